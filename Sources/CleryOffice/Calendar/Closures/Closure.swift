import CleryLaw
import GRDB

/// Days on which the institution is closed, so that they are no business days.
///
/// A closure is of the whole institution: 34 CFR 668.46(a) defines a business day as "Monday through Friday, excluding
/// any day when the institution is closed". A campus that alone is shut, or a day on which only classes are out, leaves
/// the institution open, and the clock of the log runs. A closure is never deleted: it is taken back, and stays known.
struct Closure: Sendable, Equatable, Identifiable {
    var id: Int64
    var days: DayRange
    var name: String
    /// `hand`, `federal` (proposed from 5 U.S.C. 6103), `demo`, or the name of the file.
    var source: String
    /// Taken back: it closes nothing.
    var removed = false

    static let hand = "hand"
    static let federal = "federal"
    /// The longest closure in days; more is a mistake or no closure.
    static let longest = 366
    static let longestName = 120
    /// The years in which closures may lie.
    static let years = 1970...2100

    var values: [Value] {
        [
            .integer(id), .integer(Int64(days.first.number)), .integer(Int64(days.last.number)), .text(name),
            .text(source), .integer(removed ? 1 : 0),
        ]
    }
}

extension Closure {
    private static let columns = KeptTable.closures.columns.joined(separator: ",")

    init(row: Row) {
        self.init(
            id: row[0], days: DayRange(first: Day(number: row[1]), last: Day(number: row[2])), name: row[3],
            source: row[4], removed: row[5] == 1)
    }

    /// Every closure, also those taken back, by their days.
    static func all(_ db: Database) throws -> [Closure] {
        try Row.fetchAll(db, sql: "SELECT \(columns) FROM closures ORDER BY first_day, last_day, id")
            .map(Closure.init(row:))
    }

    static func one(_ number: String, _ db: Database) throws -> Closure? {
        guard let id = Int64(number) else { return nil }
        return try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM closures WHERE id = ?", arguments: [id]
        ).map(Closure.init(row:))
    }

    /// "Thursday, November 26, 2026 to Friday, November 27, 2026".
    static func words(_ days: DayRange) -> String {
        func one(_ day: Day) -> String { "\(TimeWords.weekday(day)), \(TimeWords.long(day))" }
        return days.count == 1 ? one(days.first) : "\(one(days.first)) to \(one(days.last))"
    }

    /// Where it came from, in words.
    var sourceWords: String {
        switch source {
        case Closure.hand: "by hand"
        case Closure.federal: "federal holidays"
        default: source
        }
    }
}
