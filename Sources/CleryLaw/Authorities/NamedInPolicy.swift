/// Whoever the institution's policy names as a place to report crimes is a campus security authority.
///
/// A counselor stays exempt while acting as such, even if a policy names the counseling center.
public enum NamedInPolicy: Rule {
    public static let name = RuleName.namedInPolicy
    public static let citation: Citation = "34 CFR 668.46(a), campus security authority (3)"
    public static let authority = Authority.regulation
    public static let sentence =
        "Persons and offices that policy names as places to report crimes are campus security authorities."
    public static let examples = [
        Example("The policy sends reports to the department's secretary: the secretary is one") {
            AuthorityByFunction.decide(actingAs: .known(.clerical), namedInPolicy: true).answer == true
        },
        Example.nearMiss("The policy names nobody in the department: the secretary is none") {
            AuthorityByFunction.decide(actingAs: .known(.clerical)).answer == false
        },
    ]
}
