/// The causes of the Department's form: unintentional with its kind, intentional, or undetermined.
public enum FireCause: String, Sendable, CaseIterable {
    case cooking
    case smokingMaterials = "smoking_materials"
    case openFlames = "open_flames"
    case electrical
    case heatingEquipment = "heating_equipment"
    case hazardousProducts = "hazardous_products"
    case machinery = "machinery_industrial"
    case natural
    case otherUnintentional = "other_unintentional"
    case intentional
    case undetermined

    public enum Category: String, Sendable, CaseIterable { case unintentional, intentional, undetermined }

    public var category: Category {
        switch self {
        case .intentional: .intentional
        case .undetermined: .undetermined
        default: .unintentional
        }
    }
}

/// The report states the cause of each fire, in the categories of the Department's form.
///
/// A fire found to be arson is intentional here and is counted among the crimes besides: two systems, two entries.
/// The regulation names the causes only broadly (intentional or unintentional action, mechanical failure, act of
/// nature); the list is the form's.
public enum CauseOfEachFire: Rule {
    public static let name = RuleName.causeOfEachFire
    public static let citation: Citation =
        "34 CFR 668.49(a), (c)(1)(i); Campus Safety and Security Survey, Fires; Handbook 2016, chapter 12"
    public static let authority = Authority.guidance
    public static let sentence =
        "Each fire is shown with its cause: unintentional and its kind, intentional, or undetermined."

    public static func decide(_ fire: FireFacts) -> Finding<FireCause> {
        guard let cause = fire.cause.value else {
            return .needs(Question("cause", "What caused the fire?"), because: name)
        }
        return .decided(cause, because: name)
    }

    public static let examples = [
        Example("A pan left on the stove: unintentional, cooking") {
            decide(FireFacts("A Hall", cause: .known(.cooking))).answer?.category == .unintentional
        },
        Example("A notice board set alight: intentional") {
            decide(FireFacts("A Hall", cause: .known(.intentional))).answer?.category == .intentional
        },
        Example.nearMiss("A cause nobody has looked into yet is a question, not undetermined") {
            decide(FireFacts("A Hall")).asks.first?.name == "cause"
        },
    ]
}
