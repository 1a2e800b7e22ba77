import CleryLaw

/// What a message says in each of its forms, made from one source text.
///
/// Whatever is no real emergency says EXERCISE first, in every form.
struct AlertForms: Sendable {
    let alert: Alert
    let words: AlertWords
    let institution: String
    /// The address of the site, such as `https://clery.hartwell.edu`; nil where the server was not told it.
    let site: String?
    let zone: Zone

    static let exercise = "EXERCISE: "
    var mark: String { alert.isLive ? "" : Self.exercise }
    var kindTitle: String { alert.kind.title }
    var address: String? { site.map { "\($0)/warnings/\(alert.thread)" } }

    /// What it is about, without the mark.
    var headline: String { words[.headline].isEmpty ? AlertEvent.title(of: alert) : words[.headline] }

    /// The subject of an e-mail: it begins with what a phone shows of it.
    var subject: String {
        let step = alert.step == .first ? kindTitle : alert.step.title
        return MailHeader.oneLine("\(mark)\(step): \(headline)")
    }

    /// The web banner: one or two sentences.
    var banner: String { mark + AlertSentences.joined([headline, words[.place], words[.action]]) }
    /// A text message that fits into four parts; see `AlertText`.
    var sms: String { AlertText(self).fitted }
    /// Read aloud by a public address system.
    var spoken: String { AlertSpeech(self).text }
    /// Plain text, lines parted by CRLF.
    var mail: String { AlertLetter(self).text }
}

extension AlertContent.Kind {
    var plural: String { title + "s" }
}

/// Pieces as sentences in a row.
enum AlertSentences {
    /// The pieces that say something, each ended as a sentence is.
    static func joined(_ pieces: [String]) -> String {
        pieces.map { plain($0) }.filter { !$0.isEmpty }.map(ended).joined(separator: " ")
    }

    /// On one line.
    static func plain(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    static func ended(_ text: String) -> String {
        guard let last = text.last, !".!?:;…".contains(last) else { return text }
        return text + "."
    }
}
