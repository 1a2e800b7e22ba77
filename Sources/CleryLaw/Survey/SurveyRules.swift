extension Law {
    /// The Department's survey.
    static let surveyRules: [any Rule.Type] = [
        OneSurveyACampus.self, SurveyScreens.self, SurveyEditChecks.self, SurveyCaveat.self,
        SurveyWindow.self, PublishedColumns.self,
    ]
}
