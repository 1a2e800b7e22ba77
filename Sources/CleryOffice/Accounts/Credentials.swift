import CleryLaw
import GRDB

/// Where password hashes are kept: outside the register, because a register forgets nothing.
enum Credentials {
    struct Stored: Sendable {
        let hash: String
        /// Made by an administrator or a command: it must be changed before anything else opens.
        let isOneTime: Bool
        /// A one-time password is good until then; nil: for good.
        let ends: Instant?
    }

    /// Keeps a hash in place of the one before.
    static func set(
        _ hash: String, account: Int64, isOneTime: Bool = false, ends: Instant? = nil, _ db: Database
    ) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO credentials (account, password, one_time, ends) VALUES (?, ?, ?, ?)",
            arguments: [account, hash, isOneTime, ends?.milliseconds])
    }

    static func stored(_ account: Int64, _ db: Database) throws -> Stored? {
        try Row.fetchOne(
            db, sql: "SELECT password, one_time, ends FROM credentials WHERE account = ?",
            arguments: [account]
        ).map {
            Stored(
                hash: $0[0], isOneTime: $0[1],
                ends: ($0[2] as Int64?).map(Instant.init(milliseconds:)))
        }
    }
}
