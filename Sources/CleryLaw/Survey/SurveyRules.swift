extension Law {
    /// The Department's survey.
    static let surveyRules: [any Rule.Type] = []
}
