/// Public property is seen from the campus or a separate campus. What borders noncampus property is not counted.
public enum BesideNoncampus: Rule {
    public static let name = RuleName.besideNoncampus
    public static let citation: Citation = "34 CFR 668.46(a)"
    public static let authority = Authority.regulation
    public static let sentence =
        "Public property is what borders a campus; what borders noncampus property is not counted."

    static func countsBeside(_ place: PlaceNow) throws(Unanswered) -> Bool {
        try place.reference.read(.reference, otherwise: .campus) != .noncampusProperty
    }

    public static let examples = [
        Example("The street that borders a separate campus: public property of that campus") {
            PlaceStory(.bordering(.street)) { $0.reference = .known(.separateCampus) }.isRow(.publicProperty)
        },
        .nearMiss("The street in front of a fraternity house across town: outside") {
            PlaceStory(.bordering(.street)) { $0.reference = .known(.noncampusProperty) }
                .isRow(.besideNoncampus)
        },
    ]
}
