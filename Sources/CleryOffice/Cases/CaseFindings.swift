import CleryLaw

/// Turns findings of the law into answers of a case, with their rules and open questions.
extension CaseAnswer {
    /// The answer as JSON, or null with the open question; adds the rules either way.
    mutating func read<Answer>(_ finding: Finding<Answer>, _ json: (Answer) -> JSONValue) -> JSONValue {
        for rule in finding.because { add(rule) }
        if let rule = finding.because.last {
            for question in finding.asks { add(question: question.sentence, of: rule) }
        }
        return finding.answer.map(json) ?? .null
    }

    mutating func read(_ finding: Finding<Bool>) -> JSONValue { read(finding) { .bool($0) } }

    /// Says which facts were not used.
    mutating func note(unusedIn facts: JSONValue, beside used: Set<String>) {
        for name in CaseAnswer.names(facts) where !used.contains(name) { note("Not used: \(name).") }
    }

    /// A key that nothing in the facts answers.
    mutating func nothing(_ key: String) -> JSONValue {
        note("The facts do not answer \"\(key)\".")
        return .null
    }

    private static func names(_ value: JSONValue) -> [String] {
        switch value {
        case .object(let members): members.flatMap { [$0.key] + names($0.value) }
        case .array(let items): items.flatMap { names($0) }
        default: []
        }
    }
}

extension JSONValue {
    /// The day at the start of a date or a time.
    var day: Day? { text.flatMap { Day($0.prefix(10)) } }
    /// The first member of these names that is there.
    func first(_ names: String...) -> JSONValue? { names.lazy.compactMap { self[$0] }.first }
    static func day(_ day: Day) -> JSONValue { .string("\(day)") }
    static func strings(_ words: [String]) -> JSONValue { .array(words.map { .string($0) }) }
}

extension CaseVocabulary {
    static func count(_ value: JSONValue?) -> Known<Int> {
        number(value).map { .known(Int($0)) } ?? .unknown
    }
}
