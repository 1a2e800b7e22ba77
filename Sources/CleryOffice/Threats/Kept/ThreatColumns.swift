/// The columns of the tables on decisions whether the campus is warned.
extension KeptTable {
    var threatColumns: [String] {
        switch self {
        case .threats:
            [
                "id", "incident", "report", "hazard", "campus", "place", "received", "facts", "note", "made",
                "account", "opened", "opener", "closed",
            ]
        case .threatDecisions:
            [
                "id", "threat", "at", "account", "facts", "warning", "notification", "law", "decision",
                "reasons", "consulted", "names", "override", "ground", "again", "alert",
            ]
        case .threatCounsel: ["id", "decision", "account", "at"]
        case .threatCalls: ["id", "threat", "account", "at", "answered", "answered_by"]
        default: preconditionFailure("\(rawValue) has its columns beside the others")
        }
    }
}

extension SealedRecord {
    /// The note on what asks for a decision.
    static func threat(_ id: Int64) -> Int64 { 118 << 56 | id << 2 }
    /// Why it was so decided.
    static func threatReasons(_ id: Int64) -> Int64 { 118 << 56 | id << 2 | 1 }
    /// Who was consulted, and when.
    static func threatConsulted(_ id: Int64) -> Int64 { 118 << 56 | id << 2 | 2 }
    /// Who ordered that a duty be overridden, or judged that a notification waits.
    static func threatNames(_ id: Int64) -> Int64 { 118 << 56 | id << 2 | 3 }
}
