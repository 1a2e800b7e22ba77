import CleryLaw
import TypedHTML

/// Where somebody asks for a link to what is kept of an address.
struct OwnAskPage: Page {
    let title = "Your addresses for warnings"
    let section: Section? = .warnings
    let crumbs = OwnCrumbs.all
    let ways: OwnWays
    /// The form token of whoever is signed in and has an e-mail address; nil for everybody else.
    var account: String?
    var typed: [String: String] = [:]
    var problems: [Problem] = []

    var body: HTML {
        h1(title)
        if let account {
            h2("The address of your account")
            TypedHTML.form(.method(.post), .action("/office/alerts/own")) {
                input(.type("hidden"), .name("form"), .value(account))
                div(.class("actions")) {
                    button("Show what is kept of it", .type("submit"), .class("button"))
                }
            }
            h2("Another address")
        }
        if ways.any {
            p(
                "We send a link to the address. This page never says whether an address is on a list; the page behind the link does.",
                .class("lead"))
            TypedHTML.form(.method(.post), .action("/warnings/subscribe/mine"), .class("narrow")) {
                if ways.mail {
                    textField(
                        "Your e-mail address", name: "email", value: typed["email"] ?? "", type: "email",
                        problem: problems.of("email"), autocomplete: "email")
                }
                if ways.texts {
                    textField(
                        ways.mail ? "Or your phone" : "Your phone", name: "phone",
                        value: typed["phone"] ?? "", type: "tel", hint: "A text message brings a code.",
                        problem: problems.of("phone"), autocomplete: "tel")
                }
                div(.class("actions")) { button("Send it", .type("submit"), .class("button")) }
            }
        } else {
            empty("This office sends no messages yet") {
                p("So no address can be proved here. Warnings stand on the page of warnings.")
                p { a("Read the warnings", .href("/warnings")) }
            }
        }
    }
}

/// What is kept of an address that somebody has proved: masked, to be tested, changed and left.
struct OwnMinePage: Page {
    struct Entry: Sendable {
        let person: AudiencePerson
        let reached: [String]
        let place: String?
    }

    let title = "Your addresses for warnings"
    let section: Section? = .warnings
    let crumbs = OwnCrumbs.all
    let link: String
    let address: String
    let entries: [Entry]
    let campuses: [Campus]
    var done: String?

    var body: HTML {
        h1(title)
        if let done { notice { p(done) } }
        if entries.isEmpty {
            empty("Nothing is sent to \(address)") {
                p("It is on no list of people who are told.")
                p { a("Sign up", .href("/warnings/subscribe")) }
            }
        } else {
            p("What is kept of \(address). Only parts are shown.", .class("lead"))
            for one in entries { entry(one) }
            h2("Test")
            p("A message that says it is a test goes to each of these addresses, at most three times a day.")
            act("test", nil) {
                div(.class("actions")) { button("Send a test", .type("submit"), .class("button")) }
            }
        }
    }

    private func act(
        _ what: String, _ person: Int64?, @HTMLBuilder content: () -> HTML
    ) -> HTML {
        form(.method(.post), .action("/warnings/subscribe/mine"), .class("narrow")) {
            input(.type("hidden"), .name("t"), .value(link))
            input(.type("hidden"), .name("what"), .value(what))
            if let person { input(.type("hidden"), .name("person"), .value("\(person)")) }
            content()
        }
    }

    private func entry(_ one: Entry) -> HTML {
        let person = one.person
        return div {
            h2(one.reached.joined(separator: ", "))
            record(
                [
                    ("Campus", campuses.first { $0.id == person.campus }?.name ?? "Every campus"),
                    ("Building", one.place ?? ""), ("Language", AudienceLanguage.title(person.language)),
                ].filter { !$0.1.isEmpty }.map { ($0.0, HTML(text: $0.1)) })
            if person.source == .own { own(person) } else { mandatory }
        }
    }

    private var mandatory: HTML {
        p(
            "This comes with the institution’s own list. Warnings are owed to everybody of the institution, so it cannot be left; whoever keeps your address there changes it."
        )
    }

    private func own(_ person: AudiencePerson) -> HTML {
        HTML([
            act("choose", person.id) {
                if campuses.count > 1 {
                    field("Campus", name: "campus-\(person.id)") { attributes in
                        Elements.select(attributes) {
                            option("Every campus", .value(""), .selected(person.campus == nil))
                            for campus in campuses {
                                option(
                                    campus.name, .value("\(campus.id)"),
                                    .selected(campus.id == person.campus))
                            }
                        }
                    }
                }
                chooser(
                    "Language", name: "language-\(person.id)",
                    options: AudienceLanguage.offered.map { ($0.tag, $0.title) }, chosen: person.language)
                div(.class("actions")) { button("Keep", .type("submit"), .class("button quiet")) }
            },
            act("leave", person.id) {
                div(.class("actions")) {
                    button("Leave: send nothing more here", .type("submit"), .class("button quiet"))
                }
            },
        ])
    }
}
