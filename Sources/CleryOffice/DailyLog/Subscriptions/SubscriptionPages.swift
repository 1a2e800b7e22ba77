import CleryLaw
import TypedHTML

/// The form for new entries by e-mail.
struct SubscribePage: Page {
    let title = "The daily log by e-mail"
    let section: Section? = .log
    let crumbs = [Crumb(title: "Daily log", href: "/log")]
    let campuses: [Campus]
    /// Whether this office sends mail at all.
    let isOffered: Bool
    private var typed: [String: String] = [:]
    private(set) var problems: [Problem] = []
    /// What was asked for, once nothing is wrong with it.
    private(set) var content: SubscriptionContent?

    init(campuses: [Campus], isOffered: Bool) {
        self.campuses = campuses
        self.isOffered = isOffered
    }

    /// Takes what somebody filled in.
    mutating func read(_ form: Form) {
        for name in ["email", "log", "campus", "nature", "place"] { typed[name] = form.trimmed(name) }
        func said(_ name: String) -> String { typed[name] ?? "" }
        var choice = SubscriptionChoice(nature: said("nature"), place: said("place"))
        let address = MailAddress(said("email"))
        if address == nil || address?.domain.contains(".") == false {
            problems.append(Problem("email", "Write one e-mail address, such as name@example.edu."))
        }
        for name in ["nature", "place"] where said(name).count > SubscriptionChoice.longest {
            problems.append(
                Problem(name, "Write fewer words, at most \(SubscriptionChoice.longest) letters."))
        }
        choice.log = LogKind(rawValue: said("log"))
        if choice.log == nil, !said("log").isEmpty { problems.append(Problem("log", "Choose a log.")) }
        choice.campus = campuses.first { String($0.id) == said("campus") }?.id
        if choice.campus == nil, !said("campus").isEmpty {
            problems.append(Problem("campus", "Choose a campus."))
        }
        if let address, problems.isEmpty { content = SubscriptionContent(address: address, choice: choice) }
    }

    var body: HTML {
        h1(title)
        if isOffered { offered } else { notOffered }
        h2("Without an address")
        p {
            "Any feed reader takes the "
            a("Atom feed", .href("/log.atom"))
            ", without an address of yours: "
            code("/log.atom")
            " for all, "
            code("/log.atom?log=fire")
            " for the fire log, "
            code("/log.atom?campus=…")
            " for one campus. "
            a("All feeds", .href("/log/feeds"))
            "."
        }
    }

    private var notOffered: HTML {
        empty("This office sends no e-mail") {
            p("New entries can be had as a feed, and the log itself is always up to date.")
            p { a("Read the log", .href("/log")) }
        }
    }

    private var offered: HTML {
        HTML([
            p("New and changed entries, at most once an hour, as the public log has them.", .class("lead")),
            form(.method(.post), .action("/log/subscribe"), .class("narrow")) {
                textField(
                    "Your e-mail address", name: "email", value: typed["email"] ?? "", type: "email",
                    hint: "It is used for this and nothing else, kept sealed, and forgotten when you leave.",
                    problem: problems.of("email"), autocomplete: "email")
                textField(
                    "Only with these words in the nature", name: "nature", value: typed["nature"] ?? "",
                    hint: "Such as burglary. Empty: everything.", problem: problems.of("nature"))
                textField(
                    "Only with these words in the place", name: "place", value: typed["place"] ?? "",
                    hint: "Such as library. Empty: everywhere.", problem: problems.of("place"))
                if campuses.count > 1 {
                    wrong("campus")
                    chooser(
                        "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                        chosen: typed["campus"] ?? "", any: "All")
                }
                wrong("log")
                chooser(
                    "Log", name: "log", options: [("crime", "Crime log"), ("fire", "Fire log")],
                    chosen: typed["log"] ?? "", any: "Both")
                p("You get a message first that asks whether it was you. Only then anything is sent.")
                div(.class("actions")) { button("Sign up", .type("submit"), .class("button")) }
            },
        ])
    }

    private func wrong(_ name: String) -> HTML {
        problems.of(name).map { p($0.sentence, .class("problem")) } ?? .nothing
    }
}

/// A page that does one thing when its button is pressed, and nothing before.
struct SubscriptionButtonPage: Page {
    let title: String
    var section: Section? = .log
    var crumbs = [
        Crumb(title: "Daily log", href: "/log"), Crumb(title: "By e-mail", href: "/log/subscribe"),
    ]
    let action: String
    let link: String
    let sentences: [String]
    let button: String

    var body: HTML {
        h1(title)
        for sentence in sentences { p(sentence) }
        form(.method(.post), .action(action)) {
            input(.type("hidden"), .name("t"), .value(link))
            div(.class("actions")) { TypedHTML.button(button, .type("submit"), .class("button")) }
        }
    }
}

/// What came of it.
struct SubscriptionSaidPage: Page {
    let title: String
    var section: Section? = .log
    var crumbs = [
        Crumb(title: "Daily log", href: "/log"), Crumb(title: "By e-mail", href: "/log/subscribe"),
    ]
    var back = Crumb(title: "To the daily log", href: "/log")
    let sentence: String

    var body: HTML {
        h1(title)
        p(sentence, .class("lead"))
        div(.class("actions")) { a(back.title, .class("button quiet"), .href(back.href)) }
    }
}
