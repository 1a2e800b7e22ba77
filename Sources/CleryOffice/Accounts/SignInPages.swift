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
