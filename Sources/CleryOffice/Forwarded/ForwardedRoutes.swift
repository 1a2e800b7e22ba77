import CleryLaw
import GRDB

extension Doors {
    /// What a person has forwarded, and what became of it.
    static let forwarded: [Door] = [
        .get("/office/mine", .may(.forward), ForwardedRoutes.list),
        .get("/office/mine/:report", .may(.forward), ForwardedRoutes.show),
        .post("/office/mine/:report", .may(.forward), ForwardedRoutes.add),
    ]
}

/// The doors of one's own reports.
enum ForwardedRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let account = visit.session?.account ?? 0
        let page = try visit.office.read { db in
            ForwardedPage(
                lines: try ForwardedRequests.list(by: account, page: visit.pageNumber, db),
                total: try ForwardedRequests.count(by: account, db), page: visit.pageNumber,
                words: TimeWords(zone: visit.office.zone))
        }
        return visit.page(page)
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    static func add(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        guard let messages = page.messages, let account = visit.session?.account else {
            throw Refusal.notFound
        }
        let text = form.trimmed("add")
        guard !text.isEmpty, text.utf8.count <= ReportDraft.longest else {
            page.problem = Problem(
                "add", text.isEmpty ? "Write something first." : "This is too long. Shorten it, or send two.")
            page.typed = text
            return visit.page(page, status: .unprocessableContent)
        }
        let report = page.line.id
        // The same words sent twice at once are one message.
        if messages.last.map({ $0.fromReporter && $0.text == text }) != true {
            try await visit.office.act(by: visit.actor, "added words of the forwarder to report \(report)") {
                try ReportActs.add(text, to: report, from: account, fromReporter: true, $0)
            }
        }
        return .redirect(to: "/office/mine/\(report)")
    }

    private static func page(_ visit: Visit) throws -> ForwardedReportPage {
        let page = try visit.office.read { db -> ForwardedReportPage? in
            guard let account = visit.session?.account,
                let line = try ForwardedRequests.one(visit.parameter("report"), by: account, db)
            else { return nil }
            let messages =
                line.state == .restricted
                ? nil : try ReportRequests.messages(of: line.id, db, key: visit.office.key)
            return ForwardedReportPage(
                line: line, messages: messages, words: TimeWords(zone: visit.office.zone),
                form: visit.session?.form ?? "")
        }
        guard let page else { throw Refusal.notFound }
        return page
    }
}

/// Queries on what a person has forwarded, as sentences. Nobody else's is ever in them.
enum ForwardedRequests {
    static let pageSize = 50

    struct Line: Sendable {
        let id: Int64
        let number: String
        let received: Instant
        let state: State
        let messages: Int
    }

    enum State: Sendable, Equatable {
        case waits, recorded, closed
        /// Its forwarder learns that it was received and nothing further: the report may concern him or her.
        case restricted

        var title: String {
            switch self {
            case .waits: "received, waits"
            case .recorded: "received, recorded"
            case .closed: "received, read and closed"
            case .restricted: "received"
            }
        }
    }

    static func count(by account: Int64, _ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM reports WHERE account = ?", arguments: [account]) ?? 0
    }

    static func list(by account: Int64, page: Int, _ db: Database) throws -> [Line] {
        try lines(
            "reports.account = ? ORDER BY received DESC, reports.id DESC LIMIT ? OFFSET ?",
            [account, pageSize, (page - 1) * pageSize], db)
    }

    static func one(_ id: String, by account: Int64, _ db: Database) throws -> Line? {
        guard let id = Int64(id) else { return nil }
        return try lines("reports.account = ? AND reports.id = ?", [account, id], db).first
    }

    private static func lines(
        _ condition: String, _ arguments: StatementArguments, _ db: Database
    ) throws -> [Line] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(CrimeReport.columns), (SELECT count(*) FROM messages WHERE report = reports.id)
                FROM reports WHERE \(condition)
                """, arguments: arguments
        ).map { row in
            let report = CrimeReport(row: row)
            let isRestricted = try !RestrictionRequests.open(of: Matter.of(report, db), db).isEmpty
            let state: State =
                isRestricted
                ? .restricted
                : report.incident != nil ? .recorded : report.closed != nil ? .closed : .waits
            return Line(
                id: report.id, number: report.number, received: report.received, state: state,
                messages: isRestricted ? 0 : row[KeptTable.reports.columns.count])
        }
    }
}
