import CleryLaw
import GRDB

/// Queries on the log, as sentences.
enum LogRequests {
    static let pageSize = 100

    static func entries(_ filter: LogFilter, page: Int, _ db: Database) throws -> (
        lines: [LogEntry], total: Int
    ) {
        var conditions = ["e.reported_day BETWEEN ? AND ?", "e.merged_into IS NULL"]
        var arguments: StatementArguments = [filter.from.number, filter.through.number]
        if !filter.words.isEmpty {
            conditions.append(
                "(e.nature LIKE ? ESCAPE '\\' OR e.location LIKE ? ESCAPE '\\' OR e.number LIKE ? ESCAPE '\\')"
            )
            let pattern =
                "%"
                + filter.words.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing(
                    "_", with: "\\_") + "%"
            arguments += [pattern, pattern, pattern]
        }
        if !filter.campus.isEmpty {
            conditions.append("campuses.name = ?")
            arguments += [filter.campus]
        }
        if !filter.disposition.isEmpty {
            conditions.append("e.disposition = ?")
            arguments += [filter.disposition]
        }
        let condition = conditions.joined(separator: " AND ")
        let total = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT count(*) FROM \(LogEntry.tables) WHERE \(condition)"),
            arguments: arguments)
        let sql = """
            SELECT \(LogEntry.columns) FROM \(LogEntry.tables) WHERE \(condition)
            ORDER BY e.reported_day DESC, e.reported_at DESC, e.id DESC LIMIT ? OFFSET ?
            """
        arguments += [pageSize, (page - 1) * pageSize]
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
        var lines: [LogEntry] = []
        while let row = try rows.next() { lines.append(LogEntry(row: row)) }
        return (lines, total ?? 0)
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
        try Int32.fetchOne(
            db,
            sql:
                "SELECT max(reported_day) FROM log_entries"
        ).map(Day.init(number:))
    }

    static func newest(_ limit: Int, _ db: Database) throws -> [LogEntry] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(LogEntry.columns) FROM \(LogEntry.tables)
                ORDER BY e.reported_day DESC, e.reported_at DESC, e.id DESC LIMIT ?
                """, arguments: [limit]
        ).map(LogEntry.init(row:))
    }
}
