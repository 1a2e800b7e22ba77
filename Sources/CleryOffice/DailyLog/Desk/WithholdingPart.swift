import CleryLaw
import TypedHTML

/// What is withheld of an entry, what was, and the form for a new decision.
struct WithholdingPart {
    let page: EntryPage
    let side: EntrySide
    private var log: LogKind { side.log }

    @HTMLBuilder var html: HTML {
        if !side.withholdings.isEmpty {
            h3("Withheld pieces")
            ul(.class("lines")) { for one in side.withholdings { li { line(one) } } }
        }
        if page.form != nil { new }
    }

    @HTMLBuilder private func line(_ one: LogWithholding) -> HTML {
        b(one.field.title)
        " "
        if let released = one.released {
            tag("released", .void)
            " \(page.words.short(released)) by \(name(one.releasedBy))"
        } else if isOverdue(one) {
            tag("its time has passed", .stop)
        } else {
            tag("withheld", .care)
        }
        p(
            "\(one.ground.title). Decided \(page.words.short(one.at)) by \(name(one.account))\(decider(one)). \(time(one))"
        )
        p(
            one.shown
                ? "The public is told the ground." : "The public is told neither the piece nor the ground.")
        if let words = side.decisions[one.id] { decision(words) }
        if let due = release(one) { notice("care") { p(due) } }
        if page.form != nil, one.released == nil { acts(one) }
    }

    private func name(_ account: Int64?) -> String { account.flatMap { page.names[$0] } ?? "the house" }

    private func decider(_ one: LogWithholding) -> String {
        guard let words = side.decisions[one.id], !words.decider.isEmpty else { return "" }
        return " for the \(words.decider)"
    }

    private func time(_ one: LogWithholding) -> String {
        guard let until = one.until else {
            return one.released == nil ? "It holds for good." : "It was to hold for good."
        }
        if one.released != nil { return "It was to hold until \(TimeWords.long(until))." }
        return isOverdue(one)
            ? "It was to hold until \(TimeWords.long(until)): it stays out until somebody decides again."
            : "It holds until \(TimeWords.long(until))."
    }

    private func isOverdue(_ one: LogWithholding) -> Bool { one.until.map { $0 < page.today } ?? false }

    @HTMLBuilder private func decision(_ words: WithholdingWords) -> HTML {
        details {
            summary("The evidence, sealed to others")
            p(words.evidence)
            if !words.unsaid.isEmpty { p("Why the ground is not told: \(words.unsaid)") }
            if !words.extensions.isEmpty {
                ul {
                    for one in words.extensions {
                        li(
                            "Extended \(page.words.short(one.at)) until \(TimeWords.long(one.until)): \(one.why)"
                        )
                    }
                }
            }
        }
    }

    /// When the release is owed, once the harm is over.
    private func release(_ one: LogWithholding) -> String? {
        guard one.released == nil, let ended = one.harmEnded else { return nil }
        let found = Withholding(
            .known(one.ground), clearAndConvincing: one.convincing.map { .known($0) } ?? .unknown,
            harmEnded: ended
        ).decide(page.days)
        guard case .release(let from, let by)? = found.answer else { return nil }
        return
            "The harm is over since \(TimeWords.long(from)): release it. It must be in the log by the end of \(TimeWords.long(by))."
    }

    private func acts(_ one: LogWithholding) -> HTML {
        let action = "\(page.action)/withholdings/\(one.id)"
        func value(_ name: String) -> String {
            page.typed(in: "withholding-\(one.id)")?["\(name)-\(one.id)"] ?? ""
        }
        func problem(_ name: String) -> Problem? { page.problems.of("\(name)-\(one.id)") }
        return HTML([
            TypedHTML.form(.method(.post), .action(action + "/release"), .class("narrow")) {
                page.hidden
                reasonChooser(
                    "Why it is released", name: "release-\(one.id)", WithholdingActs.releases,
                    chosen: value("release"), problem: problem("release"))
                div(.class("actions")) {
                    button(
                        "Release it", .type("submit"), .class("button"),
                        .label("Release: \(one.field.title)"))
                }
            },
            // What holds for good has no time to be made longer.
            one.until == nil ? .nothing : longer(one, action, value, problem),
            one.ground.isOfHarm
                ? details(.open(problem("ended") != nil)) {
                    summary {
                        "The harm is over"
                        span(": \(one.field.title)", .class("hidden"))
                    }
                    TypedHTML.form(.method(.post), .action(action + "/harm"), .class("narrow")) {
                        page.hidden
                        p(ReleaseAfterHarm.sentence, .class("hint"))
                        textField(
                            "Since", name: "ended-\(one.id)", value: value("ended"), type: "date",
                            problem: problem("ended"))
                        div(.class("actions")) {
                            button("Write it down", .type("submit"), .class("button quiet"))
                        }
                    }
                } : .nothing,
        ])
    }

