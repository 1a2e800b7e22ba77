import CleryLaw
import GRDB

/// The letter to a colleague without an account: a link, by when, and whom it comes from. It names no place.
struct ReviewLetter: Letter {
    let from: MailAddress
    let to: MailAddress
    let institution: String
    let site: String
    let id: String
    let made: Instant
    let link: String
    let unit: String
    let due: Day
    let isReminder: Bool

    var text: String {
        let subject = "\(isReminder ? "Reminder: " : "")Please confirm the places of \(unit)"
        let headers = [
            "From: \(MailHeader.phrase(institution)) <\(from.text)>", "To: <\(to.text)>",
            "Subject: \(MailHeader.words(subject))", "Date: \(MailHeader.date(made))", "Message-ID: \(id)",
        ]
        let body = [
            "The Clery Act wants crimes counted at every place that the institution owns or",
            "controls and students use, also off campus. Once a year each unit looks over its",
            "list. You are asked for:", "", "  \(MailHeader.oneLine(unit))", "",
            "It takes a few minutes and no account. Please answer by \(TimeWords.long(due)):", "",
            "\(site)/geography/confirm?t=\(link)", "",
            "The link is for you alone and answers once. If it is not for you, do nothing and",
            "tell the Clery office of \(MailHeader.oneLine(institution)).", "",
        ]
        return LetterText.whole(headers, body.joined(separator: "\r\n"))
    }
}

/// The letters of the yearly confirmation on their way. Passing: each is made anew from who is asked and how often.
enum ReviewLetters {
    enum Standing: Sendable, Equatable { case none, waiting, sent, failed }

    struct Due: Sendable {
        let ask: Int64
        let number: Int
        let message: String
        let made: Instant
        let attempts: Int
    }

    static func standing(of ask: ReviewAsk, _ db: Database) throws -> Standing {
        let row = try Row.fetchOne(
            db, sql: "SELECT sent, given_up FROM review_letters WHERE ask = ? AND number = ?",
            arguments: [ask.id, ask.letters])
        guard let row else { return .none }
        if !row.hasNull(atIndex: 0) { return .sent }
        return row.hasNull(atIndex: 1) ? .waiting : .failed
    }

    /// The asks that can still be answered and whose newest letter is not under way.
    static func unwritten(_ today: Day, _ db: Database) throws -> [ReviewAsk] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(ReviewAsk.columns) FROM review_asks JOIN review_rounds ON review_rounds.id = round
                WHERE closed IS NULL AND revoked IS NULL AND answered IS NULL AND expires_day >= ?
                  AND NOT EXISTS (SELECT 1 FROM review_letters WHERE ask = review_asks.id AND number = letters)
                ORDER BY review_asks.id LIMIT 200
                """, arguments: [today.number]
        ).map { ReviewAsk(row: $0) }
    }

    static func due(_ now: Instant, _ db: Database) throws -> [Due] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT ask, number, message, made, attempts FROM review_letters
                WHERE sent IS NULL AND given_up IS NULL AND next_try <= ? ORDER BY next_try, ask LIMIT 50
                """, arguments: [now.milliseconds]
        ).map {
            Due(
                ask: $0[0], number: $0[1], message: $0[2], made: Instant(milliseconds: $0[3]),
                attempts: $0[4])
        }
    }

    static func write(
        _ ask: ReviewAsk, message: String, at now: Instant, sent: Bool, _ db: Database
    ) throws {
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO review_letters (ask, number, message, made, sent, next_try)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                ask.id, ask.letters, message, now.milliseconds, sent ? now.milliseconds : nil,
                now.milliseconds,
            ])
    }

    static func sent(_ due: Due, at now: Instant, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE review_letters SET sent = ?, attempts = attempts + 1 WHERE ask = ? AND number = ?",
            arguments: [now.milliseconds, due.ask, due.number])
    }

    /// What may go well another time is tried again ever later; after five days, or refused for good, no more.
    static func failed(_ due: Due, _ failure: MailFailure, at now: Instant, _ db: Database) throws {
        let isOver = failure.isFinal || now.milliseconds - due.made.milliseconds > Outbox.longest
        try db.execute(
            sql: """
                UPDATE review_letters SET attempts = attempts + 1, failure = ?, next_try = ?, given_up = ?
                WHERE ask = ? AND number = ?
                """,
            arguments: [
                failure.description, now.milliseconds + Outbox.pause(after: due.attempts),
                isOver ? now.milliseconds : nil, due.ask, due.number,
            ])
    }
}
