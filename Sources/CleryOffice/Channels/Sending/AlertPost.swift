import CleryLaw
import Foundation
import GRDB
import NIOCore

/// Makes the messages that a gateway hands over: the text of each language once, the addresses one by one.
final class AlertPost {
    private struct Text {
        let body: ByteBuffer
        let parts: Int
    }

    private let office: Office
    private let gateway: AlertGateway
    private let mail: MailSettings?
    private let book: AddressBook
    private let key: AlertKey
    private var alerts: [Int64: Alert] = [:]
    private var texts: [String: Text] = [:]

    init(_ office: Office, _ gateway: AlertGateway, mail: MailSettings?, _ book: AddressBook) {
        (self.office, self.gateway, self.mail, self.book) = (office, gateway, mail, book)
        key = AlertKey(office.key)
    }

    /// Messages that can be handed over, and those whose address is gone.
    func parcels(_ due: [AlertQueue.Due], at now: Instant) throws -> (ready: [Parcel], gone: [ParcelOutcome])
    {
        var (ready, gone): ([Parcel], [ParcelOutcome]) = ([], [])
        try office.read { db in
            for one in due {
                let (to, language) = try addressee(one, db)
                let text = try text(one.alert, language, at: now, db)
                let name = key.name(one.alert, one.mark)
                var parcel = Parcel(
                    number: one.number, to: to ?? .gateway,
                    messageID: gateway.shape == .smtp
                        ? "<\(name)@\(mail?.from.domain ?? "localhost")>" : name,
                    attempts: one.attempts, again: one.again, rest: text.body)
                parcel.parts = text.parts
                if to != nil {
                    ready.append(parcel)
                } else {
                    gone.append(ParcelOutcome(parcel: parcel, what: .refused, code: 0, at: now))
                }
            }
        }
        return (ready, gone)
    }

    private func alert(_ id: Int64, _ db: Database) throws -> Alert {
        if let known = alerts[id] { return known }
        guard let alert = try Alert.one(id, db), alert.sent != nil else { throw AlertFault.wrongList }
        guard alert.isLive || gateway.exercises else { throw AlertFault.wrongList }
        alerts[id] = alert
        return alert
    }

    /// The address as the queue means it: a person's addresses may have changed since.
    private func addressee(_ due: AlertQueue.Due, _ db: Database) throws -> (Addressee?, String) {
        let alert = try alert(due.alert, db)
        guard let person = due.person else { return (.gateway, "") }
        guard let entry = try book.one(person, db) else { return (nil, "") }
        try alert.assure(entry.list, isTest: entry.isTest)
        let addresses = gateway.channel == .mail ? entry.reached.mails : entry.reached.phones
        func fits(_ address: String) -> Bool { key.mark(address, of: alert.id) == due.mark }
        let known = addresses.indices.contains(due.place) ? addresses[due.place] : ""
        guard let address = fits(known) ? known : addresses.first(where: fits) else {
            return (nil, entry.language)
        }
        if gateway.channel == .mail { return (MailAddress(address).map { .mail($0) }, entry.language) }
        return (TextParts.isPhone(address) ? .phone(address) : nil, entry.language)
    }

    private func text(_ id: Int64, _ language: String, at now: Instant, _ db: Database) throws -> Text {
        let alert = try alert(id, db)
        let words = (alert.words ?? []).said(in: language)
        let name = "\(id) \(words.language)"
        if let known = texts[name] { return known }
        let forms = AlertForms(
            alert: alert, words: words, institution: office.name, site: mail?.site, zone: office.zone)
        let made: Text
        switch gateway.shape {
        case .smtp:
            made = Text(body: Self.letter(forms, from: mail, at: now), parts: 1)
        case .form, .json:
            made = Text(body: ByteBuffer(string: forms.sms), parts: TextParts.count(forms.sms))
        case .alert: made = Text(body: ByteBuffer(string: WebhookText.alert(forms)), parts: 1)
        case .chat: made = Text(body: ByteBuffer(string: WebhookText.chat(forms)), parts: 1)
        }
        texts[name] = made
        return made
    }

    /// What the messages of one language share, as DATA carries it.
    private static func letter(_ forms: AlertForms, from settings: MailSettings?, at now: Instant)
        -> ByteBuffer
    {
        let headers = [
            "From: \(MailHeader.phrase(forms.institution)) <\(settings?.from.text ?? "")>",
            "Subject: \(MailHeader.words(forms.subject))", "Date: \(MailHeader.date(now))",
            "Importance: high",
        ]
        return ByteBuffer(string: SMTPClient.data(LetterText.whole(headers, forms.mail)))
    }
}
