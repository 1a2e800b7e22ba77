/// What an officially recognized student organization owns or controls is noncampus, wherever it lies.
///
/// There is no test of purpose, of frequency or of contiguity. A house of the institution, or on its land, is campus
/// first; that row comes before.
public enum OrganizationProperty: Rule {
    public static let name = RuleName.organizationProperty
    public static let citation: Citation = "20 U.S.C. 1092(f)(6)(A)(iii)(I); 34 CFR 668.46(a)"
    public static let authority = Authority.statute
    public static let sentence =
        "It is owned or controlled by a student organization that the institution officially recognizes: noncampus."

    static func hold(_ place: PlaceNow) throws(Unanswered) -> PlaceHold {
        let owns = try place.owner.read(.owner, otherwise: .other) == .studentOrganization
        if !owns, try !place.organizationControls.holds(.organizationControls) { return .notHeld }
        guard try place.organizationRecognized.holds(.organizationRecognized) else { return .notHeld }
        return try place.recognizedThen.read(place.recognizedThenAsks, otherwise: true)
            ? .held : .lost(.outsideTime)
    }

    public static let examples = [
        Example("A registered fraternity's house three miles away: noncampus") {
            PlaceStory(.fraternity).isRow(.organization)
        },
        .nearMiss("The house of a group that is not recognized: outside") {
            PlaceStory(.fraternity) { $0.organizationRecognized = .known(false) }.isRow(.nothing)
        },
        .nearMiss("The house after the fraternity lost its recognition: outside") {
            PlaceStory(.fraternity, at: LocalMoment("2022-09-01")) {
                $0.recognizedDuring = .known([TimeSpan(through: "2022-08-31")])
            }.isRow(.outsideTime)
        },
        Example("A house that a recognized sorority rents: noncampus") {
            PlaceStory(.privatePlace) {
                $0.organizationControls = .known(true)
                $0.organizationRecognized = .known(true)
            }.isRow(.organization)
        },
    ]
}
