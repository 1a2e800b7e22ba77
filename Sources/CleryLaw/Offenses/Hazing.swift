/// An act in the course of joining or staying in a student organization that risks injury above the
/// reasonable.
///
/// Whether the persons are willing does not matter. The organization need not be recognized; two enrolled
/// members make it one. One for each incident.
public enum Hazing: Offense {
    public static let name = RuleName.hazing
    public static let category = Category.hazing
    public static let families: [Family] = [.hazing]
    public static let source = DefinitionSource.statute
    public static let citation: Citation = "20 U.S.C. 1092(f)(6)(A)(vi), (f)(7)"
    public static let authority = Authority.statute
    public static let inForce = InForce(from: "2025-01-01")
    public static let definition =
        "An intentional, knowing or reckless act against a person, willing or not, in the course of "
        + "initiation into, affiliation with or membership in a student organization, that causes or "
        + "risks physical or psychological injury above the reasonable risk of taking part."
    public static let includes = [
        "Beating, shocking, harmful substances",
        "Sleep deprivation, exposure, confinement, extreme calisthenics",
        "Coerced drinking or eating, coerced sexual acts",
        "Threats, crimes against the person, crimes demanded",
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("Ordinary physical preparation of a team", becomes: nil)
    ]
    public static let examples = [
        Example("An initiation in a cellar, reported in 2025: one") {
            Told(OffenseFacts(.hazing), on: "2025-09-14").table(.hazing, is: [.hazing: 1])
        },
        .nearMiss("A hard training session of a team, within the reasonable: none") {
            Told(on: "2025-09-14") {
                $0.hazing = [
                    HazingFacts(
                        studentMembers: .known(30), connectedToMembership: .known(true),
                        riskAboveReasonable: .known(false))
                ]
            }.givesNothing
        },
    ]
}
