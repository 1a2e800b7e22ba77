import CleryLaw
import GRDB

/// Writes to campus security authorities of what waits for them, and reminds those who are silent.
struct AuthorityPostman: MailRound {
    static let name = "authority-mail"
    static let charge = "the messages to security authorities"

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
        let due = try office.read { try AuthorityReminders(on: today, $0) }
        guard due.count > 0 else { return }
        try await office.act(
            by: .house, "reminded security authorities of what waits: \(due.count) in all"
        ) { writing in
            for (letter, authority) in due.letters {
                try AuthorityLetterActs.remind(letter, to: authority, today: today, writing)
            }
            for (ask, isFinal) in due.asks {
                try AuthorityRoundActs.remind(ask, final: isFinal, today: today, writing)
            }
            for training in due.trainings { try TrainingActs.remind(training, today: today, writing) }
        }
    }

    /// Puts what is new into the outbox.
    func write() async throws {
        let (now, domain, key) = (office.clock(), settings.from.domain, AuthorityLink(office.key))
        for kind in AuthorityMail.Kind.allCases {
            let new = try office.read { try AuthorityMail.unwritten(kind, $0) }
            guard !new.isEmpty else { continue }
            try await office.pool.write { db in
                for (item, number) in new {
                    try AuthorityMail.write(
                        kind, item, number, message: key.messageID(kind, item, number, domain: domain),
                        at: now, db)
                }
            }
        }
    }

    /// What was done or replaced meanwhile gets no message any more.
    func deliver() async throws {
        try await bring(
            try office.read { try AuthorityMail.due(office.clock(), $0) }, { try message($0, $1) },
            sent: { try AuthorityMail.sent($0, at: $1, $2) },
            failed: { try AuthorityMail.failed($0, $1, at: $2, $3) })
    }

    private func message(_ due: AuthorityMail.Due, _ db: Database) throws -> AuthorityMessage? {
        guard let (authorityID, about) = try about(due, db),
            let authority = try SecurityAuthority.one(authorityID, db), authority.isAuthority,
            let to = MailAddress(try AuthorityPerson.of(authority, office.key, db).email)
        else { return nil }
        var link: String?
        if authority.account == nil {
            guard let mark = try AuthorityMark.one(authorityID, db), office.today <= mark.until else {
                return nil
            }
            link = AuthorityLink(office.key).words(of: mark)
        }
        return AuthorityMessage(
            id: due.message, from: settings.from, to: to, institution: office.name, site: settings.site,
            made: due.made, about: about, isReminder: due.number > 1, link: link)
    }

    private func about(
        _ due: AuthorityMail.Due, _ db: Database
    ) throws -> (Int64, AuthorityMessage.About)? {
        switch due.kind {
        case .letter:
            guard let letter = try AuthorityLetter.one(due.item, db), letter.letters == due.number,
                letter.acknowledged == nil,
                try AuthorityLetter.of(letter.authority, db).first?.id == letter.id
            else { return nil }
            return (letter.authority, .letter)
        case .ask:
            guard let ask = try AuthorityAsk.one(due.item, db), ask.letters == due.number,
                let round = try AuthorityRound.one(ask.round, db), round.closed == nil,
                try AuthorityAnswer.of(ask: ask.id, db).isEmpty
            else { return nil }
            return (ask.authority, .signing(year: round.year, due: round.due, isFinal: ask.final))
        case .training:
            guard let training = try AuthorityTraining.one(due.item, db), training.letters == due.number,
                training.done == nil
            else { return nil }
            return (training.authority, .training(year: training.year, due: training.due))
        }
    }
}

/// What is to be told again on a day.
struct AuthorityReminders: Sendable {
    var letters: [(AuthorityLetter, SecurityAuthority)] = []
    var asks: [(AuthorityAsk, isFinal: Bool)] = []
    var trainings: [AuthorityTraining] = []

    var count: Int { letters.count + asks.count + trainings.count }

    init(on today: Day, _ db: Database) throws {
        let all = try SecurityAuthority.all(within: .all, db).filter { $0.isAuthority && $0.holds(on: today) }
        let now = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
        letters = try AuthorityLetter.newest(db).values.sorted { $0.id < $1.id }.compactMap { letter in
            guard let authority = now[letter.authority], letter.acknowledged == nil,
                letter.letters < AuthorityLetterActs.most, let last = letter.lettered,
                today.number - last.number >= AuthorityLetterActs.rest
            else { return nil }
            return (letter, authority)
        }
        for round in try AuthorityRound.all(db) where round.closed == nil {
            let answered = try AuthorityAnswer.of(round: round.id, db)
            for ask in try AuthorityAsk.of(round: round.id, db) where answered[ask.id] == nil {
                guard let isFinal = AuthorityRoundActs.reminder(ask, round, today) else { continue }
                asks.append((ask, isFinal))
            }
        }
        trainings = try AuthorityTraining.open(db).filter { training in
            guard now[training.authority] != nil, let last = training.lettered,
                today.number - last.number >= TrainingActs.rest
            else { return false }
            return TrainingActs.reminders.map { training.due.adding(days: $0) }.contains {
                last < $0 && $0 <= today
            }
        }
    }
}
