/// Every member of campus police or security, and everyone else responsible for security, is a campus security authority.
///
/// That is whoever watches an entrance, an event or a parking lot, student, contractor or employee.
public enum SecurityPersonnel: Rule {
    public static let name = RuleName.securityPersonnel
    public static let citation: Citation = "34 CFR 668.46(a), campus security authority (1) and (2)"
    public static let authority = Authority.regulation
    public static let sentence =
        "Campus police, campus security and all others responsible for security are campus security authorities."
    public static let examples = [
        Example("A student who checks cards at the recreation center's door") {
            AuthorityByFunction.decide(actingAs: .known(.doorMonitor)).answer == true
        },
        Example("A contract guard at a concert") {
            AuthorityByFunction.decide(actingAs: .known(.eventSecurity)).answer == true
        },
        Example.nearMiss("A librarian who watches no door: none") {
            AuthorityByFunction.decide(actingAs: .known(.library)).answer == false
        },
    ]
}
