import TypedHTML

/// The rules, tried on a token or on claims that somebody pastes.
struct SignOnTrialPage: Page {
    let title = "Try the rules on a token"
    let section: Section? = .people
    let crumbs = [
        Crumb(title: "People", href: "/office/people"),
        Crumb(title: "Single sign-on", href: "/office/single-sign-on"),
    ]
    let admission: Admission
    let campuses: [Campus]
    let form: String
    var pasted = ""
    var claims: Claims?
    var problem: Problem?

    var body: HTML {
        h1(title)
        p(
            "Paste an ID token or its claims as JSON, and see which roles it would give. Nothing of it is kept, and its signature is not checked here.",
            .class("lead"))
        if let claims {
            result(claims)
            h2("Try another")
        }
        TypedHTML.form(.method(.post), .action("/office/single-sign-on/trial"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            field(
                "Token or claims", name: "claims",
                hint: "Such as {\"sub\": \"4711\", \"groups\": [\"clery-records\"]}.", problem: problem
            ) { attributes in
                Elements.textarea(attributes + [.class("code"), .rows(10)], text: pasted)
            }
            div(.class("actions")) {
                button("Try it", .type("submit"), .class("button"))
                a("Back", .class("button quiet"), .href("/office/single-sign-on"))
            }
        }
    }

    private func result(_ claims: Claims) -> HTML {
        let outcome = admission.outcome(claims)
        return HTML([
            h2("What it would give"),
            outcome.given.isEmpty
                ? notice("care") { p("No rule fits: this person would get no role.") } : roles(outcome.given),
            p(account(outcome)),
            h2("What was read"),
            claims.isEmpty ? p("No claim.") : read(claims),
        ])
    }

    private func account(_ outcome: Admission.Outcome) -> String {
        guard admission.settings.justInTime else {
            return "Accounts are not made at sign-in; the person must be linked to one."
        }
        guard !outcome.given.isEmpty else { return "No account would be made." }
        return outcome.signIn.map { "A new account would sign in as \($0)." }
            ?? "No account could be made: no claim gives a sign-in name."
    }

    private func roles(_ rules: [RoleRule]) -> HTML {
        table(.class("cardish")) {
            caption("Roles")
            thead { tr { for head in ["Role", "Campus", "Because"] { th(head, .scope(.col)) } } }
            tbody {
                for rule in rules {
                    tr {
                        td(rule.role.title, .class("first"))
                        td(campusName(rule.campus, campuses), .data(label: "Campus"))
                        td(.data(label: "Because")) {
                            code(rule.claim)
                            " \(rule.test.title) "
                            code(rule.value)
                        }
                    }
                }
            }
        }
    }

    private func read(_ claims: Claims) -> HTML {
        table(.class("cardish")) {
            caption("Claims and their values")
            thead { tr { for head in ["Claim", "Values"] { th(head, .scope(.col)) } } }
            tbody {
                for name in claims.names {
                    tr {
                        td(.class("first")) { code(name) }
                        td(.data(label: "Values")) { for value in claims[name] { div { code(value) } } }
                    }
                }
            }
        }
    }
}
