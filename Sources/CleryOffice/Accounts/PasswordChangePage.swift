import TypedHTML

/// Change of the own password.
struct PasswordChangePage: Page {
    /// The present one was made by an administrator.
    let mustChange: Bool
    /// The name by which the person signs in, for password managers.
    let signIn: String
    let form: String
    var problems: [Problem] = []
    var title: String { mustChange ? "Choose your own password" : "Change your password" }
    let section: Section? = .account
    var crumbs: [Crumb] { mustChange ? [] : [Crumb(title: "Your account", href: "/office/account")] }

    var body: HTML {
        h1(title)
        if mustChange {
            p(
                "The password you signed in with was made for you and is good for this once. Choose your own; then the office opens.",
                .class("lead"))
        } else {
            p("Every other session of yours ends with it.", .class("lead"))
        }
        TypedHTML.form(.method(.post), .action(PasswordRoutes.path), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            usernameField(signIn)
            textField(
                mustChange ? "The password you signed in with" : "Present password", name: "old",
                type: "password", problem: problems.of("old"), autocomplete: "current-password")
            textField(
                "New password", name: "new", type: "password", hint: PasswordRules.hint,
                problem: problems.of("new"), autocomplete: "new-password")
            textField(
                "New password once more", name: "repeated", type: "password",
                problem: problems.of("repeated"), autocomplete: "new-password")
            div(.class("actions")) {
                button("Change the password", .type("submit"), .class("button"))
                if !mustChange { a("Back", .class("button quiet"), .href("/office/account")) }
            }
        }
    }
}

/// Tells a password manager whose password it is; a person neither sees it nor comes to it.
func usernameField(_ signIn: String, name: String = "username") -> HTML {
    Elements.input([
        .type("text"), .name(name), .value(signIn), .autocomplete("username"), .class("hidden"),
        .tabindex(-1), .hidden(), .data(name: "readonly", ""),
    ])
}
