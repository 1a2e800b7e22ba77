/// A hotel to which trips return is frequently used: the rooms and the way to them, for the nights rented.
///
/// What matters is the repeated use of the location, not the days or the students (interpretation `repeatedUseTrips`).
public enum RepeatedTrips: Rule {
    public static let name = RuleName.repeatedTrips
    public static let citation: Citation = "Handbook 2016, 2-25; 34 CFR 668.46(a)"
    public static let authority = Authority.guidance
    public static let sentence =
        "Trips return to the same rented place, so its use is frequent and it is noncampus while it is rented."

    static func frequent(_ again: Known<Bool>, _ interpretations: Interpretations) -> Known<Bool> {
        interpretations.repeatedUseTrips == .frequentUse ? again : .notApplicable
    }

    public static let examples = [
        Example("The debate club's hotel, one night every year: noncampus") {
            PlaceStory(.hotel(nights: 1, again: true)).isRow(.repeatedTrip)
        },
        .nearMiss("A new hotel each year, one night each: outside") {
            PlaceStory(.hotel(nights: 1, again: false)).isRow(.oneNightTrip)
        },
        .nearMiss(
            "The same hotel every year, where the institution's reading is that this is not frequent: outside"
        ) {
            var reading = Interpretations.standard
            reading.repeatedUseTrips = .notByItself
            return PlaceStory(.hotel(nights: 1, again: true), by: reading).isRow(.oneNightTrip)
        },
    ]
}
