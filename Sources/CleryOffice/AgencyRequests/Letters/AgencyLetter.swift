import CleryLaw

/// The request or a reminder as mail: plain text with the link, the places and the crimes.
struct AgencyLetter: Letter {
    let from: MailAddress
    let to: MailAddress
    let institution: String
    let site: String
    let id: String
    let made: Instant
    let link: String
    let request: AgencyRequest
    let isReminder: Bool

    /// How many places stand in a letter; of more it says how many there are and where the list is.
    static let most = 60

    private var words: AgencyWords { AgencyWords(institution: institution, request: request) }
    private var address: String { "\(site)\(AgencyLink.path)?t=\(link)" }

    var text: String {
        let headers = [
            "From: \(MailHeader.phrase(institution)) <\(from.text)>", "To: <\(to.text)>",
            "Subject: \(MailHeader.words((isReminder ? "Reminder: " : "") + words.subject))",
            "Date: \(MailHeader.date(made))", "Message-ID: \(id)",
        ]
        var lines = [request.name, "Reference: \(request.reference)", ""]
        if isReminder {
            lines += Self.wrapped("We wrote to you before and have no answer yet.") + [""]
        }
        for paragraph in words.opening { lines += Self.wrapped(paragraph) + [""] }
        if !request.words.isEmpty { lines += Self.wrapped(request.words) + [""] }
        lines += ["Answer here, without an account, also in parts and on a phone:", "", address, ""]
        lines += Self.wrapped(words.due + " " + words.rows) + [""]
        lines += Self.wrapped(words.outcomes) + [""] + Self.wrapped(words.threats) + [""]
        lines += ["PLACES", ""]
        for line in words.placeLines.prefix(Self.most) { lines += Self.wrapped("- " + line) }
        if request.places.count > Self.most {
            lines.append("And \(request.places.count - Self.most) more, at the address above.")
        }
        lines += ["", "CRIMES (definitions at the address above)", ""]
        lines += Self.wrapped(request.crimes.map(\.title).joined(separator: "; ") + ".")
        lines += ["", "Questions:"] + request.contact.split(whereSeparator: \.isNewline).map(String.init)
        lines += [
            "", "The link is for your agency alone. If this is not for you, please tell", "\(institution).",
            "",
        ]
        return LetterText.whole(
            headers, lines.map(MailHeader.oneLine).joined(separator: "\r\n"))
    }

    /// Lines of at most 76 characters, broken at blanks.
    static func wrapped(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).flatMap { paragraph in
            var (lines, line) = ([String](), "")
            for word in paragraph.split(separator: " ") {
                if !line.isEmpty, line.count + word.count + 1 > 76 {
                    lines.append(line)
                    line = ""
                }
                line += line.isEmpty ? String(word) : " " + word
            }
            return lines + [line]
        }
    }
}
