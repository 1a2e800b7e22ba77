/// An arrest or referral is counted in the year in which it was made, at the place of the violation.
public enum YearOfAction: Rule {
    public static let name = RuleName.yearOfAction
    public static let citation: Citation = "34 CFR 668.46(c)(1)(ii), (c)(3)"
    public static let authority = Authority.regulation
    public static let sentence =
        "It is counted in the year of the arrest or referral, where the violation happened."
    public static let examples = [
        Example("A December violation, a citation in January 2025: 2025") {
            Told(on: "2024-12-20") {
                $0.lawActions = [LawAction(.drug, .citation, lawViolation: .known(true), day: "2025-01-10")]
            }.counts(.drug, .arrests, year: 2025) == 1
        },
        .nearMiss("The crime of that night itself: the year in which it was reported") {
            let told = Told(OffenseFacts(.robbery), on: "2024-12-20") {
                $0.lawActions = [LawAction(.drug, .citation, lawViolation: .known(true), day: "2025-01-10")]
            }
            return told.counts(.robbery, .primary, year: 2024) == 1
        },
    ]
}
