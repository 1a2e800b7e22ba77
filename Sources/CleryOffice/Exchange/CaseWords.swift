import CleryLaw

/// The words of a case as the office keeps them, from which its facts can be told again.
public struct CaseWords: Sendable, Equatable {
    /// Offenses of several rows are joined with "; ".
    public var nature: String
    /// One for all offenses, or as many as there are offenses, joined with "; ".
    public var disposition: String
    public var code = ""
    public var comment = ""
    public var location = ""
    public var campus = ""
    public var bias = ""
    public var units = UnitCounts()
    public var reportedDay: Day?
    public var dispositionDay: Day?
    public var occurred = Moment.unknown

    public init(nature: String, disposition: String) {
        self.nature = nature
        self.disposition = disposition
    }

    func cell(_ role: ColumnRole) -> String {
        switch role {
        case .nature: nature
        case .disposition: disposition
        case .code: code
        case .comment: comment
        case .location: location
        case .campus: campus
        case .bias: bias
        default: ""
        }
    }
}

/// What an interpreter makes of a case's words.
public struct CaseReading: Sendable {
    public var facts: IncidentFacts
    /// The place's name without the words that only state its geography.
    public var placeName: String
    public var disposition: Disposition?
    /// False when every word names an event that is no crime.
    public var isCrime: Bool
    public var isVoid: Bool
    public var unknown: [UnknownWording]
}
