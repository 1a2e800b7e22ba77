import CleryLaw

/// The legal public holidays of 5 U.S.C. 6103(a), with the weekday on which each is observed.
///
/// A holiday on a Saturday is observed on the Friday before (6103(b)(1)), one on a Sunday on the Monday after
/// (Executive Order 11582). They bind federal offices, not a college: the office ticks those on which it closes.
enum FederalHolidays {
    /// The years for which they can be proposed; the list of holidays was the present one from 2021, without
    /// Juneteenth from 1986.
    static let years = 1986...2099

    /// The weekdays of a year on which federal offices rest, in their order.
    static func observed(in year: Int) -> [ClosureRow] {
        // New Year's Day of the year after may be observed on December 31.
        (holidays(in: year) + holidays(in: year + 1).prefix(1)).compactMap { name, day in
            let shift = day.weekday == 6 ? -1 : day.weekday == 7 ? 1 : 0
            let observed = day.adding(days: shift)
            guard observed.year == year else { return nil }
            return try? ClosureRow(
                line: 0, days: DayRange(first: observed, last: observed),
                name: shift == 0 ? name : name + " (observed)", category: "holiday")
        }
    }

    /// The holidays on their own days, in their order.
    private static func holidays(in year: Int) -> [(name: String, day: Day)] {
        func on(_ month: Int, _ date: Int) -> Day? { Day(year: year, month: month, day: date) }
        /// The weekday of a month: the first is 1, the last -1.
        func nth(_ which: Int, _ weekday: Int, _ month: Int) -> Day? {
            guard let first = on(month, 1) else { return nil }
            let earliest = (weekday - first.weekday + 7) % 7
            let count = (Day.length(ofMonth: month, year: year) - earliest - 1) / 7 + 1
            return first.adding(days: earliest + (which > 0 ? which - 1 : count + which) * 7)
        }
        let all: [(String, Day?)] = [
            ("New Year’s Day", on(1, 1)), ("Birthday of Martin Luther King, Jr.", nth(3, 1, 1)),
            ("Washington’s Birthday", nth(3, 1, 2)), ("Memorial Day", nth(-1, 1, 5)),
            ("Juneteenth National Independence Day", year >= 2021 ? on(6, 19) : nil),
            ("Independence Day", on(7, 4)), ("Labor Day", nth(1, 1, 9)), ("Columbus Day", nth(2, 1, 10)),
            ("Veterans Day", on(11, 11)), ("Thanksgiving Day", nth(4, 4, 11)), ("Christmas Day", on(12, 25)),
        ]
        return all.compactMap { name, day in day.map { (name, $0) } }
    }
}
