/// Violence by a partner is tested as domestic violence first; only what fails that is tested as dating violence.
///
/// Never both for one act. Whether local law makes it a crime does not matter. Threats are included. It is counted
/// besides the primary crime, one for each victim in each incident.
public enum DomesticBeforeDating: Rule {
    public static let name = RuleName.domesticBeforeDating
    public static let citation: Citation = "34 CFR 668.46(a) (domestic violence, dating violence)"
    public static let authority = Authority.regulation
    public static let sentence =
        "The relationship was tested as domestic violence first, and only then as dating violence."

    /// What an act is beside its own offense.
    enum Answer: Equatable {
        case none
        case counted(Category, because: RuleName)
        case notCounted(Category, because: RuleName)
        case needs(Needs, because: RuleName)
    }

    static func decide(_ facts: OffenseFacts) -> Answer {
        let named = facts.act == .domesticViolence || facts.act == .datingViolence
        guard named || isViolent(facts) else { return .none }
        // Where State law protects the victim against this person it does not matter who that is.
        let protected = facts.stateLawCoversRelationship.isYes && !facts.crimeOfViolence.isNo
        guard let relationship = facts.relationship.value ?? (protected ? .protectedUnderStateLaw : nil)
        else {
            switch facts.act {
            case .domesticViolence:
                return facts.crimeOfViolence.isNo
                    ? .needs(.relationship, because: name)
                    : .counted(.domesticViolence, because: .domesticViolence)
            case .datingViolence: return .counted(.datingViolence, because: .datingViolence)
            case .violence, .threatOfPhysicalAbuse: return .needs(.relationship, because: name)
            default: return .none
            }
        }
        let answer = decide(
            relationship, stateLaw: facts.stateLawCoversRelationship, crime: facts.crimeOfViolence)
        // A sex offense that nobody has named may be one without force.
        if facts.act == .sexOffense, !facts.crimeOfViolence.isYes, case .counted = answer {
            return .needs(.natureOfAct, because: .natureOfSexOffense)
        }
        // Somebody named it partner violence although the relationship is none: show why it is not counted.
        if named, answer == .none {
            let category: Category = facts.act == .domesticViolence ? .domesticViolence : .datingViolence
            return .notCounted(category, because: .partnerRelationship)
        }
        return answer
    }

    static func decide(_ relationship: Relationship, stateLaw: Known<Bool>, crime: Known<Bool>) -> Answer {
        let isPartner: Bool
        switch relationship {
        case .currentSpouse, .formerSpouse, .intimatePartnerCohabiting, .formerIntimatePartnerCohabited,
            .shareChild, .similarlySituatedToSpouse:
            // Without a crime of violence it is not domestic, but they are partners all the same.
            if !crime.isNo { return .counted(.domesticViolence, because: name) }
            isPartner = true
        case .protectedUnderStateLaw:
            return crime.isNo ? .none : .counted(.domesticViolence, because: name)
        case .dating, .formerDating: isPartner = true
        case .roommateNotIntimate, .family:
            if stateLaw.isNo { return .notCounted(.domesticViolence, because: .partnerRelationship) }
            if !stateLaw.isYes { return .needs(.relationship, because: .partnerRelationship) }
            isPartner = false
        case .acquaintance, .stranger, .other: isPartner = false
        }
        if stateLaw.isYes, !crime.isNo { return .counted(.domesticViolence, because: name) }
        return isPartner ? .counted(.datingViolence, because: name) : .none
    }

    @inline(__always) private static func isViolent(_ facts: OffenseFacts) -> Bool {
        switch facts.act {
        case .murder, .rape, .fondling, .sexOffense, .robbery, .carjacking, .aggravatedAssault,
            .simpleAssault,
            .intimidation, .assault, .violence, .threatOfPhysicalAbuse:
            true
        case .incest, .statutoryRape: facts.force.isYes || facts.crimeOfViolence.isYes
        default: facts.crimeOfViolence.isYes
        }
    }

    public static let examples = [
        Example("A slap by a boyfriend, no common home, no child: dating violence") {
            told(.violence, .dating).table(.vawa, is: [.datingViolence: 1])
        },
        Example("A slap by the father of her child: domestic violence, and no dating violence") {
            told(.violence, .shareChild).table(.vawa, is: [.domesticViolence: 1])
        },
        Example("A threat of physical abuse by a girlfriend: dating violence") {
            told(.threatOfPhysicalAbuse, .dating).table(.vawa, is: [.datingViolence: 1])
        },
        Example("A rape by a former boyfriend: one rape and one dating violence") {
            let story = told(.rape, .formerDating)
            return story.gives([.rape: 1]) && story.table(.vawa, is: [.datingViolence: 1])
        },
        Example("Violence, and the relationship is not known: a question") {
            Told(OffenseFacts(.violence)).waits(for: .relationship)
        },
        .nearMiss("A slap by a stranger: neither") {
            told(.simpleAssault, .stranger).table(.vawa, is: [:])
        },
    ]

    private static func told(_ act: Act, _ relationship: Relationship) -> Told {
        Told(OffenseFacts(act).with { $0.relationship = .known(relationship) })
    }
}
