import CleryLaw
import TypedHTML

/// One signing: who was asked and when, who answered what, who is silent.
struct SigningPage: Page {
    struct Line: Sendable {
        let ask: AuthorityAsk
        let line: AuthorityLine
        /// The oldest first; the last counts.
        let answers: [AuthorityAnswer]
        let mail: AuthorityMail.Standing
    }

    enum Show: String, Sendable, CaseIterable {
        case all, silent, nothing, reported, late

        var title: String {
            switch self {
            case .all: "All"
            case .silent: "Silent"
            case .nothing: "Nothing to report"
            case .reported: "Passed reports on"
            case .late: "A report after “nothing”"
            }
        }
    }

    let round: AuthorityRound
    let campus: String
    let lines: [Line]
    /// Authorities of that year who are not asked yet.
    let unasked: Int
    let show: Show
    let page: Int
    let mayKeep: Bool
    let today: Day
    let zone: Zone
    let form: String
    var fields = TypedFields()
    var problems: [Problem] = []
    var done: String?

    var title: String { "Signing for \(round.year), \(campus)" }
    let section: Section? = .sources
    let crumbs = [
        Crumb(title: "Sources", href: "/office/sources"),
        Crumb(title: "Security authorities", href: "/office/authorities"),
        Crumb(title: "Yearly signing", href: "/office/authorities/signing"),
    ]
    var address: String { "/office/authorities/signing/\(round.id)" }

    static func said(_ done: String, _ count: String) -> String? {
        let count = Int(count) ?? 0
        return switch done {
        case "asked": "\(count) more asked."
        case "reminded": count == 0 ? "Nobody was to be reminded today." : "\(count) reminded."
        case "noted": "Kept."
        case "closed": "The signing is ended."
        case "opened": "The signing is open again."
        case "ended": "The signing is ended; open it again first."
        default: nil
        }
    }

    var silent: [Line] { lines.filter(\.answers.isEmpty) }

    private func belongs(_ line: Line, _ show: Show) -> Bool {
        switch show {
        case .all: true
        case .silent: line.answers.isEmpty
        case .nothing: line.answers.last?.said == .nothing
        case .reported: line.answers.last?.said == .reported
        case .late: line.answers.contains(where: \.late)
        }
    }

    private var shown: [Line] {
        lines.filter { belongs($0, show) }.sorted {
            ($0.answers.isEmpty ? 0 : 1, $0.line.title.lowercased(), $0.ask.id)
                < ($1.answers.isEmpty ? 0 : 1, $1.line.title.lowercased(), $1.ask.id)
        }
    }

    var body: HTML {
        h1(title)
        p(
            "\(lines.count - silent.count) of \(lines.count) have signed. Due \(TimeWords.long(round.due)); the statistics are put together on \(TimeWords.long(round.final)).",
            .class("lead"))
        if let done { notice { p(done) } }
        if round.closed != nil { notice { p("This signing is ended. It takes no answer.") } }
        if unasked > 0 {
            notice("care") {
                p(
                    "\(unasked) \(unasked == 1 ? "authority" : "authorities") of \(round.year) \(unasked == 1 ? "is" : "are") not asked yet."
                )
            }
        }
        if mayKeep { acts }
        filters
        let shown = shown
        if shown.isEmpty {
            empty("Nobody is like that") { p { a("All who were asked", .href(address)) } }
        } else {
            table(.class("cardish")) {
                caption("\(show.title), \(shown.count)")
                thead { tr { for head in ["Who", "Unit", "Asked", "Answer"] { th(head, .scope(.col)) } } }
                tbody {
                    for line in shown.dropFirst((page - 1) * AuthorityRequests.pageSize)
                        .prefix(AuthorityRequests.pageSize)
                    {
                        row(line)
                    }
                }
            }
            Pager(
                page: page, size: AuthorityRequests.pageSize, total: shown.count,
                base: "\(address)?show=\(show.rawValue)&"
            ).html
        }
        if mayKeep, round.closed == nil, !lines.isEmpty { paper }
    }

    private var filters: HTML {
        TypedHTML.form(.method(.get), .action(address), .class("filters")) {
            chooser(
                "Show", name: "show",
                options: Show.allCases.map { show in
                    (show.rawValue, "\(show.title) (\(lines.count { belongs($0, show) }))")
                }, chosen: show.rawValue)
            button("Show", .type("submit"), .class("button quiet"))
            a("As a table (CSV)", .class("button quiet"), .href("\(address)/answers.csv"))
        }
    }

    private var acts: HTML {
        TypedHTML.form(.method(.post), .action(address)) {
            input(.type("hidden"), .name("form"), .value(form))
            div(.class("actions")) {
                if round.closed == nil {
                    if unasked > 0 { act("ask", "Ask \(unasked) more") }
                    if !silent.isEmpty { act("remind", "Remind all who are silent") }
                    act("close", "End the signing")
                } else {
                    act("open", "Open it again")
                }
            }
        }
    }

    private func act(_ what: String, _ words: String) -> HTML {
        button(words, .type("submit"), .name("what"), .value(what), .class("button quiet"))
    }

    private func row(_ line: Line) -> HTML {
        tr {
            td(.class("first")) {
                a(line.line.title, .href("/office/authorities/\(line.line.id)"))
                small(line.line.authority.function)
            }
            td(line.line.authority.unit, .data(label: "Unit"))
            td(.data(label: "Asked")) {
                "\(line.ask.letters)×, last \(line.ask.lettered.map(TimeWords.short) ?? "")"
                if line.ask.final { small("with the final reminder") }
                if line.mail == .failed, line.answers.isEmpty { small("the last message could not be sent") }
                if line.line.person?.email.isEmpty == true, line.answers.isEmpty { small("has no address") }
            }
            td(.data(label: "Answer")) {
                if line.answers.isEmpty {
                    let late = Int(today.number - round.due.number)
                    tag(
                        late > 0 ? "silent, \(late) day\(late == 1 ? "" : "s") late" : "silent",
                        late > 0 ? .stop : .care)
                }
                for answer in line.answers {
                    tag(answer.said.title, .ok)
                    if answer.late { tag("after “nothing”", .care) }
                    small("\(TimeWords.short(zone.local(answer.at).day)), \(answer.how.title)")
                }
            }
        }
    }

    private var paper: HTML {
        let parts = TripFormParts(fields: fields, problems: problems)
        return details(.class("fold"), .open(!problems.isEmpty)) {
            summary("Note an answer on paper")
            TypedHTML.form(.method(.post), .action(address), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                parts.list(
                    "Who", "ask",
                    lines.map { ("\($0.ask.id)", "\($0.line.title), \($0.line.authority.unit)") }.sorted {
                        $0.1.lowercased() < $1.1.lowercased()
                    })
                parts.list(
                    "Signed", "said", AuthorityAnswer.Said.allCases.map { ($0.rawValue, $0.title) },
                    any: "Choose")
                button("Keep", .type("submit"), .name("what"), .value("paper"), .class("button quiet"))
            }
        }
    }
}
