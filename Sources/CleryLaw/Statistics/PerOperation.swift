/// Robbery, arson, larceny and vandalism are counted one for each distinct operation, however many victims.
public enum PerOperation: Rule {
    public static let name = RuleName.perOperation
    public static let citation: Citation = "34 CFR 668.46(c)(9); FBI SRS User Manual, crimes against property"
    public static let authority = Authority.regulation
    public static let sentence =
        "One is counted for each distinct operation, however many people were hit by it."
    public static let examples = [
        Example("Four people are held up at once: one robbery") {
            Told(OffenseFacts(.robbery, victims: 4)).gives([.robbery: 1])
        },
        Example("A fire set in one room spreads to two others: one arson") {
            Told(OffenseFacts(.arson, victims: 0, operations: 1)).gives([.arson: 1])
        },
        .nearMiss("Two stores are held up one after the other: two") {
            Told(OffenseFacts(.robbery, victims: 4, operations: 2)).gives([.robbery: 2])
        },
    ]
}
