import CleryLaw

/// Through whom a report came in.
enum TrendSource: String, Sendable, CaseIterable {
    case police, authority, localPolice, conduct, housing, office, counselor, imported, unknown

    /// - Parameters:
    ///   - batch: the office whose file brought it; nil where none did.
    ///   - recipient: who was told.
    ///   - isImported: it stands in a log that was read in.
    init(batch: String?, recipient: String?, isImported: Bool) {
        switch batch {
        case "conduct": self = .conduct
        case "housing": self = .housing
        case .some: self = .office
        case nil where isImported: self = .imported
        case nil:
            switch recipient.flatMap(Recipient.init(rawValue:)) {
            case .campusPolice: self = .police
            case .campusSecurityAuthority: self = .authority
            case .localPolice: self = .localPolice
            case .professionalCounselor, .pastoralCounselor: self = .counselor
            case .other: self = .office
            case nil: self = .unknown
            }
        }
    }

    var title: String {
        switch self {
        case .police: "Campus police or security"
        case .authority: "Campus security authorities"
        case .localPolice: "Other police agencies"
        case .conduct: "Conduct office, by file"
        case .housing: "Housing, by file"
        case .office: "Other offices"
        case .counselor: "Counselors"
        case .imported: "A log that was imported"
        case .unknown: "Not stated"
        }
    }
}
