import CleryLaw
import TypedHTML

/// One log's part of an entry page: its state, the comparison, the own words, what is withheld, and the history.
struct EntrySidePart {
    let page: EntryPage
    let side: EntrySide
    private var log: LogKind { side.log }

    @HTMLBuilder var html: HTML {
        h2(log.title)
        state
        if side.isHere {
            comparison
            if page.form != nil { ownWords }
            WithholdingPart(page: page, side: side).html
        }
        if !side.history.isEmpty { history }
    }

    // MARK: - State

    @HTMLBuilder private var state: HTML {
        if let entry = side.entry {
            p {
                if let into = entry.mergedInto {
                    tag("merged", .plain)
                    " Into "
                    a("entry \(into)", .href("/log/\(into)"))
                    " since \(page.words.short(entry.at)) It stays, and leads there."
                } else {
                    tag("published", .ok)
                    " Since \(page.words.short(entry.entered)), in these words since \(page.words.short(entry.at)) "
                    a("As the public reads it", .href("/log/\(entry.id)"))
                }
            }
            if side.finding.answer == false { stays }
            if side.finding.answer == nil { doubt }
        } else if side.stop == nil {
            absent
        }
        if let stop = side.stop { stopped(stop) }
    }

    /// It is there because in doubt it is entered.
    private var doubt: HTML {
        HTML([
            p {
                tag("asks", .care)
                " In doubt it is entered. Somebody should say:"
            },
            ul { for question in side.finding.asks { li(question.sentence) } },
            page.form != nil ? p { lead } : .nothing,
        ])
    }

    /// It is there and would not be entered today.
    private var stays: HTML {
        HTML([
            p("By its facts it would not be entered now. What is in a log stays there."),
            ProofPage.Reasons.html(side.finding.because + [NothingDeleted.name]),
        ])
    }

    @HTMLBuilder private var absent: HTML {
        if side.finding.answer == false {
            p {
                tag("not in the log", .plain)
                " For this reason:"
            }
            ProofPage.Reasons.html(side.finding.because)
        } else if let front = page.desk.front {
            p {
                tag("joined", .plain)
                " The entry of "
                a(front.number, .href("/office/log/entries/\(front.id)"))
                " stands for both."
            }
        } else if side.finding.answer == nil {
            p {
                tag("waits for a fact", .care)
                " Until somebody states it, there is no entry:"
            }
            ul { for question in side.finding.asks { li(question.sentence) } }
            if page.form != nil { p { lead } }
        } else {
            p {
                tag("enters with the next change", .care)
                " The law enters it; it appears as soon as anything of it is stated."
            }
        }
    }

    /// Where the question is answered.
    private var lead: HTML {
        let names = side.finding.asks.map(\.name)
        if names.contains("in_patrol_jurisdiction") {
            return a("Say whether it is patrolled", .href("/office/log/places/\(page.desk.place.id)"))
        }
        if names.contains("geography") || names.contains("student_housing") {
            return a(
                "Say where the place lies",
                .href("/office/places/\(page.desk.place.id)?incident=\(page.desk.incident.id)"))
        }
        return a("State the facts", .href("/office/incidents/\(page.desk.incident.id)/facts"))
    }

    private func stopped(_ stop: LogStop) -> HTML {
        notice("stop") {
            p {
                b(
                    side.entry == nil
                        ? "It is not published: these words may tell who somebody is."
                        : "New words wait: they may tell who somebody is. The public reads the old ones.")
                " Since \(page.words.short(stop.since))"
            }
            EntryPage.FoundPart.html(side.findings, side.content)
            if page.form != nil {
                p("Write other words below, or say there that they tell of nobody of this record.")
            }
        }
    }

    // MARK: - What the public reads

