/// What happened in on-campus student housing is shown a second time in that column: a subset, not a second crime.
public enum HousingSubset: Rule {
    public static let name = RuleName.housingSubset
    public static let citation: Citation = "34 CFR 668.46(c)(5)(ii)"
    public static let authority = Authority.regulation
    public static let sentence = "It happened in on-campus student housing, a subset of on campus."
    public static let examples = [
        Example("A rape in a residence hall: one on campus, the same one in housing") {
            let told = Told(OffenseFacts(.rape), housing: true)
            return told.gives([.rape: 1]) && told.answers.count == 2
        },
        Example(
            "On campus, and nobody knows whether the house is student housing: one on campus, and a question"
        ) {
            let told = Told(OffenseFacts(.rape)) { $0.place.studentHousing = .unknown }
            return told.gives([.rape: 1]) && told.waits(for: .studentHousing)
        },
        .nearMiss("Housing that is not on campus has no housing column") {
            Told(OffenseFacts(.rape), at: .noncampus, housing: true).answers.count == 1
        },
    ]
}
