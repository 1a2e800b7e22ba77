/// The institution's present policies on hazing as it defines it, how to report it, how it is investigated, and the
/// laws that apply.
public enum HazingStatement: StatementRule {
    public static let name = RuleName.hazingStatement
    public static let citation: Citation = "20 U.S.C. 1092(f)(1)(K); P.L. 118-173"
    public static let authority = Authority.statute
    public static let inForce = InForce(from: "2025-06-23")
    public static let sentence =
        "The report states hazing policies, how to report hazing, its investigation, and the laws that apply."

    public static let statements = [
        PolicyStatement(
            "hazing", "Hazing", "20 U.S.C. 1092(f)(1)(K)", authority: .statute, since: "2025-06-23",
            parts: [
                PolicyStatement.Part(
                    "hazing.policies", "The current policies on hazing, as the institution defines it.",
                    "20 U.S.C. 1092(f)(1)(K)"),
                PolicyStatement.Part(
                    "hazing.how_to_report", "How to report incidents of hazing.", "20 U.S.C. 1092(f)(1)(K)"),
                PolicyStatement.Part(
                    "hazing.investigation", "The process used to investigate incidents of hazing.",
                    "20 U.S.C. 1092(f)(1)(K)"),
                PolicyStatement.Part(
                    "hazing.laws",
                    "The applicable local, State and Tribal laws on hazing, as those laws define it.",
                    "20 U.S.C. 1092(f)(1)(K)"),
            ])
    ]

    public static let examples = [
        Example("A hazing ban and a telephone number, no word on State law: the laws are missing") {
            misses("hazing.laws")
        },
        .nearMiss("The report due October 1, 2024, owes no hazing statement") {
            complete(without: Set(statements[0].parts.map(\.id)), reportYear: 2024)
        },
    ]
}
