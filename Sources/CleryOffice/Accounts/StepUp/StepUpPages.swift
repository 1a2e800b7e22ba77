import TypedHTML

/// Asks once more who it is, and holds what was typed meanwhile.
struct StepUpPage: Page {
    let title = "Once more: is it you?"
    let section: Section? = nil
    /// Where it goes on.
    let to: String
    let form: String
    /// The address of single sign-on; nil when the account's own password counts.
    let again: String?
    let hasCode: Bool
    /// The name by which the person signs in, for password managers.
    let signIn: String
    /// When the person last proved it, in words.
    let proved: String
    var carried: [(name: String, value: String)] = []
    var isPost = false
    var lostFile = false
    var problem: Problem?

    var body: HTML {
        h1(title)
        p(
            "This step opens what is sealed, takes data out of the office or changes how somebody signs in. At \(proved) you last showed who you are; that is more than 15 minutes ago.",
            .class("lead"))
        if !carried.isEmpty, again == nil {
            p("What you have typed is kept, and goes on with your answer.")
        }
        if lostFile {
            notice("care") { p("A file cannot be kept over this question. You will be asked for it again.") }
        }
        if let again { elsewhere(again) }
        TypedHTML.form(.method(.post), .action(isPost ? to : "/office/prove"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name(StepUp.markField), .value("yes"))
            if !isPost { input(.type("hidden"), .name("to"), .value(to)) }
            for (name, value) in carried { input(.type("hidden"), .name(name), .value(value)) }
            if again == nil { questions }
            div(.class("actions")) {
                button("Continue", .type("submit"), .class("button"))
                a("Leave it", .class("button quiet"), .href("/office"))
            }
        }
    }

    @HTMLBuilder private var questions: HTML {
        if hasCode {
            field(
                "Code from your app", name: StepUp.codeField, hint: "Six digits. Or your password below.",
                problem: problem?.field == StepUp.codeField ? problem : nil
            ) {
                Elements.input(
                    $0 + [.type("text"), .autocomplete("one-time-code"), .maxlength(16), .class("code")])
            }
        }
        usernameField(signIn, name: StepUp.nameField)
        textField(
            "Password", name: StepUp.passwordField, type: "password",
            problem: problem?.field == StepUp.passwordField ? problem : nil,
            autocomplete: "current-password")
    }

    @HTMLBuilder private func elsewhere(_ again: String) -> HTML {
        if let problem { p(problem.sentence, .class("problem")) }
        p {
            "You signed in with your institution's account. "
            a(
                "Sign in there again (opens a window)", .href(again), .newWindow(),
                .rel("noopener noreferrer"))
            ", then come back to this one and continue."
        }
    }
}

/// What the second window shows after single sign-on.
struct ProvedPage: Page {
    let title = "It is you"
    let section: Section? = nil

    var body: HTML {
        h1(title)
        p("Close this window, go back to the one you came from, and continue there.", .class("lead"))
        p { a("To the office", .href("/office")) }
    }
}
