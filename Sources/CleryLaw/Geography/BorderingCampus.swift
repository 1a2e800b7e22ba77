/// Public property outside the campus must border it: one can step off the edge of the campus directly onto it.
public enum BorderingCampus: Rule {
    public static let name = RuleName.borderingCampus
    public static let citation: Citation = "34 CFR 668.46(a); Handbook 2016, 2-11"
    public static let authority = Authority.regulation
    public static let sentence =
        "Public property must lie within the campus, or border it so that one can step off the campus onto it."

    /// Within the campus; what is known not to be contiguous is not within.
    static func isWithin(_ place: PlaceNow) throws(Unanswered) -> Bool {
        if place.withinCampus.isUnknown, !place.contiguous.isUnknown, !place.contiguous.isYes { return false }
        return try place.withinCampus.holds(.withinCampus)
    }

    /// Bordering, or across the street that borders.
    static func isNear(_ place: PlaceNow) throws(Unanswered) -> Bool {
        try place.adjacency.read(.adjacency, otherwise: .notAdjacent) != .notAdjacent
    }

    public static let examples = [
        Example("The canal along the edge of the campus: public property") {
            PlaceStory(.bordering(.waterway)).isRow(.parkOrStation)
        },
        .nearMiss("A lake two tenths of a mile away: outside") {
            PlaceStory(.bordering(.waterway)) { $0.adjacency = .known(.notAdjacent) }.isRow(.notBordering)
        },
        Example("Nobody knows whether the street borders the campus: a question") {
            PlaceStory(.bordering(.street)) { $0.adjacency = .unknown }.asks("adjacency")
        },
    ]
}
