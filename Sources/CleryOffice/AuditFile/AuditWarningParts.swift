import CleryLaw

/// Warnings and notifications as they were sent, and how the emergency procedures were tested and followed.
extension AuditParts {
    static let warnings = AuditTables(
        "warnings", "Timely warnings, emergency notifications and tests", WarningRecord.citation,
        "What was decided about each crime and hazard, sent or not, with the facts and the law’s answer as they were, and who was called. Each message with its words, who sent and approved it and when; the texts prepared for emergencies; the tests of the year with their evidence; the procedures as checklists, and the times at which their steps were done.",
        threatSheets + alertSheets + channelSheets + audienceSheets + exerciseSheets + procedureSheets)

    private static let alertSheets = [
        AuditSheet(
            "alerts", "Warnings, notifications and what followed them", .alerts,
            .of(dated: "made") { "\($0.time("made")) OR \($0.time("sent"))" }),
        AuditSheet("scripts", "Texts prepared for emergencies and crimes", .alertScripts, .before()),
    ]

    private static let exercises = AuditRows.of(dated: "held_day") {
        "\($0.day("held_day")) OR \($0.day("planned_day"))"
    }
    private static let exerciseSheets = [
        AuditSheet("tests", "Tests and drills, real emergencies and false alarms", .exercises, exercises),
        AuditSheet(
            "test-evidence", "What shows each test", .exerciseEvidence,
            .under("exercise", .exercises, exercises, dated: "day")),
    ]

    private static let runs = AuditRows.time("started")
    private static let procedureSheets = [
        AuditSheet("procedures", "Procedures as checklists, each version", .procedures, .before()),
        AuditSheet("procedure-runs", "When each was followed", .procedureRuns, runs),
        AuditSheet(
            "procedure-times", "Times of the steps, and deviations", .procedureTimes,
            .under("run", .procedureRuns, runs, dated: "at")),
    ]
}
