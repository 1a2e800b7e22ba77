import CleryLaw
import GRDB

/// The doors of a resident's own contact: signed in, and by the personal link of a letter.
enum OwnContactRoutes {
    static let ended = ReviewSaidPage(
        title: "This link has ended",
        sentence:
            "It is too old, or it was not copied whole. The next letter has a new one; housing can send it.")

    // MARK: Signed in

    private static func own(_ visit: Visit) throws -> OwnContact? {
        let office = visit.office
        guard let account = visit.session?.account else { return nil }
        return try office.read { try OwnContact.of(account: account, office, $0) }
    }

    private static func page(_ own: OwnContact, _ visit: Visit) -> OwnContactPage {
        OwnContactPage(
            own: own, action: "/office/my/contact", proofs: [("form", visit.session?.form ?? "")],
            words: TimeWords(zone: visit.office.zone))
    }

    static func show(_ visit: Visit) throws -> Answer {
        guard let own = try own(visit) else { return visit.page(NoResidentPage()) }
        var page = page(own, visit)
        page.done = OwnContactPage.said(visit.query("done"))
        return visit.page(page)
    }

    static func answer(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let own = try own(visit) else { throw Refusal.notFound }
        var page = page(own, visit)
        let fields = TypedFields(form)
        guard let draft = OwnContactDraft(fields, own, &page.problems), page.problems.isEmpty else {
            page.fields = fields
            return visit.page(page, status: .unprocessableContent)
        }
        try await keep(draft, own, .account, by: visit.actor, visit.office)
        return .redirect(to: "/office/my/contact?done=\(draft.what.rawValue)")
    }

    /// The same once more is what stands, confirmed.
    private static func keep(
        _ draft: OwnContactDraft, _ own: OwnContact, _ way: ResidentContact.Way, by actor: Actor,
        _ office: Office
    ) async throws {
        let (id, key) = (own.resident.id, office.key)
        let declined = draft.what == .decline
        switch draft.what {
        case .keep, .decline:
            try await office.act(by: actor, "answered the question for a missing-student contact") {
                writing in
                if let stands = try ResidentContact.now(of: id, writing.db), stands.declined == declined,
                    try stands.words(key, writing.db) == draft.words
                {
                    return try ResidentActs.confirm(id, writing)
                }
                try ResidentActs.answer(id, draft.words, declined: declined, way, writing)
            }
        case .confirm:
            try await office.act(by: actor, "confirmed the answer on a missing-student contact") {
                try ResidentActs.confirm(id, $0)
            }
        case .remove:
            try await office.act(by: actor, "removed the answer on a missing-student contact") {
                try ResidentActs.withdraw(id, $0)
            }
        }
    }

    // MARK: By the link of a letter

    /// What a link shows rests in no cache.
    private static func linked(_ page: some Page, _ visit: Visit, ok: Bool = true) -> Answer {
        var answer = visit.page(page, status: ok ? .ok : .unprocessableContent)
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    private static func resident(_ words: String, _ visit: Visit) throws -> (HallResident, asksBirth: Bool)? {
        let office = visit.office
        return try office.read { db in
            guard let resident = try ContactLink.proved(words, office, db) else { return nil }
            return (resident, try resident.person(office.key, db).born != nil)
        }
    }

    static func byLink(_ visit: Visit) throws -> Answer {
        let words = visit.query("t")
        guard let (_, asksBirth) = try resident(words, visit) else {
            return visit.page(ended, status: .notFound)
        }
        return linked(ContactProofPage(link: words, asksBirth: asksBirth), visit)
    }

    static func answerByLink(_ visit: Visit) async throws -> Answer {
        try SignInRoutes.refuseOtherSites(visit.request)
        let form = try await Form(of: visit.request, limit: 64 << 10)
        let (link, office) = (form["t"], visit.office)
        guard let (resident, asksBirth) = try resident(link, visit) else {
            return visit.page(ended, status: .notFound)
        }
        var ask = ContactProofPage(link: link, asksBirth: asksBirth)
        let key = ContactLink(office.key)
        if form["what"] == "prove" {
            ask.problem = try await refused(resident, form.trimmed("proof"), asksBirth: asksBirth, office)
            if ask.problem != nil { return linked(ask, visit, ok: false) }
            return linked(try linkedPage(resident, link, visit), visit)
        }
        guard key.proves(form["p"], resident, now: office.clock()) else {
            ask.problem = Problem("proof", "Too much time has passed. Show once more that it is you.")
            return linked(ask, visit, ok: false)
        }
        var page = try linkedPage(resident, link, visit)
        let fields = TypedFields(form)
        guard let draft = OwnContactDraft(fields, page.own, &page.problems), page.problems.isEmpty else {
            page.fields = fields
            return linked(page, visit, ok: false)
        }
        try await keep(draft, page.own, .link, by: .everybody, office)
        var after = try linkedPage(resident, link, visit)
        after.done = OwnContactPage.said(draft.what.rawValue)
        return linked(after, visit)
    }

    private static func linkedPage(_ resident: HallResident, _ link: String, _ visit: Visit) throws
        -> OwnContactPage
    {
        let office = visit.office
        let own = try office.read { try OwnContact.of(resident, office, $0) }
        return OwnContactPage(
            own: own, action: "/missing-contact",
            proofs: [
                ("t", link), ("p", ContactLink(office.key).proof(of: resident, now: office.clock())),
            ], words: TimeWords(zone: office.zone))
    }

    /// What is wrong with the proof; nil where it is right.
    private static func refused(
        _ resident: HallResident, _ typed: String, asksBirth: Bool, _ office: Office
    ) async throws -> Problem? {
        let (now, id) = (office.clock(), resident.id)
        let person = try office.read { try resident.person(office.key, $0) }
        let isRight =
            asksBirth
            ? Day(typed) == person.born
            : ResidentMarks(office.key).student(typed) == resident.mark
        switch try await office.pool.write({ try ContactProofs.tell(id, isRight: isRight, now: now, $0) }) {
        case .right: return nil
        case .wrong:
            return Problem(
                "proof", "This is not what housing’s list says. Look again, or ask housing to correct it.")
        case .shut: return Problem("proof", "This was wrong too often. Try again in an hour.")
        }
    }
}
