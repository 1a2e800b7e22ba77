/// What could have been otherwise in what officials did, in a course of conduct and in hazing.
extension FactChanges {
    mutating func lawAction(_ index: Int) {
        let action = original.lawActions[index].action
        let options: [(LawAction.Action, String)] = [
            (.arrest, "the person had been arrested"),
            (.referred, "the person had been referred for discipline"),
            (.noAction, "the person had been let go"),
        ]
        for (option, supposing) in options where option != action {
            guard action == .unknown || !(option == .arrest && action != .referred && action != .noAction)
            else { continue }
            add(.action, supposing, wasUnknown: action == .unknown) {
                $0.lawActions[index].action = option
                // A referral supposed is a whole one; its elements are asked apart.
                if option == .referred {
                    $0.lawActions[index].record = .known(true)
                    $0.lawActions[index].sanctionPossible = .known(true)
                    if $0.lawActions[index].lawViolation.isUnknown {
                        $0.lawActions[index].lawViolation = .known(true)
                    }
                }
            }
        }
        vary(
            .lawViolation, \.lawActions[index].lawViolation,
            [(true, "a law had been broken"), (false, "only a policy of the institution had been broken")])
        guard action == .referred else { return }
        vary(
            .record, \.lawActions[index].record,
            [(true, "a record was made of the discipline"), (false, "no record was made of the discipline")])
        vary(
            .sanction, \.lawActions[index].sanctionPossible,
            [(true, "a sanction could have followed"), (false, "no sanction could have followed")])
    }

    mutating func mostSerious() {
        let violations = Set(original.lawActions.map(\.violation))
        guard violations.count > 1 else { return }
        let now = original.mostSerious
        for violation in [LawViolation.weapons, .drug, .liquor]
        where violations.contains(violation) && violation != now {
            add(
                .mostSerious, "an official judged the \(violation.rawValue) violation the most serious",
                wasUnknown: now == nil
            ) { $0.mostSerious = violation }
        }
    }

    mutating func course(_ index: Int) {
        vary(
            .distress, \.coursesOfConduct[index].fearOrDistress,
            [
                (true, "a reasonable person would have been in fear or distress"),
                (false, "no reasonable person would have been in fear or distress"),
            ])
        let victims = original.coursesOfConduct[index].victims
        for (position, victim) in victims.enumerated() {
            let fewer = victim.acts >= 2
            add(
                .acts,
                fewer
                    ? "there had been one act against the person only"
                    : "there had been a second act against the same person"
            ) { $0.coursesOfConduct[index].victims[position].acts = fewer ? 1 : 2 }
        }
    }

    mutating func hazing(_ index: Int) {
        vary(
            .members, \.hazing[index].studentMembers,
            original.hazing[index].studentMembers.value.map {
                $0 >= 2
                    ? [(1, "the group had one student member only")]
                    : [(2, "the group had two student members")]
            } ?? [
                (2, "the group had two student members or more"), (1, "the group had fewer than two"),
            ])
        vary(
            .connection, \.hazing[index].connectedToMembership,
            [
                (true, "it had been part of joining or belonging to the organization"),
                (false, "it had had nothing to do with membership"),
            ])
        vary(
            .risk, \.hazing[index].riskAboveReasonable,
            [
                (true, "the risk had been above the reasonable risk of taking part"),
                (false, "the risk had been no more than the reasonable risk of taking part"),
            ])
    }
}
