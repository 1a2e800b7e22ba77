import CleryLaw

/// What a message says in each of its forms, made from one source text.
struct AlertForms: Sendable {
    let alert: Alert
    let words: AlertWords
    let institution: String
    /// The address of the site, such as `https://clery.hartwell.edu`; nil where the server was not told it.
    let site: String?
    let zone: Zone

    /// Whatever is no real emergency says so first, in every form.
    var mark: String { alert.isLive ? "" : "EXERCISE: " }
    var kindTitle: String {
        alert.kind == .timelyWarning ? "Timely warning" : "Emergency notification"
    }
    var address: String? { site.map { "\($0)/warnings/\(alert.thread)" } }

    var subject: String {
        let step = alert.step == .first ? kindTitle : alert.step.title
        return "\(mark)\(step): \(words[.headline])"
    }

    private func join(_ pieces: [AlertPiece]) -> String {
        pieces.map { words[$0] }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The web banner: one or two sentences.
    var banner: String { mark + join([.headline, .place, .action]) }
    var sms: String {
        [mark + "\(institution): " + join([.headline, .place, .action, .next]), address]
            .compactMap { $0 }.joined(separator: " ")
    }
    /// Read aloud by a public address system.
    var spoken: String { mark + "Attention. " + join([.headline, .place, .impact, .action, .next]) }
    /// Plain text, lines parted by CRLF.
    var mail: String {
        let lines = [.headline, .place, .time, .impact, .action, .next, .sender].map { words[$0] }
        return (lines.filter { !$0.isEmpty } + [address].compactMap { $0 }).joined(separator: "\r\n\r\n") + "\r\n"
    }
}
