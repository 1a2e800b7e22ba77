/// Destroying, damaging or defacing property without the consent of who owns it.
///
/// Counted only as a hate crime.
public enum Vandalism: Offense {
    public static let name = RuleName.vandalism
    public static let category = Category.vandalism
    public static let families: [Family] = [.hate]
    public static let source = DefinitionSource.hateCrimeManual
    public static let citation: Citation =
        "34 CFR 668.46(c)(9)(iii); FBI Hate Crime Data Collection Guidelines"
    public static let definition =
        "To destroy, damage or deface property willfully without the consent of the owner or of who "
        + "has it in custody."
    public static let includes = [
        "Graffiti"
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("Burning", becomes: .arson)
    ]
    public static let examples = [
        Example("Moved by bias: one in the hate table and none in the primary") {
            let told = Told(OffenseFacts(.vandalism)) {
                $0.bias = BiasFacts(category: .known(.race), evidence: .sufficient)
            }
            return told.gives([:]) && told.table(.hate, is: [.vandalism: 1])
        },
        .nearMiss("Without bias: nothing") {
            Told(OffenseFacts(.vandalism)).givesNothing
        },
    ]
}
