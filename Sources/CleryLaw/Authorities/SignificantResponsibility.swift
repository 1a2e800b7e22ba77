/// An official with significant responsibility for student and campus activities is a campus security authority.
///
/// Student housing, student discipline and campus judicial proceedings are named; coaches, advisors of student
/// organizations, trip leaders and deans are the Handbook's.
public enum SignificantResponsibility: Rule {
    public static let name = RuleName.significantResponsibility
    public static let citation: Citation =
        "34 CFR 668.46(a), campus security authority (4); Handbook 2016, 4-2 to 4-3"
    public static let authority = Authority.regulation
    public static let sentence =
        "Officials with significant responsibility for student and campus activities are authorities."
    public static let examples = [
        Example("An athletic coach") {
            AuthorityByFunction.decide(actingAs: .known(.coach)).answer == true
        },
        Example("A professor who advises the chess club") {
            AuthorityByFunction.decide(actingAs: .known(.organizationAdvisor)).answer == true
        },
        Example.nearMiss("A physician who only treats patients in the health center: none") {
            AuthorityByFunction.decide(actingAs: .known(.clinician)).answer == false
        },
    ]
}
