/// An attack is aggravated by a weapon or by severe bodily injury; otherwise it is simple assault.
///
/// Broken bones, lost teeth, internal injury, severe laceration or unconsciousness are severe. An attempt with a
/// weapon is aggravated even when nobody is hurt. Simple assault is counted only as a hate crime.
public enum SeverityOfAssault: Rule {
    public static let name = RuleName.severityOfAssault
    public static let citation: Citation =
        "34 CFR 668.46(c)(9)(i), (iii); FBI SRS User Manual, aggravated assault"
    public static let authority = Authority.regulation
    public static let sentence =
        "A weapon or a severe injury makes an assault aggravated; without either it is simple."

    /// Whether weapon and injury make an attack aggravated.
    public static func isAggravated(weapon: Known<Weapon>, injury: Known<Injury>) -> Known<Bool> {
        if injury.value == .serious { return .known(true) }
        if let weapon = weapon.value, weapon != .none { return .known(true) }
        // A known injury that is not severe, with no word of a weapon, is simple assault.
        if injury.value != nil, weapon.value != nil || injury.value == .minor { return .known(false) }
        return .unknown
    }

    static func classify(_ facts: OffenseFacts) -> Classification {
        if facts.act == .aggravatedAssault {
            return .offense(
                .aggravatedAssault, because: facts.attempted ? .attemptsCount : .aggravatedAssault)
        }
        let aggravated = isAggravated(weapon: facts.weapon, injury: facts.injury)
        if aggravated.isYes { return .offense(.aggravatedAssault, because: name) }
        if facts.act == .simpleAssault { return .offense(.simpleAssault, because: .simpleAssault) }
        if aggravated.isNo { return .offense(.simpleAssault, because: name) }
        return .needs(.injuryOrWeapon, .aggravatedAssault, because: name)
    }

    public static let examples = [
        Example("A punch breaks a jaw: aggravated assault") {
            Told(OffenseFacts(.assault).with { $0.injury = .known(.serious) }).gives([.aggravatedAssault: 1])
        },
        Example("A swing with a knife misses: aggravated assault") {
            Told(OffenseFacts(.assault, attempted: true).with { $0.weapon = .known(.knife) })
                .gives([.aggravatedAssault: 1])
        },
        .nearMiss("A push leaves a small bruise: simple assault, not counted without bias") {
            Told(OffenseFacts(.assault).with { $0.injury = .known(.minor) }).givesNothing
        },
        Example("\"Assault\", and nothing more is known: a question") {
            Told(OffenseFacts(.assault)).waits(for: .injuryOrWeapon)
        },
    ]
}
