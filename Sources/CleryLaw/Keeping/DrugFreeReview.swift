/// Drug-free schools: the program against drugs and alcohol is reviewed every second year.
///
/// It is no duty of the Clery Act, but it is asked for in the same audits, and its findings name the same offices. The
/// regulation says "biennial" and names no day; institutions keep even calendar years.
public enum DrugFreeReview: Rule {
    public static let name = RuleName.drugFreeReview
    public static let citation: Citation = "34 CFR 86.100(b); 20 U.S.C. 1011i(a)(2)"
    public static let authority = Authority.regulation
    public static let sentence =
        "The program against drugs and alcohol is reviewed every second year, and the review is kept."

    /// The last day for the review that falls due in a calendar year, by the practice of even years; nil in odd ones.
    public static func due(in year: Int) -> Day? {
        year % 2 == 0 ? Day(year: year, month: 12, day: 31) : nil
    }

    public static let examples = [
        Example("2026 is an even year: due by December 31, 2026") { due(in: 2026) == "2026-12-31" },
        Example.nearMiss("2027 is an odd year: none is due") { due(in: 2027) == nil },
    ]
}
