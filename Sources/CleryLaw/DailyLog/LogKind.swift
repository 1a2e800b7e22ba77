/// The two logs. They may be kept as one if it is labeled as both.
public enum LogKind: String, Sendable, CaseIterable { case crime, fire }

/// The pieces of information that an entry of a log holds.
public enum LogField: String, Sendable, CaseIterable {
    case nature
    case dateReported = "date_reported"
    case dateOccurred = "date_occurred"
    case timeOccurred = "time_occurred"
    case generalLocation = "general_location"
    /// Only in the crime log, and only if known.
    case disposition
}

/// What police or security department an institution has.
public enum SecurityDepartment: String, Sendable, CaseIterable {
    case campusPolice = "campus_police"
    case campusSecurity = "campus_security"
    case contractSecurity = "contract_security"
    /// Nobody but the local police.
    case none
}
