import CleryLaw
import GRDB
import HTTPTypes

/// The doors of copies on paper: anybody asks, the office sends.
enum PaperRoutes {
    private static let flood = Flood()
    private static let limits = SignUpLimits()

    private static func years(_ office: Office) -> [Int] {
        let year = office.today.year
        return [year, year - 1, year - 2]
    }

    static func ask(_ visit: Visit) -> Answer {
        visit.page(PaperPage(years: years(visit.office), year: "\(visit.office.today.year)"))
    }

    static func send(_ visit: Visit) async throws -> Answer {
        try SignInRoutes.refuseOtherSites(visit.request)
        let office = visit.office
        await flood.pass()
        let form = try await Form(of: visit.request, limit: 16 << 10)
        var page = PaperPage(years: years(office), year: form["year"])
        page.words = PaperWords(
            name: form.trimmed("name"), address: form.trimmed("address").replacing("\r\n", with: "\n"))
        if page.words.name.isEmpty || page.words.name.utf8.count > 200 {
            page.problems.append(Problem("name", "Say to whom the copy goes, in at most 200 letters."))
        }
        if page.words.address.utf8.count < 8 || page.words.address.utf8.count > 1000 {
            page.problems.append(
                Problem(
                    "address",
                    "Say where the copy goes, or that you come by for it, in at most 1,000 letters."))
        }
        let year = Int(page.year) ?? 0
        if !page.years.contains(year) {
            page.problems.append(Problem("year", "Choose a report from the list."))
        }
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        guard await limits.pass(visit.origin) else {
            throw Refusal(
                status: .tooManyRequests, title: "Too many at once",
                sentence: "Many copies were asked for from here just now. Try again in an hour, or come by.",
                retryAfter: 3600)
        }
        let words = page.words
        let request = try await office.act(
            by: .everybody, "received a request for the report of \(year) on paper"
        ) { try PaperRequest.ask(words, year: year, $0) }
        return visit.page(PaperSentPage(request: request))
    }

    static func list(_ visit: Visit) throws -> Answer {
        let office = visit.office
        return visit.page(
            try office.read { db in
                let (lines, total) = try PaperRequest.list(page: visit.pageNumber, db)
                return PaperListPage(
                    lines: try lines.map {
                        (
                            $0,
                            try PaperWords(
                                json: SealedRecord.open(
                                    $0.content, SealedRecord.paperRequest($0.id), db, office.key, as: "name"))
                        )
                    }, total: total, waiting: try PaperRequest.waitingCount(db), page: visit.pageNumber,
                    times: TimeWords(zone: office.zone), form: visit.session?.form ?? "")
            })
    }

    static func done(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        guard let id = Int64(visit.parameter("request")),
            try visit.office.read({ try PaperRequest.one(id, $0) }) != nil
        else { throw Refusal.notFound }
        let account = visit.session?.account
        try await visit.office.act(by: visit.actor, "sent the report on paper for request \(id)") {
            try PaperRequest.sent(id, by: account, $0)
        }
        return .redirect(to: "/office/delivery/paper")
    }
}
