import CleryLaw

/// A table whose rows are records that are kept and disposed of as a whole, with what is sealed in each.
enum KeptSource: String, Sendable, CaseIterable {
    case incident, report, withholding
    case lateReason = "late_reason"
    case logRequest = "log_request"
    case hazing, trip
    case reviewAsk = "review_ask"
    case agencyRequest = "agency_request"
    case authority
    case authorityAnswer = "authority_answer"
    case notice, paper, edition, explanation, audience, threat, gateway, alert, exercise
    case alertResult = "alert_result"
    case procedureRun = "procedure_run"
    case resident
    case missingStudent = "missing_student"

    /// What one of them is called in a certificate.
    var title: String {
        switch self {
        case .incident: "Incidents"
        case .report: "Reports"
        case .withholding: "Pieces withheld from the log"
        case .lateReason: "Reasons for late log entries"
        case .logRequest: "Requests for older days of the log"
        case .hazing: "Notes on findings of hazing"
        case .trip: "Trips"
        case .reviewAsk: "Confirmations of places"
        case .agencyRequest: "Requests to police agencies"
        case .authority: "Security authorities"
        case .authorityAnswer: "Signatures of security authorities"
        case .notice: "Notices of the report"
        case .paper: "Requests for the report on paper"
        case .edition: "Comments on a report"
        case .explanation: "Explanations of differences"
        case .audience: "People who were told"
        case .gateway: "Gateways of warnings"
        case .alertResult: "What became of the messages of warnings"
        case .threat: "Decisions about warnings"
        case .alert: "Drafts of messages"
        case .exercise: "What tests showed"
        case .procedureRun: "Deviations from procedures"
        case .resident: "Residents and their contacts"
        case .missingStudent: "Missing students"
        }
    }

    /// Rows of sealed records: `record, item, kind, day, at, year, reports, touched, public_day, campus, waits,
    /// incident, report`, ordered by item.
    ///
    /// `day`, `at` and `year` each say when a record was made or what it tells of; the latest counts. `reports` is in
    /// how many reports after that year its numbers stand. `touched` is when facts were last stated otherwise.
    /// `waits` is a `KeptItem.Waiting`.
    var query: String {
        """
        SELECT parts.* FROM (\(parts.joined(separator: " UNION ALL "))) AS parts
        JOIN record_keys ON record_keys.record = parts.record ORDER BY item, parts.record
        """
    }

