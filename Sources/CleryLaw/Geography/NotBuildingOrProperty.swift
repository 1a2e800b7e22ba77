/// Clery geography is made of buildings and property. A chartered coach, a flight or a meal on a trip is neither.
public enum NotBuildingOrProperty: Rule {
    public static let name = RuleName.notBuildingOrProperty
    public static let citation: Citation = "34 CFR 668.46(a); Handbook 2016, 2-25"
    public static let authority = Authority.regulation
    public static let sentence = "Only buildings and property are Clery geography; what moves is neither."

    static func isPlace(_ place: PlaceNow) throws(Unanswered) -> Bool {
        try place.buildingOrProperty.read(.buildingOrProperty, otherwise: true)
    }

    public static let examples = [
        Example("A coach that the institution charters for the team: outside") {
            PlaceStory(.rented) { $0.buildingOrProperty = .known(false) }.isRow(.notBuildingOrProperty)
        },
        .nearMiss("The garage that the institution rents for its coaches is a building: noncampus") {
            PlaceStory(.rented).isRow(.noncampus)
        },
    ]
}
