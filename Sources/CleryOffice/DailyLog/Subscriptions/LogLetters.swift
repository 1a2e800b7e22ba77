import CleryLaw

/// The letter that asks whether somebody really wants mail. It says nothing of the log.
struct ConfirmLetter: Letter {
    let from: MailAddress
    let to: MailAddress
    let institution: String
    let site: String
    let id: String
    let made: Instant
    let link: String
    /// What was chosen, in words.
    let choice: String

    var text: String {
        let headers = [
            "From: \(MailHeader.phrase(institution)) <\(from.text)>", "To: <\(to.text)>",
            "Subject: \(MailHeader.words("Confirm: the daily log of \(institution) by e-mail"))",
            "Date: \(MailHeader.date(made))", "Message-ID: \(id)",
        ]
        let body = [
            "Somebody, probably you, asked for the daily crime and fire log of",
            MailHeader.oneLine(institution)
                + " at this address:", "", MailHeader.oneLine(choice) + ".", "",
            "If you want it, open this page and press the button:", "",
            "\(site)/log/subscribe/confirm?t=\(link)", "",
            "If not, do nothing: in two days we forget this address.", "",
        ]
        return LetterText.whole(headers, body.joined(separator: "\r\n"))
    }
}

/// What is new in the log for one reader. Everything in it is public.
struct NewsLetter: Letter {
    let from: MailAddress
    let to: MailAddress
    let institution: String
    let site: String
    let id: String
    let made: Instant
    /// The words of the link that ends the subscription.
    let link: String
    let choice: String
    let items: [(entry: LogEntry, isNew: Bool)]
    let words: TimeWords

    /// How many entries a letter holds; of more it says how many there are.
    static let most = 50

    private var leave: String { "\(site)/log/subscribe/leave?t=\(link)" }

    var text: String {
        let count = items.count == 1 ? "1 entry" : "\(items.count) entries"
        let host = site.split(separator: "/").last.map(String.init) ?? "localhost"
        let headers = [
            "From: \(MailHeader.phrase(institution)) <\(from.text)>", "To: <\(to.text)>",
            "Subject: \(MailHeader.words("Daily log of \(institution): \(count) new or changed"))",
            "Date: \(MailHeader.date(made))", "Message-ID: \(id)",
            "List-Id: <daily-log.\(host.split(separator: ":").first ?? "localhost")>",
            // One click in the mail program, without a page (RFC 8058).
            "List-Unsubscribe: <\(leave)>", "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        ]
        var lines = [
            "New or changed in the daily crime and fire log of \(MailHeader.oneLine(institution)):", "",
        ]
        for item in items.prefix(Self.most) { lines += told(item.entry, item.isNew) + [""] }
        if items.count > Self.most {
            lines += ["And \(items.count - Self.most) more: \(site)/log", ""]
        }
        lines += [
            "You asked for: \(MailHeader.oneLine(choice)).", "Change it: \(site)/log/subscribe",
            "Get no more of these: \(leave)", "",
        ]
        return LetterText.whole(headers, lines.joined(separator: "\r\n"))
    }

    private func told(_ entry: LogEntry, _ isNew: Bool) -> [String] {
        let head = FeedText.plain(FeedText.title(entry)) + (entry.isFire ? ", fire log" : "")
        return ["\(isNew ? "NEW" : "CHANGED"): \(head)"] + FeedText.lines(entry, words).map { "  " + $0 }
            + ["  \(site)/log/\(entry.id)"]
    }
}
