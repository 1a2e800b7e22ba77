import CleryLaw

/// A message as an e-mail, laid out as the field lays out a warning: what it is and why it comes, then the facts, then
/// what to do and whom to call. An emergency notification begins with what to do.
struct AlertLetter: Sendable {
    let forms: AlertForms
    private var words: AlertWords { forms.words }
    private var alert: Alert { forms.alert }
    private var times: TimeWords { TimeWords(zone: forms.zone) }

    init(_ forms: AlertForms) { self.forms = forms }

    /// Lines parted by CRLF.
    var text: String {
        var blocks: [String] = []
        if !alert.isLive { blocks.append(Self.exercise) }
        blocks.append(title)
        blocks.append(alert.kind == .timelyWarning ? reason : "")
        blocks += alert.kind == .timelyWarning ? warning : notification
        blocks.append(words[.sender].isEmpty ? forms.institution : words[.sender])
        if let address = forms.address { blocks.append("This warning with what follows it: \(address)") }
        return blocks.map(Self.lines).filter { !$0.isEmpty }.joined(separator: "\r\n\r\n") + "\r\n"
    }

    static let exercise = "EXERCISE. This is an exercise. Nothing has happened, and you need do nothing."

    private var title: String {
        let kind = forms.kindTitle.uppercased()
        return "\(forms.mark)\(kind)\n\(forms.headline)\nStatus: \(status)"
    }

    /// Whether it is new, goes on, or is over.
    var status: String {
        switch alert.step {
        case .first: "New"
        case .update, .followUp, .correction: alert.step.title
        case .allClear: "Closed: all clear"
        }
    }

    /// That the law asks for it, and why in this case.
    var reason: String {
        let law = "\(forms.institution) issues this timely warning under the Jeanne Clery Campus Safety Act"
        let why = AlertSentences.plain(words[.why])
        if why.isEmpty {
            return law + ", because a reported crime may be a serious or continuing threat to students and"
                + " employees."
        }
        return law + ". " + AlertSentences.ended(why)
    }

    private var issued: String { alert.sent.map(times.short) ?? "at the time of sending" }

    private var warning: [String] {
        [
            block("Crime", [("", words[.nature].isEmpty ? AlertEvent.title(of: alert) : words[.nature])]),
            block(
                "Date, time and place",
                [("When", words[.time]), ("Where", words[.place]), ("Issued", issued)]),
            block("Description of the suspect", [("", words[.suspect])]),
            block("What it means for you", [("", words[.impact])]),
            block("How to stay safe", [("", words[.action])]),
            block("What is not known", [("", words[.unknown])]),
            block("Report what you know", [("", words[.report])]),
            block("Support", [("", words[.support])]),
            block("Next update", [("", words[.next])]),
            block("Case", [("", words[.entry])]),
        ]
    }

    private var notification: [String] {
        [
            block("What to do", [("", words[.action])]),
            block(
                "Where and when",
                [("Where", words[.place]), ("When", words[.time]), ("Issued", issued)]),
            block("What is happening", [("", words[.nature]), ("", words[.impact])]),
            block("What is not known", [("", words[.unknown])]),
            block("Next update", [("", words[.next])]),
            block("Report what you know", [("", words[.report])]),
            block("Support", [("", words[.support])]),
        ]
    }

    /// A heading with its lines; nothing where none of them says anything.
    private func block(_ heading: String, _ lines: [(name: String, text: String)]) -> String {
        let said = lines.filter { !$0.text.allSatisfy(\.isWhitespace) }
        guard !said.isEmpty else { return "" }
        return ([heading.uppercased()] + said.map { $0.name.isEmpty ? $0.text : "\($0.name): \($0.text)" })
            .joined(separator: "\n")
    }

    /// With CRLF between lines, whatever was typed.
    private static func lines(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").split(
            separator: "\n", omittingEmptySubsequences: true
        ).map { $0.trimmingSpace }.filter { !$0.isEmpty }.joined(separator: "\r\n")
    }
}

extension Substring {
    /// Without blanks at its ends.
    fileprivate var trimmingSpace: String {
        var text = self
        while let last = text.last, last.isWhitespace { text.removeLast() }
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        return String(text)
    }
}
