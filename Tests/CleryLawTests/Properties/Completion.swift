import CleryLaw

/// Makes unknown facts known, at random, as far as what is stated leaves them open.
///
/// A name states its elements: who writes "simple assault" says that there was no weapon. Nor does a completion
/// change what counts as stated: units, times and places of one's own, who decided on an unfounding, and the
/// relationship where nobody spoke of one.
extension Seeded {
    mutating func completed(_ records: [IncidentFacts]) -> [IncidentFacts] {
        let isAlone = records.allSatisfy { $0.sameIncidentAs == nil }
        return records.map { completed($0, isAlone: isAlone) }
    }

    private mutating func completed(_ facts: IncidentFacts, isAlone: Bool) -> IncidentFacts {
        var facts = facts
        if isAlone, facts.reports.allSatisfy({ $0.to == .other && $0.manner == .report }) {
            facts.reports.append(Report(day(), to: .campusPolice))
        }
        let own = facts.offenses.compactMap(\.place)
        // A place of one's own stays another place, and records of one incident tell of one place.
        let place = completed(facts.place)
        if isAlone, own.map({ $0 == place }) == own.map({ $0 == facts.place }) { facts.place = place }
        for index in facts.offenses.indices { complete(&facts.offenses[index]) }
        for index in facts.lawActions.indices { complete(&facts.lawActions[index]) }
        if isAlone, facts.mostSerious == nil, facts.lawActions.allSatisfy({ $0.person != nil }) {
            facts.mostSerious = pick([.weapons, .drug, .liquor])
        }
        if let bias = facts.bias { facts.bias = completed(bias) }
        for index in facts.coursesOfConduct.indices {
            facts.coursesOfConduct[index].places = facts.coursesOfConduct[index].places.map { completed($0) }
            fill(&facts.coursesOfConduct[index].fearOrDistress, [true, false])
            if facts.coursesOfConduct[index].actsAfterIntervention == nil {
                facts.coursesOfConduct[index].actsAfterIntervention = pick([0, 2])
            }
        }
        for index in facts.hazing.indices {
            fill(&facts.hazing[index].studentMembers, [0, 1, 2, 20])
            fill(&facts.hazing[index].connectedToMembership, [true, false])
            fill(&facts.hazing[index].riskAboveReasonable, [true, false])
        }
        return facts
    }

    private mutating func fill<Value>(_ fact: inout Known<Value>, _ values: [Value]) {
        if fact.isUnknown, chance(70) { fact = .known(pick(values)) }
    }

    private mutating func completed(_ place: PlaceFacts) -> PlaceFacts {
        var place = place
        fill(&place.geography, place.studentHousing.isYes ? [.onCampus] : Place.allCases)
        fill(&place.studentHousing, place.geography.value == .onCampus ? [true, false] : [false])
        return place
    }

    private mutating func completed(_ bias: BiasFacts) -> BiasFacts {
        var bias = bias
        fill(&bias.category, BiasCategory.allCases)
        if bias.evidence == .alleged || bias.evidence == .unknown {
            bias.evidence = pick([bias.evidence, .sufficient, .inconclusive, .none])
        }
        return bias
    }

    private mutating func complete(_ offense: inout OffenseFacts) {
        if offense.act == .sexOffense, chance(70) {
            offense.act = pick([.rape, .fondling, .incest, .statutoryRape])
        } else if offense.act == .undeterminedFire {
            offense.act = pick([.undeterminedFire, .arson, .notClery])
        }
        switch offense.act {
        case .simpleAssault:
            fill(&offense.weapon, [.none])
            fill(&offense.injury, [.none, .minor])
        default:
            // Who writes of a small injury and of no weapon says that there was none.
            fill(&offense.weapon, offense.injury.value == .minor ? [.none] : Weapon.allCases)
            if offense.weapon.isUnknown {
                fill(&offense.injury, [.none, .serious])
            } else {
                fill(&offense.injury, Injury.allCases)
            }
        }
        switch offense.act {
        case .larceny: fill(&offense.access, [.invitedGuest, .openToPublic, .lawful])
        case .burglary, .entryWithIntentToSteal:
            fill(&offense.access, offense.force.isNo ? [.unlawful] : [.unlawful, .forcible])
        // Who used force to get in had no right to be there.
        case .theftInStructure where offense.force.isYes: fill(&offense.access, [.forcible])
        default: fill(&offense.access, Access.allCases)
        }
        switch offense.act {
        case .incest, .statutoryRape: fill(&offense.force, [false])
        default: if offense.access.value != .forcible { fill(&offense.force, [true, false]) }
        }
        fill(&offense.fearOfHarm, offense.act == .intimidation ? [true] : [true, false])
        completeRelationship(&offense)
    }

    private mutating func completeRelationship(_ offense: inout OffenseFacts) {
        switch offense.act {
        case .violence, .threatOfPhysicalAbuse: fill(&offense.relationship, Relationship.allCases)
        case .domesticViolence: fill(&offense.relationship, [.currentSpouse, .formerSpouse, .shareChild])
        case .datingViolence: fill(&offense.relationship, [.dating, .formerDating])
        default: break
        }
        // Nobody needs to deny that State law protects other people than family and those who share a home.
        switch offense.relationship.value {
        case .roommateNotIntimate, .family: fill(&offense.stateLawCoversRelationship, [true, false])
        default: fill(&offense.stateLawCoversRelationship, [false])
        }
    }

    private mutating func complete(_ action: inout LawAction) {
        if action.action == .unknown { action.action = pick([.unknown, .arrest, .referred, .noAction]) }
        // Nobody is arrested for a mere policy.
        let isArrest = [.arrest, .citation, .summons, .juvenileCustody].contains(action.action)
        fill(&action.lawViolation, isArrest ? [true] : [true, false])
        fill(&action.record, [true, false])
        fill(&action.sanctionPossible, [true, false])
    }
}
