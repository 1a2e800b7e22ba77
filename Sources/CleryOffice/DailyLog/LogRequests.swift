import CleryLaw
import GRDB

/// Queries on the log, as sentences.
enum LogRequests {
    static let pageSize = 100

    /// The entries that fit, newest report first; what was reported at the same time is in the order of its entry.
    static func entries(_ filter: LogFilter, page: Int, size: Int = pageSize, _ db: Database) throws -> (
        lines: [LogEntry], total: Int
    ) {
        let (condition, arguments) = filter.condition(undated: try hasUndated(db))
        let total = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM \(LogEntry.tables) WHERE \(condition)", arguments: arguments)
        let sql = """
            SELECT \(LogEntry.columns) FROM \(LogEntry.tables) WHERE \(condition)
            ORDER BY e.reported_day DESC, e.reported_at DESC, e.id DESC LIMIT ? OFFSET ?
            """
        let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments + [size, (page - 1) * size])
        var lines: [LogEntry] = []
        while let row = try rows.next() { lines.append(LogEntry(row: row)) }
        return (lines, total ?? 0)
    }

    /// Whether an entry has no date reported.
    static func hasUndated(_ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM log_entries WHERE reported_day IS NULL)"))
            ?? false
    }

    /// The entries of an incident, in each log.
    static func entries(of incident: Int64, _ db: Database) throws -> [LogEntry] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT \(LogEntry.columns) FROM \(LogEntry.tables) WHERE e.incident = ? ORDER BY e.id"),
            arguments: [incident]
        ).map(LogEntry.init(row:))
    }

    static func one(_ id: Int64, _ db: Database) throws -> LogEntry? {
        try Row.fetchOne(
            db, sql: "SELECT \(LogEntry.columns) FROM \(LogEntry.tables) WHERE e.id = ?",
            arguments: [id]
        ).map(LogEntry.init(row:))
    }

    /// The last day on which a report came in; nil when the log is empty.
    static func newestDay(_ db: Database) throws -> Day? {
        try Int32.fetchOne(db, sql: "SELECT max(reported_day) FROM log_entries").map(Day.init(number:))
    }

    /// The newest reports; none before a day, where one is given.
    static func newest(_ limit: Int, from first: Day? = nil, _ db: Database) throws -> [LogEntry] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(LogEntry.columns) FROM \(LogEntry.tables)
                WHERE e.merged_into IS NULL AND e.reported_day >= ?
                ORDER BY e.reported_day DESC, e.reported_at DESC, e.id DESC LIMIT ?
                """, arguments: [first?.number ?? .min, limit]
        ).map(LogEntry.init(row:))
    }

    /// The words that the entries of these days have in one column, the most frequent of them, in the order of letters.
    static func words(
        _ column: Words, in filter: LogFilter, limit: Int = 60, _ db: Database
    ) throws -> [String] {
        var days = LogFilter(from: filter.from, through: filter.through)
        days.open = filter.open
        let (condition, arguments) = days.condition(undated: try hasUndated(db))
        let name = "e.\(column.rawValue)"
        return try String.fetchAll(
            db,
            sql: """
                SELECT \(name) FROM \(LogEntry.tables) WHERE \(condition) AND \(name) <> ''
                GROUP BY \(name) ORDER BY count(*) DESC, \(name) LIMIT ?
                """, arguments: arguments + [limit]
        ).sorted()
    }

    enum Words: String, Sendable { case nature, location }

    /// Whether fires belong in this office's log: it has student housing, or a fire stands in the log.
    static func hasFires(_ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM places WHERE student_housing = 1)
                  OR EXISTS (SELECT 1 FROM log_entries WHERE log = 'fire')
                """) ?? false
    }
}
