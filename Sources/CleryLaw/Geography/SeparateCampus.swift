/// A place apart from the campus with an organized program of study and somebody in charge is a campus of its own.
///
/// Its crimes stand in its own statistics. Overseas too; a branch campus always is one.
public enum SeparateCampus: Rule {
    public static let name = RuleName.separateCampus
    public static let citation: Citation =
        "20 U.S.C. 1092(f)(6)(B); 34 CFR 668.46(d); 34 CFR 600.2; Handbook 2016, 2-7 and 2-8"
    public static let authority = Authority.statute
    public static let sentence =
        "It is a separate campus: apart, with an organized program of study and an administrator on site, or a branch."

    static func holds(_ place: PlaceNow) throws(Unanswered) -> Bool {
        if try place.branchCampus.holds(.branchCampus) { return true }
        if try ReasonablyContiguous.holds(place) { return false }
        guard try place.programOfStudy.holds(.programOfStudy) else { return false }
        return try place.administratorOnSite.holds(.administratorOnSite)
    }

    public static let examples = [
        Example("The center abroad with a program of study and a director on site: a separate campus") {
            story(program: true, administrator: true).isRow(.separateCampus)
        },
        .nearMiss("The same center without anybody in an administrative capacity: noncampus") {
            story(program: true, administrator: false).isRow(.noncampus)
        },
        .nearMiss("An office with a director and no program of study: noncampus") {
            story(program: false, administrator: true).isRow(.noncampus)
        },
        Example("A program of study, and nobody knows who is on site: a question") {
            PlaceStory(.rented) {
                $0.programOfStudy = .known(true)
                $0.administratorOnSite = .unknown
            }.asks("administrative_personnel_on_site")
        },
    ]

    private static func story(program: Bool, administrator: Bool) -> PlaceStory {
        PlaceStory(.rented) {
            $0.programOfStudy = .known(program)
            $0.administratorOnSite = .known(administrator)
        }
    }
}
