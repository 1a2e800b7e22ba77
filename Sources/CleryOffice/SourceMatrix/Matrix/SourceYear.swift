import CleryLaw

/// A calendar year of data, as sources are asked for it.
enum SourceYear {
    static let years = 1990...2100

    /// Its first and last day.
    static func days(_ year: Int) -> (from: Day, through: Day) {
        (day(year, 1, 1), day(year, 12, 31))
    }

    /// By when sources should answer: March 31 of the next year. This is practice; the law gives no day but October 1.
    static func due(_ year: Int) -> Day { day(year + 1, 3, 31) }

    /// The year whose sources are being asked now: the one before, once its report is not out.
    static func present(_ today: Day) -> Int { today.year - 1 }

    static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(year: min(max(year, 1), 9999), month: month, day: day) ?? Day(number: 0)
    }
}
