import CleryLaw
import GRDB

/// Letters to residents on their way. Passing: who was asked and how often is kept, and each is made anew from it.
enum ContactLetters {
    struct Due: Sendable {
        let resident: Int64
        let number: Int
        let message: String
        let made: Instant
        let attempts: Int
    }

    /// How many newest letters were given up, among the residents of some campuses.
    static func failed(within reach: Rights.Reach, _ db: Database) throws -> Int {
        try Int.fetchOne(
            db,
            sql: """
                SELECT count(*) FROM missing_letters JOIN missing_residents ON missing_residents.id = resident
                WHERE given_up IS NOT NULL AND number = letters AND ended IS NULL AND \(reach.sql("campus"))
                """) ?? 0
    }

    /// Residents who were asked of late and whose letter is not under way; nobody would want an old one after a restore.
    static func unwritten(_ today: Day, _ db: Database) throws -> [(resident: Int64, number: Int)] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT id, letters FROM missing_residents
                WHERE ended IS NULL AND mail_mark IS NOT NULL AND lettered_day > ? AND NOT EXISTS (
                  SELECT 1 FROM missing_letters WHERE resident = missing_residents.id AND number = letters)
                ORDER BY id LIMIT 500
                """, arguments: [today.number - 5]
        ).map { ($0[0], $0[1]) }
    }

    static func write(
        _ resident: Int64, _ number: Int, message: String, at now: Instant, _ db: Database
    ) throws {
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO missing_letters (resident, number, message, made, next_try)
                VALUES (?, ?, ?, ?, ?)
                """, arguments: [resident, number, message, now.milliseconds, now.milliseconds])
    }

    static func due(_ now: Instant, _ db: Database) throws -> [Due] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT resident, number, message, made, attempts FROM missing_letters
                WHERE sent IS NULL AND given_up IS NULL AND next_try <= ? ORDER BY next_try, resident LIMIT 50
                """, arguments: [now.milliseconds]
        ).map {
            Due(
                resident: $0[0], number: $0[1], message: $0[2], made: Instant(milliseconds: $0[3]),
                attempts: $0[4])
        }
    }

    static func sent(_ due: Due, at now: Instant, _ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE missing_letters SET sent = ?, attempts = attempts + 1, failure = NULL
                WHERE resident = ? AND number = ?
                """, arguments: [now.milliseconds, due.resident, due.number])
    }

    /// What may go well another time is tried again ever later; after five days, or refused for good, no more.
    static func failed(_ due: Due, _ failure: MailFailure, at now: Instant, _ db: Database) throws {
        let isOver = failure.isFinal || now.milliseconds - due.made.milliseconds > Outbox.longest
        try db.execute(
            sql: """
                UPDATE missing_letters SET attempts = attempts + 1, failure = ?, next_try = ?, given_up = ?
                WHERE resident = ? AND number = ?
                """,
            arguments: [
                failure.description, now.milliseconds + Outbox.pause(after: due.attempts),
                isOver ? now.milliseconds : nil, due.resident, due.number,
            ])
    }
}
