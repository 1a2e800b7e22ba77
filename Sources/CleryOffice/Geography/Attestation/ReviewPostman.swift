import CleryLaw
import GRDB

/// Writes to those who are asked in the yearly confirmation, and reminds those who are silent.
///
/// Whoever has an account is told by the office's own message that something waits; a colleague gets a link.
struct ReviewPostman: MailRound {
    static let name = "review-mail"
    static let charge = "the letters of the yearly confirmation"

    let office: Office
    let settings: MailSettings
    var send: @Sendable (any Letter) async throws -> Void

    init(office: Office, settings: MailSettings) {
        self.office = office
        self.settings = settings
        let client = SMTPClient(settings: settings)
        send = { try await client.send($0) }
    }

    func round() async throws {
        try await remind()
        try await write()
        try await deliver()
    }

    /// Reminds all whose day has come, in one act.
    func remind() async throws {
        let today = office.today
        let silent = try office.read { db in
            try ReviewRound.all(db).filter { $0.closed == nil }.flatMap { round in
                try ReviewAsk.of(round.id, db).filter { ReviewPostman.isDue($0, round, today) }
            }
        }
        guard !silent.isEmpty else { return }
        try await office.act(
            by: .house, "reminded of the yearly confirmation of places: \(silent.count) without an answer"
        ) { writing in
            for ask in silent { try ReviewRoundActs.remind(ask, today: today, writing) }
        }
    }

    /// Whether a day of reminding has come since the last letter.
    static func isDue(_ ask: ReviewAsk, _ round: ReviewRound, _ today: Day) -> Bool {
        guard ask.isOpen, today <= ask.expires, let last = ask.lettered,
            today.number - last.number >= ReviewRoundActs.rest
        else { return false }
        return ReviewRoundActs.reminders.map { round.due.adding(days: $0) }.contains {
            last < $0 && $0 <= today
        }
    }

    /// Puts what is new into the outboxes.
    func write() async throws {
        let (now, today, domain) = (office.clock(), office.today, settings.from.domain)
        let asks = try office.read { try ReviewLetters.unwritten(today, $0) }
        guard !asks.isEmpty else { return }
        let key = ReviewLink(office.key)
        try await office.pool.write { db in
            for ask in asks {
                let message = key.messageID(ask, ask.letters, domain: domain)
                if let number = ask.account {
                    if let account = try Account.one(number, db), account.ended == nil, account.email != nil {
                        try Outbox.put(
                            [Notice.key(of: ask)], to: number, domain: domain, at: now, db)
                    }
                    try ReviewLetters.write(ask, message: message, at: now, sent: true, db)
                } else {
                    try ReviewLetters.write(ask, message: message, at: now, sent: false, db)
                }
            }
        }
    }

    /// Brings the letters to colleagues. An ask that was answered or taken back meanwhile gets none.
    func deliver() async throws {
        try await bring(
            try office.read { try ReviewLetters.due(office.clock(), $0) }, { try letter($0, $1) },
            sent: { try ReviewLetters.sent($0, at: $1, $2) },
            failed: { try ReviewLetters.failed($0, $1, at: $2, $3) })
    }

    private func letter(_ due: ReviewLetters.Due, _ db: Database) throws -> ReviewLetter? {
        guard let ask = try ReviewAsk.one(due.ask, db), ask.letters == due.number, let who = ask.who,
            try ReviewLink.isOpen(ask, office.today, db), let round = try ReviewRound.one(ask.round, db)
        else { return nil }
        let colleague = try ReviewColleague(
            json: SealedRecord.open(who, SealedRecord.reviewAsk(ask.id), db, office.key, as: "name"))
        guard let to = MailAddress(colleague.email) else { return nil }
        return ReviewLetter(
            from: settings.from, to: to, institution: office.name, site: settings.site, id: due.message,
            made: due.made, link: ReviewLink(office.key).words(of: ask), unit: ask.unit, due: round.due,
            isReminder: ask.letters > 1)
    }
}
