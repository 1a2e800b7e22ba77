/// An attempted murder is counted as an aggravated assault, one for each intended victim.
public enum AttemptedMurder: Rule {
    public static let name = RuleName.attemptedMurder
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, aggravated assault"
    public static let authority = Authority.regulation
    public static let sentence = "A murder that was attempted is counted as aggravated assault."
    public static let examples = [
        Example("Shots at two students miss: two aggravated assaults") {
            Told(OffenseFacts(.murder, attempted: true, victims: 2)).gives([.aggravatedAssault: 2])
        },
        .nearMiss("One of the two is hit and dies: a murder") {
            Told(OffenseFacts(.murder, victims: 1)).gives([.murder: 1])
        },
    ]
}
