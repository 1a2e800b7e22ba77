/// Whose receipt of a report starts the clock of the crime log.
public enum LogClockSourceChoice: String, InterpretationChoice {
    case department
    case departmentOrAuthority = "department_or_authority"
    public var sentence: String {
        switch self {
        case .department:
            "Crimes enter the log within two business days after the police or security department was told."
        case .departmentOrAuthority:
            "Crimes enter the log within two business days after any campus security authority was told."
        }
    }
}

/// How long after the entry a disposition is still updated.
public enum DispositionUpdatesChoice: String, InterpretationChoice {
    case sixtyDays = "sixty_days"
    case always
    public var sentence: String {
        switch self {
        case .sixtyDays: "Dispositions are updated for 60 days after the entry."
        case .always: "Dispositions are updated whenever they change."
        }
    }
}

/// How long the log is kept.
public enum LogRetentionChoice: String, InterpretationChoice {
    case threeYears = "three_years"
    case sevenYears = "seven_years"
    public var sentence: String {
        switch self {
        case .threeYears: "The log is kept three years after the last annual report that it supports."
        case .sevenYears: "The log is kept seven years."
        }
    }
}

extension Interpretations {
    static let dailyLogChoices: [Interpretation] = [
        Interpretation(
            "logClockSource", "Whose receipt of a report starts the clock of the crime log?",
            \.logClockSource,
            sources: "20 U.S.C. 1092(f)(4)(B)(i) names the department or a campus security authority; "
                + "34 CFR 668.46(f)(2) the department"),
        Interpretation(
            "dispositionUpdates", "For how long are dispositions updated?", \.dispositionUpdates,
            sources: "34 CFR 668.46(f)(2) names no end; Handbook 2016, 5-9"),
        Interpretation(
            "logRetention", "How long is the log kept?", \.logRetention,
            sources: "34 CFR 668.24; Handbook 2016, chapter 9; practice of seven years"),
    ]
}
