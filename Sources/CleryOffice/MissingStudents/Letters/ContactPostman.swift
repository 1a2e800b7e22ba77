import CleryLaw
import GRDB

/// Writes to residents: asks each term for a contact or its confirmation, and reminds those who do not answer.
struct ContactPostman: MailRound {
    static let name = "resident-mail"
    static let charge = "the letters to residents"
    /// A resident who does not answer is reminded after so many days, and told so many times for each asking.
    static let rest: Int32 = 10
    static let most = 3
    /// Who moves in within so many days of a term's day is asked as well.
    static let late: Int32 = 45

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
        try await ask()
        try await remind()
        try await write()
        try await deliver()
    }

    /// On the day of a term, and for some weeks after it, all who were not asked since are asked.
    private func ask() async throws {
        let today = office.today
        @Sendable func new(_ db: Database) throws -> [HallResident] {
            guard let last = try MissingTerms.now(db).last(on: today), today.number - last.number < Self.late
            else { return [] }
            return try HallResident.all(within: .all, db).filter {
                $0.lives(on: today) && ($0.asked.map { $0 < last } ?? true)
            }
        }
        guard try office.read({ try !new($0).isEmpty }) else { return }
        try await office.act(by: .house, "asked residents for the term’s answer on a missing-student contact")
        {
            writing in
            for resident in try new(writing.db) { try ResidentActs.ask(resident, today: today, writing) }
        }
    }

    private func remind() async throws {
        let (today, zone) = (office.today, office.zone)
        @Sendable func silent(_ db: Database) throws -> [HallResident] {
            let standing = try ResidentContact.standing(db)
            return try HallResident.all(within: .all, db).filter { resident in
                guard resident.lives(on: today), let asked = resident.asked, let last = resident.lettered,
                    today.number - last.number >= Self.rest,
                    // The days between tell which letter of this asking it would be.
                    last.number - asked.number < Self.rest * Int32(Self.most - 1)
                else { return false }
                return standing[resident.id].map { !$0.answers(resident, zone) } ?? true
            }
        }
        guard try office.read({ try !silent($0).isEmpty }) else { return }
        try await office.act(
            by: .house, "reminded residents who have not answered on a missing-student contact"
        ) { writing in
            for resident in try silent(writing.db) {
                try ResidentActs.remind(resident, today: today, writing)
            }
        }
    }

    private func write() async throws {
        let (now, domain, key) = (office.clock(), settings.from.domain, ContactLink(office.key))
        let new = try office.read { try ContactLetters.unwritten(office.today, $0) }
        guard !new.isEmpty else { return }
        try await office.pool.write { db in
            for (resident, number) in new {
                try ContactLetters.write(
                    resident, number, message: key.messageID(resident, number, domain: domain), at: now, db)
            }
        }
    }

    private func deliver() async throws {
        try await bring(
            try office.read { try ContactLetters.due(office.clock(), $0) }, { try letter($0, $1) },
            sent: { try ContactLetters.sent($0, at: $1, $2) },
            failed: { try ContactLetters.failed($0, $1, at: $2, $3) })
    }

    /// Nil where the resident answered meanwhile, moved out, or has a newer letter.
    private func letter(_ due: ContactLetters.Due, _ db: Database) throws -> ContactLetter? {
        guard let resident = try HallResident.one(due.resident, db), resident.lives(on: office.today),
            resident.letters == due.number, let link = ContactLink(office.key).words(of: resident),
            let to = MailAddress(try resident.person(office.key, db).email)
        else { return nil }
        let stands = try ResidentContact.now(of: resident.id, db)
        if let stands, stands.answers(resident, office.zone), resident.lettered != resident.asked {
            return nil
        }
        return ContactLetter(
            id: due.message, from: settings.from, to: to, institution: office.name, site: settings.site,
            made: due.made, isConfirming: stands != nil, isReminder: resident.lettered != resident.asked,
            link: link)
    }
}
