import CleryLaw
import GRDB

extension Doors {
    /// Consent to sealed openings, and the list of all openings for compliance.
    static let openings: [Door] = [
        .post("/office/reports/:report/ask", .may(.openSealed), ConsentRoutes.ask),
        .get("/office/consents", .may(.openSealed), ConsentRoutes.list),
        .post("/office/consents/:consent", .may(.openSealed), ConsentRoutes.decide),
        .get("/office/openings", .may(.seeOpenings), OpeningRoutes.list),
        .get("/office/openings.csv", .may(.seeOpenings), fresh: true, OpeningRoutes.file),
        .get("/office/openings/:opening", .may(.seeOpenings), OpeningRoutes.show),
        .post("/office/openings/:opening", .may(.seeOpenings), OpeningRoutes.review),
        .get("/office/settings", .may(.setRules), SettingsRoutes.show),
        .post("/office/settings", .may(.setRules), SettingsRoutes.keep),
    ]
}

/// The doors of consent.
enum ConsentRoutes {
    static func ask(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try DeskRoutes.page(visit)
        guard page.mayOpen, let account = visit.session?.account else { throw Refusal.notFound }
        let (report, reason) = (page.report.id, form["ask"])
        guard ReportDeskPage.reasons.contains(reason) else {
            page.problems = [Problem("ask", "Choose a reason from the list.")]
            return visit.page(page, status: .unprocessableContent)
        }
        if page.gate.asks, page.gate.consent == nil {
            try await visit.office.act(
                by: visit.actor, "asked for consent to open the sealed report \(report)", why: reason
            ) { try ConsentActs.ask(report, by: account, reason: reason, $0) }
        }
        return .redirect(to: "/office/reports/\(report)")
    }

    static func list(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    static func decide(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        guard let account = visit.session?.account,
            let one = page.waiting.first(where: { String($0.consent.id) == visit.parameter("consent") }),
            one.consent.asker != account
        else { throw Refusal.notFound }
        let (id, words) = (one.consent.id, form.trimmed("words-\(one.consent.id)"))
        let granted = form["decision"] == "yes"
        let problem: String? =
            switch form["decision"] {
            case "yes": nil
            case "no": words.isEmpty ? "Say why you refuse, for the person who asked." : nil
            default: "Say yes or no."
            }
        guard problem == nil, words.utf8.count <= 2000 else {
            page.problem = Problem("words-\(id)", problem ?? "This is too long. Shorten it.")
            page.typed = words
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(
            by: visit.actor,
            "\(granted ? "consented" : "did not consent") to an opening of the sealed report \(one.consent.report)"
        ) { try ConsentActs.decide(id, by: account, granted: granted, words: words, $0) }
        return .redirect(to: "/office/consents")
    }

    private static func page(_ visit: Visit) throws -> ConsentsPage {
        let account = visit.session?.account ?? 0
        return try visit.office.read { db in
            ConsentsPage(
                waiting: try ConsentRequests.waiting(for: account, within: visit.sight(.openSealed), db),
                own: try ConsentRequests.own(
                    of: account, within: visit.sight(.openSealed), db, key: visit.office.key),
                now: visit.office.clock(), words: TimeWords(zone: visit.office.zone),
                form: visit.session?.form ?? "")
        }
    }
}

/// Queries on consent, as sentences.
enum ConsentRequests {
    /// A question with what the office calls its report and its people.
    struct Line: Sendable {
        let consent: Consent
        let number: String
        let asker: String
        var decider: String?
        /// Why it was refused.
        var words: String?
    }

    /// What others ask on reports that this person may open too, the oldest first.
    static func waiting(for account: Int64, within sight: Sight, _ db: Database) throws -> [Line] {
        try lines(
            "decided IS NULL AND asker <> ? AND \(sight.reports) ORDER BY consents.id LIMIT 100", account, db)
    }

    static func waitingCount(for account: Int64, within sight: Sight, _ db: Database) throws -> Int {
        try Int.fetchOne(
            db,
            sql: """
                SELECT count(*) FROM consents JOIN reports ON reports.id = consents.report
                WHERE decided IS NULL AND asker <> ? AND \(sight.reports)
                """, arguments: [account]) ?? 0
    }

    /// What this person has asked, newest first.
    static func own(
        of account: Int64, within sight: Sight, _ db: Database, key: OfficeKey
    ) throws -> [Line] {
        try lines("asker = ? AND \(sight.reports) ORDER BY consents.id DESC LIMIT 20", account, db).map {
            var line = $0
            line.words = try line.consent.words.map {
                try SealedRecord.open($0, SealedRecord.consent(line.consent.id), db, key)
            }
            return line
        }
    }

    private static func lines(_ condition: String, _ account: Int64, _ db: Database) throws -> [Line] {
        let count = KeptTable.consents.columns.count
        return try Row.fetchAll(
            db,
            sql: """
                SELECT \(Consent.columns), reports.number, coalesce(asks.name, asks.sign_in),
                  coalesce(decides.name, decides.sign_in)
                FROM consents JOIN reports ON reports.id = consents.report
                JOIN accounts AS asks ON asks.id = asker LEFT JOIN accounts AS decides ON decides.id = decider
                WHERE \(condition)
                """, arguments: [account]
        ).map { row in
            Line(
                consent: Consent(row: row), number: row[count], asker: row[count + 1],
                decider: row[count + 2])
        }
    }
}
