/// The columns of the tables on re-coding.
extension KeptTable {
    var recodingColumns: [String] {
        switch self {
        case .recodingRounds:
            ["id", "year", "campus", "size", "seed", "position", "law", "whole", "account", "at"]
        case .recodingItems:
            [
                "id", "round", "incident", "stratum", "coder", "coded", "first", "revision", "stated",
                "answered", "agreed", "resolved", "resolver", "decided_by", "outcome", "why",
            ]
        default: preconditionFailure("\(rawValue) has its columns beside the others")
        }
    }
}

extension SealedRecord {
    /// Why a difference of re-coding was settled as it was.
    static func recodingItem(_ id: Int64) -> Int64 { 115 << 56 | id }
}
