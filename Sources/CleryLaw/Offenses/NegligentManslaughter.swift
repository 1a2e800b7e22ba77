/// The killing of another person through gross negligence.
///
/// Guidance offers no row for it in the hate tables.
public enum NegligentManslaughter: Offense {
    public static let name = RuleName.negligentManslaughter
    public static let category = Category.negligentManslaughter
    public static let families: [Family] = [.primary]
    public static let source = DefinitionSource.summaryReporting
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual"
    public static let definition =
        "The killing of another person through gross negligence."
    public static let includes = [
        "Death from cleaning or playing with a gun, and the like"
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("The death of the negligent person himself", becomes: nil),
        Exclusion("An accident without gross negligence", becomes: nil),
        Exclusion("Traffic deaths", becomes: nil),
    ]
    public static let examples = [
        Example("A gun goes off while it is being shown around: one") {
            Told(OffenseFacts(.negligentManslaughter)).gives([.negligentManslaughter: 1])
        },
        .nearMiss("An accident without gross negligence: none") {
            DeathsNotCounted.decide(
                .known(.accident), grossNegligence: .known(false), ownNegligence: .known(false)
            ).category == nil
        },
    ]
}
