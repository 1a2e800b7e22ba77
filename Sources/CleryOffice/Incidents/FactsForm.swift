import CleryLaw

/// Reads the facts that a person stated on the facts page: offenses, arrests and referrals, bias, unfounding.
///
/// Each line of the form has a number (`o0-act`, `a1-violation`); a line without an act or a violation is left out.
enum FactsForm {
    static let mostLines = 24

    /// The facts as stated, on top of those that the form does not show.
    static func facts(_ form: Form, over old: IncidentFacts, mayUnfound: Bool) -> (IncidentFacts, [Problem]) {
        var facts = old
        var problems: [Problem] = []
        facts.offenses = (0..<mostLines).compactMap { offense($0, form, old, &problems) }
        facts.lawActions = (0..<mostLines).compactMap { action($0, form, old, &problems) }
        facts.mostSerious = LawViolation(rawValue: form["most-serious"])
        facts.bias = bias(form)
        if mayUnfound { facts.determination = determination(form, over: old.determination, &problems) }
        return (facts, problems)
    }

    private static func offense(
        _ line: Int, _ form: Form, _ old: IncidentFacts, _ problems: inout [Problem]
    ) -> OffenseFacts? {
        func text(_ name: String) -> String { form.trimmed("o\(line)-\(name)") }
        guard let act = Act(rawValue: text("act")) else { return nil }
        // What the form does not ask (a time or place of its own) stays as it was.
        var facts = old.offenses.indices.contains(line) ? old.offenses[line] : OffenseFacts(act)
        facts.act = act
        facts.attempted = text("attempted") == "yes"
        facts.deathFollowed = text("death") == "yes"
        facts.victims = number(text("victims"), "o\(line)-victims", &problems)
        facts.premises = number(text("premises"), "o\(line)-premises", &problems)
        facts.vehicles = number(text("vehicles"), "o\(line)-vehicles", &problems)
        facts.operations = number(text("operations"), "o\(line)-operations", &problems)
        facts.weapon = word(text("weapon"))
        facts.injury = word(text("injury"))
        facts.access = word(text("access"))
        facts.premisesKind = word(text("premises-kind"))
        facts.relationship = word(text("relationship"))
        facts.force = answer(text("force"))
        facts.fearOfHarm = answer(text("fear"))
        facts.stateLawCoversRelationship = answer(text("state-law"))
        facts.crimeOfViolence = answer(text("crime-of-violence"))
        return facts
    }

    private static func action(
        _ line: Int, _ form: Form, _ old: IncidentFacts, _ problems: inout [Problem]
    ) -> LawAction? {
        func text(_ name: String) -> String { form.trimmed("a\(line)-\(name)") }
        guard let violation = LawViolation(rawValue: text("violation")) else { return nil }
        var action =
            old.lawActions.indices.contains(line) ? old.lawActions[line] : LawAction(violation, .unknown)
        action.violation = violation
        action.action = LawAction.Action(rawValue: text("action")) ?? .unknown
        action.persons = number(text("persons"), "a\(line)-persons", &problems) ?? 1
        action.lawViolation = answer(text("law"))
        action.record = answer(text("record"))
        action.sanctionPossible = answer(text("sanction"))
        return action
    }

    private static func bias(_ form: Form) -> BiasFacts? {
        guard let evidence = BiasEvidence(rawValue: form["bias-evidence"]) else { return nil }
        return BiasFacts(
            category: BiasCategory(rawValue: form["bias-category"]).map { .known($0) } ?? .unknown,
            evidence: evidence)
    }

    /// Unfounding is stated and taken back here; what somebody else has found (a panel, a coroner) stays as it is.
    private static func determination(
        _ form: Form, over old: Determination?, _ problems: inout [Problem]
    ) -> Determination? {
        guard form["unfound"] == "yes" else { return old?.by.value == .swornLawEnforcement ? nil : old }
        let day = form.trimmed("unfound-day")
        if !day.isEmpty, Day(day) == nil {
            problems.append(Problem("unfound-day", "Write the day as 2026-03-04."))
        }
        return Determination(
            by: .known(.swornLawEnforcement), fullInvestigation: answer(form["unfound-investigation"]),
            formal: answer(form["unfound-formal"]),
            finding: Determination.Finding(rawValue: form["unfound-finding"]).map { .known($0) } ?? .unknown,
            day: Day(day))
    }

    private static func number(_ text: String, _ name: String, _ problems: inout [Problem]) -> Int32? {
        guard !text.isEmpty else { return nil }
        guard let number = Int32(text), (0...100_000).contains(number) else {
            problems.append(
                Problem(name, "Write a whole number here, or leave it empty: \"\(text.prefix(20))\"."))
            return nil
        }
        return number
    }

    private static func word<Word: RawRepresentable<String>>(_ text: String) -> Known<Word> {
        Word(rawValue: text).map { .known($0) } ?? .unknown
    }

    private static func answer(_ text: String) -> Known<Bool> {
        switch text {
        case "yes": .known(true)
        case "no": .known(false)
        default: .unknown
        }
    }
}
