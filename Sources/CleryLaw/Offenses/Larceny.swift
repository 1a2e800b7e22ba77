/// Taking what is in the possession of another, without force and without unlawful entry.
///
/// Counted only as a hate crime.
public enum Larceny: Offense {
    public static let name = RuleName.larceny
    public static let category = Category.larceny
    public static let families: [Family] = [.hate]
    public static let source = DefinitionSource.hateCrimeManual
    public static let citation: Citation =
        "34 CFR 668.46(c)(9)(iii); FBI Hate Crime Data Collection Guidelines"
    public static let definition =
        "The unlawful taking of property from the possession of another person."
    public static let includes = [
        "Attempts",
        "Pocket-picking, shoplifting, theft from a vehicle or a building",
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("Theft by force or threat", becomes: .robbery),
        Exclusion("Theft after unlawful entry of a structure", becomes: .burglary),
    ]
    public static let examples = [
        Example("Moved by bias: one in the hate table and none in the primary") {
            let told = Told(OffenseFacts(.larceny)) {
                $0.bias = BiasFacts(category: .known(.race), evidence: .sufficient)
            }
            return told.gives([:]) && told.table(.hate, is: [.larceny: 1])
        },
        .nearMiss("Without bias: nothing") {
            Told(OffenseFacts(.larceny)).givesNothing
        },
    ]
}
