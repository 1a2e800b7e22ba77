/// How arrests and referrals become answers: each person once, an arrest before a referral, one violation each.
extension Tally {
    func count(
        _ actions: [LawAction], mostSerious: LawViolation?, at site: Site, into answers: inout [Contribution]
    ) {
        for (index, action) in actions.enumerated() {
            let place = siteOfAction(action, site)
            var out = Answers(place, .stands)
            let family: Family = action.action == .referred ? .referrals : .arrests
            guard let category = action.violation.category else {
                if action.violation != .other {
                    out.nearly(family, .liquor, Reasons(.drivingAndDrunkenness), into: &answers)
                }
                continue
            }
            if let rule = keptOut(action) {
                out.nearly(family, category, Reasons(category.definition, rule), into: &answers)
            } else if let (needs, rule) = question(action) {
                out.ask(family, category, needs, Reasons(category.definition, rule), into: &answers)
            } else {
                person(index, actions, mostSerious, &out, into: &answers)
            }
        }
    }

    /// The year of an arrest or referral is its own; who was told does not matter.
    private func siteOfAction(_ action: LawAction, _ site: Site) -> Site {
        var place = site
        place.severalReports = false
        place.yearRule = .yearOfAction
        place.noReport = nil
        if let day = action.day {
            place = place.inYear(Int16(clamping: day.year))
        } else if site.year != 0 {
            place.needs.remove(.reportDay)
        } else if let year = site.occurred.certainYear {
            place = place.inYear(year)
        } else {
            place.needs.insert(.reportDay)
        }
        return place
    }

    private func keptOut(_ action: LawAction) -> RuleName? {
        if action.lawViolation.isNo { return .lawNotPolicy }
        if Marijuana.leftOut(action, interpretations) { return .marijuana }
        if action.action == .noAction { return .whatIsAnArrest }
        if action.action == .referred, action.record.isNo || action.sanctionPossible.isNo {
            return .whatIsAReferral
        }
        return nil
    }

    private func question(_ action: LawAction) -> (Needs, RuleName)? {
        switch action.action {
        case .unknown: return (.action, .whatIsAnArrest)
        case .referred:
            var needs: Needs = action.lawViolation.isYes ? [] : .lawOrPolicy
            if !action.record.isYes || !action.sanctionPossible.isYes { needs.insert(.referralElements) }
            return needs.isEmpty
                ? nil : (needs, needs.contains(.lawOrPolicy) ? .lawNotPolicy : .whatIsAReferral)
        default: return nil
        }
    }

    /// An action that would be counted, if the same person is not counted otherwise.
    private func person(
        _ index: Int, _ actions: [LawAction], _ mostSerious: LawViolation?, _ out: inout Answers,
        into answers: inout [Contribution]
    ) {
        let action = actions[index]
        guard let category = action.violation.category else { return }
        let isReferral = action.action == .referred
        let family: Family = isReferral ? .referrals : .arrests
        var because = Reasons(
            category.definition, isReferral ? .whatIsAReferral : .whatIsAnArrest, .perPerson)
        because.add(.lawActionsApart)
        if actions.count == 1 {
            return action.persons > 0
                ? out.count(family, category, action.persons, because, into: &answers)
                : out.nearly(family, category, because, into: &answers)
        }

        let persons = SamePersons(index, actions, mostSerious, interpretations)
        if let (needs, rule) = open(index, actions, mostSerious, persons) {
            return out.ask(family, category, needs, because.adding(rule), into: &answers)
        }
        if persons.arrested {
            return out.nearly(family, category, because.adding(.arrestOverReferral), into: &answers)
        }
        if persons.repeated { return }
        switch persons.chosen {
        case .this: break
        case .other:
            return out.nearly(family, category, because.adding(.mostSeriousViolation), into: &answers)
        case .unknown:
            return out.ask(
                family, category, .mostSeriousViolation, because.adding(.mostSeriousViolation), into: &answers
            )
        }
        if persons.severalViolations { because.add(.mostSeriousViolation) }
        let left = persons.left(of: action) ?? 0
        if persons.countedElsewhere > 0 { because.add(persons.elsewhere) }
        if left > 0 {
            out.count(family, category, left, because, into: &answers)
        } else {
            out.nearly(family, category, because, into: &answers)
        }
    }

    /// What is not known of another action, where its answer would change how these persons are counted.
    private func open(
        _ index: Int, _ actions: [LawAction], _ mostSerious: LawViolation?, _ persons: SamePersons
    ) -> (Needs, RuleName)? {
        var needs: Needs = []
        var because = UInt8(0)
        for (position, other) in actions.enumerated() where position != index {
            guard other.violation.category != nil, keptOut(other) == nil, let asked = question(other) else {
                continue
            }
            for answer in other.action == .unknown ? [LawAction.Action.arrest, .referred] : [other.action] {
                var supposed = other
                supposed.action = answer
                supposed.lawViolation = .known(true)
                supposed.record = .known(true)
                supposed.sanctionPossible = .known(true)
                // It stands last, because of two that state the same the first is counted.
                var all = actions
                all.remove(at: position)
                all.append(supposed)
                let then = SamePersons(
                    position < index ? index - 1 : index, all, mostSerious, interpretations)
                guard then.left(of: actions[index]) != persons.left(of: actions[index]) else { continue }
                needs.formUnion(asked.0)
                because = Gathering.telling(because, asked.1.rawValue)
            }
        }
        return RuleName(rawValue: because).map { (needs, $0) }
    }
}
