import CleryLaw
import GRDB
import Logging
import ServiceLifecycle

/// Brings requests and reminders to police agencies. It sends only what somebody ordered; it reminds nobody by itself.
struct AgencyPostman: Service {
    let office: Office
    let settings: MailSettings
    var send: @Sendable (any Letter) async throws -> Void

    init(office: Office, settings: MailSettings) {
        self.office = office
        self.settings = settings
        let client = SMTPClient(settings: settings)
        send = { try await client.send($0) }
    }

    func run() async throws {
        let logger = Logger(label: "openclery.agency-mail")
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await round()
                } catch {
                    logger.error(
                        "the letters to police agencies could not be looked after",
                        metadata: ["kind": "\(type(of: error))"])
                }
                try? await Task.sleep(for: .seconds(10))
            }
        }
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
        for due in try office.read({ try AgencyLetters.due(office.clock(), $0) }) {
            do {
                guard let letter = try office.read({ try letter(due, $0) }) else {
                    throw MailFailure.noAddress
                }
                try await send(letter)
                let now = office.clock()
                try await office.pool.write { try AgencyLetters.sent(due, at: now, $0) }
            } catch is CancellationError {
                return
            } catch {
                let (failure, now) = (error as? MailFailure ?? .broken, office.clock())
                try await office.pool.write { try AgencyLetters.failed(due, failure, at: now, $0) }
            }
        }
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
