/// Taking something from a person by force, by threat or by putting the person in fear.
///
/// One for each distinct operation, never for each victim. An assault that furthers it is absorbed.
public enum Robbery: Offense {
    public static let name = RuleName.robbery
    public static let category = Category.robbery
    public static let families: [Family] = [.primary, .hate]
    public static let source = DefinitionSource.summaryReporting
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual"
    public static let definition =
        "Taking, or attempting to take, anything of value from the care, custody or control of a "
        + "person by force, by threat of force or violence, or by putting the victim in fear."
    public static let includes = [
        "Attempts",
        "Carjacking",
        "Armed and strong-arm robbery",
    ]
    public static let excludes: [Exclusion] = [
        Exclusion(
            "Picking pockets, or snatching a purse with no more force than the taking", becomes: .larceny),
        Exclusion("Theft where nobody was confronted", becomes: .larceny),
    ]
    public static let examples = [
        Example("Three people are held up at once: one") {
            Told(OffenseFacts(.robbery, victims: 3, operations: 1)).gives([.robbery: 1])
        },
        .nearMiss("A purse is snatched with no more force than the taking: larceny") {
            TakingByForce.decide(force: .known(false))
                == .notCounted(nearly: .robbery, because: .takingByForce)
        },
    ]
}
