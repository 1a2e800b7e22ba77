import CleryLaw

/// An entry in plain words, for readers that show no table: feeds, mail.
enum FeedText {
    static func title(_ entry: LogEntry) -> String {
        let content = entry.content
        let nature = content.nature.isEmpty ? "Nature \(missing(.nature, content))" : content.nature
        return content.number.isEmpty ? nature : "\(nature) (\(content.number))"
    }

    /// One line for each piece of information.
    static func lines(_ entry: LogEntry, _ words: TimeWords) -> [String] {
        let content = entry.content
        var lines = [
            "Reported: \(reported(content, words))",
            "Occurred: \(occurred(content, words))",
            "General location: \(content.location.isEmpty ? missing(.generalLocation, content) : content.location)",
            "Campus: \(entry.campusName)",
        ]
        if entry.log == .crime { lines.append("Disposition: \(disposition(content))") }
        if let comment = content.comment { lines.append("Comment: \(comment)") }
        if content.source == .authority { lines.append("Reported to a campus security authority only.") }
        return lines.map(plain)
    }

    static func disposition(_ content: LogContent) -> String {
        if !content.dispositionWords.isEmpty { return content.dispositionWords }
        return content.disposition?.title ?? missing(.disposition, content)
    }

    static func reported(_ content: LogContent, _ words: TimeWords) -> String {
        if let at = content.reportedAt, content.timeKnown { return plain(words.short(at)) }
        return content.reportedDay.map(TimeWords.short) ?? missing(.dateReported, content)
    }

    private static func occurred(_ content: LogContent, _ words: TimeWords) -> String {
        content.occurred == .unknown && content.withheld.contains { $0.field == .occurred }
            ? "withheld" : words.words(content.occurred, datesOnly: content.datesOnly)
    }

    /// What stands where nothing stands.
    static func missing(_ piece: LogPiece, _ content: LogContent) -> String {
        content.withheld.contains { $0.field == piece } ? "withheld" : "not stated"
    }

    /// On one line, with blanks that every program breaks at.
    static func plain(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 32 && $0 < 127 }) { return text }
        return MailHeader.oneLine(text).replacing("\u{A0}", with: " ")
    }
}
