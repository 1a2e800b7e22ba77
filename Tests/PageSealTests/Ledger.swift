// The database the tests damage: Hartwell College's log, in a folder of its own, through SQLite's C interface.

import Foundation
import GRDBSQLite
import PageSeal
import Testing

/// One after the other: the page refused last is remembered for the whole process.
@Suite("PageSeal", .serialized) enum PageSealTests {}

struct Refused: Error, Equatable {
    let code: Int32

    /// SQLITE_IOERR_DATA, a macro Swift cannot read.
    static let damaged = Refused(code: SQLITE_IOERR | 32 << 8)
}

/// One connection. `through: "unix"` is a plain SQLite that knows nothing of seals.
final class Connection {
    let db: OpaquePointer

    init(_ path: String, through vfs: String = "pageseal", pageSize: Int? = nil, reserve: Bool = true) throws
    {
        guard pageseal_register() == SQLITE_OK else { throw Refused(code: SQLITE_ERROR) }
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs)
        guard code == SQLITE_OK, let opened else { throw Refused(code: code) }
        db = opened
        sqlite3_extended_result_codes(db, 1)
        sqlite3_busy_timeout(db, 5000)
        if reserve && vfs == "pageseal" { pageseal_reserve(db) }
        if let pageSize { try run("PRAGMA page_size = \(pageSize)") }
    }

    deinit { sqlite3_close_v2(db) }

    /// Runs the statements and returns the first column of all rows.
    @discardableResult
    func run(_ sql: String) throws -> [String] {
        var rows: [String] = []
        let code = withUnsafeMutablePointer(to: &rows) { rows in
            sqlite3_exec(
                db, sql,
                { rows, _, values, _ in
                    let value = values?[0].map { String(cString: $0) } ?? "NULL"
                    rows!.assumingMemoryBound(to: [String].self).pointee.append(value)
                    return 0
                }, rows, nil)
        }
        guard code == SQLITE_OK else { throw Refused(code: code) }
        return rows
    }

    func write(_ count: Int, from first: Int = 1) throws {
        try run(
            """
            CREATE TABLE IF NOT EXISTS entry (number INTEGER PRIMARY KEY, place TEXT NOT NULL, story TEXT NOT NULL);
            CREATE INDEX IF NOT EXISTS byPlace ON entry (place);
            WITH RECURSIVE n(i) AS (SELECT \(first) UNION ALL SELECT i + 1 FROM n WHERE i < \(first + count - 1))
            INSERT OR REPLACE INTO entry SELECT i, 'Hall ' || i * 7919 % 97,
                'Bicycle ' || i || ' taken. ' || hex(zeroblob(i % 50 * i % 3000)) FROM n;
            """)
    }

    /// Copies everything into a new database, a few pages at a time.
    func backUp(to path: String, through vfs: String = "pageseal") throws {
        let copy = try Connection(path, through: vfs, reserve: false)
        guard let backup = sqlite3_backup_init(copy.db, "main", db, "main") else {
            throw Refused(code: sqlite3_errcode(copy.db))
        }
        while sqlite3_backup_step(backup, 50) == SQLITE_OK {}
        let code = sqlite3_backup_finish(backup)
        guard code == SQLITE_OK else { throw Refused(code: code) }
    }
}

/// What `pageseal_scan` says of a file.
struct Scan: Equatable, CustomStringConvertible {
    var bad: Int32, pages: Int64, numbers: [Int64], why: String
    var description: String { "\(bad) bad of \(pages): \(numbers) \(why)" }

    init(_ path: String) {
        var numbers = [Int64](repeating: 0, count: 16)
        var why = [CChar](repeating: 0, count: 200)
        var pages: Int64 = 0
        bad = pageseal_scan(path, &numbers, 16, &pages, &why, 200)
        self.pages = pages
        self.numbers = Array(numbers.prefix(Int(max(0, min(bad, 16)))))
        self.why = why.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    }

    var isWhole: Bool { bad == 0 && pages > 0 && why.isEmpty }
}

/// A folder that goes away with the test.
final class Desk {
    let folder = NSTemporaryDirectory() + "pageseal-" + UUID().uuidString

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String = "log.db") -> String { folder + "/" + name }

    /// A sealed, checkpointed database with free pages and values on overflow pages.
    func ledger(_ name: String = "log.db", pageSize: Int = 4096, mode: String = "wal", rows: Int = 600) throws
        -> String
    {
        let log = try Connection(path(name), pageSize: pageSize)
        try log.run("PRAGMA journal_mode = \(mode)")
        try log.write(rows)
        try log.run("DELETE FROM entry WHERE number % 10 < 3; PRAGMA wal_checkpoint(TRUNCATE)")
        return path(name)
    }
}

/// Raw bytes of a file on disk.
func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

func put(_ bytes: some Collection<UInt8>, at offset: Int, of path: String) throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try file.seek(toOffset: UInt64(offset))
    try file.write(contentsOf: Data(bytes))
    try file.close()
}

/// The same damage on every run.
struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ state >> 29) &* 0x9E37_79B9_7F4A_7C15
    }
}
