import CleryLaw
import TypedHTML

/// A person's own account.
struct AccountPage: Page {
    let account: Account
    let grants: [Grant]
    let campuses: [Campus]
    /// False for people who sign in with the institution's account only.
    let hasPassword: Bool
    let codesSince: Instant?
    let recovery: (left: Int, used: [Instant])
    let sessions: [OwnSession]
    let current: Int64
    let form: String
    let words: TimeWords
    let done: AccountRoutes.Done?
    let title = "Your account"
    let section: Section? = .account

    var body: HTML {
        h1(title)
        if let done { notice { p(done.sentence) } }
        record([
            ("Name", HTML(text: account.title)), ("Signs in as", HTML(text: account.signIn)),
            ("E-mail", HTML(text: account.email ?? "None")),
        ])
        h2("Roles you hold today")
        roles
        if hasPassword {
            h2("Password")
            p("At least \(PasswordRules.shortest) characters. Changing it ends your other sessions.")
            div(.class("actions")) {
                a("Change the password", .class("button quiet"), .href(PasswordRoutes.path))
            }
            h2("Second factor")
            factor
        } else {
            h2("Sign-in")
            p("You sign in with your institution's account. Password and second factor are kept there.")
        }
        h2("Where you are signed in")
        sessionTable
    }

    @HTMLBuilder private var roles: HTML {
        if account.isFounder {
            p("This account was made with the office: it is administrator and Clery coordinator for good.")
        }
        if grants.isEmpty, !account.isFounder {
            p("None. Ask whoever keeps the office's accounts.")
        }
        if !grants.isEmpty {
            table(.class("cardish")) {
                caption("Roles, where and until when")
                thead { tr { for head in ["Role", "Campus", "From", "Through"] { th(head, .scope(.col)) } } }
                tbody {
                    for grant in grants {
                        tr {
                            td(.class("first")) {
                                b(grant.role.title)
                                small(grant.role.sentence)
                            }
                            td(campusName(grant.campus), .data(label: "Campus"))
                            td(TimeWords.short(grant.from), .data(label: "From"))
                            td(grant.through.map(TimeWords.short) ?? "Open", .data(label: "Through"))
                        }
                    }
                }
            }
        }
    }

    private func campusName(_ id: Int64?) -> String {
        id.map { id in campuses.first { $0.id == id }?.name ?? "" } ?? "All"
    }

    @HTMLBuilder private var factor: HTML {
        if let codesSince {
            p {
                tag("on", .ok)
                " Since \(words.short(codesSince)), signing in takes a code from your app."
            }
            p("\(recovery.left) of \(RecoveryCodes.count) recovery codes are left.")
            if !recovery.used.isEmpty {
                ul(.class("lines")) {
                    for at in recovery.used {
                        li {
                            "On "
                            time(words.short(at), .datetime(words.iso(at)))
                            " a recovery code was used. If that was not you, change your password and make new codes now."
                        }
                    }
                }
            }
            if recovery.left < 3 {
                notice("care") { p("Make new recovery codes before you run out of them.") }
            }
            div(.class("actions")) {
                post(CodeRoutes.path + "/recovery", "Make new recovery codes")
                a("Set it up on another phone", .class("button quiet"), .href(CodeRoutes.path))
                post(CodeRoutes.path + "/remove", "Switch it off")
            }
        } else {
            p {
                tag("off", .care)
                " With it, a password that somebody has seen opens nothing: signing in takes a code from an app on your phone too."
            }
            div(.class("actions")) {
                a("Set up a second factor", .class("button"), .href(CodeRoutes.path))
            }
        }
    }

    private func post(_ path: String, _ words: String) -> HTML {
        TypedHTML.form(.method(.post), .action(path)) {
            input(.type("hidden"), .name("form"), .value(form))
            button(words, .type("submit"), .class("button quiet"))
        }
    }

    @HTMLBuilder private var sessionTable: HTML {
        p("A session ends after half an hour without use, and after twelve hours at the latest.")
        table(.class("cardish")) {
            caption("\(sessions.count) session\(sessions.count == 1 ? "" : "s")")
            thead {
                tr { for head in ["Device", "Begun", "Last used", "Sign out"] { th(head, .scope(.col)) } }
            }
            tbody {
                for one in sessions {
                    tr {
                        td(one.device, .class("first"))
                        td(.data(label: "Begun")) {
                            time(words.short(one.begun), .datetime(words.iso(one.begun)))
                        }
                        td(.data(label: "Last used")) {
                            time(words.short(one.used), .datetime(words.iso(one.used)))
                        }
                        td {
                            if one.id == current {
                                tag("this one", .ok)
                            } else {
                                TypedHTML.form(
                                    .method(.post), .action("/office/account/sessions/\(one.id)/end")
                                ) {
                                    input(.type("hidden"), .name("form"), .value(form))
                                    button(
                                        "Sign out there", .type("submit"), .class("button quiet"),
                                        .label(
                                            "Sign out there: \(one.device), begun \(words.short(one.begun))"))
                                }
                            }
                        }
                    }
                }
            }
        }
        if sessions.count > 1 {
            div(.class("actions")) { post("/office/account/sessions/end", "Sign out everywhere else") }
        }
    }
}
