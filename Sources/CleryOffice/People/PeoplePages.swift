import CleryLaw
import TypedHTML

/// Who may sign in, and what they do.
struct PeoplePage: Page {
    let title = "People"
    let section: Section? = .people
    let people: [(account: Account, roles: [Role])]

    var body: HTML {
        h1("People")
        p(
            "Who may sign in, and what for. What a role may do stands below; it is granted for all campuses or one, between two days.",
            .class("lead"))
        div(.class("actions")) {
            a("Add a person", .class("button"), .href("/office/people/new"))
            a("Roster", .class("button quiet"), .href("/office/people/roster"))
            a("SCIM", .class("button quiet"), .href("/office/people/scim"))
            a("Single sign-on", .class("button quiet"), .href("/office/single-sign-on"))
        }
        table(.class("cardish")) {
            caption("\(people.count) account\(people.count == 1 ? "" : "s")")
            thead {
                tr { for head in ["Name", "Signs in as", "Roles today", "State"] { th(head, .scope(.col)) } }
            }
            tbody {
                for (account, roles) in people {
                    tr {
                        td(.class("first")) { a(account.title, .href("/office/people/\(account.id)")) }
                        td(account.signIn, .data(label: "Signs in as"))
                        td(
                            roles.isEmpty ? "None" : roles.map(\.title).joined(separator: ", "),
                            .data(label: "Roles today"))
                        td(.data(label: "State")) {
                            account.ended == nil ? tag("open", .ok) : tag("ended", .void)
                        }
                    }
                }
            }
        }
        h2("What the roles may do")
        table(.class("cardish")) {
            caption("Roles and what they may do")
            thead { tr { for head in ["Role", "May"] { th(head, .scope(.col)) } } }
            tbody {
                for role in Role.allCases {
                    tr {
                        td(.class("first")) {
                            b(role.title)
                            small(role.sentence)
                        }
                        td(
                            Power.allCases.filter { $0.roles.contains(role) }.map(\.sentence)
                                .joined(separator: "; "), .data(label: "May"))
                    }
                }
            }
        }
    }
}

/// A new person, with what was typed and what is wrong with it.
struct NewPersonPage: Page {
    let title = "Add a person"
    let section: Section? = .people
    let crumbs = [Crumb(title: "People", href: "/office/people")]
    var draft = PeopleActs.Draft()
    var problems: [Problem] = []
    let form: String

    var body: HTML {
        h1(title)
        TypedHTML.form(.method(.post), .action("/office/people/new")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField("Name", name: "name", value: draft.name, problem: problems.of("name"))
            textField(
                "Signs in as", name: "sign-in", value: draft.signIn,
                hint: "As in the campus directory, such as jrivera.", problem: problems.of("sign-in"))
            textField(
                "E-mail", name: "email", value: draft.email, type: "email",
                hint: "For notices that say that something waits, never what. May stay empty.",
                problem: problems.of("email"))
            div(.class("actions")) {
                button("Add", .type("submit"), .class("button"))
                a("Back", .class("button quiet"), .href("/office/people"))
            }
        }
    }
}

/// A new password, shown once.
struct PasswordPage: Page {
    let title = "A new password"
    let section: Section? = .people
    let crumbs = [Crumb(title: "People", href: "/office/people")]
    let account: Account
    let password: String

    var body: HTML {
        h1(title)
        p("\(account.title) signs in as \(account.signIn) with this password:", .class("lead"))
        p { code(password) }
        p("It is shown only now. Hand it over in person or by phone, not by e-mail.")
        p("It is good for one week and for one thing: to choose a password of one's own.")
        div(.class("actions")) {
            a("Now give a role", .class("button"), .href("/office/people/\(account.id)"))
        }
    }
}
