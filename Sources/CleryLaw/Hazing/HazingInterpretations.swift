/// Which day brings a case of hazing into the transparency report.
public enum TransparencySince: String, InterpretationChoice {
    case finding, incident
    public var sentence: String {
        switch self {
        case .finding: "The transparency report lists findings made on or after July 1, 2025."
        case .incident:
            "The transparency report lists findings on hazing that happened on or after July 1, 2025."
        }
    }
}

/// By when the first report is public if the first finding comes after December 23, 2025.
public enum FirstTransparencyReport: String, InterpretationChoice {
    case atFinding = "at_finding"
    case withinSixMonths = "within_six_months"
    public var sentence: String {
        switch self {
        case .atFinding: "A first transparency report is published with the first finding."
        case .withinSixMonths:
            "A first transparency report is published within six months of the first finding."
        }
    }
}

/// How at least twice a year is kept.
public enum TransparencyUpdateChoice: String, InterpretationChoice {
    case sixMonths = "six_months"
    case juneAndDecember = "june_and_december"
    public var sentence: String {
        switch self {
        case .sixMonths: "The transparency report is updated within six months of its last publication."
        case .juneAndDecember: "The transparency report is updated by the end of June and of December."
        }
    }
}

/// When the five calendar years of a publication end.
public enum TransparencyKept: String, InterpretationChoice {
    case fromPublication = "from_publication"
    case endOfYear = "end_of_year"
    public var sentence: String {
        switch self {
        case .fromPublication: "Each publication stays public until the fifth anniversary of its date."
        case .endOfYear: "Each publication stays public until the end of the fifth calendar year after it."
        }
    }
}

extension Interpretations {
    static let hazingChoices: [Interpretation] = [
        Interpretation(
            "transparencySince", "Which day brings hazing into the transparency report?",
            \.transparencySince,
            sources:
                "20 U.S.C. 1092(f)(9)(A)(i) says only: beginning July 1, 2025; practice goes by the finding"),
        Interpretation(
            "firstTransparencyReport", "By when is a first report public after December 23, 2025?",
            \.firstTransparencyReport, sources: "20 U.S.C. 1092(f)(9)(A)(ii) fixes no further term"),
        Interpretation(
            "transparencyUpdate", "How is the report updated twice a year?", \.transparencyUpdate,
            sources: "20 U.S.C. 1092(f)(9)(A)(iii) fixes no months; published pages of institutions"),
        Interpretation(
            "transparencyKept", "When do five calendar years of a publication end?", \.transparencyKept,
            sources:
                "20 U.S.C. 1092(f)(9), five calendar years from the date of publication; practice differs"),
    ]
}
