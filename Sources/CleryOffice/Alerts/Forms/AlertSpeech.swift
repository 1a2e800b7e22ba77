/// A message as it is read aloud by a machine: abbreviations as words, numbers of phones and emergency calls digit by
/// digit, times as people say them, and no address of the net.
struct AlertSpeech: Sendable {
    let forms: AlertForms

    init(_ forms: AlertForms) { self.forms = forms }

    var text: String {
        let attention =
            forms.alert.isLive ? "Attention." : "Exercise. Exercise. Exercise. This is only an exercise."
        let kind = forms.alert.step == .first ? forms.kindTitle : forms.alert.step.title
        let words = forms.words
        let said = AlertSentences.joined([
            "\(forms.institution): \(kind)", forms.headline, words[.place], words[.impact], words[.action],
            words[.next],
        ])
        // Exercises begin with the word that all forms of them begin with.
        return (forms.alert.isLive ? "" : AlertForms.exercise) + attention + " " + Self.spoken(said)
    }

    /// A text as it is said.
    static func spoken(_ text: String) -> String {
        var text = SMSLength.plain(text)
        text = text.replacing(#/https?:\/\/\S+/#, with: "")
        text = text.replacing(#/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/#) { date($0.1, $0.2, $0.3) }
        text = text.replacing(#/\b(\d{1,2}):(\d{2})\b/#) { clock($0.1, $0.2) }
        // Only behind a number: "I am" stays.
        text = text.replacing(#/(\d) ?([ap])\.m\.(?=\s+[A-Z]|\s*$)/#) { "\($0.1) \($0.2.uppercased()) M." }
        text = text.replacing(#/(\d) ?([ap])\.?m\b\.?/#.ignoresCase()) { "\($0.1) \($0.2.uppercased()) M" }
        text = text.replacing(#/([a-z0-9]) St\.?(?=[\s,.;:!?]|$)/#) { "\($0.1) Street" }
        text = text.replacing(#/(?:\+?1[-. ])?\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b|\b\d{3}[-.]\d{4}\b/#) {
            digits($0.output)
        }
        text = text.replacing(#/\b911\b/#, with: "9 1 1")
        for (abbreviation, words) in abbreviations {
            text = text.replacing(abbreviation, with: words)
        }
        return AlertSentences.plain(text.replacing(" .", with: "."))
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    private static func date(_ month: Substring, _ day: Substring, _ year: Substring) -> String {
        guard let number = Int(month), (1...12).contains(number) else { return "\(month)/\(day)/\(year)" }
        return "\(months[number - 1]) \(Int(day) ?? 0), \(year)"
    }

    /// "9:05" as "9 oh 5", "9:00" as "9", "21:40" as "21 40".
    private static func clock(_ hour: Substring, _ minute: Substring) -> String {
        switch Int(minute) ?? 0 {
        case 0: "\(hour)"
        case let minute where minute < 10: "\(hour) oh \(minute)"
        default: "\(hour) \(minute)"
        }
    }

    /// Digit by digit, with a pause between groups.
    private static func digits(_ number: Substring) -> String {
        number.split { !$0.isNumber }.map { $0.map(String.init).joined(separator: " ") }
            .joined(separator: ", ")
    }

    private static var abbreviations: [(Regex<Substring>, String)] {
        [
            (#/\bAve\.?(?=[\s,;:!?]|$)/#, "Avenue"),
            (#/\bBlvd\.?(?=[\s,;:!?]|$)/#, "Boulevard"), (#/\bRd\.?(?=[\s,;:!?]|$)/#, "Road"),
            (#/\bBldg\.?(?=[\s,;:!?]|$)/#, "Building"), (#/\bRm\.?(?=[\s,;:!?]|$)/#, "Room"),
            (#/\bDept\.?(?=[\s,;:!?]|$)/#, "Department"), (#/\bFl\.?(?=[\s,;:!?]|$)/#, "Floor"),
            (#/\bapprox\.?(?=[\s,;:!?]|$)/#, "approximately"), (#/\bext\.?(?=[\s,;:!?])/#, "extension"),
            (#/\bUniv\.?(?=[\s,;:!?]|$)/#, "University"), (#/\bN\. /#, "North "), (#/\bS\. /#, "South "),
            (#/\bE\. /#, "East "), (#/\bW\. /#, "West "), (#/ & /#, " and "), (#/@/#, " at "),
            (#/#(?=\d)/#, "number "), (#/\be\.g\.,?/#, "for example"), (#/\bASAP\b/#, "as soon as possible"),
        ]
    }
}
