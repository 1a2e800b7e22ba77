import CleryLaw
import GRDB

/// The doors of an authority's own designation. Each is there twice: for somebody signed in, and for the holder of the
/// personal link of a message.
enum OwnRoutes {
    static let ended = ReviewSaidPage(
        title: "This link has ended",
        sentence:
            "It is too old, or it was taken back, or it was not copied whole. Ask the Clery office for a new one."
    )

    struct LinkEnded: Error {}

    /// Who comes, and to which designation. What is not one's own is not there.
    static func enter(_ visit: Visit, _ form: Form? = nil) throws -> (OwnAuthority, OwnWay) {
        let (office, today) = (visit.office, visit.office.today)
        if visit.request.uri.path.hasPrefix("/office/") {
            let found = try office.read { db -> OwnAuthority? in
                guard let id = Int64(visit.parameter("authority")), let account = visit.session?.account,
                    let authority = try SecurityAuthority.one(id, db), authority.account == account,
                    authority.isAuthority
                else { return nil }
                return try OwnAuthority.of(authority, today: today, office.key, db)
            }
            guard let found else { throw Refusal.notFound }
            return (found, OwnWay(authority: found.id, link: nil, form: visit.session?.form ?? ""))
        }
        let words = form.map { $0["t"] } ?? visit.query("t")
        let found = try office.read { db in
            try AuthorityLink.proved(words, office, db).map {
                try OwnAuthority.of($0, today: today, office.key, db)
            }
        }
        guard let found else { throw LinkEnded() }
        return (found, OwnWay(authority: found.id, link: words, form: ""))
    }

    /// Answers with the page of an ended link where the link is not good. What a link shows rests in no cache.
    static func guarded(_ visit: Visit, _ body: () async throws -> Answer) async throws -> Answer {
        do {
            var answer = try await body()
            answer.headers[.cacheControl] = "no-store"
            return answer
        } catch is LinkEnded {
            return visit.page(ended, status: .notFound)
        }
    }

    /// The posted form: with the session's token, or from this site with a link.
    static func posted(_ visit: Visit) async throws -> Form {
        if visit.request.uri.path.hasPrefix("/office/") { return try await visit.form() }
        try SignInRoutes.refuseOtherSites(visit.request)
        return try await Form(of: visit.request, limit: 256 << 10)
    }

    static func home(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let page = try office.read { db -> OwnPage in
            let account = visit.session?.account ?? 0
            return OwnPage(
                own: try OwnAuthority.all(of: account, today: office.today, office.key, db),
                ways: [:],
                forwarded: visit.may(.forward) ? try ForwardedRequests.count(by: account, db) : nil,
                today: office.today, zone: office.zone, form: visit.session?.form ?? "")
        }
        var shown = page
        shown.done = OwnPage.said(visit.query("done"))
        return visit.page(shown)
    }

    static func byLink(_ visit: Visit) async throws -> Answer {
        try await guarded(visit) {
            var page = try page(visit, try enter(visit))
            page.done = OwnPage.said(visit.query("done"))
            return visit.page(page)
        }
    }

    private static func page(_ visit: Visit, _ entered: (OwnAuthority, OwnWay)) throws -> OwnPage {
        let office = visit.office
        return OwnPage(
            own: [entered.0], ways: [entered.0.id: entered.1], forwarded: nil, today: office.today,
            zone: office.zone, form: visit.session?.form ?? "")
    }

    /// Acknowledges the letter, or signs for a year.
    static func answer(_ visit: Visit) async throws -> Answer {
        try await guarded(visit) {
            let form = try await posted(visit)
            let (own, way) = try enter(visit, form)
            if form["what"] == "acknowledge" { return try await acknowledge(own, way, visit) }
            return try await sign(own, way, form, visit)
        }
    }

    private static func acknowledge(
        _ own: OwnAuthority, _ way: OwnWay, _ visit: Visit
    ) async throws -> Answer {
        guard let letter = own.letter, !own.hasEnded else { throw Refusal.notFound }
        if letter.acknowledged == nil {
            let account = own.authority.account
            try await visit.office.act(
                by: account.map { .account($0) } ?? .everybody,
                "acknowledged the designation letter to security authority \(own.id)"
            ) { try AuthorityLetterActs.acknowledge(letter, way.how, by: account, $0) }
        }
        return .redirect(to: back(way, "acknowledged"))
    }

    private static func back(_ way: OwnWay, _ done: String) -> String {
        way.home + (way.link == nil ? "?" : "&") + "done=\(done)"
    }

    private static func sign(
        _ own: OwnAuthority, _ way: OwnWay, _ form: Form, _ visit: Visit
    ) async throws -> Answer {
        guard let signing = own.signings.first(where: { "\($0.ask.id)" == form["ask"] }) else {
            throw Refusal.notFound
        }
        var page = try page(visit, (own, way))
        page.fields = TypedFields(form)
        let id = signing.ask.id
        let said = AuthorityAnswer.Said(rawValue: page.fields["answer-\(id)"])
        if said == nil { page.problems.append(Problem("answer-\(id)", "Choose one of the answers.")) }
        let name = page.fields.text(
            "name-\(id)", upTo: 120, or: "Write your name: it is your signature.", &page.problems)
        guard page.problems.isEmpty, let said else {
            return visit.page(page, status: .unprocessableContent)
        }
        guard signing.mayAnswer.contains(said) else {
            // The same once more is what stands.
            if signing.answers.last?.said == said { return .redirect(to: back(way, "signed")) }
            page.problems = [
                Problem(
                    "answer-\(id)",
                    signing.answers.isEmpty
                        ? "The signing for \(signing.round.year) is ended. Write to the Clery office."
                        : "You signed that you passed reports on. Write to the Clery office to correct it.")
            ]
            return visit.page(page, status: .unprocessableContent)
        }
        let account = own.authority.account
        try await visit.office.act(
            by: account.map { .account($0) } ?? .everybody, "signed ask \(id) of the yearly signing"
        ) { try AuthorityRoundActs.sign(signing.ask, said, name: name, way.how, by: account, $0) }
        return .redirect(to: back(way, said == .nothing ? "signed" : "reported"))
    }

    static func letter(_ visit: Visit) async throws -> Answer {
        try await guarded(visit) {
            let (own, _) = try enter(visit)
            guard let letter = own.letter else { throw Refusal.notFound }
            return try AuthorityOneRoutes.letterPDF(letter, visit)
        }
    }

    static func certificate(_ visit: Visit) async throws -> Answer {
        try await guarded(visit) {
            let (own, _) = try enter(visit)
            guard let training = own.training,
                let document = Certificate.document(
                    training, name: own.name, institution: visit.office.name)
            else { throw Refusal.notFound }
            return try AuthorityOneRoutes.pdf(document, "certificate-\(training.certificate)")
        }
    }
}
