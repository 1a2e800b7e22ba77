/// A public building, such as a library, is not public property; it counts only where the institution controls it.
///
/// The regulation speaks of thoroughfares, streets, sidewalks and parking facilities, and is not clear on buildings
/// (interpretation `publicBuildings`).
public enum PublicBuildings: Rule {
    public static let name = RuleName.publicBuildings
    public static let citation: Citation = "34 CFR 668.46(a)"
    public static let authority = Authority.guidance
    public static let sentence =
        "A public building that the institution does not control is not public property."

    static func counts(_ kind: PublicKind, _ place: PlaceNow) -> Bool {
        kind != .building || place.publicBuildingsCount
    }

    public static let examples = [
        Example("The city's library next to the campus: outside") {
            PlaceStory(.bordering(.building)).isRow(.publicBuilding)
        },
        .nearMiss(
            "A room in that library that the institution uses by agreement, judged contiguous: on campus"
        ) {
            PlaceStory(.bordering(.building)) {
                $0.control = .known(.agreementForSpace)
                $0.reasonablyContiguous = .known(true)
                $0.educationalUse = .known(true)
            }.isRow(.campus)
        },
        .nearMiss("The parking garage beside the library: public property") {
            PlaceStory(.bordering(.parking)).isRow(.publicProperty)
        },
    ]
}
