/// A log is kept three years after the last annual report that it supports; the practice is seven years.
///
/// A crime of 2023 is in the reports due October 1 of 2024, 2025 and 2026, so its entry is kept through October 1,
/// 2029. The practice of seven years keeps it to the end of the seventh year after its own.
public enum LogRetention: Rule {
    public static let name = RuleName.logRetention
    public static let citation: Citation = "34 CFR 668.24; Handbook 2016, chapter 9"
    public static let authority = Authority.regulation
    public static let sentence =
        "A log is kept three years after the last annual report that it supports; the practice is seven years."

    /// The last day on which an entry of this calendar year must be kept; nil for a year beyond the calendar.
    public static func through(
        year: Int, _ interpretations: Interpretations = .standard
    ) -> Day? {
        switch interpretations.logRetention {
        case .threeYears: Day(year: year + 6, month: 10, day: 1)
        case .sevenYears: Day(year: year + 7, month: 12, day: 31)
        }
    }

    public static let examples = [
        Example("An entry of 2023: through October 1, 2029") { through(year: 2023) == "2029-10-01" },
        .nearMiss("An institution that keeps seven years: through 2030") {
            var choices = Interpretations.standard
            choices.logRetention = .sevenYears
            return through(year: 2023, choices) == "2030-12-31"
        },
    ]
}
