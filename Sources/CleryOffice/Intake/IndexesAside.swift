import GRDB

/// The indexes of the tables that a large first import fills, dropped while it does and made again before it ends: sorted
/// at once they cost a third of what they cost row by row.
///
/// All of it is in the import's one transaction: whatever ends it early leaves them as they were. Indexes that say what is
/// unique stay.
struct IndexesAside {
    private let statements: [String]

    private static let tables = [
        KeptTable.incidents.rawValue, KeptTable.logEntries.rawValue, "contributions",
    ]
    /// Below this a file is too small for it to matter.
    private static let least: Int64 = 256 << 10
    /// About what a row has, to judge whether more rows come in than are here.
    private static let bytesOfRow: Int64 = 256

    /// Nil where row by row is cheaper.
    init?(for bytes: Int64, _ db: Database) throws {
        let here = try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) FROM log_entries") ?? 0
        guard bytes >= Self.least, here * Self.bytesOfRow < bytes else { return nil }
        let indexes = try Row.fetchAll(
            db,
            sql: """
                SELECT name, sql FROM sqlite_schema
                WHERE type = 'index' AND tbl_name IN (?, ?, ?) AND sql LIKE 'CREATE INDEX %' ORDER BY rowid
                """, arguments: StatementArguments(Self.tables))
        for row in indexes { try db.execute(sql: "DROP INDEX \(row[0] as String)") }
        statements = indexes.map { $0[1] }
    }

    func putBack(_ db: Database) throws {
        for statement in statements { try db.execute(sql: statement) }
    }
}
