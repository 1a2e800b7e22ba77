import CleryLaw
import GRDB

/// The log as it stood, a page at a time. Both parts are found by their day (index `log_entries_by_day`,
/// `log_versions_by_day`), so that a log of many years is as quick as a short one.
extension LogRequests {
    /// What the public read at an instant, newest report first.
    ///
    /// - Parameter sight: what the reader may see; an entry that was public once may have been withheld since.
    static func entries(
        _ filter: LogFilter, asOf instant: Instant, page: Int, size: Int = pageSize,
        within sight: Sight = .all,
        _ db: Database
    ) throws -> (lines: [LogEntry], total: Int) {
        let (now, nowWords) = filter.condition("e", undated: try hasUndated(db))
        let (past, pastWords) = filter.condition("v", undated: try hadUndated(db))
        let time = instant.milliseconds
        func seen(_ version: String) -> String {
            sight.incidents(campus: "\(version).campus", id: "e.incident")
        }
        let present =
            "FROM \(LogEntry.tables) WHERE \(now) AND e.entered <= \(time) AND e.at <= \(time) AND \(seen("e"))"
        let before =
            "FROM \(LogEntry.pastTables) WHERE \(past) AND v.at <= \(time) AND v.until > \(time) AND \(seen("v"))"
        let total = try Int.fetchOne(
            db, sql: "SELECT (SELECT count(*) \(present)) + (SELECT count(*) \(before))",
            arguments: nowWords + pastWords)
        let sql = """
            SELECT \(LogEntry.columns) \(present) UNION ALL SELECT \(LogEntry.pastColumns) \(before)
            ORDER BY reported_day DESC, reported_at DESC, 1 DESC LIMIT ? OFFSET ?
            """
        let lines = try Row.fetchAll(
            db, sql: sql, arguments: nowWords + pastWords + [size, (page - 1) * size]
        ).map(LogEntry.init(row:))
        return (lines, total ?? 0)
    }

    private static func hadUndated(_ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM log_versions WHERE reported_day IS NULL)"))
            ?? false
    }
}

/// How far the register had come at an instant: its last event until then.
struct RegisterMark: Sendable, Equatable {
    let sequence: Int64
    let at: Instant
    let hash: [UInt8]

    /// Nil before the first event.
    init?(asOf instant: Instant, _ db: Database) throws {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT sequence, at, hash FROM events WHERE at <= ? ORDER BY at DESC, sequence DESC LIMIT 1
                """, arguments: [instant.milliseconds])
        guard let row else { return nil }
        sequence = row[0]
        at = Instant(milliseconds: row[1])
        hash = row.bytes(2)
    }

    var hex: String { hash.hex }
}
