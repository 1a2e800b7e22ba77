/// The columns of the tables on sources and duties.
extension KeptTable {
    var sourceColumns: [String] {
        switch self {
        case .sourceOffices: ["id", "campus", "kind", "name", "account", "ended"]
        case .sourceStatements: ["id", "office", "year", "state", "words", "account", "at", "ended"]
        case .sourceSignatures: ["id", "year", "campus", "source", "words", "account", "at", "ended"]
        case .dutyMarks: ["id", "duty", "day", "words", "account", "at", "ended"]
        case .dutyOwners: ["id", "kind", "campus", "account", "days", "at", "ended"]
        case .differenceReasons:
            ["id", "year", "campus", "key", "found", "words", "account", "at", "ended"]
        case .calendarFeeds: ["id", "account", "code", "made", "ended"]
        default: preconditionFailure("\(rawValue) has its columns beside the others")
        }
    }
}
