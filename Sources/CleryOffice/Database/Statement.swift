import GRDB
import GRDBSQLite

/// A prepared statement bound without boxes in between, for the paths where a million rows go through.
final class QuickStatement {
    private let connection: OpaquePointer?
    private let statement: OpaquePointer?

    init(_ db: Database, _ sql: String) throws {
        connection = db.sqliteConnection
        var prepared: OpaquePointer?
        let code = sqlite3_prepare_v2(connection, sql, -1, &prepared, nil)
        statement = prepared
        guard code == SQLITE_OK, statement != nil else { throw failure(code) }
    }

    deinit { sqlite3_finalize(statement) }

    /// Runs a statement that gives no rows.
    ///
    /// Texts and blobs are laid side by side and stay there while it runs, so that SQLite need not copy each.
    func run(_ values: [Value]) throws {
        let size = values.reduce(1) { $0 + $1.size }
        try withUnsafeTemporaryAllocation(byteCount: size, alignment: 1) { room in
            guard var free = room.baseAddress else { return }
            for (i, value) in values.enumerated() { try bind(value, Int32(i + 1), &free) }
            try step()
        }
    }

    /// Runs a statement that gives no rows, with whole numbers only.
    func run(integers: Int64...) throws {
        for (i, number) in integers.enumerated() {
            let code = sqlite3_bind_int64(statement, Int32(i + 1), number)
            guard code == SQLITE_OK else { throw failure(code) }
        }
        try step()
    }

    private func step() throws {
        let code = sqlite3_step(statement)
        sqlite3_reset(statement)
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure(code) }
    }

    /// The bytes of a text or blob are put at `free`, which moves on behind them.
    private func bind(_ value: Value, _ column: Int32, _ free: inout UnsafeMutableRawPointer) throws {
        let code: Int32
        switch value {
        case .null: code = sqlite3_bind_null(statement, column)
        case .integer(let number): code = sqlite3_bind_int64(statement, column, number)
        case .text(var text):
            let count = text.withUTF8 { utf8 in
                if let base = utf8.baseAddress { free.copyMemory(from: base, byteCount: utf8.count) }
                return utf8.count
            }
            code = sqlite3_bind_text(
                statement, column, free.assumingMemoryBound(to: CChar.self), Int32(count), nil)
            free += count
        case .blob(let bytes):
            bytes.withUnsafeBytes {
                if let base = $0.baseAddress { free.copyMemory(from: base, byteCount: $0.count) }
            }
            code = sqlite3_bind_blob(statement, column, free, Int32(bytes.count), nil)
            free += bytes.count
        }
        guard code == SQLITE_OK else { throw failure(code) }
    }

    private func failure(_ code: Int32) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)))
    }
}

/// Statements that were prepared on one connection, each once. Lives no longer than a transaction or a few.
final class Statements {
    private let db: Database
    private var prepared: [String: QuickStatement] = [:]

    init(_ db: Database) { self.db = db }

    func of(_ sql: String) throws -> QuickStatement {
        if let known = prepared[sql] { return known }
        let statement = try QuickStatement(db, sql)
        prepared[sql] = statement
        return statement
    }
}

extension Value {
    /// How many bytes a text or blob has.
    fileprivate var size: Int {
        switch self {
        case .null, .integer: 0
        case .text(let text): text.utf8.count
        case .blob(let bytes): bytes.count
        }
    }
}
