import Crypto
import GRDB

/// Checks the sealed files beside the register: each is there, and is the one whose hash its row holds.
enum VerifyFiles {
    static func compare(_ db: Database, _ verdict: inout Verdict) throws {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT attachments.id, hash, sealed, disposed_records.id FROM attachments
                LEFT JOIN \(KeptTable.files) ON \(KeptTable.files).id = attachments.id
                LEFT JOIN disposed_records ON disposed_records.id = attachments.id + \(SealedRecord.attachment(0))
                ORDER BY attachments.id
                """)
        while let row = try rows.next() {
            let id: Int64 = row[0]
            // A file that was disposed of is known by its certificate.
            if row[2] == nil, row[3] != nil { continue }
            if row[2] == nil {
                verdict.fault(
                    "The file of attachment \(id) is missing.",
                    event: try Verify.lastWriter(of: .attachments, id: id, db))
            } else if Array(SHA256.hash(data: row.bytes(2))) != row.bytes(1) {
                verdict.fault(
                    "The file of attachment \(id) is not the one that was sent.",
                    event: try Verify.lastWriter(of: .attachments, id: id, db))
            }
        }
        let strays = try Int64.fetchAll(
            db,
            sql:
                "SELECT id FROM \(KeptTable.files) WHERE id NOT IN (SELECT id FROM attachments) ORDER BY id LIMIT 1"
        )
        if let stray = strays.first {
            verdict.fault("File \(stray) belongs to no attachment.", event: nil)
        }
        try EditionFiles.compare(db, &verdict)
    }
}
