/// Who the campus security authorities are is reviewed at least once a year, for functions change.
///
/// They are asked for their reports at least once a year in writing, and answer even when they have none. Training is
/// expected of them but no regulation asks for it.
public enum AuthorityReview: Rule {
    public static let name = RuleName.authorityReview
    public static let citation: Citation = "Handbook 2016, 4-5"
    public static let authority = Authority.guidance
    public static let sentence =
        "The list of campus security authorities is reviewed, and each is asked for reports, at least yearly."

    /// The day by which the next review, or the next request, is due.
    public static func due(after last: Day) -> Day { last.later(years: 1) }

    public static let examples = [
        Example("Reviewed on August 15, 2025: again by August 15, 2026") {
            due(after: "2025-08-15") == "2026-08-15"
        },
        Example.nearMiss("Reviewed on a leap day: by February 28") {
            due(after: "2024-02-29") == "2025-02-28"
        },
    ]
}
