import Testing

@testable import CleryLaw

@Suite("Days, weekdays and moments")
struct DaysTests {
    @Test(
        "Each day follows the one before, as a calendar counts them",
        arguments: [1...401, 1890...2410, 9990...9999])
    func everyDay(years: ClosedRange<Int>) {
        guard let first = Day(year: years.lowerBound, month: 1, day: 1),
            let last = Day(year: years.upperBound, month: 12, day: 31)
        else {
            Issue.record("no first or last day")
            return
        }
        var (year, month, day) = (years.lowerBound, 1, 1)
        var wrong = 0
        for number in first.number...last.number {
            let found = Day(number: number)
            // January 1, 1 was a Monday, 719,162 days before January 1, 1970.
            let weekday = (Int(number) + 719_162) % 7 + 1
            if found.civil != (year, month, day) || found.weekday != weekday
                || Day(year: year, month: month, day: day) != found
            {
                wrong += 1
            }
            let isLeap = year.isMultiple(of: 400) || year.isMultiple(of: 4) && !year.isMultiple(of: 100)
            let length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
            (day, month) = day < length ? (day + 1, month) : (1, month + 1)
            if month > 12 { (month, year) = (1, year + 1) }
        }
        #expect(wrong == 0)
        #expect(Day(year: 1, month: 1, day: 1)?.number == -719_162)
        #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
        #expect(Day(number: -719_468).civil == (0, 3, 1) && Day(number: -719_469).civil == (0, 2, 29))
        #expect(Day(number: -719_468 - 146_097).civil == (-400, 3, 1))
        #expect(Day(number: -719_469 - 146_097).civil == (-400, 2, 29))
    }

    @Test("Days that are none, and texts that are no days")
    func noDays() {
        for (year, month, day) in [
            (2023, 2, 29), (1900, 2, 29), (2024, 2, 30), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1),
            (2024, 1, 0),
            (2024, 1, 32), (0, 1, 1), (10_000, 1, 1), (2024, 1, -3),
        ] {
            #expect(Day(year: year, month: month, day: day) == nil, "\(year) \(month) \(day)")
        }
        #expect(Day(year: 2000, month: 2, day: 29) != nil && Day(year: 9999, month: 12, day: 31) != nil)
        for text in [
            "", "2024-3-04", "2024-03-4", "24-03-04", "2024-03", "2024-03-04-05", "2024-03-04T", "2024/03/04",
            "2024-0a-04", "2024-03-0:", "2024-03-/4", "+024-03-04", "2024-02-30",
        ] {
            #expect(Day(text) == nil, "\(text)")
        }
        for text in ["0987-06-05", "2024-10-09", "2019-12-28"] { #expect(Day(text)?.description == text) }
    }

    @Test("The day of an instant, before 1970 too, and the year that no time zone can change")
    func instants() {
        let day = Int64(86_400_000)
        for (milliseconds, number) in [
            (0, 0), (day - 1, 0), (day, 1), (-1, -1), (-day, -1), (-day - 1, -2), (20_000 * day, 20_000),
            (20_000 * day - 1, 19_999), (-20_000 * day, -20_000),
        ] as [(Int64, Int32)] {
            #expect(Instant(milliseconds: milliseconds).dayInUTC.number == number, "\(milliseconds)")
        }
        // January 1, 2024, at midnight UTC.
        let turn = Instant(milliseconds: 1_704_067_200_000)
        #expect(Moment.exactly(turn.adding(hours: 12)).certainYear == 2024)
        #expect(Moment.exactly(turn.adding(hours: 11)).certainYear == nil)
        #expect(Moment.exactly(turn.adding(hours: -14)).certainYear == nil)
        #expect(Moment.exactly(turn.adding(hours: -15)).certainYear == 2023)
        #expect(Moment.between(turn.adding(hours: 12), turn.adding(hours: 9000)).certainYear == nil)
        #expect(Moment.unknown.certainYear == nil)
    }
}
