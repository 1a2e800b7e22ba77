import CleryLaw
import TypedHTML

/// The law's questions as choice cards: what the records tell stands first, and one's own answer goes before it.
struct ThreatQuestions: Sendable {
    /// As stated; and what the records tell.
    let stated: ThreatFacts
    let told: ThreatFacts
    let law: ThreatLaw

    func group(_ title: String, _ id: String, _ facts: [ThreatFact], isOpen: Bool) -> HTML {
        let whole = stated.filled(by: told)
        let answered = facts.count { !whole[$0].isEmpty && whole[$0] != ThreatFact.open }
        return details(.class("fold"), .id(id), .open(isOpen || facts.contains(where: law.asks))) {
            summary {
                span(title)
                small("\(answered) of \(facts.count) known")
            }
            div(.class("inside")) { for fact in facts { question(fact) } }
        }
    }

    func question(_ fact: ThreatFact) -> HTML {
        if fact == .hazard { return hazard }
        let tells = told[fact]
        return fieldset(.class("choices")) {
            legend(fact.question)
            if law.asks(fact) { p { tag("the law asks this", .care) } }
            choice(fact, "", tells.isEmpty ? "Not said" : "As the records say: \(fact.words(tells))")
            for one in fact.choices { choice(fact, one.value, one.title) }
            choice(fact, ThreatFact.open, "Not known yet")
        }
    }

    private func choice(_ fact: ThreatFact, _ value: String, _ title: String) -> HTML {
        label(.class("choice")) {
            input(
                .type("radio"), .name(fact.rawValue), .value(value), .checked(stated[fact] == value))
            span(title)
        }
    }

    /// Twenty-two dangers are a list.
    private var hazard: HTML {
        chooser(
            ThreatFact.hazard.question, name: ThreatFact.hazard.rawValue,
            options: ThreatFact.hazard.choices, chosen: stated[.hazard], any: "None is known")
    }

    /// What a form said.
    static func read(_ form: Form, _ facts: [ThreatFact] = ThreatFact.allCases) throws -> ThreatFacts {
        var read = ThreatFacts()
        for fact in facts where fact != .delay {
            let value = form[fact.rawValue]
            guard fact.allows(value) else { throw Refusal.notFound }
            read[fact] = value
        }
        return read
    }
}

/// What the law answers, with its rules and what it still asks.
enum ThreatAnswers {
    @HTMLBuilder static func html(_ law: ThreatLaw) -> HTML {
        block(
            "Timely warning", law.warning.answer.map { tag($0.title, $0.tagKind) }, law.warning.because,
            law.warning.asks)
        block(
            "Emergency notification", law.notification.answer.map { tag($0.title, $0.tagKind) },
            law.notification.because, law.notification.asks)
        if law.owesFollowUp {
            p("After a notification the campus is told what follows, and that it is over.")
        }
    }

    private static func block(
        _ title: String, _ answer: HTML?, _ because: [RuleName], _ asks: [Question]
    ) -> HTML {
        HTML([
            h3(title),
            p { answer ?? tag("The law needs to know more", .care) },
            asks.isEmpty ? .nothing : ul(.class("because")) { for one in asks { li { b(one.sentence) } } },
            ProofPage.Reasons.html(because),
        ])
    }
}

/// What was typed into the form of a decision.
struct ThreatTyped: Sendable {
    private let form: Form

    init(_ form: Form = Form(fields: [])) { self.form = form }

    subscript(_ name: String) -> String { form.trimmed(name) }

    static let lines = 4

    /// Reads the choice; what cannot be read is a problem.
    func choice(zone: Zone) -> (choice: ThreatChoice, problems: [Problem]) {
        var problems: [Problem] = []
        let decision = WarningRecord.Outcome(rawValue: self["decision"])
        if decision == nil { problems.append(Problem("decision", "Choose one of the three.")) }
        var choice = ThreatChoice(decision: decision ?? .sent)
        choice.reason = self["reason"]
        choice.orderedBy = self["ordered-by"]
        choice.orderedWhy = self["ordered-why"]
        if decision == .sent, !self["sent-at"].isEmpty {
            choice.sentAt = AsOfTime.instant(self["sent-at"], zone: zone)
            if choice.sentAt == nil { problems.append(Problem("sent-at", "Choose a day and a time.")) }
        }
        if decision == .delayed {
            choice.ground = Emergency.DelayGround(rawValue: self["ground"])
            choice.judge = self["judge"]
            if !self["again"].isEmpty {
                choice.again = AsOfTime.instant(self["again"], zone: zone)
                if choice.again == nil { problems.append(Problem("again", "Choose a day and a time.")) }
            }
        }
        for line in 1...Self.lines {
            let (who, when) = (self["who-\(line)"], self["when-\(line)"])
            guard !who.isEmpty || !when.isEmpty else { continue }
            guard !who.isEmpty, who.count <= 200, let at = AsOfTime.instant(when, zone: zone) else {
                problems.append(Problem("consulted", "Write who was consulted, and the day and time."))
                continue
            }
            choice.consulted.append(ThreatConsulted(who: who, at: at))
        }
        return (choice, problems)
    }
}
