/// The columns of the tables of the Department's survey and of its published numbers.
extension KeptTable {
    var surveyColumns: [String] {
        switch self {
        case .publishedCampuses:
            [
                "id", "unitid", "opeid", "institution", "branch", "address", "city", "state", "zip",
                "students", "release",
            ]
        case .publishedCounts: ["id", "campus", "file", "release", "counts"]
        case .surveyCampuses: ["id", "unitid", "at", "account"]
        case .surveyWindows: ["id", "opens", "closes", "at", "account"]
        case .surveyAnswers: ["id", "year", "campus", "police", "at", "account"]
        case .surveyMarks: ["id", "year", "campus", "screen", "numbers", "at", "account", "ended"]
        case .surveyReasons: ["id", "year", "campus", "number", "old", "new", "reason", "at", "account"]
        case .surveyConfirmations: ["id", "year", "campus", "numbers", "at", "account"]
        default: preconditionFailure("\(rawValue) has its columns beside the others")
        }
    }
}
