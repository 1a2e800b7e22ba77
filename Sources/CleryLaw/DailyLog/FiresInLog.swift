/// The fire log holds every fire reported in on-campus student housing, however small and even when already out.
///
/// A fire is any open flame or other burning in a place not intended to contain it or in an uncontrolled manner
/// (34 CFR 668.49(a)); a false alarm is none. Who reported it and to which official does not matter. Fires elsewhere on
/// campus and in noncampus housing are not entered.
public enum FiresInLog: Rule {
    public static let name = RuleName.firesInLog
    public static let citation: Citation =
        "34 CFR 668.49(a), (d)(1); 20 U.S.C. 1092(i)(3); Handbook 2016, chapter 12"
    public static let authority = Authority.regulation
    public static let inForce = InForce(from: "2008-08-14")
    public static let sentence =
        "The fire log holds every fire reported in on-campus student housing, however small, and no other fire."

    /// Whether what was reported belongs in the fire log.
    public static func decide(burned: Known<Bool>, onCampusStudentHousing: Known<Bool>) -> Finding<Bool> {
        if burned.isNo || onCampusStudentHousing.isNo { return .decided(false, because: name) }
        guard onCampusStudentHousing.isYes else {
            return .needs(
                Question("student_housing", "Did it burn in on-campus student housing?"), because: name)
        }
        guard burned.isYes else {
            return .needs(
                Question(
                    "burned", "Was there open flame or burning where it does not belong or out of control?"),
                because: name)
        }
        return .decided(true, because: name)
    }

    public static let examples = [
        Example("A waste basket in a residence hall, found already out: entered") {
            decide(burned: .known(true), onCampusStudentHousing: .known(true)).answer == true
        },
        .nearMiss("The same waste basket in the library: not entered") {
            decide(burned: .known(true), onCampusStudentHousing: .known(false)).answer == false
        },
        .nearMiss("A false alarm in the residence hall: no fire, not entered") {
            decide(burned: .known(false), onCampusStudentHousing: .known(true)).answer == false
        },
        Example("A fire in a building of which nobody knows whether it is housing: a question") {
            decide(burned: .known(true), onCampusStudentHousing: .unknown).asks.first?.name
                == "student_housing"
        },
    ]
}
