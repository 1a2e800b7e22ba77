/// A reading that no statute or regulation settles: its name, its options, its default and its sources.
///
/// The institution's choice is data. It drives the rules and prints itself into the report. Most are a choice among
/// options; some are a number, which has a unit and limits and no options.
public struct Interpretation: Sendable {
    public let name: String
    public let question: String
    /// Empty for a number.
    public let options: [Option]
    /// The unit and the limits of a number; nil for a choice among options.
    public let number: Number?
    /// The word, or the number, of the default.
    public let standard: String
    public let sources: String
    private let read: @Sendable (Interpretations) -> String
    private let write: @Sendable (String, inout Interpretations) -> Bool
    private let say: @Sendable (String) -> String

    public struct Option: Sendable, Hashable {
        /// The word that is kept, such as `year_removed`.
        public let word: String
        /// What the report says when it is chosen.
        public let sentence: String
    }

    public struct Number: Sendable, Hashable {
        /// Such as `miles`.
        public let unit: String
        /// The least and the most that can be chosen, as written.
        public let least: String
        public let most: String
    }

    /// A choice among options.
    init<Choice: InterpretationChoice>(
        _ name: String, _ question: String,
        _ path: WritableKeyPath<Interpretations, Choice> & Sendable, sources: String
    ) {
        self.name = name
        self.question = question
        self.sources = sources
        options = Choice.allCases.map { Option(word: $0.rawValue, sentence: $0.sentence) }
        number = nil
        standard = Interpretations.standard[keyPath: path].rawValue
        read = { $0[keyPath: path].rawValue }
        write = { word, all in
            guard let choice = Choice(rawValue: word) else { return false }
            all[keyPath: path] = choice
            return true
        }
        say = { word in Choice(rawValue: word)?.sentence ?? word }
    }

    /// A number within limits; `sentence` says what the report says of it.
    init<Value: InterpretationNumber>(
        _ name: String, _ question: String,
        _ path: WritableKeyPath<Interpretations, Value> & Sendable, within limits: ClosedRange<Value>,
        unit: String, sources: String, sentence: @escaping @Sendable (String) -> String
    ) {
        self.name = name
        self.question = question
        self.sources = sources
        options = []
        number = Number(unit: unit, least: limits.lowerBound.plain, most: limits.upperBound.plain)
        standard = Interpretations.standard[keyPath: path].plain
        read = { $0[keyPath: path].plain }
        write = { text, all in
            guard let value = Value(plain: text), limits.contains(value) else { return false }
            all[keyPath: path] = value
            return true
        }
        say = sentence
    }

    /// The word, or the number, chosen.
    public func choice(in all: Interpretations) -> String { read(all) }
    /// What the report says of the choice.
    public func sentence(in all: Interpretations) -> String { say(read(all)) }
    /// Chooses an option by its word, or a number by its text; false when it is none of them.
    public func choose(_ word: String, in all: inout Interpretations) -> Bool { write(word, &all) }
}

/// The options of one interpretation. Where only one is offered, the interpretation documents that it is so.
public protocol InterpretationChoice: RawRepresentable<String>, CaseIterable, Sendable {
    var sentence: String { get }
}

/// A number that an interpretation can be: written in plain digits, with a point at most.
public protocol InterpretationNumber: Comparable, Sendable {
    init?(plain text: String)
    var plain: String { get }
}

extension Int: InterpretationNumber {
    public init?(plain text: String) {
        guard text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        self.init(text)
    }
    public var plain: String { String(self) }
}

extension Double: InterpretationNumber {
    public init?(plain text: String) {
        guard text.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }) else { return nil }
        self.init(text)
    }
    /// `1` rather than `1.0`.
    public var plain: String {
        let text = String(self)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
