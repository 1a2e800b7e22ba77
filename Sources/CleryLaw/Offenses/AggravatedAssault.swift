/// An unlawful attack made to cause severe bodily injury.
///
/// Usually with a weapon or by means likely to cause death or great harm; with a weapon nobody need be
/// hurt.
public enum AggravatedAssault: Offense {
    public static let name = RuleName.aggravatedAssault
    public static let category = Category.aggravatedAssault
    public static let families: [Family] = [.primary, .hate]
    public static let source = DefinitionSource.summaryReporting
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual"
    public static let definition =
        "An unlawful attack upon a person to inflict severe or aggravated bodily injury, usually with "
        + "a weapon or by means likely to produce death or great bodily harm."
    public static let includes = [
        "Attempts with a weapon, even without injury",
        "Attempted murder",
        "Poisoning or drugging with intent to harm",
        "Broken bones, lost teeth, internal injury, severe laceration, unconsciousness",
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("An attack without a weapon or severe injury", becomes: .simpleAssault)
    ]
    public static let examples = [
        Example("One man stabs three people: three") {
            Told(OffenseFacts(.aggravatedAssault, victims: 3)).gives([.aggravatedAssault: 3])
        },
        .nearMiss(
            "A punch leaves a bruise, and there was no weapon: simple assault, in no table without bias"
        ) {
            let told = Told(
                OffenseFacts(.assault).with {
                    $0.injury = .known(.minor)
                    $0.weapon = .known(.none)
                })
            return told.givesNothing && told.names(.hateOffenses, .nearlyCounted)
        },
    ]
}