    private func longer(
        _ one: LogWithholding, _ action: String, _ value: (String) -> String,
        _ problem: (String) -> Problem?
    ) -> HTML {
        details(.open(problem("until") != nil || problem("why") != nil)) {
            summary {
                "Let it hold longer"
                span(": \(one.field.title)", .class("hidden"))
            }
            TypedHTML.form(.method(.post), .action(action + "/extend"), .class("narrow")) {
                page.hidden
                textField(
                    "Until", name: "until-\(one.id)", value: value("until"), type: "date",
                    problem: problem("until"))
                textField(
                    "What it rests on now", name: "why-\(one.id)", value: value("why"),
                    hint: "It is sealed.", problem: problem("why"))
                div(.class("actions")) {
                    button("Let it hold longer", .type("submit"), .class("button quiet"))
                }
            }
        }
    }

    private var new: HTML {
        let sent = "withhold-\(log.rawValue)"
        let typed = page.typed(in: sent) ?? FactFields()
        func name(_ part: String) -> String { "\(log.rawValue)-held-\(part)" }
        func problem(_ part: String) -> Problem? { page.problems.of(name(part)) }
        return details(.open(page.sent == sent), .id(sent)) {
            summary("Withhold a piece")
            TypedHTML.form(.method(.post), .action(page.action + "/withhold"), .class("narrow")) {
                page.hidden
                input(.type("hidden"), .name("log"), .value(log.rawValue))
                p(
                    "Only the piece stays out; the rest is published in time. The law knows these grounds and no others.",
                    .class("hint"))
                choice(
                    "Piece", name: name("piece"), hint: "Of the date reported only the hour stays out.",
                    options: side.pieces.map { ($0.rawValue, $0.title) }, chosen: typed[name("piece")],
                    problem: problem("piece"))
                choice(
                    "Ground", name: name("ground"),
                    options: Withholding.Ground.allCases.map { ($0.rawValue, $0.title) },
                    chosen: typed[name("ground")], problem: problem("ground"))
                choice(
                    "Is there clear and convincing evidence of the harm?", name: name("evidence-standard"),
                    hint:
                        "Asked for the four grounds of harm; the two of confidentiality and law do not need it.",
                    options: [("yes", "Yes"), ("no", "No")], chosen: typed[name("evidence-standard")],
                    problem: problem("evidence-standard"))
                textField(
                    "Who decided", name: name("decider"), value: typed[name("decider")],
                    hint: "The title, such as chief of police. It is sealed.", problem: problem("decider"))
                field(
                    "What it rests on", name: name("words"), hint: "It is sealed.", problem: problem("words")
                ) { Elements.textarea($0, text: typed[name("words")]) }
                textField(
                    "Until", name: name("until"), value: typed[name("until")], type: "date",
                    hint: "Asked for the grounds of harm. Empty for the others: it holds for good.",
                    problem: problem("until"))
                choice(
                    "Is the public told that it is withheld, and on which ground?", name: name("shown"),
                    options: [("yes", "Yes"), ("no", "No: the ground itself would do the harm")],
                    chosen: typed[name("shown")], problem: problem("shown"))
                textField(
                    "If not, why", name: name("unsaid"), value: typed[name("unsaid")],
                    hint: "It is sealed.", problem: problem("unsaid"))
                div(.class("actions")) { button("Withhold it", .type("submit"), .class("button")) }
            }
        }
    }
}
