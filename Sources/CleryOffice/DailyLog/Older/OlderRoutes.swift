import CleryLaw
import GRDB

/// The doors of older days: asking for them, and the office's answer.
enum OlderRoutes {
    private static let flood = Flood()
    /// No request reaches back further than this.
    private static let first: Day = "1900-01-01"

    static func ask(_ visit: Visit) throws -> Answer {
        let today = visit.office.today
        let openness = try visit.office.read { try LogOpenness.now($0) }
        let last = LogOpenness.alwaysOpen(today).adding(days: -1)
        var page = OlderPage(rule: openness.rule, today: today)
        page.from = Day(visit.query("from"))?.description ?? ""
        page.through = Day(visit.query("to")).map { min($0, last).description } ?? ""
        return visit.page(page)
    }

    static func send(_ visit: Visit) async throws -> Answer {
        try SignInRoutes.refuseOtherSites(visit.request)
        let office = visit.office
        await flood.pass()
        let form = try await Form(of: visit.request, limit: 64 << 10)
        let today = office.today
        let openness = try office.read { try LogOpenness.now($0) }
        var page = OlderPage(rule: openness.rule, today: today)
        (page.from, page.through) = (form.trimmed("from"), form.trimmed("to"))
        (page.what, page.email) = (form.trimmed("what"), form.trimmed("email"))
        page.comes = form["comes"] == "yes"
        guard let days = check(&page, openness, today) else {
            return visit.page(page, status: .unprocessableContent)
        }
        let (words, comes) = (OlderWords(what: page.what, email: page.email), page.comes)
        let request = try await office.act(by: .everybody, "received a request for older days of the log") {
            try OlderActs.ask(for: days, words, comes: comes, $0)
        }
        let due = try office.read { request.due(office.zone, try OfficeDays.business($0)) }
        return visit.page(OlderSentPage(request: request, due: due))
    }

    /// What is wrong goes into the page; nil if anything is.
    private static func check(
        _ page: inout OlderPage, _ openness: LogOpenness, _ today: Day
    ) -> ClosedRange<Day>? {
        let (from, through) = (Day(page.from), Day(page.through))
        if from == nil { page.problems.append(Problem("from", "Choose the first day.")) }
        if through == nil { page.problems.append(Problem("to", "Choose the last day.")) }
        if let from, from < first {
            page.problems.append(Problem("from", "Choose a day of the last hundred years."))
        }
        if let from, let through {
            if through < from {
                page.problems.append(Problem("to", "The last day lies before the first."))
            } else if through > today {
                page.problems.append(Problem("to", "This day is yet to come."))
            } else if openness.open(in: from...through, today: today) == nil {
                page.problems.append(Problem("from", "All of these days are open already: see the log."))
            }
        }
        if page.what.utf8.count > 2000 {
            page.problems.append(Problem("what", "This is too long. A few words are enough."))
        }
        if !page.email.isEmpty, !isAddress(page.email) {
            page.problems.append(
                Problem("email", "This is no e-mail address. Look at its spelling, or leave it out."))
        }
        guard page.problems.isEmpty, let from, let through else { return nil }
        return from...through
    }

    private static func isAddress(_ text: String) -> Bool {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        return text.utf8.count <= 254 && halves.count == 2 && halves.allSatisfy { !$0.isEmpty }
            && halves[1].contains(".") && !text.contains(where: \.isWhitespace)
    }

    static func list(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let page = try office.read { db in
            let (lines, total) = try OlderRequests.list(page: visit.pageNumber, db)
            let days = try OfficeDays.business(db)
            return OlderListPage(
                lines: try lines.map { request in
                    OlderListPage.Line(
                        request: request, due: request.due(office.zone, days),
                        words: try request.content.map {
                            try OlderWords(
                                json: SealedRecord.open(
                                    $0, SealedRecord.logRequest(request.id), db, office.key,
                                    as: "what"))
                        } ?? OlderWords())
                }, total: total, page: visit.pageNumber, today: office.today,
                rule: try LogOpenness.now(db).rule, times: TimeWords(zone: office.zone),
                form: visit.session?.form ?? "")
        }
        return visit.page(page)
    }

    static func open(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        guard let account = visit.session?.account, let id = Int64(visit.parameter("request")),
            try visit.office.read({ try OlderRequests.one(id, $0) }) != nil
        else { throw Refusal.notFound }
        try await visit.office.act(by: visit.actor, "opened the days of log request \(id) to all") {
            try OlderActs.open(id, by: account, $0)
        }
        return .redirect(to: "/office/log/requests")
    }

    static func set(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let rule = LogOpenness.Rule(rawValue: form["older"]) else {
            var page = try SettingsRoutes.page(visit)
            page.problem = Problem("older", "Choose one of the two.")
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(
            by: visit.actor, "set that older days of the log are open: \(rule.rawValue)"
        ) { try OlderActs.set(rule, $0) }
        return .redirect(to: "/office/settings")
    }
}
