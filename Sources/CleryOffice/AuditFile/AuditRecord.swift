import CleryLaw
import GRDB

/// An audit file as it was taken out: which year, at which event, and the hashes by which it is known.
struct AuditRecord: Sendable, Equatable, Identifiable {
    let id: Int64
    let at: Instant
    /// Nil: a command on the machine itself.
    let account: Int64?
    let year: Int
    /// The register's position that it shows.
    let position: Int64
    /// SHA-256 of `manifest.json` and of the whole ZIP file, in hexadecimal digits.
    let manifest: String
    let file: String
    /// The ZIP file's size in bytes.
    let size: Int
    /// How many sealed texts were opened for it, and why; nil where none was to be.
    let opened: Int
    let why: String?

    var values: [Value] {
        [
            .integer(id), .integer(at.milliseconds), Value(account), .integer(Int64(year)),
            .integer(position),
            .text(manifest), .text(file), .integer(Int64(size)), .integer(Int64(opened)), Value(why),
        ]
    }
}

extension AuditRecord {
    static let columns = [
        "id", "at", "account", "year", "position", "manifest", "file", "size", "opened", "why",
    ]

    init(row: Row) {
        self.init(
            id: row[0], at: Instant(milliseconds: row[1]), account: row[2], year: row[3], position: row[4],
            manifest: row[5], file: row[6], size: row[7], opened: row[8], why: row[9])
    }

    /// The newest first.
    static func all(_ db: Database, limit: Int, offset: Int = 0) throws -> [AuditRecord] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns.joined(separator: ",")) FROM audit_files ORDER BY id DESC LIMIT ? OFFSET ?
                """, arguments: [limit, offset]
        ).map(AuditRecord.init(row:))
    }

    static func count(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM audit_files") ?? 0
    }

    /// The last file of a year.
    static func last(of year: Int, _ db: Database) throws -> AuditRecord? {
        try Row.fetchOne(
            db,
            sql: """
                SELECT \(columns.joined(separator: ",")) FROM audit_files WHERE year = ? ORDER BY id DESC LIMIT 1
                """, arguments: [year]
        ).map(AuditRecord.init(row:))
    }
}
