/// Where a fire that reaches a second facility is counted.
public enum FireInTwoFacilities: String, InterpretationChoice {
    case eachFacility = "each_facility"
    case facilityOfOrigin = "facility_of_origin"
    public var sentence: String {
        switch self {
        case .eachFacility: "A fire that reaches a second facility is counted once in each."
        case .facilityOfOrigin: "A fire that reaches a second facility is counted where it began, once."
        }
    }
}

extension Interpretations {
    static let fireChoices: [Interpretation] = [
        Interpretation(
            "fireInTwoFacilities", "Where is a fire counted that reaches a second facility?",
            \.fireInTwoFacilities,
            sources: "34 CFR 668.49(c)(1) counts for each facility; Handbook 2016, chapter 12, has no example"
        )
    ]
}
