import CleryLaw
import GRDB

/// Gives entries that were made before the log had words of its own the words that they showed.
enum LogUpgrade {
    static func run(_ office: Office) throws {
        let waiting = try office.read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM log_entries WHERE at IS NULL") ?? 0
        }
        guard waiting > 0 else { return }
        try office.actNow(by: .house, "kept the words of \(waiting) entries of the log by themselves") {
            writing in
            let ids = try Int64.fetchAll(
                writing.db,
                sql: "SELECT DISTINCT incident FROM log_entries WHERE at IS NULL ORDER BY incident")
            for id in ids { writing.log.again(id) }
        }
    }
}
