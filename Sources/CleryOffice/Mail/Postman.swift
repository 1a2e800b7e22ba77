import CleryLaw
import GRDB
import Logging
import ServiceLifecycle

/// Looks every few seconds whether somebody is to be told by mail that something waits, and brings what is due.
struct Postman: Service {
    let office: Office
    let settings: MailSettings
    var send: @Sendable (MailMessage) async throws -> Void

    /// Between two messages to one person, unless there is a danger.
    static let pause: Int64 = 10 * 60_000
    /// The hour of the daily message.
    static let hour = 7

    init(office: Office, settings: MailSettings) {
        self.office = office
        self.settings = settings
        let client = SMTPClient(settings: settings)
        send = { try await client.send($0) }
        office.board.setMail("\(settings.host):\(settings.port)")
    }

    func run() async throws {
        let logger = Logger(label: "openclery.mail")
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await collect()
                    try await deliver()
                } catch {
                    logger.error(
                        "the mail could not be looked after", metadata: ["kind": "\(type(of: error))"])
                }
                try? await Task.sleep(for: .seconds(5))
            }
        }
    }

    /// Puts a message into the outbox for everybody for whom something new waits.
    func collect() async throws {
        let now = office.clock()
        let people = try office.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT accounts.id, role FROM accounts JOIN notice_settings ON notice_settings.id = accounts.id
                    WHERE ended IS NULL AND email IS NOT NULL AND mailed <> ''
                    """
            ).map { (account: $0[0] as Int64, isFounder: ($0[1] as String) == "administrator") }
        }
        for person in people {
            let rights = try office.read { db in
                try Rights(of: person.account, founder: person.isFounder, on: office.today, db)
            }
            let (notices, wishes) = try office.board.notices(person.account, rights, office)
            try await tell(person.account, notices, wishes, now)
        }
    }

    private func tell(_ account: Int64, _ notices: [Notice], _ wishes: NoticeSettings, _ now: Instant)
        async throws
    {
        let waiting = Set(notices.map(\.key))
        let (told, last) = try office.read { db in
            (
                Set(
                    try String.fetchAll(
                        db, sql: "SELECT notice FROM mail_told WHERE account = ?", arguments: [account])),
                try Int64.fetchOne(
                    db, sql: "SELECT max(made) FROM mail_outbox WHERE account = ?", arguments: [account])
            )
        }
        let done = told.subtracting(waiting)
        let new = notices.filter { !$0.isRead && wishes.mailed.contains($0.kind) && !told.contains($0.key) }
        let goes = !new.isEmpty && isTime(new, wishes.pace, last: last, now)
        guard goes || !done.isEmpty else { return }
        let domain = settings.from.domain
        try await office.pool.write { db in
            for key in done {
                try db.execute(
                    sql: "DELETE FROM mail_told WHERE account = ? AND notice = ?", arguments: [account, key])
            }
            if goes { try Outbox.put(new.map(\.key), to: account, domain: domain, at: now, db) }
        }
    }

    private func isTime(_ new: [Notice], _ pace: NoticeSettings.Pace, last: Int64?, _ now: Instant) -> Bool {
        // A danger and a call wait for no pause and no morning.
        if new.contains(where: { $0.kind == .danger || $0.kind == .threat && !$0.isForAQuietHour }) {
            return true
        }
        switch pace {
        case .atOnce:
            return now.milliseconds - (last ?? .min / 2) >= Self.pause
        case .daily:
            let hour = office.zone.instant(day: office.today, secondOfDay: Self.hour * 3600).milliseconds
            return now.milliseconds >= hour && (last ?? .min) < hour
        }
    }

    /// Brings what is due. A message counts as sent when the server has taken it; if the house falls in between, it
    /// is sent again under the same Message-ID.
    func deliver() async throws {
        for mail in try office.read({ try Outbox.due(office.clock(), $0) }) {
            let account = try office.read { try Account.one(mail.account, $0) }
            do {
                guard let account, account.ended == nil, let to = account.email.flatMap(MailAddress.init)
                else {
                    throw MailFailure.noAddress
                }
                try await send(
                    MailMessage(
                        id: mail.message, from: settings.from, to: to, institution: office.name,
                        site: settings.site,
                        made: mail.made))
                let now = office.clock()
                try await office.pool.write { try Outbox.sent(mail, at: now, $0) }
            } catch is CancellationError {
                return
            } catch {
                let failure = error as? MailFailure ?? .broken
                let now = office.clock()
                try await office.pool.write { try Outbox.failed(mail, failure, at: now, $0) }
            }
            // Failures are notices of the administrators.
            office.board.forgetAll()
        }
    }
}
