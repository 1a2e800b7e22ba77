/// A pastoral or professional counselor acting as such is no campus security authority.
///
/// A pastoral counselor acts within the recognition of a religious order; a professional counselor has the official
/// duty of mental health counseling, within license or certification. Somebody not certified who works under the
/// supervision of an exempt counselor is in the same place. In any other role the same person may be an authority.
public enum ExemptCounselors: Rule {
    public static let name = RuleName.exemptCounselors
    public static let citation: Citation =
        "34 CFR 668.46(a), campus security authority (4), (c)(8); Handbook 2016, 4-7 to 4-8"
    public static let authority = Authority.regulation
    public static let sentence =
        "Pastoral and professional counselors acting as such are not campus security authorities."
    public static let examples = [
        Example("A psychologist hears it in a session: no authority") {
            AuthorityByFunction.decide(actingAs: .known(.professionalCounselor)).answer == false
        },
        Example("An intern supervised by an exempt counselor: no authority") {
            AuthorityByFunction.decide(actingAs: .known(.counselingIntern)).answer == false
        },
        Example.nearMiss("The same psychologist leads a student trip: an authority there") {
            AuthorityByFunction.decide(actingAs: .known(.tripLeader)).answer == true
        },
    ]
}
