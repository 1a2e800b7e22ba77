import CleryLaw
import GRDB

/// Requests and reminders on their way by mail. Passing: what was sent when and where is kept, and each is made anew.
enum AgencyLetters {
    enum Standing: Sendable, Equatable { case none, waiting, sent, failed }

    struct Due: Sendable {
        let contact: Int64
        let message: String
        let made: Instant
        let attempts: Int
    }

    static func standing(of contact: Int64, _ db: Database) throws -> Standing {
        let row = try Row.fetchOne(
            db, sql: "SELECT sent, given_up FROM agency_letters WHERE contact = ?", arguments: [contact])
        guard let row else { return .none }
        if !row.hasNull(atIndex: 0) { return .sent }
        return row.hasNull(atIndex: 1) ? .waiting : .failed
    }

    /// Mails that were ordered of late and are not under way; nobody would want an old one after a restore.
    static func unwritten(_ now: Instant, _ db: Database) throws -> [AgencyContact] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(AgencyContact.columns) FROM agency_contacts
                WHERE channel = 'mail' AND at > ?
                  AND NOT EXISTS (SELECT 1 FROM agency_letters WHERE contact = agency_contacts.id)
                ORDER BY id LIMIT 200
                """, arguments: [now.milliseconds - Outbox.longest]
        ).map(AgencyContact.init(row:))
    }

    static func write(_ contact: AgencyContact, message: String, at now: Instant, _ db: Database) throws {
        try db.execute(
            sql:
                "INSERT OR IGNORE INTO agency_letters (contact, message, made, next_try) VALUES (?, ?, ?, ?)",
            arguments: [contact.id, message, now.milliseconds, now.milliseconds])
    }

    static func due(_ now: Instant, _ db: Database) throws -> [Due] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT contact, message, made, attempts FROM agency_letters
                WHERE sent IS NULL AND given_up IS NULL AND next_try <= ? ORDER BY next_try, contact LIMIT 50
                """, arguments: [now.milliseconds]
        ).map {
            Due(contact: $0[0], message: $0[1], made: Instant(milliseconds: $0[2]), attempts: $0[3])
        }
    }

    static func sent(_ due: Due, at now: Instant, _ db: Database) throws {
        try db.execute(
            sql:
                "UPDATE agency_letters SET sent = ?, attempts = attempts + 1, failure = NULL WHERE contact = ?",
            arguments: [now.milliseconds, due.contact])
    }

    /// What may go well another time is tried again ever later; after five days, or refused for good, no more.
    static func failed(_ due: Due, _ failure: MailFailure, at now: Instant, _ db: Database) throws {
        let isOver = failure.isFinal || now.milliseconds - due.made.milliseconds > Outbox.longest
        try db.execute(
            sql: """
                UPDATE agency_letters SET attempts = attempts + 1, failure = ?, next_try = ?, given_up = ?
                WHERE contact = ?
                """,
            arguments: [
                failure.description, now.milliseconds + Outbox.pause(after: due.attempts),
                isOver ? now.milliseconds : nil, due.contact,
            ])
    }
}
