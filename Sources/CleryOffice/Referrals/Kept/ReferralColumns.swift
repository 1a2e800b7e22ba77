/// The columns of the tables on persons referred.
extension KeptTable {
    var referralColumns: [String] {
        switch self {
        case .referralCharges: ["id", "code", "words", "answer", "account", "at"]
        case .referrals:
            [
                "id", "report", "mark", "campus", "day", "from_day", "through_day", "place", "person_code",
                "number_code", "charge", "quoted", "label", "incident", "stated", "answer", "account", "at",
                "ended", "details",
            ]
        case .referralMatches:
            [
                "id", "referral", "incident", "violation", "decision", "way", "joined", "account", "at",
                "ended", "ended_by",
            ]
        default: preconditionFailure("\(rawValue) has its columns beside the others")
        }
    }
}

extension SealedRecord {
    /// Who was referred and what the list says of it.
    static func referral(_ id: Int64) -> Int64 { 114 << 56 | id << 1 }
    /// The words of a charge.
    static func referralCharge(_ id: Int64) -> Int64 { 114 << 56 | id << 1 | 1 }
}
