import CleryLaw
import TypedHTML

/// How a directory keeps people by SCIM: address, tokens, mapping of roles.
struct ScimTokenPage: Page {
    let title = "People by SCIM"
    let section: Section? = .people
    let crumbs = [Crumb(title: "People", href: "/office/people")]
    let tokens: [ScimTokens.Listed]
    let address: String
    let words: TimeWords
    let form: String
    var name = ""
    var problem: Problem?

    var body: HTML {
        h1(title)
        p(
            "A directory such as Entra ID or Okta can add people, change them and end them by itself. It sees only the people whom it made.",
            .class("lead"))
        record([
            ("Address for the directory", code(address)),
            (
                "Roles",
                HTML([
                    "By the words of the directory’s groups and roles: ",
                    a("the mapping", .href("/office/people/roster/profiles/scim")),
                    ". Without a word that it knows nobody has a role.",
                ])
            ),
        ])
        h2("Tokens")
        if tokens.isEmpty {
            empty("No directory has a token yet") {
                p("Make one for each directory, so that each can be ended alone.")
            }
        } else {
            table
        }
        h2("Make a token")
        TypedHTML.form(.method(.post), .action("/office/people/scim"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField(
                "Directory", name: "name", value: name, hint: "Such as “Entra ID, production”.",
                problem: problem, autocomplete: "off")
            div(.class("actions")) { button("Make the token", .type("submit"), .class("button")) }
        }
    }

    private var table: HTML {
        TypedHTML.table(.class("cardish")) {
            caption("Tokens, those that hold first")
            thead {
                tr { for head in ["Directory", "Made", "Last used", "State", ""] { th(head, .scope(.col)) } }
            }
            tbody {
                for one in tokens {
                    tr {
                        td(one.token.name, .class("first"))
                        td("\(words.short(one.token.made)) by \(one.maker)", .data(label: "Made"))
                        td(one.lastDay.map(TimeWords.short) ?? "Never", .data(label: "Last used"))
                        td(.data(label: "State")) {
                            one.token.ended == nil ? tag("holds", .ok) : tag("ended", .void)
                        }
                        td { if one.token.ended == nil { end(one.token) } }
                    }
                }
            }
        }
    }

    private func end(_ token: ScimToken) -> HTML {
        TypedHTML.form(.method(.post), .action("/office/people/scim/\(token.id)/end")) {
            input(.type("hidden"), .name("form"), .value(form))
            button(
                "End it", .type("submit"), .class("button quiet"), .label("End the token of \(token.name)"))
        }
    }
}

/// A new token, shown once.
struct ScimSecretPage: Page {
    let title = "A new token"
    let section: Section? = .people
    let crumbs = [
        Crumb(title: "People", href: "/office/people"), Crumb(title: "SCIM", href: "/office/people/scim"),
    ]
    let name: String
    let secret: String
    let address: String

    var body: HTML {
        h1(title)
        p("Give both to the administrator of \(name):", .class("lead"))
        record([("Address", code(address)), ("Token", code(secret))])
        p("The token is shown only now. Whoever has it may add, change and end the people of this directory.")
        div(.class("actions")) { a("Back to the tokens", .class("button"), .href("/office/people/scim")) }
    }
}
