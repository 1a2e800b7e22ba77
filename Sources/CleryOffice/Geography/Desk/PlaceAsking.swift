import CleryLaw
import TypedHTML

/// The interview on one place: what was answered until now, and what the law asks next.
///
/// Nothing is kept while it goes on: the answers travel with the form until the person has seen what they would do.
struct PlaceAsking: Sendable {
    var kind: PlaceKind?
    var statement = PlaceStatement()
    /// Questions that the person has said nobody can answer.
    var skipped: Set<String> = []

    /// The facts as they would be on a day.
    func facts(_ desk: PlaceDesk, on day: Day) -> PlaceDescription {
        var place: PlaceDescription
        if let kind, desk.periods.isEmpty {
            place = kind.beginning
            if let whole = desk.parent.flatMap({ _ in desk.past.description(on: day) }) {
                place.fill(from: whole)
            }
        } else {
            place = desk.facts(on: day)
        }
        var period = PlacePeriod(id: 0, place: 0, facts: place)
        for (name, text) in statement.facts { _ = period.state(text, as: name) }
        return period.facts
    }

    /// What the law says with the answers so far.
    func finding(_ desk: PlaceDesk, on day: Day) -> Finding<GeographyAnswer> {
        Classify.place(facts(desk, on: day), at: LocalMoment(day))
    }

    /// The next question, if it is one that a person can answer here.
    func question(_ desk: PlaceDesk, on day: Day) -> PlaceQuestion? {
        finding(desk, on: day).asks.first.flatMap { PlaceQuestion(rawValue: $0.name) }
            .flatMap { skipped.contains($0.rawValue) || PlaceFact.storage($0) == nil ? nil : $0 }
    }

    /// Where an answer leads: to a category, or to one more question.
    func result(of answer: String, to question: PlaceQuestion, _ desk: PlaceDesk, on day: Day) -> String {
        var then = self
        then.statement.facts[question.rawValue] = answer
        let finding = then.finding(desk, on: day)
        if let answer = finding.answer, finding.asks.isEmpty {
            return answer.category == .separateCampus
                ? "Then it is a campus of its own."
                : "Then: \(PlaceDecisionWords.words(PlaceFacts(finding))) (\(answer.row.mark))."
        }
        return finding.asks.first.map { "Then asked: \($0.sentence)" } ?? ""
    }

    var hidden: HTML {
        HTML(
            (kind.map { [input(.type("hidden"), .name("kind"), .value($0.rawValue))] } ?? [])
                + statement.facts.sorted { $0.key < $1.key }.map {
                    input(.type("hidden"), .name("fact-\($0.key)"), .value($0.value))
                }
                + (skipped.isEmpty
                    ? []
                    : [
                        input(
                            .type("hidden"), .name("skipped"), .value(skipped.sorted().joined(separator: ","))
                        )
                    ]))
    }
}

/// One question, one radio for each answer.
struct PlaceQuestionPart {
    let desk: PlaceDesk
    let asking: PlaceAsking
    let question: PlaceQuestion
    let since: PlaceSince
    let form: String
    var incident: String = ""
    var problems: [Problem] = []
    /// The day about which is asked.
    let day: Day

    var html: HTML {
        TypedHTML.form(.method(.post), .action(desk.address), .class("narrow"), .id("question")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("stamp"), .value(desk.stamp))
            input(.type("hidden"), .name("asked"), .value(question.rawValue))
            if !incident.isEmpty { input(.type("hidden"), .name("incident"), .value(incident)) }
            asking.hidden
            if PlaceFact.choices(question).isEmpty { typed } else { choices }
            since.html(problems)
            div(.class("actions")) {
                button("Answer", .type("submit"), .name("what"), .value("answer"), .class("button"))
                a("All facts at once", .class("button quiet"), .href(desk.address + "/facts" + back))
            }
        }
    }

    private var back: String { incident.isEmpty ? "" : "?incident=\(incident)" }

    private var choices: HTML {
        fieldset(.class("choices")) {
            legend(question.sentence)
            rule
            if let sentence = desk.evidence?.sentences[question] { p(sentence, .class("hint")) }
            if let problem = problems.of("answer") { p(problem.sentence, .class("problem")) }
            for choice in PlaceFact.choices(question) { option(choice.value, choice.title) }
            if question == .significantControl { option("na", "It is no host family’s home") }
            label(.class("choice")) {
                input(.type("radio"), .name("answer"), .value("skip"))
                span("Nobody knows, or not yet")
            }
        }
    }

    private var rule: HTML {
        guard let rule = Law.rule(named: question.rule) else { return .nothing }
        return p(.class("hint")) {
            rule.sentence
            " "
            span("[\(rule.citation.text)]", .class("cite"))
        }
    }

    private func option(_ value: String, _ title: String) -> HTML {
        label(.class("choice")) {
            input(.type("radio"), .name("answer"), .value(value))
            span {
                title
                if desk.evidence?.proposed[question] == value { small("The map proposes this.") }
                small(asking.result(of: value, to: question, desk, on: day))
            }
        }
    }

    private var typed: HTML {
        textField(
            question.sentence, name: "answer", type: "number", hint: "Leave it empty where nobody knows.",
            problem: problems.of("answer"))
    }
}

/// From which day on a statement holds, as somebody chose it.
struct PlaceSince: Sendable {
    /// "always" or "from"; empty while nobody has chosen.
    var mode = "always"
    var day = ""
    var why = ""

    init() {}
    init(_ form: Form) {
        mode = ["from", "always"].contains(form["since"]) ? form["since"] : ""
        day = form.trimmed("from")
        why = form.trimmed("why")
    }

    func read(today: Day) -> (from: Day?, problems: [Problem]) {
        guard !mode.isEmpty else {
            return (nil, [Problem("since", "Say whether it was always so, or is so from a day on.")])
        }
        guard mode == "from" else { return (nil, []) }
        guard let from = Day(day), (1900...today.year + 5).contains(from.year) else {
            return (nil, [Problem("from", "Write the day from which on it is so, as 2026-08-24.")])
        }
        return (from, [])
    }

    func html(_ problems: [Problem], why asksWhy: Bool = true) -> HTML {
        HTML([
            fieldset(.class("choices")) {
                legend("Since when is it so?")
                if let problem = problems.of("since") { p(problem.sentence, .class("problem")) }
                label(.class("choice")) {
                    input(.type("radio"), .name("since"), .value("always"), .checked(mode == "always"))
                    span {
                        "It was always so"
                        small("A correction: it holds for all days, also for those of past years.")
                    }
                }
                label(.class("choice")) {
                    input(.type("radio"), .name("since"), .value("from"), .checked(mode == "from"))
                    span {
                        "From a day on"
                        small("What was before that day keeps its facts.")
                    }
                }
            },
            textField("The first day", name: "from", value: day, type: "date", problem: problems.of("from")),
            asksWhy
                ? textField(
                    "How it is known", name: "why", value: why,
                    hint: "The deed, the lease, the roster, who looked. No name of a person.",
                    problem: problems.of("why")) : .nothing,
        ])
    }
}
