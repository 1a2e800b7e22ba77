/// A look at the words that a row of a file brings into the log, made before its place is known.
struct LogLook: Sendable {
    /// Whom the row's narrative tells of.
    let people: RecordPeople
    /// The texts that were looked at, with the entry's number, which may stand in them.
    let texts: [(piece: LogPiece, text: String)]
    let number: String
    let found: [LogFinding]

    /// What was found; where the office has other words for the place than the row, they are looked at now.
    func findings(in content: LogContent) -> [LogFinding] {
        let same =
            content.number == number
            && content.texts.elementsEqual(texts) { $0.piece == $1.piece && $0.text == $1.text }
        return same ? found : LogLeaks.findings(in: content, people: people, places: .none)
    }
}

/// Looks at the rows of a file, one after another. Logs say the same words again and again, so those that hold nothing
/// against anybody are remembered.
struct LogLooks {
    /// Texts in which nothing was found, whatever the number of their entry is, when nobody is known by name.
    private var harmless: Set<String> = []
    /// General locations by the place's words.
    private var locations: [String: String] = [:]
    private static let most = 50_000

    mutating func look(at record: LogRecord) -> LogLook {
        var content = LogContent()
        content.number = LogComposer.number(record.number, key: record.key)
        content.nature = record.nature
        content.location = location(record.placeName)
        content.dispositionWords = record.dispositionWords
        content.comment = record.comment
        let people = record.narrative.map { RecordPeople(texts: [$0]) } ?? .none
        let texts = content.texts
        let found =
            people.isEmpty && texts.allSatisfy({ isHarmless($0.text) })
            ? [] : LogLeaks.findings(in: content, people: people, places: .none)
        return LogLook(people: people, texts: texts, number: content.number, found: found)
    }

    /// A number that may stand only takes findings away: where nothing is found without it, nothing is with it.
    private mutating func isHarmless(_ text: String) -> Bool {
        if harmless.contains(text) { return true }
        guard LeakCheck.findings(in: [("", text)]).isEmpty else { return false }
        if harmless.count < Self.most, text.utf8.count <= 120 { harmless.insert(text) }
        return true
    }

    private mutating func location(_ place: String) -> String {
        if let known = locations[place] { return known }
        let words = GeneralLocation.words(place) ?? ""
        if locations.count < Self.most { locations[place] = words }
        return words
    }
}
