/// What borders the campus must be accessible from it. A fence that students routinely cross does not bar the way.
public enum AccessibleFromCampus: Rule {
    public static let name = RuleName.accessibleFromCampus
    public static let citation: Citation = "34 CFR 668.46(a); Handbook 2016, 2-12"
    public static let authority = Authority.regulation
    public static let sentence =
        "Public property must be accessible from the campus: no barrier between, or one that students routinely cross."

    static func holds(_ place: PlaceNow) throws(Unanswered) -> Bool {
        guard try place.barrier.holds(.barrier) else { return true }
        return try place.barrierCrossed.holds(.barrierCrossed)
    }

    public static let examples = [
        Example("Behind a fence that students climb every day: public property") {
            fenced(crossed: .known(true)).isRow(.farSidewalk)
        },
        .nearMiss("Sidewalk, street and sidewalk behind a fence that bars the way: outside") {
            fenced(crossed: .known(false)).isRow(.notAccessible)
        },
        Example("Behind a fence, and nobody knows whether students cross it: a question") {
            fenced(crossed: .unknown).asks("barrier_routinely_crossed")
        },
    ]

    private static func fenced(crossed: Known<Bool>) -> PlaceStory {
        PlaceStory(.bordering(.strip)) {
            $0.barrier = .known(true)
            $0.barrierRoutinelyCrossed = crossed
        }
    }
}
