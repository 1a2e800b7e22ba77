/// A breach of the law on making, selling, having or using controlled drugs.
///
/// Breaches of law only. One for each person in each incident.
public enum DrugLaw: Offense {
    public static let name = RuleName.drugLaw
    public static let category = Category.drug
    public static let families: [Family] = [.arrests, .referrals]
    public static let source = DefinitionSource.summaryReporting
    public static let citation: Citation = "34 CFR 668.46(c)(1)(ii), (c)(9)(i); FBI SRS User Manual"
    public static let definition =
        "Violation of laws on the production, distribution, possession or use of controlled "
        + "substances and of the equipment for them."
    public static let includes = [
        "Paraphernalia, where a law covers it"
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("Drugs that the law which the institution applies allows", becomes: nil)
    ]
    public static let examples = [
        Example("An arrest: one in the table of arrests") {
            Told { $0.lawActions = [LawAction(.drug, .arrest, lawViolation: .known(true))] }
                .table(.arrests, is: [.drug: 1])
        },
        .nearMiss("A referral for what only a policy forbids: nothing") {
            let told = Told {
                $0.lawActions = [
                    LawAction(
                        .drug, .referred, lawViolation: .known(false), record: .known(true),
                        sanctionPossible: .known(true))
                ]
            }
            return told.givesNothing && told.names(.lawNotPolicy, .nearlyCounted)
        },
    ]
}
