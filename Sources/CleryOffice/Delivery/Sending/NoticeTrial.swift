import CleryLaw
import GRDB

/// A notice that somebody of the office sends to themselves. It is passing, and no proof of anything.
struct NoticeTrial: Sendable, Equatable {
    let id: Int64
    let campaign: Int64
    let account: Int64
    let made: Instant
    var sent: Instant?
    var failure: String?

    private static let columns = "id, campaign, account, made, sent, failure"

    private init(row: Row) {
        (id, campaign, account) = (row[0], row[1], row[2])
        made = Instant(milliseconds: row[3])
        sent = (row[4] as Int64?).map(Instant.init(milliseconds:))
        failure = row[5]
    }

    static func ask(_ campaign: Int64, by account: Int64, at now: Instant, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM notice_trials WHERE account = ? AND sent IS NULL", arguments: [account])
        try db.execute(
            sql: "INSERT INTO notice_trials (campaign, account, made) VALUES (?, ?, ?)",
            arguments: [campaign, account, now.milliseconds])
    }

    static func waiting(_ db: Database) throws -> [NoticeTrial] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM notice_trials WHERE sent IS NULL ORDER BY id LIMIT 20"
        ).map(NoticeTrial.init(row:))
    }

    static func last(_ campaign: Int64, by account: Int64, _ db: Database) throws -> NoticeTrial? {
        try Row.fetchOne(
            db,
            sql: """
                SELECT \(columns) FROM notice_trials WHERE campaign = ? AND account = ? ORDER BY id DESC LIMIT 1
                """, arguments: [campaign, account]
        ).map(NoticeTrial.init(row:))
    }
}

/// A notice as one letter.
struct NoticeLetter: Letter {
    let from: MailAddress
    let to: MailAddress
    let institution: String
    let id: String
    let campaign: Campaign
    let made: Instant

    var text: String {
        let headers = [
            "From: \(MailHeader.phrase(institution)) <\(from.text)>", "To: <\(to.text)>",
            "Subject: \(MailHeader.words(campaign.text.subject))", "Date: \(MailHeader.date(made))",
            "Message-ID: \(id)",
        ]
        return LetterText.whole(headers, campaign.text.body(campaign.report))
    }
}
