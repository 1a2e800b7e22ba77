/// Fondling is counted only if it is the only sex offense in the incident, for it is an element of the others.
public enum FondlingAlone: Rule {
    public static let name = RuleName.fondlingAlone
    public static let citation: Citation = "34 CFR 668.46(c)(9)(ii), (v); Handbook 2016, 3-7"
    public static let authority = Authority.guidance
    public static let sentence =
        "Fondling is part of the other sex offense in the incident and is not counted beside it."

    private static let others = Categories.sexOffenses.subtracting(Categories(.fondling))

    @inline(__always) static func applied(to present: Categories) -> Categories {
        present.has(.fondling) && !present.isDisjoint(with: others)
            ? present.subtracting(Categories(.fondling)) : present
    }

    public static let examples = [
        Example("Fondling and statutory rape: the statutory rape") {
            Told(OffenseFacts(.fondling), OffenseFacts(.statutoryRape)).gives([.statutoryRape: 1])
        },
        .nearMiss("Two people are fondled, nothing else: two") {
            Told(OffenseFacts(.fondling, victims: 2)).gives([.fondling: 2])
        },
    ]
}
