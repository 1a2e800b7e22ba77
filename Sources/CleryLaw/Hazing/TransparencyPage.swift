/// What the page of the transparency report tells beside its entries.
public enum TransparencyPageElement: String, Sendable, CaseIterable {
    /// That statistics on hazing are available each year.
    case statisticsStatement = "statistics_statement"
    /// A link to the annual security report.
    case securityReportLink = "security_report_link"
    case hazingPolicies = "hazing_policies"
    /// Local, State and Tribal laws on hazing that apply.
    case applicableLaws = "applicable_laws"
}

/// The report stands in a prominent place of the public website, with the way to the statistics, policies and laws.
public enum TransparencyPage: Rule {
    public static let name = RuleName.transparencyPage
    public static let citation: Citation = "20 U.S.C. 1092(f)(9)"
    public static let authority = Authority.statute
    public static let inForce = InForce(from: "2025-07-01")
    public static let sentence =
        "The transparency page says where the statistics are and gives hazing policies and applicable laws."

    public static func missing(from present: Set<TransparencyPageElement>) -> [TransparencyPageElement] {
        TransparencyPageElement.allCases.filter { !present.contains($0) }
    }

    public static let examples = [
        Example("All four statements: complete") {
            missing(from: Set(TransparencyPageElement.allCases)).isEmpty
        },
        Example.nearMiss("Entries and policies without a word on the statistics: incomplete") {
            missing(from: [.hazingPolicies, .applicableLaws]) == [.statisticsStatement, .securityReportLink]
        },
    ]
}
