/// An attack without a weapon and without severe injury.
///
/// Counted only as a hate crime.
public enum SimpleAssault: Offense {
    public static let name = RuleName.simpleAssault
    public static let category = Category.simpleAssault
    public static let families: [Family] = [.hate]
    public static let source = DefinitionSource.hateCrimeManual
    public static let citation: Citation =
        "34 CFR 668.46(c)(9)(iii); FBI Hate Crime Data Collection Guidelines"
    public static let definition =
        "An unlawful physical attack in which no weapon is shown and nobody is severely injured."
    public static let includes = [
        "A push, a slap, a small bruise"
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("An attack with a weapon or severe injury", becomes: .aggravatedAssault)
    ]
    public static let examples = [
        Example("Moved by bias: one in the hate table and none in the primary") {
            let told = Told(OffenseFacts(.simpleAssault)) {
                $0.bias = BiasFacts(category: .known(.race), evidence: .sufficient)
            }
            return told.gives([:]) && told.table(.hate, is: [.simpleAssault: 1])
        },
        .nearMiss("Without bias: nothing") {
            Told(OffenseFacts(.simpleAssault)).givesNothing
        },
    ]
}
