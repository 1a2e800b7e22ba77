/// Intercourse without force between people too closely related to marry.
public enum Incest: Offense {
    public static let name = RuleName.incest
    public static let category = Category.incest
    public static let families: [Family] = [.primary, .hate]
    public static let source = DefinitionSource.incidentBased
    public static let citation: Citation = "34 CFR 668.46(c)(9)(ii); FBI NIBRS User Manual"
    public static let definition =
        "Non-forcible intercourse between persons who are related within the degrees in which "
        + "marriage is prohibited by law."
    public static let includes = [
        "The degrees of the law that applies"
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("With force or without consent", becomes: .rape)
    ]
    public static let examples = [
        Example("One victim: one") {
            Told(OffenseFacts(.incest)).gives([.incest: 1])
        },
        .nearMiss("The same by force: rape") {
            Told(OffenseFacts(.incest).with { $0.force = .known(true) }).gives([.rape: 1])
        },
    ]
}
