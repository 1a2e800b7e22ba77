import CleryLaw
import GRDB
import Geometry

/// Makes the CAP message of a message of ours. It holds nothing that the other forms do not say.
struct CAPComposer: Sendable {
    let institution: String
    /// Empty where the server was not told its address.
    let site: String
    let zone: Zone
    let identity: FeedIdentity
    let area: CAPMessage.Area

    /// An all-clear stands on signs for so long where nothing else was said.
    static let clearLasts: Int64 = 3_600_000

    init(_ visit: Visit, for alert: Alert, _ db: Database) throws {
        try self.init(visit.office, site: visit.site ?? "", for: alert, db)
    }

    init(_ office: Office, site: String, for alert: Alert, _ db: Database) throws {
        institution = office.name
        self.site = site
        zone = office.zone
        identity = try FeedIdentity(office, db)
        area = try CAPArea.of(alert, office, db)
    }

    /// - Parameter thread: the sent messages of its thread, in their order; those before it are what it goes on from.
    func message(_ alert: Alert, in thread: [Alert]) -> CAPMessage? {
        guard let sent = alert.sent, let texts = alert.words, !texts.isEmpty else { return nil }
        let earlier = thread.filter { one in
            one.id != alert.id && one.isLive == alert.isLive
                && one.sent.map { ($0.milliseconds, one.id) < (sent.milliseconds, alert.id) } ?? false
        }
        var message = CAPMessage(
            identifier: identity.warning(alert.id), sender: identity.office, sent: CAPTime(sent, zone))
        message.status = alert.isLive ? .actual : .exercise
        if !alert.isLive { message.note = AlertLetter.exercise }
        message.kind = earlier.isEmpty ? .alert : .update
        message.references = earlier.compactMap { one in
            one.sent.map {
                CAPMessage.Reference(
                    sender: identity.office, identifier: identity.warning(one.id), sent: CAPTime($0, zone))
            }
        }
        let isOver = Alert.isOver(earlier + [alert])
        message.infos = texts.map { info(alert, $0, sent, isOver) }
        return message
    }

    private func info(_ alert: Alert, _ words: AlertWords, _ sent: Instant, _ isOver: Bool)
        -> CAPMessage.Info
    {
        let forms = AlertForms(
            alert: alert, words: words, institution: institution, site: site.isEmpty ? nil : site, zone: zone)
        let choice = CAPChoice(alert, isOver: isOver)
        var info = CAPMessage.Info()
        info.language = Self.language(words.language)
        info.categories = choice.categories
        info.event = AlertEvent.title(of: alert)
        info.responses = choice.responses
        (info.urgency, info.severity) = (choice.urgency, choice.severity)
        info.certainty = choice.certainty
        info.effective = CAPTime(sent, zone)
        var expires = alert.expires
        if isOver, expires == nil {
            expires = Instant(milliseconds: sent.milliseconds + Self.clearLasts)
        }
        info.expires = expires.flatMap { $0 > sent ? CAPTime($0, zone) : nil }
        info.senderName = institution
        info.headline = forms.mark + AlertSentences.plain(forms.headline)
        info.description = lines(words, [.nature, .place, .time, .impact, .suspect, .unknown, .why])
        info.instruction = lines(words, [.action, .next, .support])
        info.web = forms.address ?? ""
        info.contact = AlertSentences.plain(words[.report].isEmpty ? words[.sender] : words[.report])
        var area = area
        if !words[.place].isEmpty { area.words = AlertSentences.plain(words[.place]) }
        info.areas = [area]
        return info
    }

    /// Each piece on a line of its own.
    private func lines(_ words: AlertWords, _ pieces: [AlertPiece]) -> String {
        pieces.map { AlertSentences.plain(words[$0]) }.filter { !$0.isEmpty }
            .map(AlertSentences.ended).joined(separator: "\n")
    }

    /// CAP's own default is American English; a language alone is told as it is spoken here.
    static func language(_ language: String) -> String {
        switch language {
        case "", "en": "en-US"
        case "es": "es-US"
        default: language.replacing("_", with: "-")
        }
    }
}
