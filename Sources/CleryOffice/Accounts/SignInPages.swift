import TypedHTML

/// Where a person of the office signs in.
struct SignInPage: Page {
    let title = "Sign in"
    let section: Section? = nil
    var name = ""
    var problem: Problem?
    var provider = SignInByProvider()
    static let sample = SignInPage(
        name: "administrator", problem: Problem("password", "Name and password do not belong together."))

    var body: HTML {
        h1("Sign in to the office")
        p(
            "For the people who keep the record. Everything the public may see is open without signing in.",
            .class("lead"))
        provider.html
        if provider.asksPassword { password }
    }

    private var password: HTML {
        form(.method(.post), .action("/sign-in")) {
            textField("Name", name: "name", value: name, autocomplete: "username")
            textField(
                "Password", name: "password", type: "password",
                hint: "The first one was printed by openclery init (or openclery demo).", problem: problem,
                autocomplete: "current-password")
            div(.class("actions")) { button("Sign in", .type("submit"), .class("button")) }
        }
    }
}

/// The second step of signing in, for accounts with a second factor.
struct SecondStepPage: Page {
    let title = "Your code"
    let section: Section? = nil
    let ticket: String
    var problem: Problem?

    var body: HTML {
        h1(title)
        p("The password is right. Now the code that your app shows.", .class("lead"))
        form(.method(.post), .action("/sign-in"), .class("narrow")) {
            input(.type("hidden"), .name("ticket"), .value(ticket))
            field(
                "Code", name: "code", hint: "Six digits. Without your phone: one of your recovery codes.",
                problem: problem
            ) {
                Elements.input(
                    $0 + [.type("text"), .autocomplete("one-time-code"), .maxlength(16), .class("code")])
            }
            div(.class("actions")) {
                button("Sign in", .type("submit"), .class("button"))
                a("Start again", .class("button quiet"), .href("/sign-in"))
            }
        }
        details {
            summary("Neither phone nor recovery codes")
            p(
                "Ask whoever keeps the office's accounts. They can take your second factor away, and give you a new password."
            )
        }
    }
}

/// What a visitor sees when a door stays closed.
struct RefusalPage: Page {
    let refusal: Refusal
    var title: String { refusal.title }
    let section: Section? = nil
    static let sample = RefusalPage(refusal: .notFound)

    var body: HTML {
        h1(refusal.title)
        p(refusal.sentence, .class("lead"))
        p { a("To the safety page", .href("/")) }
    }
}
