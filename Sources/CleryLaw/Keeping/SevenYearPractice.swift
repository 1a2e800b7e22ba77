/// Many institutions keep seven full years, which is never shorter than the law asks.
public enum SevenYearPractice: Rule {
    public static let name = RuleName.sevenYearPractice
    public static let citation: Citation = "Handbook 2016, 9-11; policies of institutions"
    public static let authority = Authority.guidance
    public static let sentence = "Many institutions keep the records of a calendar year for seven full years."
    public static let years = 7

    /// The last day of the seventh year after the calendar year.
    public static func until(dataYear: Int) -> Day? {
        Day(year: min(max(dataYear, 1), 9990) + years, month: 12, day: 31)
    }

    public static let examples = [
        Example("Reported in 2023: kept until December 31, 2030") { until(dataYear: 2023) == "2030-12-31" },
        Example.nearMiss("The law alone would let it go on October 1, 2029") {
            KeptThreeYears.until(dataYear: 2023) == "2029-10-01"
        },
    ]
}
