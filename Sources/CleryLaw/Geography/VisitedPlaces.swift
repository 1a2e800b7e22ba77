/// A place that a trip only visits, without control of it, is outside.
public enum VisitedPlaces: Rule {
    public static let name = RuleName.visitedPlaces
    public static let citation: Citation = "Handbook 2016, 2-25"
    public static let authority = Authority.guidance
    public static let sentence =
        "A place that a trip visits, and that the institution neither owns nor controls, is not Clery geography."
    public static let examples = [
        Example("The theater that a class visits every spring: outside") {
            PlaceStory(.hotel(nights: 0, again: true)) { $0.control = .known(.none) }.isRow(.visited)
        },
        .nearMiss("The hotel rooms that the institution rents there every spring: noncampus") {
            PlaceStory(.hotel(nights: 1, again: true)).isRow(.repeatedTrip)
        },
    ]
}
