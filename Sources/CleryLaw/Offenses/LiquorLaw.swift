/// A breach of the law on making, selling, having or drinking liquor.
///
/// Breaches of law only. One for each person in each incident.
public enum LiquorLaw: Offense {
    public static let name = RuleName.liquorLaw
    public static let category = Category.liquor
    public static let families: [Family] = [.arrests, .referrals]
    public static let source = DefinitionSource.summaryReporting
    public static let citation: Citation = "34 CFR 668.46(c)(1)(ii), (c)(9)(i); FBI SRS User Manual"
    public static let definition =
        "Violation of laws on the manufacture, sale, purchase, possession, transport or use of "
        + "alcoholic drinks."
    public static let includes = [
        "Possession by persons under age"
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("Driving under the influence", becomes: nil),
        Exclusion("Public drunkenness", becomes: nil),
        Exclusion("Drinking by persons of age in a dry hall", becomes: nil),
    ]
    public static let examples = [
        Example("An arrest: one in the table of arrests") {
            Told { $0.lawActions = [LawAction(.liquor, .arrest, lawViolation: .known(true))] }
                .table(.arrests, is: [.liquor: 1])
        },
        .nearMiss("An arrest for drunkenness in public: none") {
            let told = Told {
                $0.lawActions = [LawAction(.publicDrunkenness, .arrest, lawViolation: .known(true))]
            }
            return told.givesNothing && told.names(.drivingAndDrunkenness, .nearlyCounted)
        },
    ]
}
