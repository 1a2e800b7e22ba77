/// Whether an arrest ends the threat of a series of similar crimes.
public enum PatternAfterArrest: String, InterpretationChoice {
    case warn
    case ended
    public var sentence: String {
        switch self {
        case .warn: "A pattern of crimes is a threat although somebody was arrested for one of them."
        case .ended: "An arrest ends the threat of a pattern of crimes."
        }
    }
}

extension Interpretations {
    static let warningChoices: [Interpretation] = [
        Interpretation(
            "patternAfterArrest", "Does an arrest end the threat of a pattern of crimes?",
            \.patternAfterArrest,
            sources: "34 CFR 668.46(e)(1)(iii) leaves it to the institution; Handbook 2016, 6-13 and 6-14")
    ]
}
