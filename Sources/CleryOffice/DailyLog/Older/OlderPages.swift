import CleryLaw
import TypedHTML

/// Asks for older days of the log: which days, and nothing else that must be said.
struct OlderPage: Page {
    let title = "Ask for the older part of the log"
    let section: Section? = .log
    let crumbs = [Crumb(title: "Daily log", href: "/log")]
    let rule: LogOpenness.Rule
    let today: Day
    var from = ""
    var through = ""
    var what = ""
    var email = ""
    var comes = false
    var problems: [Problem] = []

    var body: HTML {
        h1(title)
        if rule == .open, problems.isEmpty {
            empty("Nothing needs to be asked for") {
                p("All days of this log are open here at once.")
                p { a("Choose the days in the log", .href("/log")) }
            }
        } else {
            p(
                "The last 60 days are open at once, older days at the latest two business days after they were asked for. Anyone may ask, without a name, a reason or a charge.",
                .class("lead"))
            form(.method(.post), .action("/log/older"), .class("narrow")) {
                div(.class("pair")) {
                    textField(
                        "From", name: "from", value: from, type: "date", problem: problems.of("from"))
                    textField(
                        "Through", name: "to", value: through, type: "date", problem: problems.of("to"))
                }
                field(
                    "What are you looking for?", name: "what",
                    hint: "If you like: it helps to find it. Kept sealed.", problem: problems.of("what")
                ) { attributes in
                    Elements.textarea(attributes + [.rows(3)], text: what)
                }
                textField(
                    "E-mail", name: "email", value: email, type: "email",
                    hint:
                        "If you like to be told when the days are open. Kept sealed, read only by who answers.",
                    problem: problems.of("email"), autocomplete: "email")
                label(.class("choice")) {
                    input(.type("checkbox"), .name("comes"), .value("yes"), .checked(comes))
                    span("I will come by to look at it on paper")
                }
                div(.class("actions")) {
                    button("Ask for these days", .type("submit"), .class("button"))
                    a("Back to the log", .class("button quiet"), .href("/log"))
                }
            }
        }
    }
}

/// What whoever asked is told: the number, and the day by which the days are open to all.
struct OlderSentPage: Page {
    let request: OlderRequest
    let due: Day
    let title = "Your request is here"
    let section: Section? = .log
    let crumbs = [Crumb(title: "Daily log", href: "/log")]

    private var address: String { "/log?from=\(request.from)&to=\(request.through)" }

    var body: HTML {
        h1(title)
        p("It has the number \(request.number).", .class("lead"))
        notice {
            p {
                "By the end of "
                b(TimeWords.long(due))
                " the log of \(TimeWords.long(request.from)) to \(TimeWords.long(request.through)) is open to everyone at this address. You need no word or code to come back:"
            }
            p { a("The log of these days", .href(address)) }
        }
        if request.comes {
            p("When you come by, the office shows you these days or hands you a copy. Say the number.")
        }
        div(.class("actions")) { a("Back to the log", .class("button quiet"), .href("/log")) }
    }
}

/// The requests as the office works them: what waits by its day, then what was answered.
struct OlderListPage: Page {
    struct Line: Sendable {
        let request: OlderRequest
        let due: Day
        let words: OlderWords
    }

    let lines: [Line]
    let total: Int
    let page: Int
    let today: Day
    let rule: LogOpenness.Rule
    let times: TimeWords
    let form: String
    let title = "Requests for older days of the log"
    let section: Section? = .office
    let crumbs = [Crumb(title: "Office", href: "/office")]

    var body: HTML {
        h1(title)
        p(
            "Older days are due by the end of the second business day after the request (34 CFR 668.46(f)(5)). To answer opens the days to everyone; nobody is asked who wants to see them.",
            .class("lead"))
        if rule == .open {
            notice {
                p(
                    "All days of the log are open to all, so nobody needs to ask. Requests of earlier times stay here."
                )
            }
        }
        if lines.isEmpty {
            empty("Nobody has asked") { p("Requests for days before the last 60 appear here.") }
        } else {
            ul(.class("lines waiting")) { for line in lines { item(line) } }
            Pager(page: page, size: OlderRequests.pageSize, total: total, base: "/office/log/requests?").html
        }
    }

    private func item(_ line: Line) -> HTML {
        let request = line.request
        return li {
            div {
                b("\(request.number): \(TimeWords.long(request.from)) to \(TimeWords.long(request.through)) ")
                state(line)
                p {
                    "Asked on "
                    time(times.short(request.at), .datetime(times.iso(request.at)))
                    if request.comes { "; the person comes by to look at it on paper" }
                }
                if !line.words.what.isEmpty { p("Looks for: \(line.words.what)") }
                if !line.words.email.isEmpty { p("Write to \(line.words.email) when the days are open.") }
            }
            if request.answered == nil {
                TypedHTML.form(.method(.post), .action("/office/log/requests/\(request.id)")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    button(
                        "Open these days", .type("submit"), .class("button"),
                        .describedBy("due-\(request.id)"))
                }
            } else {
                a("The log of these days", .href("/log?from=\(request.from)&to=\(request.through)"))
            }
        }
    }

    private func state(_ line: Line) -> HTML {
        if let answered = line.request.answered {
            let late = times.zone.local(answered).day > line.due
            return tag(
                "opened \(times.short(answered))\(late ? ", late" : "")", late ? .care : .ok)
        }
        let days = Int(line.due.number - today.number)
        let words =
            switch days {
            case ..<0: "overdue by \(-days) day\(days == -1 ? "" : "s")"
            case 0: "due today"
            case 1: "due tomorrow"
            default: "due \(TimeWords.long(line.due)), in \(days) days"
            }
        return span(.id("due-\(line.request.id)")) {
            tag(words, days < 0 ? .stop : days == 0 ? .care : .plain)
        }
    }
}
