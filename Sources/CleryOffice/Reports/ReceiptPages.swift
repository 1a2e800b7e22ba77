import CleryLaw
import TypedHTML

/// What the reporter gets: the words to come back with.
struct ReceiptPage: Page {
    let title = "Your report is here"
    let section: Section? = .report
    let number: String
    let receipt: Receipt

    var body: HTML {
        h1(title)
        p("Thank you. It is kept under the number \(number).", .class("lead"))
        notice {
            p(
                "Write down these six words. With them you come back, without a name, to add something or to read an answer:"
            )
            p(.class("receipt")) { b(receipt.text) }
            p("They are shown only now, and nobody can find them again for you.")
        }
        div(.class("actions")) {
            a("Come back to a report", .class("button"), .href("/report/follow"))
            a("To the safety page", .class("button quiet"), .href("/"))
        }
        h2("Where to find help")
        p(
            "You may ask for counseling, medical care, a change of housing or classes, or the police at any time, whatever you have reported. Whoever reports sexual assault, domestic or dating violence or stalking is given their rights and options in writing."
        )
    }
}

/// Where a reporter comes back.
struct FollowPage: Page {
    let title = "Come back to a report"
    let section: Section? = .report
    var typed = ""
    var problem: Problem?

    var body: HTML {
        h1(title)
        p("With the six words that you were given when you sent it.", .class("lead"))
        TypedHTML.form(.method(.post), .action("/report/follow"), .class("narrow")) {
            textField(
                "The six words", name: "receipt", value: typed,
                hint: "Small or capital letters do not matter.", problem: problem, autocomplete: "off")
            div(.class("actions")) { button("Open", .type("submit"), .class("button")) }
        }
    }
}

/// A report as its reporter sees it: where it stands, and the words that went to and fro.
struct FollowedPage: Page {
    let report: CrimeReport
    let receipt: String
    let messages: [ReportRequests.Message]
    let words: TimeWords
    var problem: Problem?
    var typed = ""
    var done: String?
    var title: String { "Report \(report.number)" }
    let section: Section? = .report

    var body: HTML {
        h1(title)
        if let done { notice { p(done) } }
        p("Received \(words.short(report.received)). \(standing)", .class("lead"))
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
        TypedHTML.form(.method(.post), .action("/report/follow"), .class("narrow")) {
            input(.type("hidden"), .name("receipt"), .value(receipt))
            field("Add something", name: "add", problem: problem) { attributes in
                Elements.textarea(attributes, text: typed)
            }
            div(.class("actions")) { button("Send", .type("submit"), .class("button")) }
        }
        if report.wishes.contains(.contact) {
            details {
                summary("I no longer want to be contacted")
                p("Your name and contact leave the report. Your words stay.")
                TypedHTML.form(.method(.post), .action("/report/follow")) {
                    input(.type("hidden"), .name("receipt"), .value(receipt))
                    input(.type("hidden"), .name("withdraw"), .value("yes"))
                    button("Take my contact away", .type("submit"), .class("button quiet"))
                }
            }
        }
    }

    private var standing: String {
        if report.incident != nil { return "It is recorded and is part of what the campus keeps and counts." }
        if report.closed != nil { return "It was read and closed." }
        return "It waits to be worked on."
    }
}
