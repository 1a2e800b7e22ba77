/// Touching private body parts for sexual gratification, without consent.
///
/// It is an element of the other sex offenses and is counted only when it stands alone.
public enum Fondling: Offense {
    public static let name = RuleName.fondling
    public static let category = Category.fondling
    public static let families: [Family] = [.primary, .hate]
    public static let source = DefinitionSource.incidentBased
    public static let citation: Citation = "34 CFR 668.46(c)(9)(ii); FBI NIBRS User Manual"
    public static let definition =
        "The touching of the private body parts of another person for sexual gratification, without "
        + "the consent of the victim, who may be unable to give it."
    public static let includes = [
        "Victims who cannot consent because of age or condition"
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("Fondling beside another sex offense of the incident", becomes: .rape)
    ]
    public static let examples = [
        Example("One victim: one") {
            Told(OffenseFacts(.fondling)).gives([.fondling: 1])
        },
        .nearMiss("Beside a rape in the same incident: the rape alone") {
            let told = Told(OffenseFacts(.fondling), OffenseFacts(.rape))
            return told.gives([.rape: 1]) && told.names(.fondlingAlone, .nearlyCounted)
        },
    ]
}
