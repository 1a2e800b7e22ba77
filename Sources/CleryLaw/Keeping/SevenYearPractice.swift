/// Many institutions keep seven full years, which is never shorter than the law asks.
public enum SevenYearPractice: Rule {
    public static let name = RuleName.sevenYearPractice
    public static let citation: Citation = "Handbook 2016, 9-11; policies of institutions"
    public static let authority = Authority.guidance
    public static let sentence = "Many institutions keep the records of a calendar year for seven full years."
    public static let years = 7

    /// The last day of the seventh year after the calendar year.
    public static func until(dataYear: Int) -> Day? {
        until(dataYear: dataYear, years: years)
    }

    /// The last day of another number of whole calendar years that an institution has chosen.
    public static func until(dataYear: Int, years: Int) -> Day? {
        Day(year: min(max(dataYear, 1), 9000) + min(max(years, 0), 900), month: 12, day: 31)
    }

    /// The fewest whole calendar years that an institution may choose for a kind of record: its own choice never ends
    /// before the law's.
    ///
    /// - Parameter reports: in how many reports after its calendar year the record's numbers stand; 0 for what only
    ///   the report of its own year rests on.
    public static func fewest(reports: Int) -> Int { max(reports, 0) + KeptThreeYears.years }

    /// The last day of the institution's choice, and never an earlier one than the law's.
    public static func until(dataYear: Int, years: Int, latestReport: Int) -> Day? {
        guard let law = KeptThreeYears.until(latestReport: latestReport) else { return nil }
        return until(dataYear: dataYear, years: years).map { max($0, law) } ?? law
    }

    public static let examples = [
        Example("Reported in 2023: kept until December 31, 2030") { until(dataYear: 2023) == "2030-12-31" },
        Example.nearMiss("The law alone would let it go on October 1, 2029") {
            KeptThreeYears.until(dataYear: 2023) == "2029-10-01"
        },
        Example("Statistics stand in three reports: six whole years are the fewest to choose") {
            fewest(reports: 3) == 6 && until(dataYear: 2023, years: 6, latestReport: 2026) == "2029-12-31"
        },
        Example.nearMiss("Five years chosen for them: the law's day holds") {
            until(dataYear: 2023, years: 5, latestReport: 2026) == "2029-10-01"
        },
    ]
}
