import CleryLaw
import GRDB

/// Messages to authorities on their way. Passing: each is made anew from what waits and how often it was told.
enum AuthorityMail {
    enum Kind: String, Sendable, CaseIterable { case letter, ask, training }

    struct Due: Sendable {
        let kind: Kind
        let item: Int64
        let number: Int
        let message: String
        let made: Instant
        let attempts: Int
    }

    /// What became of the newest message of an item.
    enum Standing: Sendable, Equatable { case none, waiting, sent, failed }

    static func standing(_ kind: Kind, _ item: Int64, _ number: Int, _ db: Database) throws -> Standing {
        let row = try Row.fetchOne(
            db,
            sql: "SELECT sent, given_up FROM authority_mail WHERE kind = ? AND item = ? AND number = ?",
            arguments: [kind.rawValue, item, number])
        guard let row else { return .none }
        if !row.hasNull(atIndex: 0) { return .sent }
        return row.hasNull(atIndex: 1) ? .waiting : .failed
    }

    /// What waits and whose newest message is not under way.
    static func unwritten(_ kind: Kind, _ db: Database) throws -> [(item: Int64, number: Int)] {
        let open =
            switch kind {
            case .letter:
                "SELECT id AS item, letters AS number FROM authority_letters WHERE acknowledged IS NULL"
            case .ask:
                """
                SELECT authority_asks.id AS item, letters AS number FROM authority_asks
                JOIN authority_rounds ON authority_rounds.id = round
                WHERE closed IS NULL AND NOT EXISTS
                  (SELECT 1 FROM authority_answers WHERE ask = authority_asks.id)
                """
            case .training:
                "SELECT id AS item, letters AS number FROM authority_trainings WHERE done_day IS NULL"
            }
        return try Row.fetchAll(
            db,
            sql: """
                SELECT waits.item, waits.number FROM (\(open)) AS waits WHERE waits.number > 0 AND NOT EXISTS (
                  SELECT 1 FROM authority_mail AS mail
                  WHERE mail.kind = ? AND mail.item = waits.item AND mail.number = waits.number)
                ORDER BY waits.item LIMIT 500
                """, arguments: [kind.rawValue]
        ).map { ($0[0], $0[1]) }
    }

    static func write(
        _ kind: Kind, _ item: Int64, _ number: Int, message: String, at now: Instant, _ db: Database
    ) throws {
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO authority_mail (kind, item, number, message, made, next_try)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [kind.rawValue, item, number, message, now.milliseconds, now.milliseconds])
    }

    static func due(_ now: Instant, _ db: Database) throws -> [Due] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT kind, item, number, message, made, attempts FROM authority_mail
                WHERE sent IS NULL AND given_up IS NULL AND next_try <= ? ORDER BY next_try, item LIMIT 50
                """, arguments: [now.milliseconds]
        ).compactMap { row in
            Kind(rawValue: row[0]).map {
                Due(
                    kind: $0, item: row[1], number: row[2], message: row[3],
                    made: Instant(milliseconds: row[4]), attempts: row[5])
            }
        }
    }

    private static let one = "WHERE kind = ? AND item = ? AND number = ?"

    static func sent(_ due: Due, at now: Instant, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE authority_mail SET sent = ?, attempts = attempts + 1 \(one)",
            arguments: [now.milliseconds, due.kind.rawValue, due.item, due.number])
    }

    /// What may go well another time is tried again ever later; after five days, or refused for good, no more.
    static func failed(_ due: Due, _ failure: MailFailure, at now: Instant, _ db: Database) throws {
        let isOver = failure.isFinal || now.milliseconds - due.made.milliseconds > Outbox.longest
        try db.execute(
            sql: """
                UPDATE authority_mail SET attempts = attempts + 1, failure = ?, next_try = ?, given_up = ? \(one)
                """,
            arguments: [
                failure.description, now.milliseconds + Outbox.pause(after: due.attempts),
                isOver ? now.milliseconds : nil, due.kind.rawValue, due.item, due.number,
            ])
    }
}
