/// What a conduct is besides its own offense: domestic or dating violence, which the law counts in addition.
extension Classify {
    /// Domestic or dating violence, or the fact that would decide; nil where the conduct is no violence, or nothing
    /// is said of a relationship.
    public static func besides(_ facts: ConductFacts) -> Classification? {
        guard facts.relationship.value != nil, let act = violence(facts) else { return nil }
        var offense = OffenseFacts(act)
        offense.relationship = facts.relationship
        offense.stateLawCoversRelationship = facts.stateLawCoversRelationship
        offense.crimeOfViolence = facts.crimeOfViolence
        switch DomesticBeforeDating.decide(offense) {
        case .none: return nil
        case .counted(let category, let rule): return .offense(category, because: rule)
        case .notCounted(let category, let rule): return .notCounted(nearly: category, because: rule)
        case .needs(let needs, let rule): return .needs(needs, .domesticViolence, because: rule)
        }
    }

    /// The violent act that a conduct is, if it is one.
    private static func violence(_ facts: ConductFacts) -> Act? {
        switch facts.act.value {
        case .assault, .penetration, .touching: .violence
        case .threat: .threatOfPhysicalAbuse
        case .takenFromPerson: facts.forceOrThreat.isYes || facts.force.isYes ? .robbery : nil
        case .vehicleTaken: facts.forceOrThreat.isYes ? .carjacking : nil
        case .intercourse: facts.force.isYes || facts.consent.value == .notGiven ? .violence : nil
        case .death:
            switch facts.cause.value {
            case .willfulKilling?, .assault?: .murder
            default: nil
            }
        default: nil
        }
    }
}
