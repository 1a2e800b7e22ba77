import CleryLaw
import TypedHTML

/// What the signed-in person has forwarded: that it was received, where it stands, and whether there are words.
struct ForwardedPage: Page {
    let title = "Forwarded by you"
    let section: Section? = .office
    let crumbs = [Crumb(title: "Office", href: "/office")]
    let lines: [ForwardedRequests.Line]
    let total: Int
    let page: Int
    let words: TimeWords

    var body: HTML {
        h1(title)
        p("Your own reports only. What they became is for those who work on them.", .class("lead"))
        div(.class("actions")) { a("Forward a report", .class("button"), .href("/report")) }
        if lines.isEmpty {
            empty("Nothing is here yet") {
                p("A report that you send while you are signed in appears here with its number.")
            }
        } else {
            table(.class("cardish")) {
                caption("Forwarded by you, \(total)")
                thead {
                    tr { for head in ["Number", "Received", "State", "Messages"] { th(head, .scope(.col)) } }
                }
                tbody {
                    for line in lines {
                        tr {
                            td(.class("first")) { a(line.number, .href("/office/mine/\(line.id)")) }
                            td(words.short(line.received), .data(label: "Received"))
                            td(.data(label: "State")) { ForwardedPage.tagged(line.state) }
                            td("\(line.messages)", .class("n"), .data(label: "Messages"))
                        }
                    }
                }
            }
            Pager(page: page, size: ForwardedRequests.pageSize, total: total, base: "/office/mine?").html
        }
    }

    static func tagged(_ state: ForwardedRequests.State) -> HTML {
        tag(state.title, state == .waits ? .care : state == .recorded ? .ok : .plain)
    }
}

/// One of them: its receipt, and the words between its forwarder and the office.
struct ForwardedReportPage: Page {
    let line: ForwardedRequests.Line
    /// Nil when the report is restricted: then nothing but its receipt is shown.
    let messages: [ReportRequests.Message]?
    let words: TimeWords
    let form: String
    var problem: Problem?
    var typed = ""
    var title: String { "Report \(line.number)" }
    let section: Section? = .office
    let crumbs = [
        Crumb(title: "Office", href: "/office"), Crumb(title: "Forwarded by you", href: "/office/mine"),
    ]

    var body: HTML {
        h1(title)
        record([
            ("Received", HTML(text: words.short(line.received))),
            ("State", ForwardedPage.tagged(line.state)),
        ])
        if let messages {
            h2("Messages")
            if messages.isEmpty { p("No message yet.") }
            ol(.class("history")) {
                for message in messages {
                    li {
                        b(message.fromReporter ? "You" : "The office")
                        ", "
                        time(words.short(message.at), .datetime(words.iso(message.at)))
                        p(message.text)
                    }
                }
            }
            TypedHTML.form(.method(.post), .action("/office/mine/\(line.id)"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                field("Add something", name: "add", problem: problem) { attributes in
                    Elements.textarea(attributes, text: typed)
                }
                div(.class("actions")) { button("Send", .type("submit"), .class("button")) }
            }
        } else {
            p(
                "It was received. To add something, use the six words that you were given, or send a new report."
            )
        }
    }
}
