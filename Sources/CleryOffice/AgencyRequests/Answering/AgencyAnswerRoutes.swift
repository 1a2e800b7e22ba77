import CleryLaw
import GRDB

/// The doors behind a link. Programs that follow every link of a mail answer nothing: only a post does.
enum AgencyAnswerRoutes {
    private static let flood = Flood()
    private static let pace = AnswerPace()

    static let ended = ReviewSaidPage(
        title: "This link has ended",
        sentence:
            "It is too old, or another took its place, or it was not copied whole. Please ask the office that wrote to you for a new one."
    )

    /// The form for the agency whose link this is.
    private static func page(_ link: String, _ visit: Visit) throws -> AgencyAnswerPage? {
        try visit.office.read { db in
            try AgencyLink.proved(link, visit.office, db).map {
                try AgencyAnswering.page(
                    $0, visit.office, action: AgencyLink.path, proof: ("t", link), isOffice: false, db)
            }
        }
    }

    static func show(_ visit: Visit) throws -> Answer {
        guard var page = try page(visit.query("t"), visit) else {
            return visit.page(ended, status: .notFound)
        }
        page.done =
            switch visit.query("done") {
            case "saved": "Saved. It is not sent yet."
            case "sent": "Thank you. Your answer was received."
            default: nil
            }
        if let more = Int(visit.query("more")) { page.blanks = min(max(more, 1), AgencyAnswerDraft.most) }
        return unkept(visit.page(page))
    }

    static func answer(_ visit: Visit) async throws -> Answer {
        try SignInRoutes.refuseOtherSites(visit.request)
        await flood.pass()
        let form = try await Form(of: visit.request, limit: 1 << 20)
        guard let page = try page(form["t"], visit) else { return visit.page(ended, status: .notFound) }
        try await pace.pass(page.request.id)
        let given = try await AgencyAnswering.take(form, page, by: .everybody, account: nil, visit.office)
        switch given {
        case .wrong(let page): return unkept(visit.page(page, status: .unprocessableContent))
        case .kept(let query): return .redirect(to: "\(AgencyLink.path)?t=\(form["t"])&\(query)")
        }
    }

    static func file(_ visit: Visit) async throws -> Answer {
        try SignInRoutes.refuseOtherSites(visit.request)
        await flood.pass()
        let form = try await Form(of: visit.request, limit: AgencyFile.longest + (1 << 20))
        guard let page = try page(form["t"], visit) else { return visit.page(ended, status: .notFound) }
        try await pace.pass(page.request.id)
        let taken = try await AgencyAnswering.take(
            file: form.files["file"]?.bytes ?? [], page, by: .everybody, account: nil, visit.office)
        return unkept(visit.page(taken.page, status: taken.isWrong ? .unprocessableContent : .ok))
    }

    static func places(_ visit: Visit) throws -> Answer {
        guard let page = try page(visit.query("t"), visit) else { throw Refusal.notFound }
        return unkept(AgencyAnswering.places(page.request))
    }

    static func template(_ visit: Visit) -> Answer {
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: AgencyFile.template)
        answer.headers[.contentDisposition] = "attachment; filename=\"incidents.csv\""
        return answer
    }

    /// What a link shows rests in no cache.
    private static func unkept(_ answer: Answer) -> Answer {
        var answer = answer
        answer.headers[.cacheControl] = "no-store"
        return answer
    }
}

/// How often one request is answered in an hour: people save often, programs more often. In memory only.
actor AnswerPace {
    static let most = 200
    private var recent: [Int64: [ContinuousClock.Instant]] = [:]

    func pass(_ request: Int64) throws {
        let now = ContinuousClock.now
        let known = (recent[request] ?? []).filter { $0.duration(to: now) < .seconds(3600) }
        guard known.count < AnswerPace.most else {
            throw Refusal(
                status: .tooManyRequests, title: "Too many at once",
                sentence: "This answer was saved very often just now. Try again in an hour.", retryAfter: 3600
            )
        }
        recent[request] = known + [now]
    }
}
