import CleryLaw
import GRDB
import HTTPTypes

/// The doors of what is kept of an address that somebody has proved.
extension OwnAddressRoutes {
    static func mine(_ visit: Visit) throws -> Answer {
        let link = visit.query("t")
        guard !link.isEmpty else { return visit.page(try askPage(visit)) }
        guard let page = try minePage(link, visit) else { return minedEnded(visit) }
        return visit.page(page)
    }

    private static func minedEnded(_ visit: Visit) -> Answer {
        visit.page(
            SubscriptionSaidPage(
                title: "This link has ended", section: .warnings, crumbs: OwnCrumbs.all,
                back: Crumb(title: "Ask for another", href: "/warnings/subscribe/mine"),
                sentence: "It is older than a day, or it was not copied whole."), status: .notFound)
    }

    private static func askPage(_ visit: Visit) throws -> OwnAskPage {
        var page = OwnAskPage(ways: OwnWays(visit.office))
        if let session = visit.session,
            try visit.office.read({ try Account.one(session.account, $0)?.email }) != nil
        {
            page.account = session.form
        }
        return page
    }

    /// Nil where the link proves nothing.
    private static func minePage(_ link: String, _ visit: Visit) throws -> OwnMinePage? {
        let office = visit.office
        return try office.read { db in
            guard let one = try proved(link, office, db) else { return nil }
            let people = try people(one, office, db)
            return OwnMinePage(
                link: link, address: mask(one.content),
                entries: try people.map { person in
                    OwnMinePage.Entry(
                        person: person, reached: try person.masked(office.key, db),
                        place: try person.place.flatMap {
                            try String.fetchOne(
                                db, sql: "SELECT name FROM places WHERE id = ?", arguments: [$0])
                        })
                }, campuses: try Campus.all(db))
        }
    }

    private static func mask(_ wish: OwnWish) -> String {
        wish.way == .mail ? AudienceMask.mail(wish.address) : AudienceMask.phone(wish.address)
    }

    /// A link that was mailed proves itself; one to a phone is made when its code was right.
    private static func proved(_ link: String, _ office: Office, _ db: Database) throws -> OwnSignUp? {
        try OwnSignUp.proved(link, .mine, office, db).flatMap {
            $0.content.way == .mail || $0.isProved ? $0 : nil
        }
    }

    private static func people(_ one: OwnSignUp, _ office: Office, _ db: Database) throws -> [AudiencePerson]
    {
        try AudiencePerson.at(
            code: AudienceKey(office.key).code(one.content.address), kind: .live, db)
    }

    static func change(_ visit: Visit) async throws -> Answer {
        try SignInRoutes.refuseOtherSites(visit.request)
        let form = try await Form(of: visit.request, limit: 16 << 10)
        let (link, office) = (form["t"], visit.office)
        guard !link.isEmpty else { return try await askForLink(form, visit) }
        let found = try office.read { db in
            try proved(link, office, db).map { ($0, try people($0, office, db)) }
        }
        guard let (_, people) = found else { return minedEnded(visit) }
        let person = people.first { String($0.id) == form["person"] && $0.source == .own }
        var done = ""
        switch form["what"] {
        case "test": done = try await test(people, office)
        case "choose":
            guard let person else { throw Refusal.notFound }
            let campus = try office.read { try Campus.all($0) }.first {
                String($0.id) == form["campus-\(person.id)"]
            }?.id
            let said = form["language-\(person.id)"]
            let language = AudienceLanguage.offered.first { $0.tag == said }?.tag ?? person.language
            try await office.act(by: .everybody, "changed campus or language of an address of their own") {
                try AudienceActs.choose(campus: campus, language: language, for: person, $0)
            }
            done = "Kept."
        case "leave":
            guard let person else { throw Refusal.notFound }
            try await office.act(by: .everybody, "ended an address of their own for warnings") {
                guard try AudiencePerson.one(person.id, $0.db)?.ended == nil else { return }
                try AudienceActs.forget(person, $0)
            }
            done = "Nothing more is sent there, and the address is forgotten."
        default: throw Refusal.notFound
        }
        guard var page = try minePage(link, visit) else { return minedEnded(visit) }
        page.done = done
        return visit.page(page)
    }

    /// Sends a test to every address of these people that has had fewer than three today.
    private static func test(_ people: [AudiencePerson], _ office: Office) async throws -> String {
        let all = try office.read { db in try people.compactMap { try $0.reached(office.key, db) } }
        var sent = 0
        for mail in Set(all.flatMap(\.mails)) where office.board.mailServer != nil {
            if case .new = try await OwnSignUp.keep(.test, OwnWish(.mail, mail), office) { sent += 1 }
        }
        if let sender = office.texts.sender {
            for phone in Set(all.flatMap(\.phones)) {
                guard case .new = try await OwnSignUp.keep(.test, OwnWish(.sms, phone), office) else {
                    continue
                }
                try? await sender.send(
                    "TEST, no danger. \(office.name): warnings reach you at this number.", to: phone)
                sent += 1
            }
        }
        return sent == 0
            ? "No test was sent: these addresses had theirs for today, or no way is set up."
            : "A test is on its way to \(sent) \(sent == 1 ? "address" : "addresses")."
    }

    /// The answer is the same for every address.
    private static func askForLink(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try askPage(visit)
        let (mail, phone) = (form.trimmed("email"), form.trimmed("phone"))
        page.typed = ["email": mail, "phone": phone]
        if page.ways.mail, !mail.isEmpty {
            guard let address = AudienceReading.mail(mail) else {
                page.problems = [Problem("email", "Write one e-mail address, such as name@example.edu.")]
                return visit.page(page, status: .unprocessableContent)
            }
            try await pass(visit)
            _ = try await keep(.mine, OwnWish(.mail, address), visit)
            return said(
                visit, "Look into your mail",
                "If mail can reach the address, a link is on its way to it. It is good for a day.")
        }
        if page.ways.texts, !phone.isEmpty {
            guard let number = PhoneNumber(phone), number.isNear else {
                page.problems = [Problem("phone", phoneSentence)]
                return visit.page(page, status: .unprocessableContent)
            }
            try await pass(visit)
            return visit.page(OwnCodePage(link: try await keep(.mine, OwnWish(.sms, number.text), visit)))
        }
        page.problems = [
            page.ways.mail
                ? Problem("email", "Write one e-mail address, such as name@example.edu.")
                : Problem("phone", phoneSentence)
        ]
        return visit.page(page, status: .unprocessableContent)
    }

    /// Whoever is signed in sees what is kept of the account's own address, without a letter.
    static func ofAccount(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let office = visit.office
        guard let account = visit.session?.account,
            let email = try office.read({ try Account.one(account, $0)?.email }),
            let address = AudienceReading.mail(email)
        else { return .redirect(to: "/warnings/subscribe/mine") }
        guard
            case .new(let id, let mark) = try await OwnSignUp.keep(
                .mine, OwnWish(.mail, address), isProved: true, office)
        else { throw tooMany }
        let link = AudienceKey(office.key).link(.mine, row: id, mark: mark)
        return .redirect(to: "/warnings/subscribe/mine?t=\(link)")
    }
}
