import CleryLaw

/// Whether the daily log says the same of the crime as the message: a reader who compares them must not wonder.
extension AlertCheck {
    var differences: [AlertFinding] {
        guard let content = entry?.content else { return [] }
        var found: [AlertFinding] = []
        func differs(_ piece: AlertPiece, _ sentence: String) {
            found.append(AlertFinding(kind: .differs, piece: piece, sentence: sentence))
        }
        if !content.location.isEmpty, !words[.place].isEmpty,
            !Self.shareAWord(content.location, words[.place])
        {
            differs(.place, "The daily log names another place: \(content.location).")
        }
        if let category = alert.category, !content.nature.isEmpty {
            let title = AlertEvent.title(category: category)
            if !Self.shareAWord(content.nature, title), !Self.shareAWord(content.nature, words[.nature]) {
                differs(.nature, "The daily log calls it otherwise: \(content.nature).")
            }
        }
        let days = AlertDays(words[.time]).days
        if !days.isEmpty, let span = occurred(content) {
            let (first, last) = span
            let fits = days.contains { $0.fits(first, last) }
            if !fits {
                differs(
                    .time,
                    "The daily log has another day: \(TimeWords.long(first))\(first == last ? "" : " to \(TimeWords.long(last))")."
                )
            }
        }
        return found
    }

    private func occurred(_ content: LogContent) -> (Day, Day)? {
        let ends = content.occurred.ends
        guard let first = ends.from ?? ends.to else { return nil }
        return (zone.local(first).day, zone.local(ends.to ?? first).day)
    }

    /// Words that say nothing of which place or which crime it is.
    private static let empty: Set<String> = [
        "the", "and", "near", "campus", "outside", "inside", "area", "street", "avenue", "road", "hall",
        "building", "block", "from", "with", "attempted", "offense", "violation", "crime",
    ]

    static func shareAWord(_ one: String, _ other: String) -> Bool {
        func words(_ text: String) -> Set<String> {
            Set(
                text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
                    .filter { $0.count > 2 && !empty.contains($0) })
        }
        let (first, second) = (words(one), words(other))
        // Where nothing but empty words stands, nothing can be compared.
        return first.isEmpty || second.isEmpty || !first.isDisjoint(with: second)
    }
}

/// The days and hours that a text names, as far as they can be read with certainty.
struct AlertDays: Sendable, Equatable {
    /// A day of which the year may not be said.
    struct Named: Sendable, Equatable {
        var year: Int?
        let month: Int
        let day: Int

        /// Whether it is one of the days from the first to the last.
        func fits(_ first: Day, _ last: Day) -> Bool {
            var at = first
            while at <= last, at.number - first.number < 400 {
                let civil = at.civil
                if civil.1 == month, civil.2 == day, year == nil || year == civil.0 { return true }
                at = at.adding(days: 1)
            }
            return false
        }
    }

    let days: [Named]
    let namesDay: Bool
    let namesHour: Bool

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    init(_ text: String) {
        let text = text.lowercased().replacing("\u{A0}", with: " ")
        var days: [Named] = []
        for match in text.matches(of: #/\b(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?\b/#) {
            if let month = Int(match.1), (1...12).contains(month), let day = Int(match.2) {
                days.append(Named(year: match.3.flatMap { Int($0) }, month: month, day: day))
            }
        }
        for match in text.matches(of: #/\b(\d{4})-(\d\d)-(\d\d)\b/#) {
            if let year = Int(match.1), let month = Int(match.2), let day = Int(match.3) {
                days.append(Named(year: year, month: month, day: day))
            }
        }
        let named =
            #/\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2})\b(?:,? (\d{4}))?/#
        for match in text.matches(of: named) {
            if let month = Self.months.firstIndex(of: String(match.1)), let day = Int(match.2) {
                days.append(Named(year: match.3.flatMap { Int($0) }, month: month + 1, day: day))
            }
        }
        self.days = days
        namesDay =
            !days.isEmpty
            || text.contains(
                #/\b(?:today|tonight|yesterday|now|ongoing|this (?:morning|afternoon|evening)|last night|(?:mon|tues|wednes|thurs|fri|satur|sun)day|unknown|not known)\b/#
            )
        namesHour = text.contains(
            #/\b\d{1,2}:\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\b(?:noon|midnight|now|ongoing|morning|afternoon|evening|tonight|last night|unknown|not known)\b/#
        )
    }
}
