import CleryLaw

/// One arrest or referral, as fields and back. Whether a law was broken is asked apart from what was done about it.
extension FactFields {
    mutating func tell(_ action: LawAction, _ statute: String, _ line: Int) {
        func name(_ part: String) -> String { "a\(line)-\(part)" }
        self[name("violation")] = action.violation.rawValue
        self[name("action")] = action.action == .unknown ? "" : action.action.rawValue
        tell(name("law"), action.lawViolation)
        self[name("statute")] = statute
        tick(name("federal"), action.federalLawOnly)
        self[name("persons")] = String(action.persons)
        self[name("person")] = action.person ?? ""
        tick(name("subset"), action.subsetOfReferred)
        tell(name("day"), action.day)
        tell(name("record"), action.record)
        tell(name("sanction"), action.sanctionPossible)
    }
}

extension FactReader {
    mutating func action(
        _ line: Int, over old: IncidentFacts, _ told: Particulars
    ) -> (LawAction, String)? {
        func name(_ part: String) -> String { "a\(line)-\(part)" }
        if fields[name("violation")] == "none" { return nil }
        guard let violation = LawViolation(rawValue: fields[name("violation")]) else {
            if fields.says("a\(line)", beside: ["violation"]) {
                say(
                    name("violation"),
                    "Choose the kind of violation in arrest or referral \(line + 1), or empty its fields.")
            }
            return nil
        }
        let known = old.lawActions.indices.contains(line)
        var action = known ? old.lawActions[line] : LawAction(violation, .unknown)
        var statute = known ? told.statutes[line] : ""
        action.violation = violation
        action.action = LawAction.Action(rawValue: fields[name("action")]) ?? .unknown
        action.persons = number(name("persons")) ?? 1
        action.lawViolation = answer(name("law"))
        action.record = answer(name("record"))
        action.sanctionPossible = answer(name("sanction"))
        guard fields.isWhole else { return (action, statute) }
        statute = text(name("statute"))
        action.federalLawOnly = ticked(name("federal"))
        action.subsetOfReferred = ticked(name("subset"))
        action.day = day(name("day"))
        action.person = person(name("person"), known ? old.lawActions[line].person : nil)
        return (action, statute)
    }

    /// A label of letters and digits, so that no name comes in by habit.
    private mutating func person(_ name: String, _ old: String?) -> String? {
        let label = fields[name]
        guard !label.isEmpty, label != old else { return label.isEmpty ? nil : old }
        let isLabel =
            label.count <= 6 && label.contains { $0.isNumber }
            && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        if !isLabel {
            say(
                name,
                "Write a label such as S1, with a number in it and at most six characters; never a name.")
        }
        return label
    }
}
