/// Putting a person in reasonable fear of bodily harm by words or conduct, without an attack.
///
/// Counted only as a hate crime.
public enum Intimidation: Offense {
    public static let name = RuleName.intimidation
    public static let category = Category.intimidation
    public static let families: [Family] = [.hate]
    public static let source = DefinitionSource.hateCrimeManual
    public static let citation: Citation =
        "34 CFR 668.46(c)(9)(iii); FBI Hate Crime Data Collection Guidelines"
    public static let definition =
        "Placing a person in reasonable fear of bodily harm by threatening words or conduct, without "
        + "a weapon and without an attack."
    public static let includes = [
        "Threats in person, by telephone or in writing"
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("Offensive words that cause no fear of harm", becomes: nil)
    ]
    public static let examples = [
        Example("Moved by bias: one in the hate table and none in the primary") {
            let told = Told(OffenseFacts(.intimidation)) {
                $0.bias = BiasFacts(category: .known(.race), evidence: .sufficient)
            }
            return told.gives([:]) && told.table(.hate, is: [.intimidation: 1])
        },
        .nearMiss("Without bias: nothing") {
            Told(OffenseFacts(.intimidation)).givesNothing
        },
    ]
}
