import CleryLaw

/// How a topic of duties explains itself: the rules of a finding, its open questions, and what was not read.
extension CaseAnswer {
    /// The rules that decided, the last first, then what is still asked. Gives the answer back.
    mutating func reasoned<Answer>(_ finding: Finding<Answer>) -> Answer? {
        for rule in finding.because.reversed() { add(rule) }
        if let rule = finding.because.last {
            for question in finding.asks { add(question: question.sentence, of: rule) }
        }
        return finding.answer
    }

    /// Says a thing that is no rule.
    mutating func note(_ sentence: String) {
        let reason = Reason(rule: "", citation: "", sentence: sentence)
        if !because.contains(reason) { because.append(reason) }
    }

    /// Notes the members of an object that no reader knows.
    mutating func noteUnread(_ value: JSONValue?, _ prefix: String = "", known: Set<String>) {
        guard case .object(let members)? = value else { return }
        let unread = members.map(\.key).filter { !known.contains($0) }
        if !unread.isEmpty {
            note("Not read: " + unread.map { prefix + $0 }.joined(separator: ", ") + ".")
        }
    }
}

extension CaseVocabulary {
    /// A word as the field writes it: small letters, underscores for blanks and hyphens.
    static func term(_ text: String) -> String {
        String(text.lowercased().map { $0 == " " || $0 == "-" || $0 == "/" ? "_" : $0 })
    }

    /// A day, also when a time of day follows it.
    static func day(_ value: JSONValue?) -> Day? { value?.text.flatMap { Day($0.prefix(10)) } }

    static func knownDay(_ value: JSONValue?) -> Known<Day> { day(value).map { .known($0) } ?? .unknown }
}

extension JSONValue {
    /// A yes or no; null while it is not known.
    static func decided(_ flag: Bool?) -> JSONValue { flag.map { .bool($0) } ?? .null }
    /// A day; null while it is not known.
    static func decided(_ day: Day?) -> JSONValue { day.map { .string($0.description) } ?? .null }
    /// A word; null while it is not known.
    static func decided(_ word: String?) -> JSONValue { word.map { .string($0) } ?? .null }
}
