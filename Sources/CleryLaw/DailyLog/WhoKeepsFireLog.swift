/// An institution with on-campus student housing keeps a fire log.
///
/// The duty follows on-campus housing only: noncampus housing does not bring it.
public enum WhoKeepsFireLog: Rule {
    public static let name = RuleName.whoKeepsFireLog
    public static let citation: Citation = "34 CFR 668.49(d)(1); 20 U.S.C. 1092(i)(3)"
    public static let authority = Authority.statute
    public static let inForce = InForce(from: "2008-08-14")
    public static let sentence = "An institution with on-campus student housing keeps a fire log."

    /// Whether the institution keeps a fire log.
    public static func decide(onCampusStudentHousing: Known<Bool>) -> Finding<Bool> {
        guard let housing = onCampusStudentHousing.value else {
            return .needs(
                Question(
                    "on_campus_student_housing", "Does the institution have on-campus student housing?"),
                because: name)
        }
        return .decided(housing, because: name)
    }

    public static let examples = [
        Example("One residence hall on campus: a fire log is kept") {
            decide(onCampusStudentHousing: .known(true)).answer == true
        },
        .nearMiss("The only student housing stands five miles away, noncampus: no fire log") {
            decide(onCampusStudentHousing: .known(false)).answer == false
        },
    ]
}
