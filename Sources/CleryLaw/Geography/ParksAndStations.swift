/// Parks, waterways and transit stations that border the campus are public property.
///
/// The Handbook counted about one mile into a park; that was not repeated in 2020 (interpretation `parkDepthMiles`).
public enum ParksAndStations: Rule {
    public static let name = RuleName.parksAndStations
    public static let citation: Citation = "Handbook 2016, chapter 2; 34 CFR 668.46(a)"
    public static let authority = Authority.guidance
    public static let sentence =
        "A park, waterway or transit station that borders the campus is public property, a park only to a certain depth."

    static func isDeep(_ miles: Known<Double>, _ interpretations: Interpretations) -> Known<Bool> {
        switch miles {
        case .known(let miles): .known(miles > interpretations.parkDepthMiles)
        case .notApplicable: .notApplicable
        case .unknown: .unknown
        }
    }

    static func reaches(_ kind: PublicKind, _ place: PlaceNow) throws(Unanswered) -> Bool {
        guard kind == .park else { return true }
        return try !place.deepInPark.holds(.milesIntoPark)
    }

    public static let examples = [
        Example("A tenth of a mile into the park that borders the campus: public property") {
            park(0.1).isRow(.parkOrStation)
        },
        .nearMiss("A mile and a half into the same park: outside") { park(1.5).isRow(.deepInPark) },
        Example("The subway station at the edge of the campus: public property") {
            PlaceStory(.bordering(.transitStation)).isRow(.parkOrStation)
        },
    ]

    private static func park(_ miles: Double) -> PlaceStory {
        PlaceStory(.bordering(.park)) { $0.milesIntoPark = .known(miles) }
    }
}
