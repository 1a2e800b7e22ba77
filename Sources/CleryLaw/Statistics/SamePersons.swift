/// What the other actions of an incident say of the persons of one action: the same humans are counted once.
struct SamePersons {
    enum Choice { case this, other, unknown }
    /// A referral of somebody who is counted as arrested.
    var arrested = false
    /// An earlier action states the very same.
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
            let otherArrest = WhatIsAnArrest.counts(other, interpretations)
            let otherReferral = WhatIsAReferral.counts(other, interpretations)
            if isReferral, otherArrest, Self.labeledAlike(action, other),
                interpretations.arrestAndReferral == .arrestOnly || other.violation == action.violation
            {
                arrested = true
            }
            guard isReferral ? otherReferral : otherArrest, Self.same(action, other, mostSerious),
                !Self.onOtherDays(action, other)
            else { continue }
            if other.violation == action.violation {
                if position < index { repeated = true }
            } else {
                violations.insert(other.violation)
            }
        }
        if isReferral {
            subsets(index, actions, mostSerious, interpretations, &violations)
        }
        severalViolations = violations.count > 1
        if severalViolations {
            chosen = Self.choose(action.violation, violations, mostSerious, interpretations)
        }
    }

    /// Some of those referred were also arrested, or referred for another violation too.
    private mutating func subsets(
        _ index: Int, _ actions: [LawAction], _ mostSerious: LawViolation?,
        _ interpretations: Interpretations,
        _ violations: inout Set<LawViolation>
    ) {
        let action = actions[index]
        if action.subsetOfReferred {
            if let whole = Self.whole(of: index, actions, interpretations),
                actions[whole].violation != action.violation
            {
                violations.insert(actions[whole].violation)
            }
            return
        }
        for (position, other) in actions.enumerated() where position != index && other.subsetOfReferred {
            guard Self.whole(of: position, actions, interpretations) == index else { continue }
            if WhatIsAnArrest.counts(other, interpretations) {
                if interpretations.arrestAndReferral == .arrestOnly || other.violation == action.violation {
                    countedElsewhere &+= max(0, other.persons)
                }
            } else if WhatIsAReferral.counts(other, interpretations), other.violation != action.violation {
                // They are counted here only if this violation was judged the most serious of theirs.
                let both: Set<LawViolation> = [action.violation, other.violation]
                if Self.choose(action.violation, both, mostSerious, interpretations) != .this {
                    countedElsewhere &+= max(0, other.persons)
                    elsewhere = .mostSeriousViolation
                }
            }
        }
    }

    /// The referral of which a subset is a part: of the same violation if there is one, else the first.
    private static func whole(
        of subset: Int, _ actions: [LawAction], _ interpretations: Interpretations
    ) -> Int? {
        let wholes = actions.indices.filter {
            $0 != subset && !actions[$0].subsetOfReferred
                && WhatIsAReferral.counts(actions[$0], interpretations)
                && (actions[$0].person == nil || actions[$0].person != actions[subset].person)
        }
        return wholes.first { actions[$0].violation == actions[subset].violation } ?? wholes.first
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
