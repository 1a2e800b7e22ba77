import CleryLaw
import TypedHTML

/// One person: roles now and before, and what can be done.
struct PersonPage: Page {
    let account: Account
    let grants: [Grant]
    let campuses: [Campus]
    let today: Day
    /// Since when the person has a second factor.
    let codesSince: Instant?
    let form: String
    /// The signed-in person's own account: it does not end itself.
    let isSelf: Bool
    let words: TimeWords
    /// The roster or directory that keeps the person; nil for an account made by hand.
    var keeper: RosterPerson?
    var problems: [Problem] = []
    var typed: [String: String] = [:]
    var title: String { account.title }
    let section: Section? = .people
    let crumbs = [Crumb(title: "People", href: "/office/people")]

    var body: HTML {
        h1(account.title)
        record([
            ("Signs in as", HTML(text: account.signIn)), ("E-mail", HTML(text: account.email ?? "None")),
            ("Second factor", HTML(text: codesSince.map { "Since \(words.short($0))" } ?? "None")),
            ("Kept by", HTML(text: keeper?.keeping ?? "An administrator, by hand")),
            ("State", account.ended == nil ? tag("open", .ok) : tag("ended", .void)),
            ("History", a("What changed", .href("/office/history/accounts/\(account.id)"))),
        ])
        h2("Roles")
        if account.isFounder {
            p("This account was made with the office: it is administrator and Clery coordinator for good.")
        }
        if grants.isEmpty, !account.isFounder {
            p("No role yet: this person can sign in and do nothing.")
        }
        if !grants.isEmpty { table }
        if account.ended == nil {
            grantForm
            if !account.isFounder { others }
        }
    }

    private var table: HTML {
        TypedHTML.table(.class("cardish")) {
            caption("Roles granted")
            thead {
                tr { for head in ["Role", "Campus", "From", "Through", "State"] { th(head, .scope(.col)) } }
            }
            tbody {
                for grant in grants {
                    tr {
                        td(.class("first")) {
                            grant.role.title
                            if grant.rule != nil { small("by single sign-on") }
                        }
                        td(campusName(grant.campus), .data(label: "Campus"))
                        td(TimeWords.short(grant.from), .data(label: "From"))
                        td(grant.through.map(TimeWords.short) ?? "Open", .data(label: "Through"))
                        td {
                            if grant.holds(on: today) {
                                TypedHTML.form(
                                    .method(.post),
                                    .action("/office/people/\(account.id)/grants/\(grant.id)/end")
                                ) {
                                    input(.type("hidden"), .name("form"), .value(form))
                                    button(
                                        "End it", .type("submit"), .class("button quiet"),
                                        .label("End the role \(grant.role.title)"))
                                }
                            } else {
                                tag(grant.from > today ? "not yet" : "over", .void)
                            }
                        }
                    }
                }
            }
        }
    }

    private func campusName(_ id: Int64?) -> String {
        id.map { id in campuses.first { $0.id == id }?.name ?? "" } ?? "All"
    }

    private var grantForm: HTML {
        HTML([
            h2("Give a role"),
            TypedHTML.form(.method(.post), .action("/office/people/\(account.id)/grants")) {
                input(.type("hidden"), .name("form"), .value(form))
                if let problem = problems.of("role") { p(problem.sentence, .class("problem")) }
                chooser(
                    "Role", name: "role", options: Role.allCases.map { ($0.rawValue, $0.title) },
                    chosen: typed["role"] ?? "", any: "Choose")
                chooser(
                    "Campus", name: "campus", options: campuses.map { (String($0.id), $0.name) },
                    chosen: typed["campus"] ?? "", any: "All campuses")
                textField(
                    "From", name: "from", value: typed["from"] ?? "\(today)", type: "date",
                    problem: problems.of("from"))
                textField(
                    "Through", name: "through", value: typed["through"] ?? "", type: "date",
                    hint: "The last day. Empty: until it is ended.", problem: problems.of("through"))
                div(.class("actions")) { button("Give the role", .type("submit"), .class("button")) }
            },
        ])
    }

    private var others: HTML {
        HTML([
            h2("Sign-in"),
            p("A new password is good for one week, and the person changes it at the first sign-in."),
            div(.class("actions")) {
                post("/password", "Make a new password")
                if codesSince != nil { post("/code/remove", "Take the second factor away") }
            },
            isSelf
                ? .nothing
                : details {
                    summary("End this account")
                    p(
                        "Nobody signs in by it afterwards, and its sessions are over. What the person did stays in the register."
                    )
                    TypedHTML.form(.method(.post), .action("/office/people/\(account.id)/end")) {
                        input(.type("hidden"), .name("form"), .value(form))
                        button("End the account", .type("submit"), .class("button"))
                    }
                },
        ])
    }

    private func post(_ path: String, _ words: String) -> HTML {
        TypedHTML.form(.method(.post), .action("/office/people/\(account.id)\(path)")) {
            input(.type("hidden"), .name("form"), .value(form))
            button(words, .type("submit"), .class("button quiet"))
        }
    }
}
