/// Anonymous reports in a survey are counted in the year of the survey, if the institution counts them.
///
/// Guidance leaves research surveys out; a college revised its numbers upward by nineteen such reports, in the year
/// of the survey. So it is a documented choice: interpretation `surveyReports`.
public enum SurveyReports: Rule {
    public static let name = RuleName.surveyReports
    public static let citation: Citation = "34 CFR 668.46(c)(3); Handbook 2016, chapter 4"
    public static let authority = Authority.guidance
    public static let sentence = "It was reported in a survey and is counted in the year of the survey."

    /// The year of the table and the number added to it.
    public static func added(
        reports: Int32, surveyYear: Int16, _ interpretations: Interpretations = .standard
    ) -> (year: Int16, number: Int32) {
        (surveyYear, interpretations.surveyReports == .countedInSurveyYear ? max(0, reports) : 0)
    }

    public static let examples = [
        Example("Nineteen anonymous answers in a survey of 2010, whatever the year of occurrence: 19 in 2010")
        {
            added(reports: 19, surveyYear: 2010) == (2010, 19)
        },
        .nearMiss("The institution does not count survey answers: none") {
            var own = Interpretations.standard
            own.surveyReports = .notCounted
            return added(reports: 19, surveyYear: 2010, own) == (2010, 0)
        },
    ]
}
