/// The columns of the tables on residents and missing students.
extension KeptTable {
    var missingColumns: [String] {
        switch self {
        case .missingResidents:
            [
                "id", "campus", "place", "mark", "mail_mark", "who", "from_day", "through_day", "ended",
                "asked_day", "letters", "lettered_day", "link", "until_day", "at",
            ]
        case .missingContacts:
            ["id", "resident", "declined", "content", "way", "at", "confirmed", "ended"]
        case .missingCases:
            [
                "id", "number", "campus", "student", "reported", "account", "at", "content", "resident",
                "age", "emancipated", "has_contact", "last_seen", "referred", "referred_to", "determined",
                "determined_at", "by_police", "backdated", "closed", "outcome", "reopened",
            ]
        case .missingSteps:
            [
                "id", "missing_case", "duty", "reached", "done", "due", "how", "late_why", "account", "at",
                "content",
            ]
        case .missingLooks:
            [
                "id", "kind", "campus", "missing_case", "contact", "account", "at", "reason", "given",
                "giver",
            ]
        default: preconditionFailure("\(rawValue) has its columns beside the others")
        }
    }
}

extension SealedRecord {
    /// Who a resident is.
    static func missingResident(_ id: Int64) -> Int64 { 123 << 56 | id }
    /// Whom a resident named.
    static func missingContact(_ id: Int64) -> Int64 { 124 << 56 | id }
    /// What was told of a missing student.
    static func missingCase(_ id: Int64) -> Int64 { 125 << 56 | id << 2 }
    /// Whom a step reached, and how.
    static func missingStep(_ id: Int64) -> Int64 { 125 << 56 | id << 2 | 1 }
}
