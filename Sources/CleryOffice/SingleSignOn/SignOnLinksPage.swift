import CleryLaw
import TypedHTML

/// Who is linked to the provider, and who was turned away and may be linked.
struct SignOnLinksPage: Page {
    static let size = 50
    let title = "People and the provider"
    let section: Section? = .people
    let crumbs = [
        Crumb(title: "People", href: "/office/people"),
        Crumb(title: "Single sign-on", href: "/office/single-sign-on"),
    ]
    let away: [TurnedAway]
    let linked: [(identity: Identity, account: Account)]
    let total: Int
    let number: Int
    let accounts: [Account]
    let zone: Zone
    let form: String
    /// What is wrong with one of the links; its field is the subject.
    var problem: Problem?

    var body: HTML {
        h1(title)
        p(
            "An account is linked to a person by the issuer and the lasting name that the provider has for them.",
            .class("lead"))
        h2("Turned away")
        if away.isEmpty {
            p("Nobody, in the last \(TurnedAway.days) days.")
        } else {
            p(
                "These people signed in at the provider and were not let in. Link one to an account if you know that it is the same person."
            )
            awayTable
        }
        h2("Linked")
        if linked.isEmpty {
            empty("Nobody is linked yet") {
                p("People appear here after their first sign-in with the provider, or when you link them.")
            }
        } else {
            linkedTable
            Pager(
                page: number, size: SignOnLinksPage.size, total: total, base: "/office/single-sign-on/people?"
            ).html
        }
    }

    private var awayTable: HTML {
        table(.class("cardish")) {
            caption("\(away.count) turned away")
            thead {
                tr {
                    for head in ["Person, as the provider says", "When", "Why", "Link to"] {
                        th(head, .scope(.col))
                    }
                }
            }
            tbody { for (place, one) in away.enumerated() { row(one, place) } }
        }
    }

    private func row(_ one: TurnedAway, _ place: Int) -> HTML {
        tr {
            td(.class("first")) {
                one.name ?? one.email ?? one.subject
                if let email = one.email, one.name != nil { small(email) }
                small(one.subject)
            }
            td(TimeWords(zone: zone).short(one.at), .data(label: "When"))
            td(Admission.Refused(rawValue: one.why)?.reason ?? "", .data(label: "Why"))
            td {
                TypedHTML.form(.method(.post), .action("/office/single-sign-on/people")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    input(.type("hidden"), .name("issuer"), .value(one.issuer))
                    input(.type("hidden"), .name("subject"), .value(one.subject))
                    if problem?.field == one.subject { p(problem?.sentence ?? "", .class("problem")) }
                    label("Account", .for("account-\(place)"), .class("hidden"))
                    select(.id("account-\(place)"), .name("account")) {
                        option("Choose an account", .value(""))
                        for account in accounts {
                            option("\(account.title) (\(account.signIn))", .value(String(account.id)))
                        }
                    }
                    div(.class("actions")) {
                        button(
                            "Link", .type("submit"), .class("button quiet"),
                            .label("Link \(one.name ?? one.subject)"))
                    }
                }
            }
        }
    }

    private var linkedTable: HTML {
        table(.class("cardish")) {
            caption("\(total) linked")
            thead {
                tr {
                    for head in ["Account", "The provider's name", "Since"] { th(head, .scope(.col)) }
                    th(.scope(.col)) { span("What to do", .class("hidden")) }
                }
            }
            tbody {
                for (identity, account) in linked {
                    tr {
                        td(.class("first")) { a(account.title, .href("/office/people/\(account.id)")) }
                        td(.data(label: "The provider's name")) {
                            identity.subject
                            small(identity.issuer)
                        }
                        td(TimeWords(zone: zone).short(identity.linked), .data(label: "Since"))
                        td {
                            TypedHTML.form(
                                .method(.post), .action("/office/single-sign-on/people/\(identity.id)/end")
                            ) {
                                input(.type("hidden"), .name("form"), .value(form))
                                button(
                                    "End the link", .type("submit"), .class("button quiet"),
                                    .label("End the link of \(account.title)"))
                            }
                        }
                    }
                }
            }
        }
    }
}
