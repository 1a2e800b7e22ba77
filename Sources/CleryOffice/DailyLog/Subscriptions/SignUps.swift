import CleryLaw
import Foundation
import GRDB

/// Somebody who asked for mail and has not confirmed it yet; forgotten after two days.
struct SignUp: Sendable {
    let id: Int64
    let mark: [UInt8]
    let content: SubscriptionContent
    let made: Instant
    let attempts: Int

    /// How long a sign-up waits to be confirmed, in milliseconds.
    static let patience: Int64 = 48 * 3_600_000
    /// How many letters one address gets in a day.
    static let mostADay = 3
    /// How many sign-ups wait at most; more at once is no interest in a log.
    static let most = 2000

    private static let columns = "id, mark, sealed, made, attempts"

    private init?(_ row: Row, _ key: SubscriptionKey) {
        let mark = row.bytes(1)
        guard let content = key.open(row.bytes(2), mark: mark) else { return nil }
        id = row[0]
        self.mark = mark
        self.content = content
        made = Instant(milliseconds: row[3])
        attempts = row[4]
    }

    /// Writes a sign-up down, so that its letter goes out; false where too many wait. An address that has had its
    /// letters for today gets no other, and whoever asked is not told.
    static func keep(_ content: SubscriptionContent, _ office: Office) async throws -> Bool {
        let key = SubscriptionKey(office.key)
        let (code, mark, now) = (
            key.code(content.address), SubscriptionKey.mark(), office.clock().milliseconds
        )
        let sealed = try key.seal(content, mark: mark)
        return try await office.pool.write { db in
            try forget(now, db)
            let waiting = try Int.fetchOne(db, sql: "SELECT count(*) FROM log_signups") ?? 0
            guard waiting < most else { return false }
            let today = try Int.fetchOne(
                db, sql: "SELECT count(*) FROM log_signups WHERE address = ? AND made > ?",
                arguments: [Data(code), now - 24 * 3_600_000])
            if (today ?? 0) < mostADay {
                try db.execute(
                    sql: """
                        INSERT INTO log_signups (address, mark, sealed, made, next_try) VALUES (?, ?, ?, ?, ?)
                        """, arguments: [Data(code), Data(mark), Data(sealed), now, now])
            }
            return true
        }
    }

    static func forget(_ now: Int64, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM log_signups WHERE made <= ?", arguments: [now - patience])
    }

    /// The sign-up that a link proves; nil when it was used, has waited too long or never was.
    static func proved(_ link: String, _ office: Office, _ db: Database) throws -> SignUp? {
        guard let id = SubscriptionKey.row(link) else { return nil }
        let key = SubscriptionKey(office.key)
        let row = try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM log_signups WHERE id = ? AND made > ?",
            arguments: [id, office.clock().milliseconds - patience])
        guard let row, key.proves(link, .confirm, row: id, mark: row.bytes(1)) else { return nil }
        return SignUp(row, key)
    }

    /// Whose letter is due.
    static func due(_ now: Instant, _ key: SubscriptionKey, _ db: Database) throws -> [SignUp] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM log_signups WHERE mailed IS NULL AND next_try <= ?1 AND made > ?1 - ?2
                ORDER BY id LIMIT 50
                """, arguments: [now.milliseconds, patience]
        ).compactMap { SignUp($0, key) }
    }
}
