/// A published number that changes is corrected in the next report, with a note that says why.
public enum PublishedCorrection: Rule {
    public static let name = RuleName.publishedCorrection
    public static let citation: Citation =
        "34 CFR 668.46(c)(1), (c)(2)(iii); Campus Safety and Security Survey, caveats"
    public static let authority = Authority.guidance
    public static let sentence =
        "The number was published and has changed: the next report shows the new one and explains it."

    /// Whether a change of this data year needs a note, given the data year that was published.
    public static func needsNote(from old: Int32, to new: Int32, published: Bool) -> Bool {
        published && old != new
    }

    public static let examples = [
        Example("A rape published for 2024 is unfounded in 2025: the next report shows 0 and says so") {
            needsNote(from: 1, to: 0, published: true)
        },
        .nearMiss("Nothing changed: no note") { !needsNote(from: 1, to: 1, published: true) },
        .nearMiss("The number changed before it was published: no note") {
            !needsNote(from: 1, to: 0, published: false)
        },
    ]
}
