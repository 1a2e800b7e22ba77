/// A trip of more than one night makes the places it rents noncampus for the time (interpretation `shortStayTrips`).
public enum ShortStays: Rule {
    public static let name = RuleName.shortStays
    public static let citation: Citation = "Handbook 2016, 2-25 and 2-26; 34 CFR 668.46(a)"
    public static let authority = Authority.guidance
    public static let sentence =
        "The trip stays more than one night at a place it rents, so the place is noncampus for that time."

    static func frequent(_ nights: Known<Int>, _ interpretations: Interpretations) -> Known<Bool> {
        guard interpretations.shortStayTrips == .frequentUse else { return .notApplicable }
        return switch nights {
        case .known(let nights): .known(nights > 1)
        case .notApplicable: .notApplicable
        case .unknown: .unknown
        }
    }

    public static let examples = [
        Example("Classroom and rooms of a three-week biology trip: noncampus") {
            PlaceStory(.hotel(nights: 20, again: false)).isRow(.shortStay)
        },
        .nearMiss("One night: outside") { PlaceStory(.hotel(nights: 1, again: false)).isRow(.oneNightTrip) },
        .nearMiss("Three weeks, at a place that serves no educational purpose: outside") {
            PlaceStory(.hotel(nights: 20, again: false)) { $0.educationalUse = .known(false) }
                .isRow(.oneNightTrip)
        },
    ]
}