    private var parts: [String] {
        switch self {
        case .incident, .report, .withholding, .lateReason: matterParts
        case .threat: Self.threatParts
        case .logRequest:
            [
                Self.part(
                    SealedRecord.logRequest(0), "q", .dailyLog, at: "q.at",
                    waits: "CASE WHEN q.answered IS NULL THEN 'open' END",
                    from: "log_requests AS q WHERE q.content IS NOT NULL")
            ]
        case .hazing:
            [
                Self.part(
                    SealedRecord.hazingNotes(0), "f", .hazingRecord, day: "f.ended_day", at: "f.at",
                    publicDay: """
                        (SELECT max(e.day) FROM hazing_entries AS n JOIN hazing_editions AS e ON e.id = n.edition
                         WHERE n.finding = f.id)
                        """,
                    waits: "CASE WHEN f.ended_day IS NULL AND f.withdrawn IS NULL THEN 'open' END",
                    incident: "l.incident",
                    from: """
                        hazing_findings AS f LEFT JOIN hazing_links AS l ON l.finding = f.id AND l.removed IS NULL
                        WHERE f.notes IS NOT NULL
                        """)
            ]
        case .trip:
            [
                Self.part(
                    SealedRecord.trip(0), "t", .geographyRecord, day: "t.returns_day", at: "t.at",
                    campus: "t.campus", from: "trips AS t")
            ]
        case .reviewAsk:
            ["a", "b"].map { row in
                Self.part(
                    row == "a" ? SealedRecord.reviewAsk(0) : SealedRecord.reviewAnswer(0), row,
                    .geographyRecord,
                    item: "a.id", at: "\(row).at", year: "r.year", campus: "a.campus",
                    waits: "CASE WHEN r.closed IS NULL THEN 'open' END",
                    from: "review_asks AS a JOIN review_rounds AS r ON r.id = a.round"
                        + (row == "a"
                            ? " WHERE a.who IS NOT NULL"
                            : " JOIN review_answers AS b ON b.ask = a.id WHERE b.words IS NOT NULL"))
            }
        case .agencyRequest:
            [
                ("agency_contacts", SealedRecord.agencyContact(0), "words", "x.at", "NULL"),
                ("agency_replies", SealedRecord.agencyReply(0), "content", "x.at", "NULL"),
                ("agency_rows", SealedRecord.agencyRow(0), "details", "NULL", "x.incident"),
                ("agency_rows", SealedRecord.agencyDecision(0), "words", "NULL", "x.incident"),
            ].map { table, first, column, at, incident in
                Self.part(
                    first, "x", .policeLetter, item: "q.id", at: at, year: "q.year",
                    waits: "CASE WHEN q.closed IS NULL AND q.withdrawn IS NULL THEN 'open' END",
                    incident: incident,
                    from:
                        "agency_requests AS q JOIN \(table) AS x ON x.request = q.id WHERE x.\(column) IS NOT NULL"
                )
            }
        case .authority:
            [(SealedRecord.authority(0), "a"), (SealedRecord.authorityLetter(0), "x")].map { first, row in
                Self.part(
                    first, row, .authorityLetter, item: "a.id", day: "a.through_day", at: "\(row).at",
                    campus: "a.campus", waits: "CASE WHEN a.through_day IS NULL THEN 'in_force' END",
                    from: "authorities AS a"
                        + (row == "a" ? "" : " JOIN authority_letters AS x ON x.authority = a.id"))
            }
        case .authorityAnswer:
            [
                Self.part(
                    SealedRecord.authorityAnswer(0), "x", .authorityLetter, at: "x.at", year: "r.year",
                    campus: "r.campus",
                    from: """
                        authority_answers AS x JOIN authority_asks AS k ON k.id = x.ask
                        JOIN authority_rounds AS r ON r.id = k.round
                        """)
            ]
        case .notice:
            [
                ("notice_people", SealedRecord.noticePeople(0)),
                ("notice_results", SealedRecord.noticeResult(0)),
            ].map { table, first in
                Self.part(
                    first, "x", .availabilityNotice, item: "c.id", at: "x.at", year: "c.year",
                    campus: "c.campus", waits: "CASE WHEN c.state = 'running' THEN 'open' END",
                    from: "notice_campaigns AS c JOIN \(table) AS x ON x.campaign = c.id")
            }
        case .gateway, .alertResult: channelParts
        case .paper:
            [
                Self.part(
                    SealedRecord.paperRequest(0), "q", .availabilityNotice, at: "q.at", year: "q.year",
                    from: "paper_requests AS q")
            ]
        case .edition:
            [
                Self.part(
                    SealedRecord.editionComment(0), "x", .annualReport, item: "e.id", at: "x.at",
                    year: "e.year", campus: "e.campus",
                    from: "edition_comments AS x JOIN editions AS e ON e.id = x.edition")
            ]
        case .explanation:
            [
                // The last report in which the numbers of its data year stand.
                Self.part(
                    SealedRecord.differenceReason(0), "x", .annualReport, at: "x.at", year: "x.year + 3",
                    campus: "x.campus", from: "difference_reasons AS x")
            ]
        case .audience:
            [
                // Who is told today does not wait for a day on which to be forgotten; on a list that was ended
                // nobody is told.
                ("p.ended", "audience_people AS p WHERE p.ended IS NOT NULL"),
                (
                    "l.ended",
                    """
                    audience_lists AS l JOIN audience_people AS p ON p.list = l.id
                    WHERE l.ended IS NOT NULL AND p.ended IS NULL
                    """
                ),
            ].map { at, from in
                Self.part(
                    SealedRecord.audiencePerson(0), "p", .emergencyNotification, at: at, campus: "p.campus",
                    from: from)
            }
        case .alert, .exercise, .procedureRun: warningParts
        case .resident, .missingStudent: missingParts
        }
    }

    /// One kind of sealed record: its number is `first` with the row's own.
    static func part(
        _ first: Int64, _ row: String, _ kind: RecordKind, item: String? = nil, day: String = "NULL",
        at: String = "NULL", year: String = "NULL", publicDay: String = "NULL", campus: String = "NULL",
        waits: String = "NULL", incident: String = "NULL", from: String
    ) -> String {
        """
        SELECT \(row).id + \(first) AS record, \(item ?? "\(row).id") AS item, '\(kind.rawValue)' AS kind,
          \(day) AS day, \(at) AS at, \(year) AS year, \(kind.reportsAfter) AS reports, NULL AS touched,
          \(publicDay) AS public_day, \(campus) AS campus, \(waits) AS waits, \(incident) AS incident,
          NULL AS report
        FROM \(from)
        """
    }
}

extension RecordKind {
    /// In how many reports after its calendar year the numbers stand that a record supports; 0 for what only the
    /// report of its own year rests on.
    var reportsAfter: Int {
        switch self {
        case .annualReport, .availabilityNotice, .missingStudent: 0
        default: KeptThreeYears.reports(ofDataYear: 2000).count
        }
    }
}
