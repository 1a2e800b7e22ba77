/// The willful or malicious burning of property, or an attempt at it.
///
/// Always counted besides the rest. Independent of the fire log and the fire statistics: an arson in
/// housing is counted in both systems.
public enum Arson: Offense {
    public static let name = RuleName.arson
    public static let category = Category.arson
    public static let families: [Family] = [.primary, .hate]
    public static let source = DefinitionSource.summaryReporting
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual"
    public static let definition =
        "Any willful or malicious burning or attempt to burn a building, a vehicle or other property."
    public static let includes = [
        "Any value of the damage",
        "Attempts",
        "One's own property, if maliciously",
        "Fires found willful by a fire authority, the police or a trained investigator of the institution",
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("Accidental fires", becomes: nil),
        Exclusion("Fires still undetermined after investigation", becomes: nil),
    ]
    public static let examples = [
        Example("One fire that spreads to three rooms: one") {
            Told(OffenseFacts(.arson, operations: 1)).gives([.arson: 1])
        },
        .nearMiss("The cause of the fire is not yet known: a question, and no arson") {
            let told = Told(OffenseFacts(.undeterminedFire))
            return told.givesNothing && told.waits(for: .cause)
        },
    ]
}
