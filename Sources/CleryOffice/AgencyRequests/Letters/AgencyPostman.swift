import CleryLaw
import GRDB

/// Brings requests and reminders to police agencies. It sends only what somebody ordered; it reminds nobody by itself.
struct AgencyPostman: MailRound {
    static let name = "agency-mail"
    static let charge = "the letters to police agencies"
    static let pause = Duration.seconds(10)

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
        try await write()
        try await deliver()
    }

    private func write() async throws {
        let (now, domain, key) = (office.clock(), settings.from.domain, AgencyLink(office.key))
        let contacts = try office.read { try AgencyLetters.unwritten(now, $0) }
        guard !contacts.isEmpty else { return }
        try await office.pool.write { db in
            for contact in contacts {
                guard let request = try AgencyRequest.one(contact.request, db) else { continue }
                try AgencyLetters.write(
                    contact, message: key.messageID(contact.id, request, domain: domain), at: now, db)
            }
        }
    }

    private func deliver() async throws {
        try await bring(
            try office.read { try AgencyLetters.due(office.clock(), $0) }, { try letter($0, $1) },
            sent: { try AgencyLetters.sent($0, at: $1, $2) },
            failed: { try AgencyLetters.failed($0, $1, at: $2, $3) })
    }

    /// Nil where the request was answered, closed or taken back meanwhile, or its link has ended.
    private func letter(_ due: AgencyLetters.Due, _ db: Database) throws -> AgencyLetter? {
        let row = try Row.fetchOne(
            db, sql: "SELECT \(AgencyContact.columns) FROM agency_contacts WHERE id = ?",
            arguments: [due.contact])
        guard let contact = row.map(AgencyContact.init(row:)),
            let to = contact.address.flatMap(MailAddress.init),
            let request = try AgencyRequest.one(contact.request, db), request.closed == nil,
            AgencyLink.isOpen(request, office.today),
            try contact.what == .request || AgencyStanding(request, db).reply == nil
        else { return nil }
        return AgencyLetter(
            from: settings.from, to: to, institution: office.name, site: settings.site, id: due.message,
            made: due.made, link: AgencyLink(office.key).words(of: request), request: request,
            isReminder: contact.what == .reminder)
    }
}