    private var comparison: HTML {
        let shown = side.entry?.content ?? side.content
        return TypedHTML.table(.class("cardish")) {
            caption(
                side.entry == nil
                    ? "What would be published, and what follows from the facts"
                    : "What the public reads, and what follows from the facts")
            thead {
                tr {
                    th("Piece", .scope(.col))
                    th(side.entry == nil ? "Would be published" : "The public reads", .scope(.col))
                    th("From the facts", .scope(.col))
                }
            }
            tbody {
                for piece in side.pieces {
                    let facts = piece.said(in: side.factual, page.words)
                    let read = piece.said(in: shown, page.words)
                    tr {
                        td(piece.title, .class("first"))
                        td(.data(label: "The public reads")) {
                            if let held = shown.withheld.first(where: { $0.field == piece }) {
                                tag("withheld", .care)
                                small(held.ground?.title ?? "The ground is not told")
                                if piece == .dateReported { small("The day stays: \(read)") }
                            } else {
                                read
                                if read != facts { small("in the office's own words") }
                            }
                        }
                        td(facts, .data(label: "From the facts"))
                    }
                }
            }
        }
    }

    private var ownWords: HTML {
        let name = "words-\(log.rawValue)"
        let typed = page.typed(in: name)
        func value(_ part: String, _ now: String?) -> String {
            typed.map { $0["\(log.rawValue)-\(part)"] } ?? now ?? ""
        }
        func problem(_ part: String) -> Problem? { page.problems.of("\(log.rawValue)-\(part)") }
        let (facts, own) = (side.factual, side.words)
        let hasOwn = own?.nature != nil || own?.location != nil || own?.comment != nil
        return details(.open(page.sent == name || hasOwn || side.stop != nil)) {
            summary("Own public words")
            TypedHTML.form(.method(.post), .action(page.action + "/words"), .class("narrow")) {
                page.hidden
                input(.type("hidden"), .name("log"), .value(log.rawValue))
                p("An empty field follows from the facts.", .class("hint"))
                page.found(in: name)
                LogWordList.field(
                    "Nature", name: "\(log.rawValue)-nature", value: value("nature", own?.nature),
                    hint: "From the facts: \(facts.nature)", problem: problem("nature"),
                    list: LogWordList.natures, page.natures)
                textField(
                    "General location", name: "\(log.rawValue)-location",
                    value: value("location", own?.location),
                    hint: "From the facts: \(facts.location.isEmpty ? "not stated" : facts.location)",
                    problem: problem("location"))
                field(
                    "Comment", name: "\(log.rawValue)-comment",
                    hint: "From the facts: \(facts.comment ?? "none"). No names, no room numbers.",
                    problem: problem("comment")
                ) { attributes in
                    Elements.textarea(attributes, text: value("comment", own?.comment))
                }
                if page.sent != name, side.stop != nil { EntryPage.FoundPart.clearing(log, side.content) }
                div(.class("actions")) {
                    button("Keep these words", .type("submit"), .class("button"))
                    if hasOwn {
                        button(
                            "Back to what follows from the facts", .type("submit"), .name("back"),
                            .value("yes"), .class("button quiet"))
                    }
                }
            }
        }
    }

    private var history: HTML {
        HTML([
            h3("Public history"),
            ol(.class("history")) {
                for change in side.history {
                    li {
                        time(page.words.short(change.at), .datetime(page.words.iso(change.at)))
                        ": \(change.sentence) "
                        span("event \(change.event)", .class("cite"))
                    }
                }
            },
        ])
    }
}

extension LogPiece {
    /// What an entry says in this piece, for a person to compare.
    func said(in content: LogContent, _ words: TimeWords) -> String {
        let text =
            switch self {
            case .nature: content.nature
            case .dateReported:
                content.timeKnown
                    ? content.reportedAt.map(words.short) ?? ""
                    : content.reportedDay.map(TimeWords.short) ?? ""
            case .occurred: words.words(content.occurred, datesOnly: content.datesOnly)
            case .generalLocation: content.location
            case .disposition:
                content.dispositionWords.isEmpty
                    ? content.disposition?.title ?? "" : content.dispositionWords
            case .comment: content.comment ?? ""
            }
        if text.isEmpty { return self == .comment ? "None" : "Not stated" }
        if self == .disposition, let day = content.dispositionDay {
            return "\(text), \(TimeWords.short(day))"
        }
        return text
    }
}
