import CleryLaw
import HTTPTypes

extension Doors {
    /// New entries of the log by e-mail, for everybody.
    static let logSubscriptions: [Door] = [
        .get("/log/subscribe", .everyone, SubscriptionRoutes.ask),
        .post("/log/subscribe", .everyone, SubscriptionRoutes.signUp),
        .get("/log/subscribe/confirm", .everyone, SubscriptionRoutes.askToConfirm),
        .post("/log/subscribe/confirm", .everyone, SubscriptionRoutes.confirm),
        .get("/log/subscribe/leave", .everyone, SubscriptionRoutes.askToLeave),
        .post("/log/subscribe/leave", .everyone, SubscriptionRoutes.leave),
    ]
}

/// The doors of subscriptions. Programs that follow every link of a mail confirm and end nothing: only a post does.
enum SubscriptionRoutes {
    private static let limits = SignUpLimits()

    static func ask(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> SubscribePage {
        SubscribePage(
            campuses: try visit.office.read { try Campus.all($0) },
            isOffered: visit.office.board.mailServer != nil)
    }

    static func signUp(_ visit: Visit) async throws -> Answer {
        try SignInRoutes.refuseOtherSites(visit.request)
        let form = try await Form(of: visit.request, limit: 16 << 10)
        var page = try page(visit)
        page.read(form)
        guard page.isOffered else { return visit.page(page, status: .unprocessableContent) }
        guard page.problems.isEmpty, let content = page.content else {
            return visit.page(page, status: .unprocessableContent)
        }
        let mayPass = await limits.pass(visit.origin)
        guard mayPass, try await SignUp.keep(content, visit.office) else {
            throw Refusal(
                status: .tooManyRequests, title: "Too many at once",
                sentence: "Many have signed up just now. Try again tomorrow, or use the Atom feed.",
                retryAfter: 3600)
        }
        return visit.page(
            SubscriptionSaidPage(
                title: "Look into your mail",
                sentence:
                    "If mail can reach the address, a message is on its way to it. Open the page that it names within two days and press the button there. Without that nothing is sent, and the address is forgotten."
            ))
    }

    static func askToConfirm(_ visit: Visit) throws -> Answer {
        let link = visit.query("t")
        let found = try visit.office.read { db in
            try SignUp.proved(link, visit.office, db).map { ($0, try Campus.all(db)) }
        }
        guard let (signUp, campuses) = found else { return ended(visit) }
        return visit.page(
            SubscriptionButtonPage(
                title: "Confirm your subscription", action: "/log/subscribe/confirm", link: link,
                sentences: [
                    signUp.content.choice.sentence(campuses) + ", by e-mail, at most once an hour.",
                    "If you had chosen something else before, this takes its place.",
                ], button: "Yes, send it to me"))
    }

    static func confirm(_ visit: Visit) async throws -> Answer {
        try SignInRoutes.refuseOtherSites(visit.request)
        let link = try await Form(of: visit.request, limit: 4 << 10)["t"]
        guard let signUp = try visit.office.read({ try SignUp.proved(link, visit.office, $0) }) else {
            return ended(visit)
        }
        try await Subscriber.confirm(signUp, visit.office)
        return visit.page(
            SubscriptionSaidPage(
                title: "You are subscribed",
                sentence:
                    "You get new and changed entries from now on. Every message has a link with which you end it."
            ))
    }

    private static func ended(_ visit: Visit) -> Answer {
        visit.page(
            SubscriptionSaidPage(
                title: "This link has ended",
                sentence:
                    "It was used, or it is older than two days, or it was not copied whole. You can sign up again."
            ), status: .notFound)
    }

    static func askToLeave(_ visit: Visit) -> Answer {
        visit.page(
            SubscriptionButtonPage(
                title: "End your subscription", action: "/log/subscribe/leave", link: visit.query("t"),
                sentences: ["You get no more mail about the daily log, and your address is forgotten."],
                button: "End it"))
    }

    /// Also what a mail program posts by itself when its reader presses "unsubscribe" (RFC 8058): the link is then in
    /// the address. The answer is the same whether or not there was anything to end.
    static func leave(_ visit: Visit) async throws -> Answer {
        let form = try await Form(of: visit.request, limit: 4 << 10)
        let link = form["t"].isEmpty ? visit.query("t") : form["t"]
        try await Subscriber.leave(link, visit.office)
        return visit.page(
            SubscriptionSaidPage(
                title: "Your subscription has ended",
                sentence: "You get no more mail about the daily log, and your address is forgotten."))
    }
}
