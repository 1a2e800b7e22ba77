import CleryLaw

/// The days on which Hartwell College is closed: the holidays it keeps, the Friday after Thanksgiving and its winter
/// break, from the year before its first to the year after this one.
enum DemoClosures {
    /// The federal holidays on which the college is open.
    private static let open = ["Washington’s Birthday", "Columbus Day", "Veterans Day"]

    static func write(_ years: ClosedRange<Int>, in office: Office) throws {
        var rows: [(days: DayRange, name: String)] = []
        for year in years {
            // Christmas and New Year's Day lie in the winter break.
            for one in FederalHolidays.observed(in: year) {
                guard !open.contains(where: one.name.hasPrefix), !one.name.hasPrefix("Christmas"),
                    !one.name.hasPrefix("New Year")
                else { continue }
                guard one.name.hasPrefix("Thanksgiving") else {
                    rows.append((one.days, one.name))
                    continue
                }
                let friday = one.days.first.adding(days: 1)
                rows.append((DayRange(first: one.days.first, last: friday), "Thanksgiving"))
            }
            if let first = Day(year: year, month: 12, day: 24),
                let last = Day(year: year + 1, month: 1, day: 1)
            {
                rows.append((DayRange(first: first, last: last), "Winter break"))
            }
        }
        try office.actNow(by: .house, "entered the closures of \(years.lowerBound) to \(years.upperBound)") {
            _ = try ClosureActs.close(rows, source: Closure.hand, $0)
        }
    }
}
