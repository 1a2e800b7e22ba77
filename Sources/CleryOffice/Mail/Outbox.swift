import CleryLaw
import GRDB

/// The mail on its way, in a table of the office's own file: what is in it survives a crash and is tried again.
///
/// It is passing: mail is made anew from what waits, and the register tells of acts, not of letters.
enum Outbox {
    struct Mail: Sendable {
        let id: Int64
        let account: Int64
        let message: String
        let made: Instant
        let attempts: Int
        let givenUp: Instant?
        let failure: String?
    }

    /// After this long nobody would still want it.
    static let longest: Int64 = 5 * 24 * 3_600_000
    private static let columns = "id, account, message, made, attempts, given_up, failure"

    private static func mail(_ row: Row) -> Mail {
        Mail(
            id: row[0], account: row[1], message: row[2], made: Instant(milliseconds: row[3]),
            attempts: row[4],
            givenUp: (row[5] as Int64?).map(Instant.init(milliseconds:)), failure: row[6])
    }

    /// Puts a message into the outbox, together with what it tells of, so that neither is there without the other.
    static func put(_ keys: [String], to account: Int64, domain: String, at now: Instant, _ db: Database)
        throws
    {
        let random = (0..<4).map { _ in String(UInt32.random(in: .min ... .max), radix: 36) }.joined()
        try db.execute(
            sql:
                "INSERT INTO mail_outbox (account, message, made, attempts, next_try) VALUES (?, ?, ?, 0, ?)",
            arguments: [account, "<\(random)@\(domain)>", now.milliseconds, now.milliseconds])
        let id = db.lastInsertedRowID
        for key in keys {
            try db.execute(
                sql: "INSERT OR REPLACE INTO mail_told VALUES (?, ?, ?)", arguments: [account, key, id])
        }
    }

    static func due(_ now: Instant, _ db: Database) throws -> [Mail] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM mail_outbox WHERE sent IS NULL AND given_up IS NULL AND next_try <= ?
                ORDER BY next_try, id LIMIT 50
                """, arguments: [now.milliseconds]
        ).map(mail)
    }

    static func sent(_ mail: Mail, at now: Instant, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE mail_outbox SET sent = ?, attempts = attempts + 1, failure = NULL WHERE id = ?",
            arguments: [now.milliseconds, mail.id])
    }

    /// How long to wait after a failure, in milliseconds: 1, 2, 4 … minutes, at most 6 hours.
    static func pause(after attempts: Int) -> Int64 {
        min(Int64(60_000) << Int64(min(attempts, 12)), 6 * 3_600_000)
    }

    /// Notes a failure. What may go well another time is tried again after 1, 2, 4 … minutes, at most 6 hours.
    static func failed(_ mail: Mail, _ failure: MailFailure, at now: Instant, _ db: Database) throws {
        let wait = pause(after: mail.attempts)
        let over = failure.isFinal || now.milliseconds - mail.made.milliseconds > longest
        try db.execute(
            sql:
                "UPDATE mail_outbox SET attempts = attempts + 1, failure = ?, next_try = ?, given_up = ? WHERE id = ?",
            arguments: [failure.description, now.milliseconds + wait, over ? now.milliseconds : nil, mail.id])
    }

    /// What the administrator should see: given up in the last month, or failed three times and more.
    static func failed(_ db: Database) throws -> [Mail] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM mail_outbox WHERE sent IS NULL AND (given_up IS NOT NULL OR attempts >= 3)
                ORDER BY id DESC LIMIT 50
                """
        ).map(mail)
    }
}

/// Why a message was not taken. Holds no address and no text of the server: it is shown and logged.
struct MailFailure: Error, CustomStringConvertible, Equatable {
    let description: String
    /// Trying again is of no use.
    var isFinal = false

    static let noAddress = MailFailure(
        description: "The account has ended, or has no address that mail can go to.", isFinal: true)
    static let noSecurity = MailFailure(
        description: "The mail server offers no STARTTLS, so nothing was sent.")
    static let noSignIn = MailFailure(
        description: "The mail server offers no way to sign in that the office knows.")
    static let silence = MailFailure(description: "The mail server did not answer in time.")
    static let broken = MailFailure(
        description: "The connection to the mail server broke, or could not be made.")
    static func refused(_ step: String, _ code: Int) -> MailFailure {
        MailFailure(
            description: "The mail server refused \(step) (\(code)).",
            isFinal: step == "the address" && (500..<600).contains(code))
    }
}
