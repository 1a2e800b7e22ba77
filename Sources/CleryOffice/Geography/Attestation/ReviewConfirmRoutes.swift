import CleryLaw
import GRDB

/// The doors of those who are asked: colleagues by a link, people of the office by their account.
enum ReviewConfirmRoutes {
    static let ended = ReviewSaidPage(
        title: "This link has ended",
        sentence:
            "It was answered, or taken back, or it is too old, or it was not copied whole. Ask the Clery office for a new one if you have more to say."
    )

    private static func page(
        _ ask: ReviewAsk, _ visit: Visit, action: String, proof: (String, String), isOffice: Bool,
        _ db: Database
    ) throws -> ReviewFormPage? {
        guard let round = try ReviewRound.one(ask.round, db) else { return nil }
        let office = visit.office
        return ReviewFormPage(
            ask: ask, round: round,
            places: try ReviewedPlace.of(
                unit: ask.unit, campus: ask.campus, on: office.today,
                hiding: isOffice ? visit.hidden() : Hidden.fromAll(office), db),
            today: office.today, action: action, proof: proof, isOffice: isOffice)
    }

    /// Opens the questions of a link. Programs that follow every link of a letter answer nothing: only a post does.
    static func show(_ visit: Visit) throws -> Answer {
        let link = visit.query("t")
        let page = try visit.office.read { db in
            try ReviewLink.proved(link, visit.office, db).flatMap {
                try self.page(
                    $0, visit, action: "/geography/confirm", proof: ("t", link), isOffice: false, db)
            }
        }
        guard let page else { return visit.page(ended, status: .notFound) }
        return unkept(visit.page(page))
    }

    static func answer(_ visit: Visit) async throws -> Answer {
        try SignInRoutes.refuseOtherSites(visit.request)
        let form = try await Form(of: visit.request, limit: 2 << 20)
        let (link, office) = (form["t"], visit.office)
        let found = try office.read { db in
            try ReviewLink.proved(link, office, db).flatMap {
                try page($0, visit, action: "/geography/confirm", proof: ("t", link), isOffice: false, db)
            }
        }
        guard var page = found else { return visit.page(ended, status: .notFound) }
        page.draft = ReviewDraft(form)
        guard let answers = page.draft.read(page.places) else {
            return unkept(visit.page(page, status: .unprocessableContent))
        }
        let ask = page.ask
        try await office.act(by: .everybody, "received answer to ask \(ask.id) of the yearly confirmation") {
            try ReviewRoundActs.answer(ask, answers, $0)
        }
        return visit.page(
            ReviewSaidPage(
                title: "Thank you",
                sentence:
                    "Your answers are with the Clery office, which may come back to you. The link has ended.")
        )
    }

    /// What a link shows rests in no cache.
    private static func unkept(_ answer: Answer) -> Answer {
        var answer = answer
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    private static func own(_ visit: Visit, _ db: Database) throws -> ReviewFormPage? {
        guard let id = Int64(visit.parameter("ask")), let ask = try ReviewAsk.one(id, db),
            let account = visit.session?.account, ask.account == account,
            try ReviewLink.isOpen(ask, visit.office.today, db)
        else { return nil }
        return try page(
            ask, visit, action: "/office/geography/confirm/\(id)",
            proof: ("form", visit.session?.form ?? ""), isOffice: true, db)
    }

    static func showOwn(_ visit: Visit) throws -> Answer {
        guard let page = try visit.office.read({ try own(visit, $0) }) else { throw Refusal.notFound }
        return visit.page(page)
    }

    static func answerOwn(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard var page = try visit.office.read({ try own(visit, $0) }) else { throw Refusal.notFound }
        page.draft = ReviewDraft(form)
        guard let answers = page.draft.read(page.places) else {
            return visit.page(page, status: .unprocessableContent)
        }
        let ask = page.ask
        try await visit.office.act(
            by: visit.actor, "answered ask \(ask.id) of the yearly confirmation"
        ) { try ReviewRoundActs.answer(ask, answers, $0) }
        return visit.page(
            ReviewSaidPage(title: "Thank you", sentence: "Your answers are with the Clery office."))
    }
}
