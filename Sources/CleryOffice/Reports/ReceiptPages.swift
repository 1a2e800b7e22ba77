import CleryLaw
import TypedHTML

/// What the reporter gets: the words to come back with.
struct ReceiptPage: Page {
    let title = "Your report is here"
    let section: Section? = .report
    let script: String? = ReportScript.address
    let number: String
    let receipt: Receipt
    /// How many files were kept, and a sentence for each that was not.
    var files = 0
    var refused: [Problem] = []
    /// The written explanation, where what was checked calls for it.
    var leaflet: Leaflet?
    /// It is shown to the person harmed; others are asked to hand it on.
    var isVictim = false

    var body: HTML {
        p(.class("leave")) {
            a(
                "Leave this page quickly", .class("button"), .href(ReportFormPage.elsewhere),
                .rel("noreferrer"))
        }
        h1(title, .data(name: "data-sent", ""))
        p(.class("lead")) {
            "Thank you. It is kept under the number \(number)"
            if files > 0 { files == 1 ? ", with one file" : ", with \(files) files" }
            "."
        }
        notice {
            p(
                "Write down these six words. With them you come back, without a name, to add something or to read an answer:"
            )
            p(.class("receipt")) { b(receipt.text) }
            p("They are shown only now, and nobody can find them again for you.")
        }
        if !refused.isEmpty {
            notice("care") {
                p("The report is here, but not all of its files:")
                ul { for problem in refused { li(problem.sentence) } }
            }
            TypedHTML.form(.method(.post), .action("/report/follow"), .multipart(), .class("narrow")) {
                input(.type("hidden"), .name("receipt"), .value(receipt.text))
                FileChooser(label: "Send other files").html
                div(.class("actions")) { button("Send the files", .type("submit"), .class("button quiet")) }
            }
        }
        div(.class("actions")) {
            a("Come back to a report", .class("button"), .href("/report/follow"))
            a("To the safety page", .class("button quiet"), .href("/"))
        }
        if let leaflet {
            rights(leaflet)
        } else {
            h2("Where to find help")
            p(
                "You may ask for counseling, medical care, a change of housing or classes, or the police at any time, whatever you have reported. Whoever reports sexual assault, domestic or dating violence or stalking is given their rights and options in writing."
            )
            p { a("Rights and options", .href("/rights")) }
        }
    }

    private func rights(_ leaflet: Leaflet) -> HTML {
        HTML([
            h2(leaflet.title),
            p(
                isVictim
                    ? "This is for you, whatever you decide to do. You can read and print it again at any time."
                    : "The person harmed is owed this in writing. Please hand it on: print it, or send the address.",
                .class("lead")),
            p {
                a("The leaflet as a page", .href("/rights"))
                " "
                a("as PDF", .href("/rights.pdf"))
            },
            isVictim ? BlockHTML.blocks(leaflet.blocks, level: 2) : .nothing,
        ])
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
    /// What the reporter sent, without names.
    var files: [Attachment] = []
    let words: TimeWords
    var problem: Problem?
    /// A sentence for each file that was not kept.
    var refused: [Problem] = []
    var typed = ""
    var done: String?
    var title: String { "Report \(report.number)" }
    let section: Section? = .report

    var body: HTML {
        h1(title)
        if let done { notice { p(done) } }
        if !refused.isEmpty {
            notice("care") {
                p("Not kept:")
                ul { for problem in refused { li(problem.sentence) } }
            }
        }
        p("Received \(words.short(report.received)) \(standing)", .class("lead"))
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
        if !files.isEmpty {
            h2("Files you sent")
            ul {
                for file in files { li("\(file.kind.title), \(file.sizeWords), \(words.short(file.at))") }
            }
        }
        TypedHTML.form(.method(.post), .action("/report/follow"), .multipart(), .class("narrow")) {
            input(.type("hidden"), .name("receipt"), .value(receipt))
            field("Add something", name: "add", problem: problem) { attributes in
                Elements.textarea(attributes, text: typed)
            }
            FileChooser(problem: refused.first).html
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
