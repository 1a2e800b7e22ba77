import GRDB
import GRDBSQLite

/// A prepared statement bound without boxes in between, for the paths where a million rows go through.
final class QuickStatement {
    private let connection: OpaquePointer?
    private var statement: OpaquePointer?

    init(_ db: Database, _ sql: String) throws {
        connection = db.sqliteConnection
        let code = sqlite3_prepare_v2(connection, sql, -1, &statement, nil)
        guard code == SQLITE_OK, statement != nil else { throw failure(code) }
    }

    deinit { sqlite3_finalize(statement) }

    /// Runs a statement that gives no rows.
    func run(_ values: [Value]) throws {
        for (i, value) in values.enumerated() { try bind(value, Int32(i + 1)) }
        try step()
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

    private func bind(_ value: Value, _ column: Int32) throws {
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        let code: Int32
        switch value {
        case .null: code = sqlite3_bind_null(statement, column)
        case .integer(let number): code = sqlite3_bind_int64(statement, column, number)
        case .text(var text):
            code = text.withUTF8 { utf8 in
                guard let base = utf8.baseAddress else { return sqlite3_bind_text(statement, column, "", 0, transient) }
                return base.withMemoryRebound(to: CChar.self, capacity: utf8.count) {
                    sqlite3_bind_text(statement, column, $0, Int32(utf8.count), transient)
                }
            }
        case .blob(let bytes):
            code = bytes.withUnsafeBytes {
                $0.count == 0
                    ? sqlite3_bind_zeroblob(statement, column, 0)
                    : sqlite3_bind_blob(statement, column, $0.baseAddress, Int32($0.count), transient)
            }
        }
        guard code == SQLITE_OK else { throw failure(code) }
    }

    private func failure(_ code: Int32) -> DatabaseError {
        DatabaseError(resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)))
    }
}
