import CleryLaw
import TypedHTML

/// The rounds of the yearly confirmation.
struct ReviewRoundsPage: Page {
    struct Line: Sendable {
        let round: ReviewRound
        let asked: Int
        let answered: Int
    }

    let lines: [Line]
    let today: Day
    var fields = TypedFields()
    var problems: [Problem] = []
    let form: String
    let title = "Yearly confirmation of places"
    let section: Section? = .office
    let crumbs = [Crumb(title: "Office", href: "/office")]

    var body: HTML {
        let parts = TripFormParts(fields: fields, problems: problems)
        h1(title)
        p(
            "Once a year each responsible unit says whether its places are still as the office knows them, and tells of those that it does not know.",
            .class("lead"))
        if lines.isEmpty {
            empty("No confirmation has begun") {
                p("Begin one each summer, so that the report of October rests on it.")
            }
        } else {
            ul(.class("lines")) {
                for line in lines {
                    li {
                        a("\(line.round.year)", .href("/office/geography/review/\(line.round.id)"))
                        " "
                        state(line)
                        p("Due \(TimeWords.long(line.round.due)); \(line.answered) of \(line.asked) answered")
                    }
                }
            }
        }
        h2("Begin a confirmation")
        TypedHTML.form(.method(.post), .action("/office/geography/review"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            parts.text("Year", "year", hint: "Such as \(today.year).", inputmode: "numeric")
            parts.text("Answers are due by", "due", type: "date")
            div(.class("actions")) { button("Begin", .type("submit"), .class("button")) }
        }
    }

    private func state(_ line: Line) -> HTML {
        if line.round.closed != nil { return tag("ended", .void) }
        if line.answered == line.asked, line.asked > 0 { return tag("all answered", .ok) }
        return line.round.due < today ? tag("overdue", .stop) : tag("running", .plain)
    }
}

/// One round: who was asked, who is silent, what waits.
struct ReviewRoundPage: Page {
    struct Line: Sendable {
        let ask: ReviewAsk
        let who: String
        let campus: String?
        /// Answers with which the office has something to do.
        let waiting: Int
        let letter: ReviewLetters.Standing
    }

    let round: ReviewRound
    let lines: [Line]
    /// Units with places for which nobody is asked, with their number of places.
    let unasked: [(unit: String, places: Int)]
    let campuses: [Campus]
    let reachesAll: Bool
    let before: ReviewRound?
    let mails: Bool
    let today: Day
    var fields = TypedFields()
    var problems: [Problem] = []
    let form: String
    var title: String { "Confirmation of places, \(round.year)" }
    let section: Section? = .office
    let crumbs = [
        Crumb(title: "Office", href: "/office"),
        Crumb(title: "Yearly confirmation", href: "/office/geography/review"),
    ]

    private var silent: [Line] { lines.filter { $0.ask.isOpen } }

    var body: HTML {
        h1(title)
        p("Answers are due by \(TimeWords.long(round.due)).", .class("lead"))
        if round.closed != nil { notice { p("This confirmation has ended; it takes no answer.") } }
        standing
        h2("Who is asked")
        if lines.isEmpty {
            empty("Nobody is asked yet") { p("Ask one person for each unit.") }
        } else {
            list
        }
        if round.closed == nil {
            ReviewAskForm(page: self).html
        }
        div(.class("actions")) {
            a(
                "All answers (CSV)", .class("button quiet"),
                .href("/office/geography/review/\(round.id)/answers.csv"))
            if reachesAll {
                button(
                    "close", round.closed == nil ? "End this confirmation" : "Open it again",
                    round.closed == nil ? "close" : "open")
            }
        }
    }

    @HTMLBuilder private var standing: HTML {
        if !silent.isEmpty {
            notice(round.due < today ? "stop" : "care") {
                p {
                    b(
                        silent.count == 1
                            ? "One unit has not answered." : "\(silent.count) units have not answered.")
                    " " + silent.prefix(12).map(\.ask.unit).joined(separator: ", ")
                        + (silent.count > 12 ? " and others." : ".")
                }
            }
        }
        if !unasked.isEmpty {
            notice("care") {
                p {
                    b("Nobody is asked for: ")
                    unasked.prefix(20).map { "\($0.unit) (\($0.places))" }.joined(separator: ", ")
                        + (unasked.count > 20 ? " and \(unasked.count - 20) others." : ".")
                }
            }
        }
    }

    private func button(_ path: String, _ words: String, _ what: String) -> HTML {
        TypedHTML.form(.method(.post), .action("/office/geography/review/\(round.id)/\(path)")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("what"), .value(what))
            TypedHTML.button(words, .type("submit"), .class("button quiet"))
        }
    }

    private var list: HTML {
        table(.class("cardish")) {
            caption("\(lines.count) asked")
            thead { tr { for head in ["Unit", "Asked", "Letters", "Standing"] { th(head, .scope(.col)) } } }
            tbody {
                for line in lines {
                    tr {
                        td(.class("first")) {
                            a(line.ask.unit, .href("/office/geography/asks/\(line.ask.id)"))
                            if let campus = line.campus { small(campus) }
                        }
                        td(line.who, .data(label: "Asked"))
                        td(.data(label: "Letters")) {
                            line.ask.account != nil && !mails
                                ? "in the office"
                                : "\(line.ask.letters), the last on \(line.ask.lettered.map(TimeWords.short) ?? "")"
                            if line.letter == .failed { div { tag("could not be sent", .stop) } }
                        }
                        td(.data(label: "Standing")) { state(line) }
                    }
                }
            }
        }
    }

    @HTMLBuilder private func state(_ line: Line) -> HTML {
        if line.ask.revoked != nil {
            tag("taken back", .void)
        } else if line.ask.answered != nil {
            tag("answered", .ok)
            if line.waiting > 0 { div { tag("\(line.waiting) to look at", .care) } }
        } else if round.due < today {
            tag("overdue by \(today.number - round.due.number) days", .stop)
        } else {
            tag("no answer yet", .plain)
        }
    }
}
