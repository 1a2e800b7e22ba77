import CleryLaw
import TypedHTML

/// One request: where it stands, what was done, what came back, and what can be done next.
struct AgencyRequestPage: Page {
    let standing: AgencyStanding
    let told: AgencyRecordBlocks.Told
    let email: String?
    let mayAsk: Bool
    let mails: Bool
    let today: Day
    let form: String
    var letters: [Int64: AgencyLetters.Standing] = [:]
    var content = AgencyReplyContent()
    /// Whether the link can be used.
    var isOpen = false
    /// The whole address, for whoever may pass it on.
    var link: String?
    var fields = TypedFields()
    var problems: [Problem] = []
    private var request: AgencyRequest { standing.request }
    var title: String { "\(request.name), \(request.year)" }
    let section: Section? = .sources
    var crumbs: [Crumb] { Self.crumbs(request.year) }

    static func crumbs(_ year: Int) -> [Crumb] {
        [
            Crumb(title: "Sources", href: "/office/sources"),
            Crumb(title: "Police agencies, \(year)", href: "/office/agencies/requests?year=\(year)"),
        ]
    }

    private var address: String { "/office/agencies/requests/\(request.id)" }
    private var isRunning: Bool { standing.reply == nil && request.closed == nil }

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            tag(standing.title, standing.kind)
            " Reference \(request.reference), answer due by \(TimeWords.long(request.due))."
        }
        if standing.waits > 0 {
            notice("care") {
                p {
                    b(
                        "\(standing.waits) incident\(standing.waits == 1 ? " waits" : "s wait") for a decision. "
                    )
                    if mayAsk { a("Match them with ours", .href("\(address)/rows")) }
                }
            }
        }
        if mayAsk { next }
        answer
        h2("What was done")
        done
        if mayAsk { linkPart }
        details(.class("fold")) {
            summary("The places and days that it asks about: \(request.places.count)")
            AskedPlacesTable(places: request.places).html
        }
        div(.class("actions")) {
            if mayAsk { a("The letter (PDF)", .class("button quiet"), .href("\(address)/letter.pdf")) }
            a("The places (CSV)", .class("button quiet"), .href("\(address)/places.csv"))
            a(
                "Good-faith record", .class("button quiet"),
                .href("/office/agencies/\(request.agency)/record?year=\(request.year)"))
        }
        if mayAsk { byHand }
    }

    private func act(_ what: String, _ words: String, isMain: Bool = false, hint: String? = nil) -> HTML {
        TypedHTML.form(.method(.post), .action(address)) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("what"), .value(what))
            button(words, .type("submit"), .class(isMain ? "button" : "button quiet"))
        }
    }

    @HTMLBuilder private var next: HTML {
        div(.class("actions")) {
            if isRunning, mails, isOpen, email.flatMap(MailAddress.init) != nil {
                act(
                    "mail", standing.asked == nil ? "Send it by e-mail" : "Remind by e-mail", isMain: true)
            }
            if isRunning {
                a("Take down an answer", .class("button quiet"), .href("\(address)/answer"))
            } else if standing.reply != nil {
                a("Correct the answer", .class("button quiet"), .href("\(address)/answer"))
            }
            if standing.mayClose { act("close", "Stop waiting: no answer") }
            if request.closed != nil, standing.reply == nil { act("reopen", "Wait again") }
            if standing.contacts.isEmpty, standing.sent.isEmpty { act("withdraw", "Take it back") }
        }
        if isRunning, email == nil {
            p {
                "No e-mail of this agency is known. "
                a("Add one", .href("/office/agencies/\(request.agency)"))
                ", or send the letter by post and write it down below."
            }
        }
        if isRunning, standing.asked != nil, !standing.mayClose {
            p(
                "The office can stop waiting once a reminder is on record: an effort in good faith has one.",
                .class("hint"))
        }
    }

    @HTMLBuilder private var answer: HTML {
        if let reply = standing.reply, let kind = reply.kind, let day = reply.day {
            h2("Answer")
            record(
                [
                    ("Answer", HTML(text: kind.choice)), ("Day", HTML(text: TimeWords.long(day))),
                    (
                        "How",
                        HTML(text: reply.way == .link ? "On its answer page" : "Taken down by the office")
                    ),
                    (
                        "By",
                        HTML(
                            text: [content.who, content.reach].filter { !$0.isEmpty }.joined(separator: ", "))
                    ),
                    ("Remarks", HTML(text: content.words)),
                    (
                        "Incidents",
                        standing.rows.isEmpty
                            ? .nothing
                            : mayAsk
                                ? a("\(standing.rows.count)", .href("\(address)/rows"))
                                : HTML(text: "\(standing.rows.count)")
                    ),
                    (
                        "In the report",
                        HTML(text: AgencyNotes.of(standing).joined(separator: " "))
                    ),
                ].filter { !$0.1.bytes.isEmpty })
        } else if standing.draft != nil {
            notice { p("The agency has saved a part of its answer and not sent it yet.") }
        }
    }

    @HTMLBuilder private var done: HTML {
        if standing.contacts.isEmpty {
            p("It is prepared and was not sent.")
        } else {
            ul(.class("lines")) {
                for one in standing.contacts {
                    li {
                        b("\(one.what.title), \(TimeWords.long(one.day))")
                        p(
                            [
                                one.channel.title, one.address ?? "", told.words[one.id] ?? "",
                                told.accounts[one.account] ?? "",
                            ].filter { !$0.isEmpty }.joined(separator: "; "))
                        switch letters[one.id] {
                        case .waiting: tag("on its way", .plain)
                        case .failed: tag("mail did not reach it", .stop)
                        case .sent, nil: HTML.nothing
                        case .some(.none): HTML.nothing
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var linkPart: HTML {
        h2("The link for its answer")
        if let link {
            p {
                "Good until \(TimeWords.long(request.expires)). Whoever has it answers for the agency: pass it on with care."
            }
            p(.class("long")) { code(link) }
        } else {
            p("It has ended. A new link lets the agency answer, and ends those before.")
        }
        div(.class("actions")) {
            act("renew", "Make a new link")
            if isOpen { act("revoke", "End the link") }
        }
    }

    private var byHand: HTML {
        let parts = TripFormParts(fields: fields, problems: problems)
        return details(.class("fold"), .open(!problems.isEmpty)) {
            summary("Write down a letter, a call or a visit")
            parts.faults
            TypedHTML.form(.method(.post), .action("\(address)/contacts"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                parts.list(
                    "What it was", "kind", AgencyContact.What.allCases.map { ($0.rawValue, $0.title) },
                    any: "Choose")
                parts.list(
                    "How", "channel", AgencyContact.Channel.byHand.map { ($0.rawValue, $0.title) },
                    any: "Choose")
                parts.text("Day", "day", type: "date")
                parts.long(
                    "With whom, and where the evidence is", "words",
                    hint: "Receipt of the post, note of the call, file number.")
                div(.class("actions")) { button("Write it down", .type("submit"), .class("button")) }
            }
        }
    }
}
