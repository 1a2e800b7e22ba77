/// What the institution owns or controls in the reasonably contiguous area, and uses for its purposes, is on campus.
///
/// Use by students is not needed.
public enum CampusProperty: Rule {
    public static let name = RuleName.campusProperty
    public static let citation: Citation = "20 U.S.C. 1092(f)(6)(A)(ii)(I); 34 CFR 668.46(a)"
    public static let authority = Authority.statute
    public static let sentence =
        "It is owned or controlled by the institution, reasonably contiguous and used for its purposes: on campus."

    static func holds(_ place: PlaceNow) throws(Unanswered) -> Bool {
        guard try ReasonablyContiguous.holds(place) else { return false }
        return try EducationalPurpose.holds(place)
    }

    public static let examples = [
        Example("A lecture hall of the institution: on campus, and not housing") {
            let story = PlaceStory(.hall)
            return story.isRow(.campus) && story.finding.answer?.studentHousing == .known(false)
        },
        Example("Office floors rented across the street and judged contiguous: on campus") {
            PlaceStory(.rented) { $0.reasonablyContiguous = .known(true) }.isRow(.campus)
        },
        .nearMiss("A church inside the campus that the institution neither owns nor controls: outside") {
            PlaceStory(.privatePlace) {
                $0.withinCampus = .known(true)
                $0.reasonablyContiguous = .known(true)
            }.isRow(.nothing)
        },
    ]
}
