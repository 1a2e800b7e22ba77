/// What the institution holds apart from the campus is noncampus if it serves its purposes and students use it often.
///
/// The statute says "used by students", the regulation "frequently used by students". Students use frequently what they
/// live in.
public enum NoncampusProperty: Rule {
    public static let name = RuleName.noncampusProperty
    public static let citation: Citation = "34 CFR 668.46(a); 20 U.S.C. 1092(f)(6)(A)(iii)(II)"
    public static let authority = Authority.regulation
    public static let sentence =
        "It is held by the institution apart from the campus, serves its purposes and is frequently used by students: noncampus."

    /// The row by which a place that the institution holds is noncampus, if one is.
    static func row(_ place: PlaceNow) throws(Unanswered) -> GeographyRow? {
        if try ReasonablyContiguous.holds(place) { return nil }
        guard try EducationalPurpose.holds(place) else { return nil }
        if try HostFamilies.isControlledHome(place) { return .hostFamilyControlled }
        if try place.frequentlyUsed.holds(.frequentlyUsed) { return .noncampus }
        if try place.studentHousing.holds(.studentHousing) { return .noncampus }
        if try place.repeatedTrip.holds(.repeatedUse) { return .repeatedTrip }
        if try place.shortStay.holds(.nights) { return .shortStay }
        return nil
    }

    public static let examples = [
        Example("The institution's apartments for students two miles away: noncampus") {
            PlaceStory(.rented) {
                $0.owner = .known(.institution)
                $0.studentHousing = .known(true)
            }.isRow(.noncampus)
        },
        .nearMiss("An office four miles away where only staff work: outside") {
            PlaceStory(.rented) { $0.frequentlyUsedByStudents = .known(false) }.isRow(.nothing)
        },
        Example("A clinic four miles away, and nobody knows whether students come often: a question") {
            PlaceStory(.rented) { $0.frequentlyUsedByStudents = .unknown }.asks("frequently_used_by_students")
        },
    ]
}
