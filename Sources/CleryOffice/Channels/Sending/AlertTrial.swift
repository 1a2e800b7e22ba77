import CleryLaw
import GRDB

/// A test message by mail that somebody sends to themselves. It is passing, and no proof of anything.
struct AlertTrial: Sendable, Equatable {
    let id: Int64
    let gateway: Int64
    let account: Int64
    let made: Instant
    var sent: Instant?
    var failure: String?

    private static let columns = "id, gateway, account, made, sent, failure"

    private init(row: Row) {
        (id, gateway, account) = (row[0], row[1], row[2])
        made = Instant(milliseconds: row[3])
        sent = (row[4] as Int64?).map(Instant.init(milliseconds:))
        failure = row[5]
    }

    static func ask(_ gateway: Int64, by account: Int64, at now: Instant, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM alert_trials WHERE account = ? AND gateway = ?", arguments: [account, gateway])
        try db.execute(
            sql: "INSERT INTO alert_trials (gateway, account, made) VALUES (?, ?, ?)",
            arguments: [gateway, account, now.milliseconds])
    }

    static func last(_ gateway: Int64, by account: Int64, _ db: Database) throws -> AlertTrial? {
        try Row.fetchOne(
            db,
            sql: """
                SELECT \(columns) FROM alert_trials WHERE gateway = ? AND account = ? ORDER BY id DESC LIMIT 1
                """, arguments: [gateway, account]
        ).map(AlertTrial.init(row:))
    }

    private static func waiting(_ db: Database) throws -> [AlertTrial] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM alert_trials WHERE sent IS NULL ORDER BY id LIMIT 5"
        ).map(AlertTrial.init(row:))
    }

    /// Brings those that wait.
    static func send(_ carrier: AlertCarrier) async throws {
        guard let settings = carrier.mail else { return }
        let office = carrier.office
        for trial in try office.read(waiting) {
            let account = try office.read { try Account.one(trial.account, $0) }
            var failure: String?
            do {
                guard let to = account?.email.flatMap(MailAddress.init), account?.ended == nil else {
                    throw MailFailure.noAddress
                }
                try await SMTPClient(settings: settings, patience: carrier.patience).send(
                    TrialLetter(from: settings.from, to: to, institution: office.name, made: trial.made))
            } catch { failure = (error as? MailFailure ?? .broken).description }
            let (now, said) = (office.clock().milliseconds, failure)
            try await office.pool.write {
                try $0.execute(
                    sql: "UPDATE alert_trials SET sent = ?, failure = ? WHERE id = ?",
                    arguments: [now, said, trial.id])
            }
        }
    }

    /// What every test message says.
    static func text(_ institution: String) -> String {
        "TEST: \(institution): this is a test of the way by which warnings go. Nothing has happened."
    }
}

/// The test message as one letter.
private struct TrialLetter: Letter {
    let from: MailAddress
    let to: MailAddress
    let institution: String
    let made: Instant

    var text: String {
        LetterText.whole(
            [
                "From: \(MailHeader.phrase(institution)) <\(from.text)>", "To: <\(to.text)>",
                "Subject: \(MailHeader.words("TEST of warnings at \(institution)"))",
                "Date: \(MailHeader.date(made))",
            ], AlertTrial.text(institution) + "\r\n")
    }
}
