/// A reading that no statute or regulation settles: its name, its options, its default and its sources.
///
/// The institution's choice is data. It drives the rules and prints itself into the report.
public struct Interpretation: Sendable {
    public let name: String
    public let question: String
    public let options: [Option]
    /// The word of the default.
    public let standard: String
    public let sources: String
    private let read: @Sendable (Interpretations) -> String
    private let write: @Sendable (String, inout Interpretations) -> Bool

    public struct Option: Sendable, Hashable {
        /// The word that is kept, such as `year_removed`.
        public let word: String
        /// What the report says when it is chosen.
        public let sentence: String
    }

    init<Choice: InterpretationChoice>(
        _ name: String, _ question: String,
        _ path: WritableKeyPath<Interpretations, Choice> & Sendable, sources: String
    ) {
        self.name = name
        self.question = question
        self.sources = sources
        options = Choice.allCases.map { Option(word: $0.rawValue, sentence: $0.sentence) }
        standard = Interpretations.standard[keyPath: path].rawValue
        read = { $0[keyPath: path].rawValue }
        write = { word, all in
            guard let choice = Choice(rawValue: word) else { return false }
            all[keyPath: path] = choice
            return true
        }
    }

    /// The word chosen.
    public func choice(in all: Interpretations) -> String { read(all) }
    /// Chooses an option by its word; false when there is no such option.
    public func choose(_ word: String, in all: inout Interpretations) -> Bool { write(word, &all) }
}

/// The options of one interpretation. Where only one is offered, the interpretation documents that it is so.
public protocol InterpretationChoice: RawRepresentable<String>, CaseIterable, Sendable {
    var sentence: String { get }
}
