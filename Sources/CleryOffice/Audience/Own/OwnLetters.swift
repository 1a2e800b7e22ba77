import CleryLaw
import GRDB

/// A letter to somebody about an address of their own. It never says what a warning says.
struct OwnLetter: Letter {
    let from: MailAddress
    let to: MailAddress
    let institution: String
    let site: String
    let id: String
    let made: Instant
    let wish: OwnSignUp.Wish
    /// The words of the link; of a test there is none.
    let link: String
    /// What was chosen, in words.
    let choice: String

    var text: String {
        let headers = [
            "From: \(MailHeader.phrase(institution)) <\(from.text)>", "To: <\(to.text)>",
            "Subject: \(MailHeader.words(subject))", "Date: \(MailHeader.date(made))", "Message-ID: \(id)",
        ]
        return LetterText.whole(headers, lines.joined(separator: "\r\n"))
    }

    private var subject: String {
        switch wish {
        case .tell: "Confirm: warnings of \(institution) by e-mail"
        case .mine: "Your addresses for warnings of \(institution)"
        case .test: "Test: warnings of \(institution) reach you here"
        }
    }

    private var lines: [String] {
        let name = MailHeader.oneLine(institution)
        switch wish {
        case .tell:
            return [
                "Somebody, probably you, asked for the warnings of", name + " at this address:", "",
                MailHeader.oneLine(choice) + ".", "",
                "If you want them, open this page and press the button:", "",
                "\(site)/warnings/subscribe/confirm?t=\(link)", "",
                "If not, do nothing: in two days we forget this address.", "",
            ]
        case .mine:
            return [
                "Somebody, probably you, asked to see what is kept of this address for the",
                "warnings of \(name). Open this page within a day:", "",
                "\(site)/warnings/subscribe/mine?t=\(link)", "",
                "If it was not you, do nothing. Nobody else sees the page.", "",
            ]
        case .test:
            return [
                "THIS IS A TEST. There is no danger.", "",
                "Somebody, probably you, asked for it. Warnings and emergency notifications",
                "of \(name) reach you at this address.", "",
                "See or change your addresses: \(site)/warnings/subscribe/mine", "",
            ]
        }
    }
}

/// Brings letters to those who asked for something at an address of their own. They never stand before a warning.
struct AudiencePostman: MailRound {
    static let name = "audience-mail"
    static let charge = "the messages to those who sign up for warnings"
    static let pause: Duration = .seconds(5)

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
        let (key, now) = (AudienceKey(office.key), office.clock())
        let (due, old) = try office.read { db in
            (
                try OwnSignUp.due(now, key, db),
                try Bool.fetchOne(
                    db, sql: "SELECT EXISTS (SELECT 1 FROM audience_signups WHERE made <= ?)",
                    arguments: [now.milliseconds - OwnSignUp.patience]) ?? false
            )
        }
        if old { try await office.pool.write { try OwnSignUp.forget(now.milliseconds, $0) } }
        try await bring(
            due, { try letter($0, key, $1) }, sent: { try OwnSignUp.sent($0.id, at: $1, $2) },
            failed: { try OwnSignUp.failed($0, $1, at: $2, $3) })
    }

    private func letter(_ due: OwnSignUp, _ key: AudienceKey, _ db: Database) throws -> OwnLetter? {
        guard let to = MailAddress(due.content.address) else { return nil }
        let use: AudienceKey.Use = due.wish == .mine ? .mine : .confirm
        return OwnLetter(
            from: settings.from, to: to, institution: office.name, site: settings.site,
            id: key.messageID(due.id, due.mark, domain: settings.from.domain), made: due.made,
            wish: due.wish, link: key.link(use, row: due.id, mark: due.mark),
            choice: due.content.sentence(try Campus.all(db)))
    }
}
