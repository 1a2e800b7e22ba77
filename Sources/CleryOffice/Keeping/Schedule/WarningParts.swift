import CleryLaw

/// What is sealed of messages, of the people they reach, of tests and of procedures that were followed.
extension KeptSource {
    var warningParts: [String] {
        switch self {
        case .alert:
            [
                ("timely_warning", RecordKind.timelyWarning),
                ("emergency_notification", .emergencyNotification),
            ]
            .map { name, kind in
                Self.part(
                    SealedRecord.alert(0), "x", kind, at: "coalesce(x.sent, x.made)",
                    waits: "CASE WHEN x.state IN ('draft', 'asked') THEN 'open' END",
                    from: "alerts AS x WHERE x.draft IS NOT NULL AND x.kind = '\(name)'")
            }
        case .exercise:
            [
                Self.part(
                    SealedRecord.exercise(0), "x", .emergencyTest, day: "x.held_day", at: "x.assessed",
                    campus: "x.campus", from: "exercises AS x WHERE x.results IS NOT NULL")
            ]
        case .procedureRun:
            [
                Self.part(
                    SealedRecord.procedureTime(0), "x", .emergencyNotification, item: "r.id", at: "x.at",
                    campus: "p.campus", waits: "CASE WHEN r.closed IS NULL THEN 'open' END",
                    from: """
                        procedure_times AS x JOIN procedure_runs AS r ON r.id = x.run
                        JOIN procedures AS p ON p.id = r.procedure WHERE x.note IS NOT NULL
                        """)
            ]
        default: []
        }
    }
}
