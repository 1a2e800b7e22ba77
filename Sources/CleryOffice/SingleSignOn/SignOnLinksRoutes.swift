import GRDB

/// Who is linked to the provider, and who was turned away there.
enum SignOnLinksRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> SignOnLinksPage {
        try visit.office.read { db in
            let accounts = try Account.all(db)
            let identities = try Identity.page(visit.pageNumber, size: SignOnLinksPage.size, db)
            let byID = Dictionary(uniqueKeysWithValues: accounts.map { ($0.id, $0) })
            return SignOnLinksPage(
                away: try TurnedAway.all(db),
                linked: identities.compactMap { one in byID[one.account].map { (one, $0) } },
                total: try Identity.count(db), number: visit.pageNumber,
                accounts: accounts.filter { $0.ended == nil }, zone: visit.office.zone,
                form: visit.session?.form ?? "")
        }
    }

    /// Links somebody who was turned away to an account; the only way for the account made with the office.
    static func link(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let (issuer, subject) = (form["issuer"], form["subject"])
        guard page.away.contains(where: { $0.issuer == issuer && $0.subject == subject }) else {
            throw Refusal.notFound
        }
        guard let account = page.accounts.first(where: { String($0.id) == form["account"] }) else {
            page.problem = Problem(subject, "Choose the account of this person.")
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(by: visit.actor, "linked account \(account.id) to single sign-on") {
            writing in
            guard try Identity.of(issuer: issuer, subject: subject, writing.db) == nil else {
                throw Refusal.notFound
            }
            try SignOnActs.link(account.id, issuer: issuer, subject: subject, writing)
        }
        return .redirect(to: "/office/single-sign-on/people")
    }

    static func unlink(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let (office, today) = (visit.office, visit.office.today)
        guard let id = Int64(visit.parameter("link")), let one = try office.read({ try Identity.one(id, $0) })
        else { throw Refusal.notFound }
        try await office.act(
            by: visit.actor, "ended a link of account \(one.account) to single sign-on"
        ) { try SignOnActs.unlink(one, today: today, $0) }
        return .redirect(to: "/office/single-sign-on/people")
    }
}
