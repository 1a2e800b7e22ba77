/// Who is a campus security authority is decided by the function in which a person acts, never by the title.
///
/// A person with two functions is one in the function that makes one: a counselor who is also dean is an authority when
/// acting as dean. Faculty who only teach, clerical, dining and maintenance staff and clinicians are none, unless policy
/// names them as a place to report crimes.
public enum AuthorityByFunction: Rule {
    public static let name = RuleName.authorityByFunction
    public static let citation: Citation = "34 CFR 668.46(a); Handbook 2016, 4-2 to 4-4"
    public static let authority = Authority.regulation
    public static let sentence =
        "A person's function decides whether the person is a campus security authority, not the title."

    /// Whether a person acting in a function is a campus security authority.
    public static func decide(actingAs function: Known<CampusFunction>, namedInPolicy: Bool = false)
        -> Finding<Bool>
    {
        guard let function = function.value else {
            return .needs(
                Question("acting_as", "In which function does the person act for the institution?"),
                because: name)
        }
        switch function.standing {
        case .securityPersonnel: return .decided(true, because: SecurityPersonnel.name)
        case .significantResponsibility: return .decided(true, because: SignificantResponsibility.name)
        case .exemptCounselor: return .decided(false, because: ExemptCounselors.name)
        case .namedInPolicy: return .decided(true, because: NamedInPolicy.name)
        case .noResponsibility:
            return namedInPolicy
                ? .decided(true, because: NamedInPolicy.name) : .decided(false, because: name)
        }
    }

    /// Whether a person with several functions is an authority in any of them.
    public static func decide(functions: [Known<CampusFunction>], namedInPolicy: Bool = false)
        -> Finding<Bool>
    {
        let findings = functions.map { decide(actingAs: $0, namedInPolicy: namedInPolicy) }
        return findings.first { $0.answer == true } ?? findings.first { $0.answer == nil } ?? findings.first
            ?? decide(actingAs: .unknown)
    }

    public static let examples = [
        Example("A student who is a resident assistant: an authority") {
            decide(actingAs: .known(.residentAssistant)).answer == true
        },
        Example.nearMiss("A professor who only teaches: none") {
            decide(actingAs: .known(.facultyOnly)).answer == false
        },
        Example("A licensed counselor who is also dean of students: an authority, as dean") {
            decide(functions: [.known(.professionalCounselor), .known(.dean)]).answer == true
        },
        Example("A new post that nobody has described: a question") {
            decide(actingAs: .unknown).asks.first?.name == "acting_as"
        },
    ]
}
