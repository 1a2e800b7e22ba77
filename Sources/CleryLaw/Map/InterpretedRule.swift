/// A rule that hangs on a documented reading, and says on which.
public protocol InterpretedRule: Rule {
    /// Names in `Interpretations.all`.
    static var interpretations: [String] { get }
}

extension UnfoundedTotal: InterpretedRule {
    public static var interpretations: [String] { ["unfoundedYear"] }
}
extension MostSeriousViolation: InterpretedRule {
    public static var interpretations: [String] { ["multiLawViolation"] }
}
extension EightBiases: InterpretedRule { public static var interpretations: [String] { ["hateMultiBias"] } }
extension HazingApart: InterpretedRule { public static var interpretations: [String] { ["hazingHierarchy"] } }
extension Marijuana: InterpretedRule { public static var interpretations: [String] { ["marijuanaBasis"] } }
extension OfficesOneOperation: InterpretedRule {
    public static var interpretations: [String] { ["officeBuildingOneOperation"] }
}
extension SuiteBedrooms: InterpretedRule {
    public static var interpretations: [String] { ["suiteBedroomRule"] }
}
extension NegligenceIsNotHate: InterpretedRule {
    public static var interpretations: [String] { ["negligentManslaughterAsHate"] }
}
extension HateOffenses: InterpretedRule {
    public static var interpretations: [String] { ["negligentManslaughterAsHate", "otherBodilyInjuryHate"] }
}
extension DomesticBeforeDating: InterpretedRule {
    public static var interpretations: [String] { ["partnerIncidents"] }
}
extension ArrestOverReferral: InterpretedRule {
    public static var interpretations: [String] { ["arrestAndReferral"] }
}
extension AttemptedFondling: InterpretedRule {
    public static var interpretations: [String] { ["attemptedFondling"] }
}
extension FondlingAlone: InterpretedRule {
    public static var interpretations: [String] { ["fondlingBesides"] }
}
extension SurveyReports: InterpretedRule { public static var interpretations: [String] { ["surveyReports"] } }
extension AwarenessSpeech: InterpretedRule {
    public static var interpretations: [String] { ["awarenessSpeech"] }
}
extension HazingStatement: InterpretedRule {
    public static var interpretations: [String] { ["hazingStatements"] }
}
extension HazingPreventionStatement: InterpretedRule {
    public static var interpretations: [String] { ["hazingStatements"] }
}
