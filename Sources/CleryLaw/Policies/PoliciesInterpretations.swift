/// From which report on the hazing statements are owed.
///
/// 20 U.S.C. 1092(f)(1)(K) and (L) are in force since June 23, 2025, before the report due October 1, 2025. No
/// guidance says which report must hold them first; many institutions put them into that of 2025.
public enum HazingStatements: String, InterpretationChoice {
    case report2025 = "report_2025"
    case report2026 = "report_2026"
    public var sentence: String {
        switch self {
        case .report2025: "The report due October 1, 2025, is the first with the hazing statements."
        case .report2026: "The report due October 1, 2026, is the first with the hazing statements."
        }
    }
    func begins(by year: Int) -> Bool { year >= (self == .report2025 ? 2025 : 2026) }
}

extension Interpretations {
    static let policyChoices: [Interpretation] = [
        Interpretation(
            "hazingStatements", "Which report is the first with the hazing statements?", \.hazingStatements,
            sources: "P.L. 118-173, effective June 23, 2025; no guidance on the first report")
    ]
}
