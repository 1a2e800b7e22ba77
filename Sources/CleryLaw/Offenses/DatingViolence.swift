/// Violence by somebody who is or was in a romantic or intimate relationship with the victim.
///
/// The reporting party says whether there was one; its length, type and frequency of interaction are
/// weighed.
public enum DatingViolence: Offense {
    public static let name = RuleName.datingViolence
    public static let category = Category.datingViolence
    public static let families: [Family] = [.vawa]
    public static let source = DefinitionSource.vawa
    public static let citation: Citation = "34 CFR 668.46(a), (c)(9)(iv); 34 U.S.C. 12291(a)"
    public static let inForce = InForce(from: "2013-01-01")
    public static let definition =
        "Violence, including sexual or physical abuse or the threat of it, by a person who is or has "
        + "been in a social relationship of a romantic or intimate nature with the victim."
    public static let includes = [
        "Threats of abuse"
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("Whatever is domestic violence", becomes: .domesticViolence)
    ]
    public static let examples = [
        Example("A slap by a girlfriend: one") {
            Told(OffenseFacts(.violence).with { $0.relationship = .known(.dating) })
                .table(.vawa, is: [.datingViolence: 1])
        },
        .nearMiss("A slap by a girlfriend who has a child with him: domestic violence") {
            Told(OffenseFacts(.violence).with { $0.relationship = .known(.shareChild) })
                .table(.vawa, is: [.domesticViolence: 1])
        },
    ]
}
