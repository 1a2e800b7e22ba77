/// How long records are kept.
public enum Retention: String, InterpretationChoice {
    case threeYearsAfterLatestReport = "three_years_after_latest_report"
    case sevenYears = "seven_years"
    public var sentence: String {
        switch self {
        case .threeYearsAfterLatestReport:
            "Records are kept for three years after the latest report that they support."
        case .sevenYears: "Records of a calendar year are kept until the end of the seventh year after it."
        }
    }
}

/// Which table gives the maximum penalty.
public enum PenaltyTable: String, InterpretationChoice {
    case published
    public var sentence: String {
        "The maximum penalty is that of the latest adjustment published, up to January 2025."
    }
}

extension Interpretations {
    static let keepingChoices: [Interpretation] = [
        Interpretation(
            "retention", "How long are records kept?", \.retention,
            sources: "34 CFR 668.24(e); Handbook 2016, 9-10 to 9-12: in effect seven years; policies"),
        Interpretation(
            "penaltyTable", "Which table gives the maximum penalty?", \.penaltyTable,
            sources: "34 CFR 36.2; no adjustment for 2026 was found on November 22, 2026"),
    ]
}
