import CleryLaw
import GRDB

/// The log as it stood: each version of an entry says from when until when it held.
extension LogRequests {
    /// What an entry read before, the oldest first; not the version that holds now.
    static func versions(of entry: Int64, _ db: Database) throws -> [LogEntry] {
        try Row.fetchAll(
            db.cachedStatement(
                sql:
                    "SELECT \(LogEntry.pastColumns) FROM \(LogEntry.pastTables) WHERE v.entry = ? ORDER BY v.id"
            ),
            arguments: [entry]
        ).map(LogEntry.init(row:))
    }

    /// Every entry that the log held at an instant, in the words that it had then; newest report first.
    static func all(asOf instant: Instant, _ db: Database) throws -> [LogEntry] {
        let now = try Row.fetchAll(
            db,
            sql: "SELECT \(LogEntry.columns) FROM \(LogEntry.tables) WHERE e.entered <= ?1 AND e.at <= ?1",
            arguments: [instant.milliseconds])
        let past = try Row.fetchAll(
            db,
            sql: """
                SELECT \(LogEntry.pastColumns) FROM \(LogEntry.pastTables)
                WHERE v.at <= ?1 AND v.until > ?1
                """, arguments: [instant.milliseconds])
        return (now + past).map(LogEntry.init(row:)).sorted(by: inOrder)
    }

    /// The order of the log: newest report first.
    static func inOrder(_ a: LogEntry, _ b: LogEntry) -> Bool {
        func key(_ entry: LogEntry) -> (Int32, Int64, Int64) {
            (
                entry.content.reportedDay?.number ?? .min, entry.content.reportedAt?.milliseconds ?? .min,
                entry.id
            )
        }
        return key(a) > key(b)
    }
}
