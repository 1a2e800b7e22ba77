import CleryLaw

/// The sealed records of decisions about warnings: the note, the reasons, who was consulted, and the people named.
extension KeptSource {
    static var threatParts: [String] {
        [
            (SealedRecord.threat(0), "t", "t.note"), (SealedRecord.threatReasons(0), "d", "d.reasons"),
            (SealedRecord.threatConsulted(0), "d", "d.consulted"),
            (SealedRecord.threatNames(0), "d", "d.names"),
        ].flatMap { first, row, column in
            // A hazard that is nobody's crime asks for a notification, a crime for a warning.
            [
                (RecordKind.timelyWarning, "(t.incident IS NOT NULL OR t.report IS NOT NULL)"),
                (.emergencyNotification, "t.incident IS NULL AND t.report IS NULL"),
            ].map { kind, condition in
                """
                SELECT \(row).id * 4 + \(first) AS record, t.id AS item, '\(kind.rawValue)' AS kind,
                  NULL AS day, \(row == "t" ? "t.received" : "d.at") AS at, NULL AS year,
                  \(kind.reportsAfter) AS reports, NULL AS touched, NULL AS public_day, t.campus AS campus,
                  CASE WHEN t.closed IS NULL THEN 'open' END AS waits, t.incident AS incident, t.report AS report
                FROM threats AS t\(row == "t" ? "" : " JOIN threat_decisions AS d ON d.threat = t.id")
                WHERE \(column) IS NOT NULL AND \(condition)
                """
            }
        }
    }
}
