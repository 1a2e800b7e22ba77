/// Fire statistics, the annual fire safety report and the fire log belong to on-campus student housing alone.
///
/// An institution without it owes none of them. Student housing that is noncampus, such as apartments miles away, does
/// not create the duty, and fires there, or in a classroom building, enter neither the statistics nor the fire log. The
/// regulation (74 FR 55902) holds since July 1, 2010; the first fires collected are those of 2009.
public enum FireHousingDuty: Rule {
    public static let name = RuleName.fireHousingDuty
    public static let citation: Citation = "34 CFR 668.49(b), (c)(1), (d)(1); 20 U.S.C. 1092(i)(1), (i)(3)"
    public static let authority = Authority.regulation
    public static let inForce = InForce(from: "2010-07-01")
    public static let sentence =
        "Fire statistics, the fire safety report and the fire log are for on-campus student housing only."

    /// Whether an institution owes the fire safety report, the fire statistics and the fire log.
    public static func decide(onCampusHousing: Known<Bool>) -> Finding<Bool> {
        guard let owed = onCampusHousing.value else {
            return .needs(
                Question(
                    "on_campus_student_housing",
                    "Does the institution have an on-campus student housing facility?"),
                because: name)
        }
        return .decided(owed, because: name)
    }

    /// Whether a fire in a facility belongs in the statistics and the fire log.
    public static func includes(_ fire: FireFacts) -> Finding<Bool> {
        guard let inside = fire.onCampusHousing.value else {
            return .needs(
                Question("student_housing", "Is \(fire.facility) on-campus student housing?"), because: name)
        }
        return .decided(inside, because: name)
    }

    public static let examples = [
        Example("One residence hall on campus: report, statistics and log") {
            decide(onCampusHousing: .known(true)).answer == true
        },
        Example.nearMiss("Apartments for married students five miles away, nothing on campus: none of them") {
            decide(onCampusHousing: .known(false)).answer == false
        },
        Example.nearMiss("A fire in the chemistry building: not in the statistics") {
            includes(FireFacts("Chemistry", onCampusHousing: .known(false))).answer == false
        },
    ]
}
