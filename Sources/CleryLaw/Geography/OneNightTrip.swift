/// Rooms rented for a single night of a trip that does not return are not frequently used by students.
public enum OneNightTrip: Rule {
    public static let name = RuleName.oneNightTrip
    public static let citation: Citation = "Handbook 2016, 2-25; 34 CFR 668.46(a)"
    public static let authority = Authority.guidance
    public static let sentence =
        "A place used for a trip is noncampus only if its use by students is frequent, as trips are read here."
    public static let examples = [
        Example("Motel rooms for one night, to see a play: outside") {
            PlaceStory(.hotel(nights: 1, again: false)).isRow(.oneNightTrip)
        },
        .nearMiss("The same rooms for two nights: noncampus") {
            PlaceStory(.hotel(nights: 2, again: false)).isRow(.shortStay)
        },
        .nearMiss("One night, and nobody knows whether trips return: a question") {
            PlaceStory(.hotel(nights: 1, again: false)) { $0.repeatedUse = .unknown }.asks("repeated_use")
        },
    ]
}
