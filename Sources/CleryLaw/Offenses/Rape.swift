/// Penetration without consent, however slight.
///
/// One for each victim in an incident, whatever the number of offenders. With force or without consent it
/// is never statutory rape or incest.
public enum Rape: Offense {
    public static let name = RuleName.rape
    public static let category = Category.rape
    public static let families: [Family] = [.primary, .hate]
    public static let source = DefinitionSource.summaryReporting
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual"
    public static let definition =
        "Penetration, however slight, of the vagina or anus by any body part or object, or oral "
        + "penetration by a sex organ of another person, without the consent of the victim."
    public static let includes = [
        "Victims and offenders of any sex or gender",
        "Attempts",
        "Victims who could not consent",
        "Rapes made possible by drugs",
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("Intercourse without force with a person under the age of consent", becomes: .statutoryRape)
    ]
    public static let examples = [
        Example("One victim, three offenders: one") {
            Told(OffenseFacts(.rape, victims: 1)).gives([.rape: 1])
        },
        Example("An attempted rape: one") {
            Told(OffenseFacts(.rape, attempted: true)).gives([.rape: 1])
        },
        .nearMiss("Intercourse without force with a person under the age of consent: statutory rape") {
            Told(OffenseFacts(.statutoryRape)).gives([.statutoryRape: 1])
        },
    ]
}
