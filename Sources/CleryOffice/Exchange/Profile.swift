import CleryLaw

/// How one institution writes its crime log: columns, dates and the meaning of its words. See profiles.md.
public struct Profile: Sendable {
    /// How rows and cases go together.
    public enum Rows: String, Sendable, CaseIterable {
        case onePerCase = "one-per-case"
        /// Rows with the same number are offenses of one case, wherever they stand.
        case onePerOffense = "one-per-offense"
        /// Rows that hold nothing but a nature belong to the case above.
        case continued
    }

    public internal(set) var name = ""
    public internal(set) var title = ""
    public internal(set) var timeZone: String?
    public internal(set) var campus: String?
    public internal(set) var rows = Rows.onePerCase
    public internal(set) var receivedBy = Recipient.campusPolice
    public internal(set) var hasHeader = true
    /// The columns of each role, as the file names them.
    public internal(set) var columns: [ColumnRole: [String]] = [:]

    var dates: [DateForm] = []
    var ranges: [String] = [" - ", " to "]
    var unknownDates: [Wording] = []
    /// Words that stand for an empty cell, such as “null”.
    var emptyWords: [Wording] = []
    var skip: [WordEntry<Bool>] = []
    var split: [String] = []
    var counts: [CountForm] = []
    var natures: [WordEntry<NatureMeaning>] = []
    var codes: [WordEntry<NatureMeaning>] = []
    var biases: [WordEntry<BiasFacts>] = []
    var dispositions: [WordEntry<DispositionMeaning>] = []
    var places: [WordEntry<PlaceMeaning>] = []
    var otherwisePlace: Known<Place> = .unknown

    /// The text it was read from, for naming a wording in it.
    public let text: String
    public let file: String

    /// Reads a profile; refuses anything it does not understand, with the line on which it stands.
    public init(yaml text: String, file: String) throws(ProfileError) {
        self.text = text
        self.file = file
        try read(ProfileNode(parsing: text, file: file))
    }

    /// Whether a profile's text can be read, as a sentence about the first fault; nil when it can.
    public static func fault(in text: String, file: String) -> String? {
        do throws(ProfileError) {
            _ = try Profile(yaml: text, file: file)
            return nil
        } catch {
            return error.description
        }
    }
}

/// What is wrong with a profile, and on which line.
public struct ProfileError: Error, Sendable, Equatable, CustomStringConvertible {
    public let file: String
    public let line: Int
    public let sentence: String
    public var description: String { "\(file), line \(line): \(sentence)." }
}
