/// Housing for students on campus is on-campus student housing: the institution's, or on land that is the institution's.
///
/// Whoever runs it, and whoever stays there this summer. What is joined to it and reached directly from it belongs to
/// it. Housing outside the reasonably contiguous area has no such column, nor has an organization's own house on its
/// own land. Every place that is on campus is held by the institution or stands on its land, so that the use decides.
public enum StudentHousingFacility: Rule {
    public static let name = RuleName.studentHousingFacility
    public static let citation: Citation = "34 CFR 668.41(a); 34 CFR 668.46(a), (c)(5)(ii)"
    public static let authority = Authority.regulation
    public static let sentence =
        "It is housing for students on campus, held by the institution or on its land: on-campus student housing."

    /// Whether the institution holds the place, or another's building stands on the institution's land.
    static func isOurs(_ place: PlaceNow, _ hold: PlaceHold) throws(Unanswered) -> Bool {
        if hold == .held { return true }
        if place.owner.value?.isInstitution == true { return false }
        return try place.landOwner.read(.landOwner, otherwise: .other).isInstitution
    }

    static func answer(_ place: PlaceNow, _ row: GeographyRow) -> Known<Bool> {
        switch row.category {
        case .onCampus: place.studentHousing == .notApplicable ? .known(false) : place.studentHousing
        case .separateCampus: .notApplicable
        default: .known(false)
        }
    }

    public static let examples = [
        Example("A residence hall: on campus, and housing") {
            PlaceStory(.hall) { $0.studentHousing = .known(true) }.isHousing(.campus)
        },
        Example(
            "A fraternity's own house on the institution's land within the campus: on campus, and housing"
        ) {
            house(on: .institution).isHousing(.campus)
        },
        .nearMiss("A fraternity's own house on its own land within the campus: noncampus, not housing") {
            let story = house(on: .studentOrganization)
            return story.isRow(.organization) && !story.isHousing(.organization)
        },
        .nearMiss("The institution's housing for married students five miles away: noncampus, not housing") {
            let story = PlaceStory(.rented) {
                $0.owner = .known(.institution)
                $0.studentHousing = .known(true)
            }
            return story.isRow(.noncampus) && !story.isHousing(.noncampus)
        },
        .nearMiss("Houses for the faculty on campus: on campus, not housing") {
            PlaceStory(.hall).finding.answer?.studentHousing == .known(false)
        },
    ]

    private static func house(on land: PlaceOwner) -> PlaceStory {
        PlaceStory(.fraternity) {
            $0.withinCampus = .known(true)
            $0.reasonablyContiguous = .known(true)
            $0.studentHousing = .known(true)
            $0.landOwner = .known(land)
        }
    }
}
