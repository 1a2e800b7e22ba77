/// Public property reaches over the bordering street to its far sidewalk, and no farther.
public enum FarSidewalk: Rule {
    public static let name = RuleName.farSidewalk
    public static let citation: Citation = "Handbook 2016, chapter 2; 34 CFR 668.46(a)"
    public static let authority = Authority.guidance
    public static let sentence =
        "Sidewalk, street and far sidewalk are public property; nothing beyond the far sidewalk is."

    static func reaches(_ kind: PublicKind, _ place: PlaceNow) throws(Unanswered) -> Bool {
        if kind.isSidewalk { return true }
        return try place.adjacency.read(.adjacency, otherwise: .notAdjacent) != .acrossPublicStreet
    }

    /// Whether the row's own reach is what makes it public property.
    static func isFar(_ kind: PublicKind, _ place: PlaceNow) throws(Unanswered) -> Bool {
        if kind == .farSidewalk || kind == .strip { return true }
        guard kind == .sidewalk else { return false }
        return try place.adjacency.read(.adjacency, otherwise: .notAdjacent) == .acrossPublicStreet
    }

    public static let examples = [
        Example("The sidewalk on the other side of the street that borders the campus: public property") {
            PlaceStory(.bordering(.sidewalk)) { $0.adjacency = .known(.acrossPublicStreet) }.isRow(
                .farSidewalk)
        },
        .nearMiss("A city parking lot across that street: outside") {
            PlaceStory(.bordering(.parking)) { $0.adjacency = .known(.acrossPublicStreet) }
                .isRow(.beyondFarSidewalk)
        },
    ]
}
