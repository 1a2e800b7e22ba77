import CleryLaw

/// The sealed records of incidents and reports. A record is as old as the whole matter: the incident, what it is joined
/// to, and the reports that tell of it.
extension KeptSource {
    var matterParts: [String] {
        switch self {
        case .incident:
            [
                Self.matter(
                    "i.id", "i.id", at: "NULL", from: Self.incidents, where: "i.narrative IS NOT NULL"),
                Self.matter(
                    "s.id + \(SealedRecord.secondLook(0))", "i.id", at: "NULL",
                    from: "second_looks AS s JOIN " + Self.incidents("i.id = s.incident"),
                    where: "s.why IS NOT NULL"),
                Self.matter(
                    "o.id + \(SealedRecord.opening(0))", "i.id", at: "NULL",
                    from: "openings AS o JOIN " + Self.incidents("i.id = o.incident"),
                    where: "o.remark IS NOT NULL"),
            ]
        case .report:
            [
                Self.ofReport("p.id", SealedRecord.report(0), at: "p.received"),
                Self.ofReport("x.id", SealedRecord.message(0), "messages", at: "x.at"),
                Self.ofReport("x.id", SealedRecord.attachment(0), "attachments", at: "x.at"),
                Self.ofReport("x.id", SealedRecord.attachmentName(0), "attachments", at: "x.at"),
                Self.ofReport("x.id", SealedRecord.redaction(0), "redactions", at: "x.at"),
                Self.ofReport("x.id", SealedRecord.consent(0), "consents", at: "x.asked"),
                Self.ofReport("x.id", SealedRecord.opening(0), "openings", at: "x.at"),
            ]
        case .withholding:
            [
                Self.matter(
                    "w.id + \(SealedRecord.withholding(0))", "w.id", kind: Self.log("w"), at: "w.at",
                    // While the harm is likely the decision rests on these words.
                    waits: """
                        CASE WHEN w.released IS NULL AND w.convincing IS NOT NULL THEN 'in_force'
                        ELSE \(Self.undecided) END
                        """,
                    from: "withholdings AS w JOIN " + Self.incidents("i.id = w.incident"),
                    where: "w.content IS NOT NULL")
            ]
        case .lateReason:
            [
                Self.matter(
                    "w.id + \(SealedRecord.logLearned(0))", "w.id", kind: Self.log("w"), at: "w.reason_at",
                    from: "log_learned AS w JOIN " + Self.incidents("i.id = w.incident"),
                    where: "w.content IS NOT NULL")
            ]
        default: []
        }
    }

    private static let incidents =
        "incidents AS i LEFT JOIN incidents AS root ON root.id = i.same_incident_as"
    private static func incidents(_ on: String) -> String {
        "incidents AS i ON \(on) LEFT JOIN incidents AS root ON root.id = i.same_incident_as"
    }

    private static func log(_ row: String) -> String {
        "CASE \(row).log WHEN 'fire' THEN '\(RecordKind.fireLog.rawValue)' ELSE '\(RecordKind.dailyLog.rawValue)' END"
    }

    private static let both = "(i.id, coalesce(i.same_incident_as, i.id))"

    /// Facts are open, or words that nobody has named.
    private static let undecided = """
        CASE WHEN EXISTS (SELECT 1 FROM contributions WHERE incident IN \(both) AND standing = 2)
          OR i.id IN (SELECT incident FROM unknown_wordings)
          OR i.same_incident_as IN (SELECT incident FROM unknown_wordings) THEN 'undecided' END
        """

    /// When facts were stated again after they were first stated.
    private static let touched = """
        (SELECT events.at FROM traces JOIN events ON events.sequence = traces.event
         WHERE traces.incident = i.id AND traces.stated = 1
           AND traces.event > (SELECT min(event) FROM traces AS began WHERE began.incident = i.id)
         ORDER BY traces.event DESC LIMIT 1)
        """

    private static func matter(
        _ record: String, _ item: String, kind: String = "'\(RecordKind.crimeReport.rawValue)'",
        day: String = "0", at: String, waits: String? = nil, report: String = "NULL", from: String,
        where condition: String
    ) -> String {
        """
        SELECT \(record) AS record, \(item) AS item, \(kind) AS kind,
          nullif(max(\(day), coalesce(i.reported_day, 0), coalesce(root.reported_day, 0)), 0) AS day,
          \(at) AS at, (SELECT nullif(max(year), 0) FROM contributions WHERE incident IN \(both)) AS year,
          \(RecordKind.crimeReport.reportsAfter) AS reports, \(touched) AS touched, NULL AS public_day,
          \(report == "NULL" ? "i.campus" : "coalesce(p.campus, i.campus)") AS campus,
          \(waits ?? undecided) AS waits, i.id AS incident, \(report) AS report
        FROM \(from) WHERE \(condition)
        """
    }

    private static func ofReport(_ row: String, _ first: Int64, _ table: String? = nil, at: String) -> String
    {
        let content = ["consents": "x.words", "openings": "x.remark"][table ?? ""]
        let referral = "b.source IN ('conduct', 'housing')"
        return matter(
            "\(row) + \(first)", "p.id",
            kind: """
                CASE WHEN \(referral) THEN '\(RecordKind.arrestOrReferral.rawValue)'
                ELSE '\(RecordKind.crimeReport.rawValue)' END
                """,
            day: "coalesce(p.told_day, 0)", at: at,
            waits: """
                CASE WHEN p.incident IS NULL AND p.closed IS NULL THEN 'open' ELSE \(undecided) END
                """, report: "p.id",
            from: (table.map { "\($0) AS x JOIN reports AS p ON p.id = x.report" } ?? "reports AS p")
                + " LEFT JOIN batch_rows AS b ON b.report = p.id LEFT JOIN " + incidents("i.id = p.incident"),
            where: content.map { "\($0) IS NOT NULL" } ?? "1")
    }
}
