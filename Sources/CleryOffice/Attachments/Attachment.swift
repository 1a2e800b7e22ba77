import CleryLaw
import GRDB

/// A file that belongs to a report: what may be listed of it. Its name and its bytes are sealed.
struct Attachment: Sendable, Equatable, Identifiable {
    var id: Int64
    var report: Int64
    var at: Instant
    /// Who of the office put it there; nil: whoever reported.
    var account: Int64?
    var kind: FileKind
    /// Bytes after cleaning.
    var size: Int64
    /// The file's name, sealed.
    var name: [UInt8]
    /// SHA-256 of the sealed file.
    var hash: [UInt8]
    /// The attachment of which this is a copy with parts blacked out, and why it was made.
    var redacts: Int64?
    var reason: String?

    var values: [Value] {
        [
            .integer(id), .integer(report), .integer(at.milliseconds), Value(account), .text(kind.rawValue),
            .integer(size), .blob(name), .blob(hash), Value(redacts), Value(reason),
        ]
    }

    /// "1.4 MB", "230 KB".
    var sizeWords: String {
        size >= 1_000_000
            ? "\(size / 1_000_000).\(size / 100_000 % 10) MB" : "\(max(1, size / 1000)) KB"
    }
}

extension Attachment {
    static let columns = KeptTable.attachments.columns.joined(separator: ",")

    init?(row: Row) {
        guard let kind = FileKind(rawValue: row[4]) else { return nil }
        self.init(
            id: row[0], report: row[1], at: Instant(milliseconds: row[2]), account: row[3], kind: kind,
            size: row[5], name: row.bytes(6), hash: row.bytes(7), redacts: row[8], reason: row[9])
    }
}

/// Queries on attachments, as sentences.
enum AttachmentRequests {
    static func of(_ report: Int64, _ db: Database) throws -> [Attachment] {
        try Row.fetchAll(
            db, sql: "SELECT \(Attachment.columns) FROM attachments WHERE report = ? ORDER BY id",
            arguments: [report]
        ).compactMap(Attachment.init(row:))
    }

    static func one(_ id: Int64, of report: Int64, _ db: Database) throws -> Attachment? {
        try Row.fetchOne(
            db, sql: "SELECT \(Attachment.columns) FROM attachments WHERE id = ? AND report = ?",
            arguments: [id, report]
        ).flatMap(Attachment.init(row:))
    }

    /// The name that its sender gave it, opened.
    static func name(_ attachment: Attachment, _ db: Database, _ key: OfficeKey) throws -> String {
        try SealedRecord.open(attachment.name, SealedRecord.attachmentName(attachment.id), db, key)
    }

    /// The file itself, opened.
    static func file(_ attachment: Attachment, _ db: Database, _ key: OfficeKey) throws -> [UInt8] {
        let record = SealedRecord.attachment(attachment.id)
        if let gone = try Destroyed.of(record, db) { throw gone.refusal }
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT sealed, wrapped FROM \(KeptTable.files), record_keys WHERE id = ? AND record = ?
                """, arguments: [attachment.id, record])
        guard let row else { throw OfficeKey.Fault.notSealedHere }
        return try key.bytes(row.bytes(0), wrapped: row.bytes(1), record: record)
    }
}

extension SealedRecord {
    static func attachment(_ id: Int64) -> Int64 { 6 << 56 | id }
    static func attachmentName(_ id: Int64) -> Int64 { 7 << 56 | id }
    static func redaction(_ id: Int64) -> Int64 { 8 << 56 | id }
}
