import CleryLaw
import TypedHTML

/// Which notices a person gets, and which of them also by e-mail.
struct NoticeSettingsPage: Page {
    let title = "Which notices I get"
    let section: Section? = nil
    let crumbs = [Crumb(title: "Notices", href: "/office/notices")]
    let kinds: [NoticeKind]
    var settings: NoticeSettings
    let email: String?
    let roles: [Role]
    /// Nil: this office sends no mail.
    let mailServer: String?
    /// What could not be sent; for the administrator only.
    let failed: [Outbox.Mail]
    let form: String
    let words: TimeWords
    var done = false
    var problems: [Problem] = []

    var body: HTML {
        h1(title)
        if done { notice { p("Kept.") } }
        record([
            ("Roles today", HTML(text: roles.isEmpty ? "None" : roles.map(\.title).joined(separator: ", "))),
            ("E-mail", HTML(text: email ?? "None; the administrator can enter one")),
        ])
        if mailServer == nil {
            notice {
                p(
                    "This office sends no e-mail. Notices are shown here, and a choice for e-mail waits until it does."
                )
            }
        }
        TypedHTML.form(.method(.post), .action("/office/notices/settings"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            for kind in kinds {
                fieldset(.class("choices")) {
                    legend(kind.title)
                    if kind.mayBeHidden {
                        tick("Show it", "show-\(kind.rawValue)", !settings.hidden.contains(kind))
                    } else {
                        p("Always shown.")
                    }
                    tick("Also by e-mail", "mail-\(kind.rawValue)", settings.mailed.contains(kind))
                }
            }
            fieldset(.class("choices")) {
                legend("How often e-mail may come")
                if let problem = problems.of("pace") { p(problem.sentence, .class("problem")) }
                for pace in NoticeSettings.Pace.allCases {
                    label(.class("choice")) {
                        input(
                            .type("radio"), .name("pace"), .value(pace.rawValue),
                            .checked(settings.pace == pace))
                        span(pace.title)
                    }
                }
            }
            p("E-mail says only that something waits, with the way here; never what it is.")
            div(.class("actions")) { button("Keep this", .type("submit"), .class("button")) }
        }
        if !failed.isEmpty { failures }
    }

    private func tick(_ text: String, _ name: String, _ on: Bool) -> HTML {
        label(.class("choice")) {
            input(.type("checkbox"), .name(name), .value("yes"), .checked(on))
            span(text)
        }
    }

    private var failures: HTML {
        HTML([
            h2("E-mail that could not be sent"),
            table(.class("cardish")) {
                caption("The newest first, through \(mailServer ?? "no server")")
                thead {
                    tr {
                        for head in ["To", "Made", "Tries", "What went wrong", "State"] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody {
                    for mail in failed {
                        tr {
                            td(.class("first")) {
                                a("Account \(mail.account)", .href("/office/people/\(mail.account)"))
                            }
                            td(words.short(mail.made), .data(label: "Made"))
                            td("\(mail.attempts)", .data(label: "Tries"))
                            td(mail.failure ?? "", .data(label: "What went wrong"))
                            td(.data(label: "State")) {
                                mail.givenUp == nil ? tag("tries again", .care) : tag("given up", .stop)
                            }
                        }
                    }
                }
            },
        ])
    }
}
