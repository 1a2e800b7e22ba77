import CleryLaw
import TypedHTML

/// One gateway: what it is, a test message, and its end. Without one it asks for a new one.
struct GatewayPage: Page {
    let gateway: AlertGateway?
    let section: Section? = .alerts
    let crumbs = [
        Crumb(title: "Warnings", href: "/office/alerts"),
        Crumb(title: "Gateways", href: "/office/alerts/gateways"),
    ]
    var draft: GatewayDraft
    let form: String
    var problems: [Problem] = []
    var measured: GatewayRate.Measured?
    var trouble: String?
    /// The door for receipts, where the site is known.
    var receipts: String?
    var trial: AlertTrial?
    /// What came of a test that was answered at once.
    var said: String?
    var phone = ""
    let words: TimeWords

    var title: String { gateway?.name ?? "Add a gateway" }
    private var action: String { "/office/alerts/gateways/\(gateway.map { "\($0.id)" } ?? "new")" }

    var body: HTML {
        h1(title)
        if let problem = problems.of("state") { notice("stop") { p(problem.sentence) } }
        if let trouble { notice("stop") { p(trouble) } }
        if let said { notice { p(said) } }
        if let gateway { facts(gateway) }
        if gateway?.ended == nil {
            if gateway != nil { h2("Change it") }
            fields
        }
        if let gateway, gateway.ended == nil {
            test(gateway)
            end
        }
    }

    private func facts(_ gateway: AlertGateway) -> HTML {
        var pairs: [(String, HTML)] = [
            ("Kind", HTML(text: gateway.shape.title)),
            ("At most", HTML(text: gateway.budget.words)),
            (
                "Has shown",
                HTML(
                    text: measured.map { "\(GatewayListPage.rate($0.aSecond)), \(words.short($0.at))" }
                        ?? "not measured yet; a test of the system measures it")
            ),
        ]
        if let receipts, gateway.channel == .sms {
            pairs.append(("Receipts are posted to", code(receipts)))
        }
        if let ended = gateway.ended { pairs.append(("Ended", HTML(text: words.short(ended)))) }
        return record(pairs)
    }

    private var fields: HTML {
        TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField("Name", name: "name", value: draft.name, problem: problems.of("name"))
            if gateway == nil {
                chooser(
                    "Kind", name: "shape",
                    options: AlertGateway.Shape.allCases.map { ($0.rawValue, $0.title) },
                    chosen: draft.shape.rawValue)
            }
            if gateway?.shape != .smtp {
                textField(
                    "Address", name: "address", value: draft.address, type: "url",
                    hint:
                        "Where messages are posted, beginning with https://. The mail server is the one with which the office was started.",
                    problem: problems.of("address"))
            }
            if gateway.map({ $0.channel == .sms }) ?? true {
                textField(
                    "Messages come from", name: "sender", value: draft.sender,
                    hint: "For text messages: the number or name of the institution.",
                    problem: problems.of("sender"))
            }
            textField(
                "Messages at most", name: "rate", value: draft.rate,
                hint: "What the gateway allows. It is kept in every second, or every minute.",
                problem: problems.of("rate"))
            chooser(
                "In each", name: "seconds", options: [("1", "second"), ("60", "minute")],
                chosen: "\(draft.seconds)")
            if gateway?.shape != .smtp { secrets }
            div(.class("field")) {
                label {
                    input(
                        .type("checkbox"), .name("exercises"), .value("yes"), .checked(draft.exercises))
                    " It takes exercises"
                }
            }
            div(.class("actions")) {
                button(
                    gateway == nil ? "Add it" : "Keep", .type("submit"), .name("what"), .value("keep"),
                    .class("button"))
                a("Back", .class("button quiet"), .href("/office/alerts/gateways"))
            }
        }
    }

    @HTMLBuilder private var secrets: HTML {
        textField(
            "User", name: "user", value: draft.user,
            hint: "For the shape with user and password only.", autocomplete: "off")
        textField(
            "Password, token or secret", name: "secret", type: "password",
            hint: gateway?.credentials == nil
                ? "It is sealed. With a secret, other systems can prove that a message is ours."
                : "One is kept, sealed. Enter it only to change it, with the user.",
            problem: problems.of("secret"), autocomplete: "off")
    }

    @HTMLBuilder private func test(_ gateway: AlertGateway) -> HTML {
        h2("Send a test message")
        p(
            gateway.channel == .mail
                ? "It goes to the e-mail address of your own account, and says that it is a test."
                : gateway.channel == .sms
                    ? "It goes to the number that you enter, and says that it is a test."
                    : "It goes to the address of the gateway, and says that it is a test.")
        if let trial {
            p(
                trial.sent.map { at in
                    trial.failure.map { "The last one, \(words.short(at)): \($0)" }
                        ?? "The last one was taken by the mail server, \(words.short(at))."
                } ?? "The last one is on its way.")
        }
        TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            if gateway.channel == .sms {
                textField(
                    "Phone", name: "phone", value: phone, type: "tel", hint: "Such as +15555550123.",
                    problem: problems.of("phone"), autocomplete: "tel")
            }
            if let problem = problems.of("trial") { p(problem.sentence, .class("problem")) }
            button(
                "Send a test message", .type("submit"), .name("what"), .value("test"), .class("button quiet"))
        }
    }

    private var end: HTML {
        HTML([
            h2("End it"),
            p("Nothing goes by it from then on. What it has done stays in the results."),
            TypedHTML.form(.method(.post), .action(action)) {
                input(.type("hidden"), .name("form"), .value(form))
                button("End it", .type("submit"), .name("what"), .value("end"), .class("button quiet"))
            },
        ])
    }
}
