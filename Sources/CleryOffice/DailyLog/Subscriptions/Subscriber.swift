import CleryLaw
import Foundation
import GRDB

/// A reader of the log who has confirmed an address.
struct Subscriber: Sendable {
    let id: Int64
    let mark: [UInt8]
    let content: SubscriptionContent
    /// The last event of the register whose entries were told.
    let told: Int64
    /// The last event that the letter on its way tells of, and that letter's Message-ID.
    let due: Int64?
    let message: String?
    let attempts: Int
    let failing: Instant?

    private static let columns = "id, mark, sealed, told, due, message, attempts, failing"
    /// Between two letters to one reader, in milliseconds.
    static let pause: Int64 = 3_600_000

    private init?(_ row: Row, _ key: SubscriptionKey) {
        let mark = row.bytes(1)
        guard let content = key.open(row.bytes(2), mark: mark) else { return nil }
        id = row[0]
        self.mark = mark
        self.content = content
        told = row[3]
        due = row[4]
        message = row[5]
        attempts = row[6]
        failing = (row[7] as Int64?).map(Instant.init(milliseconds:))
    }

    /// Makes a reader of a sign-up. Who has one choice already gets this one instead.
    static func confirm(_ signUp: SignUp, _ office: Office) async throws {
        let key = SubscriptionKey(office.key)
        let (code, mark, now) = (
            key.code(signUp.content.address), SubscriptionKey.mark(), office.clock().milliseconds
        )
        let (sealed, id) = (try key.seal(signUp.content, mark: mark), signUp.id)
        let store = office.store
        try await office.pool.write { db in
            try db.execute(sql: "DELETE FROM log_signups WHERE id = ?", arguments: [id])
            // Two presses of the button are one.
            guard db.changesCount > 0 else { return }
            try db.execute(sql: "DELETE FROM log_subscribers WHERE address = ?", arguments: [Data(code)])
            try db.execute(
                sql: """
                    INSERT INTO log_subscribers (address, mark, sealed, confirmed, told) VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [Data(code), Data(mark), Data(sealed), now, try store.head(db).sequence])
        }
    }

    /// Ends what a link proves, and every sign-up of the same address. A link that proves nothing does nothing.
    static func leave(_ link: String, _ office: Office) async throws {
        guard let id = SubscriptionKey.row(link) else { return }
        let key = SubscriptionKey(office.key)
        try await office.pool.write { db in
            let row = try Row.fetchOne(
                db, sql: "SELECT mark, address FROM log_subscribers WHERE id = ?", arguments: [id])
            guard let row, key.proves(link, .leave, row: id, mark: row.bytes(0)) else { return }
            try db.execute(sql: "DELETE FROM log_subscribers WHERE id = ?", arguments: [id])
            try db.execute(
                sql: "DELETE FROM log_signups WHERE address = ?", arguments: [Data(row.bytes(1))])
        }
    }

    /// Who may get a letter now: somebody for whom a newer event than the last one told may hold something.
    static func waiting(_ now: Instant, head: Int64, _ key: SubscriptionKey, _ db: Database) throws
        -> [Subscriber]
    {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM log_subscribers
                WHERE told < ?1 AND next_try <= ?2 AND (last IS NULL OR last <= ?2 - ?3) ORDER BY id
                """, arguments: [head, now.milliseconds, pause]
        ).compactMap { Subscriber($0, key) }
    }
}
