/// The columns of what is kept beside the lists.
extension KeptTable {
    var audienceColumns: [String] {
        switch self {
        case .audienceOpenings: ["id", "person", "account", "at", "reason"]
        case .audienceImports:
            [
                "id", "list", "account", "at", "rows_read", "added", "changed", "ended", "unchanged",
                "rejected",
            ]
        default: preconditionFailure("\(rawValue) has its columns beside the others")
        }
    }
}
