/// Incest and statutory rape are non-forcible; with force or without consent the offense is rape.
public enum ForceMakesRape: Rule {
    public static let name = RuleName.forceMakesRape
    public static let citation: Citation =
        "34 CFR 668.46(c)(9)(ii); FBI NIBRS User Manual, nonforcible sex offenses"
    public static let authority = Authority.regulation
    public static let sentence = "Force or lack of consent makes it rape, whatever the age or kinship."

    static func classify(_ facts: OffenseFacts) -> Classification {
        if facts.force.isYes { return .offense(.rape, because: name) }
        return facts.act == .incest
            ? .offense(.incest, because: .incest) : .offense(.statutoryRape, because: .statutoryRape)
    }

    public static let examples = [
        Example("A person under the age of consent is forced: rape, not statutory rape") {
            Told(OffenseFacts(.statutoryRape).with { $0.force = .known(true) }).gives([.rape: 1])
        },
        .nearMiss("Nobody was forced: statutory rape") {
            Told(OffenseFacts(.statutoryRape).with { $0.force = .known(false) }).gives([.statutoryRape: 1])
        },
    ]
}
