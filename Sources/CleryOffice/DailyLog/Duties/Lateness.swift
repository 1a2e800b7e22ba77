import CleryLaw
import GRDB

/// How much of what was due in a span of time was in the log in time.
struct Lateness: Sendable, Equatable {
    var inTime = 0
    var late = 0
    /// Of the late ones, those whose reason is written down.
    var reasoned = 0
    var waiting = 0

    var done: Int { inTime + late }
    /// In whole percent, rounded down, so that 100 means all; nil when nothing was due.
    var share: Int? { done > 0 ? inTime * 100 / done : nil }

    static func + (a: Lateness, b: Lateness) -> Lateness {
        Lateness(
            inTime: a.inTime + b.inTime, late: a.late + b.late, reasoned: a.reasoned + b.reasoned,
            waiting: a.waiting + b.waiting)
    }
}

/// Queries on how punctual the log was.
struct LatenessRequests {
    let sight: Sight
    let db: Database

    /// Whoever sees everything needs no look at each incident.
    private var from: String {
        sight == .all
            ? "log_learned"
            : "log_learned INDEXED BY log_learned_by_due CROSS JOIN incidents ON incidents.id = log_learned.incident"
    }
    private var seen: String { sight == .all ? "1" : sight.incidents() }

    private func span(_ year: Int) -> StatementArguments {
        [
            Day(year: year, month: 1, day: 1)?.number ?? .max,
            Day(year: year, month: 12, day: 31)?.number ?? .min,
        ]
    }

    /// The months of a year, by the day on which things were due, and for each what was due.
    func months(of year: Int) throws -> [Int: [LogLearned.What: Lateness]] {
        let sql = """
            SELECT CAST(strftime('%m', due_day * 86400, 'unixepoch') AS INTEGER) AS month, what, in_time,
              count(*), count(late_reason)
            FROM \(from) WHERE due_day BETWEEN ? AND ? AND \(seen) GROUP BY month, what, in_time
            """
        return try Row.fetchAll(db, sql: sql, arguments: span(year)).reduce(into: [:]) { months, row in
            guard let what = LogLearned.What(rawValue: row[1]) else { return }
            var sum = Lateness()
            switch row[2] as Bool? {
            case true?: sum.inTime = row[3]
            case false?: (sum.late, sum.reasoned) = (row[3], row[4])
            case nil: sum.waiting = row[3]
            }
            let month: Int = row[0]
            months[month, default: [:]][what] = (months[month]?[what] ?? Lateness()) + sum
        }
    }

    /// The years in which something was due, the newest first.
    func years() throws -> [Int] {
        // Each by itself is one look into the index.
        let ends = try Row.fetchOne(
            db,
            sql: "SELECT (SELECT min(due_day) FROM log_learned), (SELECT max(due_day) FROM log_learned)")
        guard let first = ends?[0] as Int32?, let last = ends?[1] as Int32? else { return [] }
        return Array((Day(number: first).year...Day(number: last).year).reversed())
    }

    func countLate(in year: Int) throws -> Int {
        try Int.fetchOne(
            db,
            sql: "SELECT count(*) FROM \(from) WHERE due_day BETWEEN ? AND ? AND in_time = 0 AND \(seen)",
            arguments: span(year)) ?? 0
    }

    /// What came late in a year, the newest due day first.
    func late(in year: Int, page: Int, _ requests: DutyRequests) throws -> [LateLine] {
        var arguments = span(year)
        arguments += [DutyRequests.pageSize, (page - 1) * DutyRequests.pageSize]
        return try Row.fetchAll(
            db,
            sql: """
                SELECT \(LogLearned.columns) FROM \(from)
                WHERE due_day BETWEEN ? AND ? AND in_time = 0 AND \(seen)
                ORDER BY due_day DESC, log_learned.id DESC LIMIT ? OFFSET ?
                """, arguments: arguments
        ).compactMap { try LateLine(LogLearned(row: $0), requests) }
    }

    /// One line of the file for an audit.
    struct Line: Sendable {
        let row: LogLearned
        let number: String
        let entry: Int64?
        let reasonBy: String?
    }

    /// Everything that was due in a year, in the order of the due day: what was in time proves as much as what was not.
    func all(in year: Int) throws -> [Line] {
        let width = KeptTable.logLearned.columns.count
        return try Row.fetchAll(
            db,
            sql: """
                SELECT \(LogLearned.columns), coalesce(incidents.number, incidents.key), log_entries.id,
                  coalesce(accounts.name, accounts.sign_in)
                FROM log_learned JOIN incidents ON incidents.id = log_learned.incident
                LEFT JOIN log_entries ON log_entries.incident = log_learned.incident
                  AND log_entries.log = log_learned.log
                LEFT JOIN accounts ON accounts.id = reason_account
                WHERE due_day BETWEEN ? AND ? AND \(sight.incidents()) ORDER BY due_day, log_learned.id
                """, arguments: span(year)
        ).map { row in
            Line(
                row: LogLearned(row: row), number: row[width], entry: row[width + 1], reasonBy: row[width + 2]
            )
        }
    }
}
