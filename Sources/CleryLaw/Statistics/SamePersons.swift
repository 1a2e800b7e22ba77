/// What the other actions of an incident say of the persons of one action: the same humans are counted once.
struct SamePersons {
    enum Choice { case this, other, unknown }
    /// A referral of somebody who is counted as arrested.
    var arrested = false
    /// Another action states the very same.
    var repeated = false
    var severalViolations = false
    var chosen = Choice.this
    /// Persons of this action that are counted in another one.
    var countedElsewhere: Int32 = 0
    var elsewhere = RuleName.arrestOverReferral

    init(
        _ index: Int, _ actions: [LawAction], _ mostSerious: LawViolation?, _ interpretations: Interpretations
    ) {
        let action = actions[index]
        let isReferral = action.action == .referred
        var violations: Set<LawViolation> = [action.violation]
        for (position, other) in actions.enumerated() where position != index {
            let counts =
                isReferral
                ? WhatIsAReferral.counts(other, interpretations)
                : WhatIsAnArrest.counts(other, interpretations)
            guard counts, Self.same(action, other, mostSerious), !Self.onOtherDays(action, other) else {
                continue
            }
            if other.violation == action.violation {
                if Self.statesMore(position, index, actions) { repeated = true }
            } else {
                violations.insert(other.violation)
            }
        }
        if isReferral {
            arrested = Self.isArrested(index, actions, interpretations)
            subsets(index, actions, mostSerious, interpretations, &violations)
        }
        severalViolations = violations.count > 1
        if severalViolations {
            chosen = Self.choose(action.violation, violations, mostSerious, interpretations)
        }
    }

    /// How many persons are counted here; nil while an official has to judge.
    func left(of action: LawAction) -> Int32? {
        if arrested || repeated { return 0 }
        switch chosen {
        case .this: return max(0, max(0, action.persons) - countedElsewhere)
        case .other: return 0
        case .unknown: return nil
        }
    }

    /// Which of two actions that state the same is counted: the one with a day, with more persons, the first.
    private static func statesMore(_ one: Int, _ other: Int, _ actions: [LawAction]) -> Bool {
        let (a, b) = (actions[one], actions[other])
        if (a.day == nil) != (b.day == nil) { return a.day != nil }
        return a.persons == b.persons ? one < other : a.persons > b.persons
    }

    /// Some of those referred were also arrested, or referred for another violation too.
    private mutating func subsets(
        _ index: Int, _ actions: [LawAction], _ mostSerious: LawViolation?,
        _ interpretations: Interpretations,
        _ violations: inout Set<LawViolation>
    ) {
        let action = actions[index]
        if action.subsetOfReferred {
            guard let whole = Self.whole(of: index, actions, interpretations) else { return }
            if actions[whole].violation == action.violation { repeated = true }
            violations.insert(actions[whole].violation)
            return
        }
        for (position, other) in actions.enumerated() where position != index && other.subsetOfReferred {
            guard Self.whole(of: position, actions, interpretations) == index else { continue }
            if WhatIsAnArrest.counts(other, interpretations) {
                if interpretations.arrestAndReferral == .arrestOnly || other.violation == action.violation {
                    countedElsewhere = countedElsewhere.plus(max(0, other.persons))
                }
            } else if WhatIsAReferral.counts(other, interpretations), other.violation != action.violation {
                // They are counted here only if this violation was judged the most serious of theirs.
                let both: Set<LawViolation> = [action.violation, other.violation]
                if Self.choose(action.violation, both, mostSerious, interpretations) != .this {
                    countedElsewhere = countedElsewhere.plus(max(0, other.persons))
                    elsewhere = .mostSeriousViolation
                }
            }
        }
    }

    /// The referral of which a subset is a part: of the same violation if there is one, else the greatest;
    /// but not one of fewer persons.
    private static func whole(
        of subset: Int, _ actions: [LawAction], _ interpretations: Interpretations
    ) -> Int? {
        let wholes = actions.indices.filter {
            $0 != subset && !actions[$0].subsetOfReferred
                && WhatIsAReferral.counts(actions[$0], interpretations)
                && (actions[$0].person == nil || actions[$0].person != actions[subset].person)
                && !isArrested($0, actions, interpretations)
        }
        let order: [LawViolation] = [actions[subset].violation, .weapons, .drug, .liquor]
        func rank(_ index: Int) -> (Int, Int, Int32, Int32, String) {
            let action = actions[index]
            return (
                action.persons < actions[subset].persons ? 1 : 0,
                order.firstIndex(of: action.violation) ?? order.count, -action.persons,
                action.day?.number ?? .min, action.person ?? ""
            )
        }
        return wholes.min { rank($0) < rank($1) }
    }

    /// Whether the person of a referral is counted as arrested.
    private static func isArrested(_ index: Int, _ actions: [LawAction], _ interpretations: Interpretations)
        -> Bool
    {
        actions.contains {
            labeledAlike($0, actions[index]) && WhatIsAnArrest.counts($0, interpretations)
                && (interpretations.arrestAndReferral == .arrestOnly
                    || $0.violation == actions[index].violation)
        }
    }

    private static func choose(
        _ violation: LawViolation, _ all: Set<LawViolation>, _ mostSerious: LawViolation?,
        _ interpretations: Interpretations
    ) -> Choice {
        if interpretations.multiLawViolation == .weaponsDrugLiquor {
            let first: LawViolation =
                all.contains(.weapons) ? .weapons : all.contains(.drug) ? .drug : .liquor
            return first == violation ? .this : .other
        }
        guard let mostSerious, all.contains(mostSerious) else { return .unknown }
        return mostSerious == violation ? .this : .other
    }

    private static func labeledAlike(_ a: LawAction, _ b: LawAction) -> Bool {
        a.person != nil && a.person == b.person
    }

    /// The same label; or none, where an official judged among violations and so spoke of the same persons.
    private static func same(_ a: LawAction, _ b: LawAction, _ mostSerious: LawViolation?) -> Bool {
        if labeledAlike(a, b) { return true }
        return a.person == nil && b.person == nil && mostSerious != nil && a.persons == b.persons
            && a.violation != b.violation && !a.subsetOfReferred && !b.subsetOfReferred
    }

    /// The same person on different days is different incidents.
    private static func onOtherDays(_ a: LawAction, _ b: LawAction) -> Bool {
        guard let first = a.day, let second = b.day else { return false }
        return first != second
    }
}
