import CleryLaw
import TypedHTML

/// One ask: whom, by how many letters, and the answers as proposals to the office.
struct ReviewAskPage: Page {
    struct Line: Sendable {
        let answer: ReviewAnswer
        /// The place's name, where the answer is of a place.
        let place: String?
        let words: String
        let settler: String?
    }

    let ask: ReviewAsk
    let round: ReviewRound
    let who: String
    let lines: [Line]
    let isOpen: Bool
    let today: Day
    let zone: Zone
    let form: String
    var title: String { "\(ask.unit), \(round.year)" }
    let section: Section? = .office
    var address: String { "/office/geography/asks/\(ask.id)" }
    var crumbs: [Crumb] {
        [
            Crumb(title: "Office", href: "/office"),
            Crumb(title: "Yearly confirmation", href: "/office/geography/review"),
            Crumb(title: "\(round.year)", href: "/office/geography/review/\(round.id)"),
        ]
    }

    private var same: Int { lines.filter { $0.answer.said == .same && $0.answer.settled == nil }.count }

    var body: HTML {
        h1(title)
        facts
        actions
        h2("Answers")
        if lines.isEmpty {
            empty("No answer yet") {
                p("What is answered waits here, until the office takes it or turns it into facts.")
            }
        } else {
            if same > 0 {
                TypedHTML.form(.method(.post), .action(address + "/answers")) {
                    hidden("what", "same")
                    div(.class("actions")) {
                        button(
                            "Take \(same) “still so” as reviewed", .type("submit"), .class("button"))
                    }
                }
            }
            ul(.class("lines waiting")) { for line in lines { item(line) } }
        }
    }

    private func day(_ instant: Instant) -> String { TimeWords.long(zone.local(instant).day) }

    private var facts: HTML {
        var pairs: [(String, HTML)] = [
            ("Asked", HTML(text: who)), ("Since", HTML(text: day(ask.at))),
            (
                "Letters",
                HTML(text: "\(ask.letters), the last on \(ask.lettered.map(TimeWords.long) ?? "")")
            ),
            ("Due", HTML(text: TimeWords.long(round.due))),
        ]
        if let answered = ask.answered { pairs.append(("Answered", HTML(text: day(answered)))) }
        if let revoked = ask.revoked { pairs.append(("Taken back", HTML(text: day(revoked)))) }
        if isOpen { pairs.append(("Can be answered until", HTML(text: TimeWords.long(ask.expires)))) }
        return record(pairs)
    }

    private func hidden(_ name: String, _ value: String) -> HTML {
        HTML([
            input(.type("hidden"), .name("form"), .value(form)),
            input(.type("hidden"), .name(name), .value(value)),
        ])
    }

    private func action(_ what: String, _ words: String) -> HTML {
        TypedHTML.form(.method(.post), .action(address)) {
            hidden("what", what)
            button(words, .type("submit"), .class("button quiet"))
        }
    }

    @HTMLBuilder private var actions: HTML {
        if round.closed == nil {
            div(.class("actions")) {
                if ask.isOpen {
                    action("remind", "Remind now")
                    action("revoke", "Take the ask back")
                } else {
                    action("again", "Ask once more")
                }
            }
        }
    }

    private func subject(_ line: Line) -> String {
        line.place ?? line.answer.question?.sentence ?? "Missing in the list"
    }

    private func item(_ line: Line) -> HTML {
        li {
            div {
                if let place = line.answer.place {
                    a(subject(line), .href("/office/places/\(place)"))
                } else {
                    b(subject(line))
                }
                " "
                tag(line.answer.said.title, kind(line.answer))
                if !line.words.isEmpty { p("“\(line.words)”") }
                if let settled = line.answer.settled {
                    p(
                        "\(words(line.answer.outcome)) on \(day(settled)) by \(line.settler ?? "")",
                        .class("hint"))
                }
            }
            if line.answer.settled == nil, line.answer.said != .same, line.answer.said != .no {
                div {
                    for (what, words) in [
                        ("entered", "Done: the facts are kept"), ("set_aside", "Set aside"),
                    ] {
                        TypedHTML.form(
                            .method(.post), .action(address + "/answers"), .class("inline")
                        ) {
                            hidden("what", what)
                            input(.type("hidden"), .name("answer"), .value("\(line.answer.id)"))
                            button(
                                words, .type("submit"), .class("button quiet"),
                                .label("\(words): \(subject(line))"))
                        }
                    }
                }
            }
        }
    }

    private func words(_ outcome: ReviewAnswer.Outcome?) -> String {
        switch outcome {
        case .accepted: "Taken as reviewed"
        case .entered: "Turned into facts"
        case .setAside: "Set aside"
        case nil: ""
        }
    }

    private func kind(_ answer: ReviewAnswer) -> TagKind {
        switch answer.said {
        case .same, .no: answer.settled == nil ? .plain : .ok
        default: answer.settled == nil ? .care : .plain
        }
    }
}
