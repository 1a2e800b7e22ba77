/// The columns of the tables on tests, procedures and their runs.
extension KeptTable {
    var exerciseColumns: [String] {
        switch self {
        case .exercises:
            [
                "id", "campus", "kind", "name", "description", "planned_day", "planned_minute", "announced",
                "state", "held_day", "began_minute", "ended_minute", "publicized", "edition", "texts",
                "publicized_day", "ways", "shown", "results", "assessor", "assessed", "followed_day",
                "canceled_why", "account", "at",
            ]
        case .exerciseEvidence:
            [
                "id", "exercise", "title", "day", "kept_at", "digest", "size", "account", "at", "ended",
            ]
        case .procedures:
            [
                "id", "line", "campus", "kind", "name", "edition", "texts", "steps", "account", "at", "ended",
            ]
        case .procedureRuns:
            ["id", "procedure", "subject", "number", "started", "account", "closed", "closer"]
        case .procedureTimes:
            ["id", "run", "step", "done", "reason", "note", "account", "at", "ended"]
        default: preconditionFailure("\(rawValue) has its columns beside the others")
        }
    }
}
