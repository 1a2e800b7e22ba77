import CleryLaw
import GRDB

/// The office's business days: Monday through Friday without the institution's closures (34 CFR 668.46(a)).
enum OfficeDays {
    /// The business days as they stand in the office now. One query; each page of the queue asks it.
    static func business(_ db: Database) throws -> BusinessDays {
        let closed = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT first_day, last_day FROM closures WHERE removed = 0"))
        var days: [DayRange] = []
        while let row = try closed.next() {
            days.append(DayRange(first: Day(number: row[0]), last: Day(number: row[1])))
        }
        return business(closed: days)
    }

    /// The business days of an institution that is closed in these ranges.
    static func business(closed ranges: [DayRange]) -> BusinessDays {
        BusinessDays(closed: ranges.lazy.flatMap(\.days))
    }
}

/// Days from a first to a last, both within it.
struct DayRange: Hashable, Sendable {
    var first: Day
    var last: Day

    var count: Int { Int(last.number) - Int(first.number) + 1 }
    var days: some Sequence<Day> {
        (first.number...max(first.number, last.number)).lazy.map(Day.init(number:))
    }
    /// The days from Monday through Friday.
    var weekdays: [Day] { days.filter { BusinessDays().isBusinessDay($0) } }
    func touches(year: Int) -> Bool { first.year <= year && last.year >= year }
}
