import CleryLaw
import GRDB
import HTTPTypes

/// The doors for addresses of one's own. Programs that follow every link of a mail confirm and end nothing: only a post
/// does. No answer tells whether an address is on a list.
enum OwnAddressRoutes {
    static let phoneSentence = "Write one phone number with ten digits, such as 555 555 0123."
    private static let limits = SignUpLimits()

    static func ask(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> OwnSubscribePage {
        OwnSubscribePage(
            campuses: try visit.office.read { try Campus.all($0) }, ways: OwnWays(visit.office))
    }

    static func signUp(_ visit: Visit) async throws -> Answer {
        try SignInRoutes.refuseOtherSites(visit.request)
        let form = try await Form(of: visit.request, limit: 16 << 10)
        var page = try page(visit)
        guard page.ways.any else { return visit.page(page, status: .unprocessableContent) }
        page.read(form)
        guard page.problems.isEmpty, !page.wishes.isEmpty else {
            return visit.page(page, status: .unprocessableContent)
        }
        try await pass(visit)
        var code: String?
        for wish in page.wishes {
            let link = try await keep(.tell, wish, visit)
            if wish.way == .sms { code = link }
        }
        if let code {
            return visit.page(OwnCodePage(link: code, mailToo: page.wishes.contains { $0.way == .mail }))
        }
        return said(
            visit, "Look into your mail",
            "If mail can reach the address, a message is on its way to it. Open the page that it names within two days and press the button there. Without that nothing is sent, and the address is forgotten."
        )
    }

    /// Whether another one may come from where this visit comes from.
    static func pass(_ visit: Visit) async throws {
        guard await limits.pass(visit.origin) else { throw tooMany }
    }

    static let tooMany = Refusal(
        status: .tooManyRequests, title: "Too many at once",
        sentence: "Many have signed up just now. Try again later; the page of warnings is always up to date.",
        retryAfter: 3600)

    /// Writes a wish down and sends its code, if it has one. Gives the words by which the code's page knows it; where
    /// nothing more is sent today, words that prove nothing.
    static func keep(_ kind: OwnSignUp.Wish, _ wish: OwnWish, _ visit: Visit) async throws -> String {
        let key = AudienceKey(visit.office.key)
        switch try await OwnSignUp.keep(kind, wish, visit.office) {
        case .tooMany: throw tooMany
        case .quiet: return key.link(.confirm, row: 0, mark: SubscriptionKey.mark())
        case .new(let id, let mark):
            if wish.way == .sms {
                // Whether the number takes text messages is told to nobody but who has the phone.
                try? await visit.office.textSender?.send(
                    "\(visit.office.name): your code is \(wish.code). It is good for 15 minutes.",
                    to: wish.address)
            }
            return key.link(.confirm, row: id, mark: mark)
        }
    }

    static func said(
        _ visit: Visit, _ title: String, _ sentence: String, status: HTTPResponse.Status = .ok
    ) -> Answer {
        visit.page(
            SubscriptionSaidPage(
                title: title, section: .warnings, crumbs: OwnCrumbs.all, back: OwnCrumbs.back,
                sentence: sentence), status: status)
    }

    private static func ended(_ visit: Visit) -> Answer {
        said(
            visit, "This link has ended",
            "It was used, or it is too old, or it was not copied whole. You can ask for another.",
            status: .notFound)
    }

    // MARK: Confirming

    static func askToConfirm(_ visit: Visit) throws -> Answer {
        let link = visit.query("t")
        let found = try visit.office.read { db in
            try byMail(link, visit.office, db).map { try $0.content.sentence(Campus.all(db)) }
        }
        guard let found else { return ended(visit) }
        return visit.page(
            SubscriptionButtonPage(
                title: "Confirm your address", section: .warnings, crumbs: OwnCrumbs.all,
                action: "/warnings/subscribe/confirm", link: link,
                sentences: [
                    found + ", by e-mail.",
                    "Now and then a test comes too; it says that it is one. You can leave at any time.",
                ], button: "Yes, tell me"))
    }

    /// A code's sign-up is confirmed by its code alone.
    private static func byMail(_ link: String, _ office: Office, _ db: Database) throws -> OwnSignUp? {
        try OwnSignUp.proved(link, .confirm, office, db).flatMap {
            $0.content.way == .mail && $0.wish == .tell ? $0 : nil
        }
    }

    static func confirm(_ visit: Visit) async throws -> Answer {
        try SignInRoutes.refuseOtherSites(visit.request)
        let link = try await Form(of: visit.request, limit: 4 << 10)["t"]
        guard let one = try visit.office.read({ try byMail(link, visit.office, $0) }) else {
            return ended(visit)
        }
        return try await confirmed(one, visit)
    }

    private static func confirmed(_ one: OwnSignUp, _ visit: Visit) async throws -> Answer {
        let key = AudienceKey(visit.office.key)
        let way = one.content.way == .mail ? "an e-mail address" : "a phone"
        let isNew = try await visit.office.act(by: .everybody, "confirmed \(way) of their own for warnings") {
            writing in
            // Two presses of the button are one.
            guard try OwnSignUp.use(one.id, writing.db) else { return false }
            try AudienceActs.confirm(one.content, key, writing)
            return true
        }
        guard isNew else { return ended(visit) }
        return said(
            visit, "You will be told",
            "Warnings and emergency notifications go to this address from now on. You can test, change or end it under “Your addresses for warnings”."
        )
    }

    static func code(_ visit: Visit) async throws -> Answer {
        try SignInRoutes.refuseOtherSites(visit.request)
        let form = try await Form(of: visit.request, limit: 4 << 10)
        let (link, office) = (form["t"], visit.office)
        let typed = String(form["code"].filter { $0.isASCII && $0.isNumber })
        func again() -> Answer {
            visit.page(
                OwnCodePage(
                    link: link,
                    problem: Problem(
                        "code",
                        "This code is wrong, or it is too old. After five tries you need another one.")),
                status: .unprocessableContent)
        }
        guard let one = try office.read({ try OwnSignUp.waitingForCode(link, office, $0) }) else {
            return again()
        }
        let isRight = Password.same(typed.utf8, one.content.code.utf8)
        let counts = try await OwnSignUp.tried(one, isRight: isRight, office)
        guard isRight, counts else { return again() }
        guard one.wish == .mine else { return try await confirmed(one, visit) }
        let words = AudienceKey(office.key).link(.mine, row: one.id, mark: one.mark)
        return .redirect(to: "/warnings/subscribe/mine?t=\(words)")
    }

    // MARK: Leaving

    static func askToLeave(_ visit: Visit) -> Answer {
        visit.page(
            SubscriptionButtonPage(
                title: "Leave the warnings", section: .warnings, crumbs: OwnCrumbs.all,
                action: "/warnings/subscribe/leave", link: visit.query("t"),
                sentences: [
                    "This address gets no more warnings, and it is forgotten.",
                    "It ends an address that somebody signed up. What the institution’s own list names cannot leave: warnings are owed to everybody of the institution.",
                ], button: "Leave"))
    }

    /// Also what a mail program posts by itself (RFC 8058): the link is then in the address. The answer is the same
    /// whether or not there was anything to end.
    static func leave(_ visit: Visit) async throws -> Answer {
        let form = try await Form(of: visit.request, limit: 4 << 10)
        let link = form["t"].isEmpty ? visit.query("t") : form["t"]
        let key = AudienceKey(visit.office.key)
        let person = try visit.office.read { db in
            try PurposeKey.row(link).flatMap { try AudiencePerson.one($0, db) }
        }
        if let person, person.source == .own, person.ended == nil,
            key.proves(link, .leave, row: person.id, mark: person.mark)
        {
            try await end(person, visit)
        }
        return said(
            visit, "Nothing more is sent",
            "If this address was signed up, it has left and is forgotten.")
    }

    private static func end(_ person: AudiencePerson, _ visit: Visit) async throws {
        try await visit.office.act(by: .everybody, "ended an address of their own for warnings") {
            guard try AudiencePerson.one(person.id, $0.db)?.ended == nil else { return }
            try AudienceActs.forget(person, $0)
        }
    }
}
