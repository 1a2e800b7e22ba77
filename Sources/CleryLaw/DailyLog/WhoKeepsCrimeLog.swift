/// An institution with a police or security department of any kind keeps a daily crime log.
///
/// Sworn or not, its own people or a contractor's: the kind does not matter. Where only the local police protect the
/// campus there is no department and no log.
public enum WhoKeepsCrimeLog: Rule {
    public static let name = RuleName.whoKeepsCrimeLog
    public static let citation: Citation = "34 CFR 668.46(f)(1); 20 U.S.C. 1092(f)(4)(A)"
    public static let authority = Authority.statute
    public static let inForce = InForce(from: "1998-10-07")
    public static let sentence =
        "An institution with a police or security department of any kind keeps a daily crime log."

    /// Whether the institution keeps a crime log.
    public static func decide(_ department: Known<SecurityDepartment>) -> Finding<Bool> {
        guard let department = department.value else {
            return .needs(
                Question(
                    "police_or_security_department",
                    "Does the institution have a police or security department of any kind?"),
                because: name)
        }
        return .decided(department != .none, because: name)
    }

    public static let examples = [
        Example("A contractor's guards are the security department: a log is kept") {
            decide(.known(.contractSecurity)).answer == true
        },
        .nearMiss("Nobody but the city police protects the campus: no log") {
            decide(.known(.none)).answer == false
        },
    ]
}
