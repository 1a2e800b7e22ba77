import CleryLaw

/// Why a second person looks at an incident. This is the house's policy, not law: the law asks for no second look.
///
/// All that is violent, sexual, hate, VAWA or hazing is looked at; of the rest one in twenty is drawn (`Draw`).
enum SecondLookReason: String, Sendable, CaseIterable {
    case violent, sexual, hate, vawa, hazing, drawn

    var title: String {
        switch self {
        case .violent: "violent"
        case .sexual: "sexual"
        case .hate: "hate"
        case .vawa: "VAWA"
        case .hazing: "hazing"
        case .drawn: "drawn by chance"
        }
    }

    /// The reasons that stand in the facts; never `drawn`. Whatever points that way is enough: what it turns out to be
    /// is the very thing that the second person is asked.
    static func all(of facts: IncidentFacts) -> Set<SecondLookReason> {
        var reasons: Set<SecondLookReason> = []
        for offense in facts.offenses {
            if let reason = reason(offense.act) { reasons.insert(reason) }
            if offense.deathFollowed { reasons.insert(.violent) }
            if let relationship = offense.relationship.value, intimate.contains(relationship) {
                reasons.insert(.vawa)
            }
        }
        if facts.bias != nil { reasons.insert(.hate) }
        if !facts.coursesOfConduct.isEmpty { reasons.insert(.vawa) }
        if !facts.hazing.isEmpty { reasons.insert(.hazing) }
        return reasons
    }

    private static func reason(_ act: Act) -> SecondLookReason? {
        switch act {
        case .murder, .negligentManslaughter, .robbery, .aggravatedAssault, .simpleAssault, .assault,
            .carjacking:
            .violent
        case .rape, .fondling, .incest, .statutoryRape, .sexOffense: .sexual
        case .domesticViolence, .datingViolence, .stalking, .violence, .threatOfPhysicalAbuse: .vawa
        case .offensiveSpeech: .hate
        case .hazing: .hazing
        case .burglary, .motorVehicleTheft, .arson, .larceny, .intimidation, .vandalism,
            .theftFromMotorVehicle,
            .theftInStructure, .entryWithIntentToSteal, .undeterminedFire, .notClery:
            nil
        }
    }

    private static let intimate: Set<Relationship> = [
        .currentSpouse, .formerSpouse, .intimatePartnerCohabiting, .formerIntimatePartnerCohabited,
        .shareChild,
        .protectedUnderStateLaw, .similarlySituatedToSpouse, .dating, .formerDating,
    ]

    /// The reasons as one number, a bit each in their order.
    static func bits(_ reasons: Set<SecondLookReason>) -> Int64 {
        allCases.enumerated().reduce(0) { reasons.contains($1.element) ? $0 | 1 << Int64($1.offset) : $0 }
    }

    static func list(bits: Int64) -> [SecondLookReason] {
        allCases.enumerated().filter { bits & (1 << Int64($0.offset)) != 0 }.map(\.element)
    }
}
