import CleryLaw
import GRDB

/// How many entries a day or a month has, in each log.
struct LogCount: Sendable, Equatable {
    /// The day, or the first day of the month.
    let start: Day
    var crimes = 0
    var fires = 0
    var all: Int { crimes + fires }
}

extension LogRequests {
    /// The entries of each day of a filter, days without one included.
    static func perDay(_ filter: LogFilter, _ db: Database) throws -> [LogCount] {
        var counts = (filter.from.number...filter.through.number).map { LogCount(start: Day(number: $0)) }
        let (condition, arguments) = filter.condition(undated: false)
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT e.reported_day, e.log, count(*) FROM \(LogEntry.tables) WHERE \(condition)
                GROUP BY e.reported_day, e.log
                """, arguments: arguments)
        for row in rows {
            let at = Int((row[0] as Int32) - filter.from.number)
            if row[1] == LogKind.fire.rawValue {
                counts[at].fires += row[2]
            } else {
                counts[at].crimes += row[2]
            }
        }
        return counts
    }

    /// The same by month.
    static func perMonth(_ days: [LogCount]) -> [LogCount] {
        var months: [LogCount] = []
        for day in days {
            let (year, month, _) = day.start.civil
            if let last = months.last?.start.civil, last.year == year, last.month == month {
                months[months.count - 1].crimes += day.crimes
                months[months.count - 1].fires += day.fires
            } else {
                months.append(day)
            }
        }
        return months
    }
}
