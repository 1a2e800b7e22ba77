/// What immediately means for a report that a student is missing.
public enum ImmediateReferral: String, InterpretationChoice {
    case withinTheHour = "within_the_hour"
    public var sentence: String {
        "A missing-student report that waited an hour was not referred immediately."
    }
}

extension Interpretations {
    static let missingStudentChoices: [Interpretation] = [
        Interpretation(
            "immediateReferral", "When is a missing-student report referred immediately?",
            \.immediateReferral, sources: "34 CFR 668.46(h)(1)(ii) names no hours; Handbook 2016, chapter 10")
    ]
}
