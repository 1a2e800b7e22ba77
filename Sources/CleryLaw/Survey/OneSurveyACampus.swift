/// Each campus, the main one and each separate one, has a survey of its own; the statistics go in, the text does not.
public enum OneSurveyACampus: Rule {
    public static let name = RuleName.oneSurveyACampus
    public static let citation: Citation =
        "34 CFR 668.41(e)(5); 34 CFR 668.46(d); 20 U.S.C. 1092(f)(5), (i)(2)"
    public static let authority = Authority.regulation
    public static let sentence = "Each campus submits its statistics in a survey of its own."

    /// The campuses whose survey is not submitted yet.
    public static func missing(_ campuses: [String], submitted: [String]) -> Finding<[String]> {
        .decided(campuses.filter { !submitted.contains($0) }, because: name, .separateCampuses)
    }

    public static let examples = [
        Example("Three campuses, the surveys of two submitted: the third is missing") {
            missing(["001", "002", "003"], submitted: ["001", "003"]).answer == ["002"]
        },
        .nearMiss("One campus, one survey: nothing is missing") {
            missing(["001"], submitted: ["001"]).answer == []
        },
    ]
}
