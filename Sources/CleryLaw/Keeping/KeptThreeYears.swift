/// A record is kept for three years after the latest annual report that it supports.
///
/// Statistics of a calendar year stand in the reports due on October 1 of the next three years, so what was reported in
/// 2023 is kept until October 1, 2029: in effect seven years. The regulation asks for three years; that they run from
/// the due day of the latest report is the Handbook's reading. An institution may keep for longer: interpretation
/// `retention`.
public enum KeptThreeYears: Rule {
    public static let name = RuleName.keptThreeYears
    public static let citation: Citation = "34 CFR 668.24(e); Handbook 2016, 9-10 to 9-12"
    public static let authority = Authority.regulation
    public static let sentence =
        "A record is kept for three years after the latest annual report that it supports."
    public static let years = 3

    /// The years of the reports in which a calendar year's statistics stand.
    public static func reports(ofDataYear year: Int) -> [Int] {
        let year = min(max(year, 0), 9990)
        return [year + 1, year + 2, year + 3]
    }

    /// The last day on which a record of a calendar year's statistics is kept.
    public static func until(
        dataYear: Int, by interpretations: Interpretations = .standard
    ) -> Day? {
        let required = until(latestReport: min(dataYear, 9990) + 3)
        switch interpretations.retention {
        case .threeYearsAfterLatestReport: return required
        case .sevenYears: return SevenYearPractice.until(dataYear: dataYear) ?? required
        }
    }

    /// The last day on which the report of a year, or what only that report rests on, is kept.
    public static func until(latestReport year: Int) -> Day? {
        Day(year: min(max(year, 1), 9990) + years, month: 10, day: 1)
    }

    public static let examples = [
        Example(
            "A burglary reported in 2023 is in the reports of 2024, 2025, 2026: kept until October 1, 2029"
        ) {
            reports(ofDataYear: 2023) == [2024, 2025, 2026] && until(dataYear: 2023) == "2029-10-01"
        },
        Example.nearMiss("What was reported on December 31, 2022, goes one year earlier") {
            until(dataYear: 2022) == "2028-10-01"
        },
        Example("The report of 2025 itself: until October 1, 2028") {
            until(latestReport: 2025) == "2028-10-01"
        },
    ]
}
