/// What no row reaches is not Clery geography, whoever was involved: only the place matters.
public enum OutsideEveryRow: Rule {
    public static let name = RuleName.outsideEveryRow
    public static let citation: Citation = "34 CFR 668.46(a); Handbook 2016, 2-1"
    public static let authority = Authority.regulation
    public static let sentence =
        "It is neither on campus, nor noncampus, nor public property, so it is outside Clery geography."
    public static let examples = [
        Example("A private apartment where a whole team happens to live: outside") {
            PlaceStory(.privatePlace) { $0.frequentlyUsedByStudents = .known(true) }.isRow(.nothing)
        },
        .nearMiss("The same apartment, rented by the institution for the team: noncampus") {
            PlaceStory(.rented).isRow(.noncampus)
        },
    ]
}
