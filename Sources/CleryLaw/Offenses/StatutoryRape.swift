/// Intercourse without force with a person under the age of consent.
public enum StatutoryRape: Offense {
    public static let name = RuleName.statutoryRape
    public static let category = Category.statutoryRape
    public static let families: [Family] = [.primary, .hate]
    public static let source = DefinitionSource.incidentBased
    public static let citation: Citation = "34 CFR 668.46(c)(9)(ii); FBI NIBRS User Manual"
    public static let definition =
        "Non-forcible intercourse with a person who is under the statutory age of consent."
    public static let includes = [
        "The State's age of consent"
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("With force or without consent", becomes: .rape)
    ]
    public static let examples = [
        Example("One victim: one") {
            Told(OffenseFacts(.statutoryRape)).gives([.statutoryRape: 1])
        },
        .nearMiss("The same by force: rape") {
            Told(OffenseFacts(.statutoryRape).with { $0.force = .known(true) }).gives([.rape: 1])
        },
    ]
}
