/// The willful killing of one human being by another, without negligence as its cause.
///
/// Deaths of injuries from a fight, a quarrel, an assault or a crime belong here, whenever death follows.
public enum Murder: Offense {
    public static let name = RuleName.murder
    public static let category = Category.murder
    public static let families: [Family] = [.primary, .hate]
    public static let source = DefinitionSource.summaryReporting
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual"
    public static let definition =
        "The willful (non-negligent) killing of one human being by another."
    public static let includes = [
        "Deaths of injuries received in a fight, quarrel, assault or crime",
        "A later death: the assault counted before is replaced",
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("Suicide, accidental death, fetal death, traffic death", becomes: nil),
        Exclusion("A heart attack brought on by fright", becomes: nil),
        Exclusion("Justifiable homicide", becomes: nil),
        Exclusion("Attempted murder", becomes: .aggravatedAssault),
    ]
    public static let examples = [
        Example("Two people are shot dead: two") {
            Told(OffenseFacts(.murder, victims: 2)).gives([.murder: 2])
        },
        .nearMiss("Both survive: two aggravated assaults") {
            Told(OffenseFacts(.murder, attempted: true, victims: 2)).gives([.aggravatedAssault: 2])
        },
    ]
}
