/// A breach of the law on making, selling, having, carrying or using deadly weapons.
///
/// Breaches of law only. One for each person in each incident.
public enum WeaponsLaw: Offense {
    public static let name = RuleName.weaponsLaw
    public static let category = Category.weapons
    public static let families: [Family] = [.arrests, .referrals]
    public static let source = DefinitionSource.summaryReporting
    public static let citation: Citation = "34 CFR 668.46(c)(1)(ii), (c)(9)(i); FBI SRS User Manual"
    public static let definition =
        "Violation of laws on the manufacture, sale, purchase, possession, concealment, carrying or "
        + "use of deadly weapons."
    public static let includes = [
        "Laws on particular weapons, such as brass knuckles"
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("A lawful knife that only a policy forbids", becomes: nil),
        Exclusion("Air guns, where the law does not treat them as weapons", becomes: nil),
    ]
    public static let examples = [
        Example("An arrest: one in the table of arrests") {
            Told { $0.lawActions = [LawAction(.weapons, .arrest, lawViolation: .known(true))] }
                .table(.arrests, is: [.weapons: 1])
        },
        .nearMiss("A knife that is lawful and only a policy forbids: none") {
            let told = Told {
                $0.lawActions = [
                    LawAction(
                        .weapons, .referred, lawViolation: .known(false), record: .known(true),
                        sanctionPossible: .known(true))
                ]
            }
            return told.givesNothing && told.names(.lawNotPolicy, .nearlyCounted)
        },
    ]
}
