/// The columns of the tables of keeping.
extension KeptTable {
    var keepingColumns: [String] {
        switch self {
        case .retentionYears: ["id", "kind", "years", "at", "account"]
        case .legalHolds:
            [
                "id", "matter", "kind", "campus", "from_year", "through_year", "incident", "report",
                "account", "at", "released", "released_by",
            ]
        case .disposals:
            [
                "id", "kind", "through_year", "day", "items", "texts", "digest", "account", "at",
                "withdrawn", "withdrawn_by", "confirmed", "confirmed_by", "certificate",
            ]
        case .disposedRecords: ["id", "disposal"]
        default: preconditionFailure("\(rawValue) has its columns beside the others")
        }
    }
}

extension SealedRecord {
    /// The matter of a hold; it is never disposed of.
    static func legalHold(_ id: Int64) -> Int64 { 112 << 56 | id }
}
