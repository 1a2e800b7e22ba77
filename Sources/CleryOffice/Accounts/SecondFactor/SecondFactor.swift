import CleryLaw
import Foundation
import GRDB

/// An account's second factor: the secret of its app, sealed, and its recovery codes, hashed.
///
/// They are kept in passing tables, because a register forgets nothing. That one was set up, taken away or used in
/// place of the app leaves an event.
enum SecondFactor {
    /// Since when the account has one; nil: it has none.
    static func since(_ account: Int64, _ db: Database) throws -> Instant? {
        try Int64.fetchOne(
            db, sql: "SELECT since FROM second_factors WHERE account = ?", arguments: [account]
        ).map(Instant.init(milliseconds:))
    }

    static func secret(of account: Int64, _ db: Database, _ key: OfficeKey) throws -> TOTP? {
        let row = try Row.fetchOne(
            db, sql: "SELECT sealed, wrapped FROM second_factors WHERE account = ?", arguments: [account])
        guard let row else { return nil }
        let text = try key.open(row.bytes(0), wrapped: row.bytes(1), record: record(account))
        return Base32.bytes(of: text).map(TOTP.init(secret:))
    }

    /// Sets it up, in place of one before. `step` is that of the code which showed that the app has the secret.
    static func set(
        _ secret: TOTP, of account: Int64, usedStep step: Int64, _ writing: Writing, _ key: OfficeKey
    )
        throws
    {
        let (sealed, wrapped) = try key.seal(Base32.text(of: secret.secret), record: record(account))
        try writing.db.execute(
            sql: """
                INSERT OR REPLACE INTO second_factors (account, sealed, wrapped, since, last_step)
                VALUES (?, ?, ?, ?, ?)
                """,
            arguments: [account, Data(sealed), Data(wrapped), writing.at.milliseconds, step])
    }

    /// Takes it away with its recovery codes.
    static func remove(of account: Int64, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM second_factors WHERE account = ?", arguments: [account])
        try db.execute(sql: "DELETE FROM recovery_codes WHERE account = ?", arguments: [account])
    }

    /// Uses a step up: each is good once, and none before it afterwards. False when it was used.
    static func use(_ step: Int64, of account: Int64, _ db: Database) throws -> Bool {
        try db.execute(
            sql: "UPDATE second_factors SET last_step = ? WHERE account = ? AND last_step < ?",
            arguments: [step, account, step])
        return db.changesCount == 1
    }

    /// A sealed secret belongs to its account; the numbers of other records are far from these.
    private static func record(_ account: Int64) -> Int64 { 64 << 56 | account }
}
