import Foundation
import GRDB

// A record is forgotten in two steps: its key leaves the database in the act that disposes of it, then the key file
// forgets its number. A crash between the two is made good when the office is opened again.

extension Writing {
    /// Destroys the keys of sealed records. What they sealed stays in the register as bytes that nobody can read.
    ///
    /// The table is written anew, because a page of SQLite may still hold the bytes of a row that was moved from it.
    /// After the act `Office.finishForgetting()` makes the key file forget them too.
    func destroyKeys(of records: [Int64]) throws {
        // What is deleted is overwritten with zeros.
        try db.execute(sql: "PRAGMA secure_delete = ON")
        let delete = try QuickStatement(db, "DELETE FROM record_keys WHERE record = ?")
        let wait = try QuickStatement(db, "INSERT OR IGNORE INTO forgotten_keys VALUES (?)")
        for record in records {
            try delete.run([.integer(record)])
            try wait.run([.integer(record)])
        }
        try db.execute(
            sql: """
                CREATE TEMP TABLE keys_that_stay AS SELECT record, wrapped FROM record_keys;
                DELETE FROM record_keys;
                INSERT INTO record_keys SELECT record, wrapped FROM temp.keys_that_stay ORDER BY record;
                DROP TABLE temp.keys_that_stay;
                """)
    }
}

extension Office {
    var keyPath: String { folder + "/" + OfficeKey.fileName }

    /// Makes the key file forget what the database has forgotten, and clears the write-ahead log of old pages.
    ///
    /// From then on the records open from no copy of the database, however old. Does nothing when nothing waits. While
    /// somebody reads, the log is cleared when its pages are next written back.
    func finishForgetting() throws {
        let records = try pool.read { try Int64.fetchAll($0, sql: "SELECT record FROM forgotten_keys") }
        guard !records.isEmpty else { return }
        try key.forget(records, fileAt: keyPath)
        try pool.write { try $0.execute(sql: "DELETE FROM forgotten_keys") }
        try? pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }

    /// Keys that an earlier version wrapped are wrapped by the tree, so that they can be forgotten.
    func wrapOlderKeys() throws {
        guard key.opensOlder else { return }
        let older = "SELECT record, wrapped FROM record_keys WHERE length(wrapped) = \(OfficeKey.olderLength)"
        guard try pool.read({ try Row.fetchOne($0, sql: older + " LIMIT 1") }) != nil else { return }
        try pool.write { db in
            for row in try Row.fetchAll(db, sql: older) {
                let record: Int64 = row[0]
                // One that does not open here is left as it is: it belongs to another key file.
                guard let wrapped = try? key.wrappedAnew(row.bytes(1), record: record) else { continue }
                try db.cachedStatement(sql: "UPDATE record_keys SET wrapped = ? WHERE record = ?").execute(
                    arguments: [Data(wrapped), record])
            }
        }
    }

    /// Takes out of a restored copy the keys of records that were forgotten after it was made.
    func dropForgottenKeys() throws {
        try pool.write { db in
            let forgotten = try Int64.fetchAll(db, sql: "SELECT record FROM record_keys").filter {
                !key.knows($0)
            }
            for record in forgotten {
                try db.cachedStatement(sql: "DELETE FROM record_keys WHERE record = ?").execute(
                    arguments: [record])
            }
        }
    }
}
