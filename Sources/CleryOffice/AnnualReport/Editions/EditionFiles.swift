import Crypto
import GRDB

/// The published bytes, beside the register, which holds their hashes: they can be made again at any time.
enum EditionFiles {
    static func keep(_ bytes: [UInt8], _ form: EditionForm.Name, of edition: Int64, _ writing: Writing) throws
    {
        try QuickStatement(
            writing.db,
            "INSERT INTO edition_files (edition, form, bytes) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET bytes = excluded.bytes"
        ).run([.integer(edition), .text(form.rawValue), .blob(bytes)])
    }

    /// What was published; nil where the file is gone or is not the one that was published.
    static func bytes(_ form: EditionForm.Name, of edition: Edition, _ db: Database) throws -> [UInt8]? {
        guard let known = edition.forms.first(where: { $0.name == form }) else { return nil }
        let row = try Row.fetchOne(
            db, sql: "SELECT bytes FROM edition_files WHERE edition = ? AND form = ?",
            arguments: [edition.id, form.rawValue])
        guard let bytes = row?.bytes(0), SHA256.hash(data: bytes).hex == known.hash else { return nil }
        return bytes
    }

    /// Each published file is there and is the one whose hash its edition holds.
    static func compare(_ db: Database, _ verdict: inout Verdict) throws {
        for edition in try Edition.all(db) where edition.state == .published {
            for form in edition.forms where try bytes(form.name, of: edition, db) == nil {
                verdict.fault(
                    "The file \(form.name.rawValue) of edition \(edition.id) is missing, or is not the one that was published.",
                    event: try Verify.lastWriter(of: .editions, id: edition.id, db))
            }
        }
    }
}
