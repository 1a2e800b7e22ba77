/// In a suite each bedroom that is separately secured is a unit; the common area alone is one.
///
/// Whether bedrooms without locks of their own are units is disputed: interpretation `suiteBedrooms`.
public enum SuiteBedrooms: Rule {
    public static let name = RuleName.suiteBedrooms
    public static let citation: Citation = "Handbook 2016, 3-14 to 3-17"
    public static let authority = Authority.guidance
    public static let sentence =
        "In a suite only bedrooms that are separately secured are units of their own."
    public static let examples = [
        Example("A suite's living room is entered, no bedroom: one burglary") {
            Told(OffenseFacts(.burglary, premises: 4).with { $0.premisesKind = .known(.suiteCommonArea) })
                .gives([.burglary: 1])
        },
        .nearMiss("Three locked bedrooms of a suite: three burglaries") {
            Told(
                OffenseFacts(.burglary, premises: 3).with {
                    $0.premisesKind = .known(.suiteBedroomsSeparatelySecured)
                }
            ).gives([.burglary: 3])
        },
        Example("Three bedrooms of a suite that have no locks of their own: one burglary") {
            Told(OffenseFacts(.burglary, premises: 3).with { $0.premisesKind = .known(.suiteBedrooms) })
                .gives([.burglary: 1])
        },
    ]
}
