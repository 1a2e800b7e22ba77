/// The columns of the tables of campus security authorities.
extension KeptTable {
    var authorityColumns: [String] {
        switch self {
        case .authorities:
            [
                "id", "campus", "functions", "named", "unit", "bond", "account", "who", "from_day",
                "through_day", "remark", "ended_why", "entered_by", "at",
            ]
        case .authorityReviews: ["id", "authority", "year", "day", "outcome", "why", "account", "at"]
        case .authorityCandidates:
            [
                "id", "person", "title", "functions", "words", "outcome", "why", "authority", "account",
                "at",
            ]
        case .authorityLooks:
            ["id", "term", "campus", "day", "open", "accepted", "declined", "account", "at"]
        case .authorityLinks: ["id", "mark", "until_day"]
        case .authorityLetters:
            [
                "id", "authority", "day", "content", "letters", "lettered_day", "account", "at",
                "acknowledged", "acknowledged_how", "acknowledged_by",
            ]
        case .authorityRounds:
            ["id", "year", "campus", "due_day", "final_day", "account", "at", "closed"]
        case .authorityAsks: ["id", "round", "authority", "at", "letters", "lettered_day", "final"]
        case .authorityAnswers:
            ["id", "ask", "answer", "late", "how", "signature", "account", "at"]
        case .authorityTrainings:
            [
                "id", "authority", "year", "due_day", "done_day", "how", "words", "correct", "asked",
                "letters", "lettered_day", "account", "at",
            ]
        case .authorityTries:
            ["id", "training", "number", "correct", "asked", "passed", "answers", "day", "at"]
        default: preconditionFailure("\(rawValue) has its columns beside the others")
        }
    }
}

extension SealedRecord {
    /// Who an authority is: name and address of somebody without an account, and the supervisor.
    static func authority(_ id: Int64) -> Int64 { 104 << 56 | id }
    static func authorityLetter(_ id: Int64) -> Int64 { 105 << 56 | id }
    /// The name under a signed answer.
    static func authorityAnswer(_ id: Int64) -> Int64 { 106 << 56 | id }
}
