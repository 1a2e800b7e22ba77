/// Public property is owned by a public body and lies within the campus, or borders it and can be reached from it.
///
/// A private parking lot or shop next to the campus is none, though the public may park or shop there.
public enum PublicProperty: Rule {
    public static let name = RuleName.publicProperty
    public static let citation: Citation = "34 CFR 668.46(a); 20 U.S.C. 1092(f)(6)(A)(iv)"
    public static let authority = Authority.regulation
    public static let sentence =
        "Public property is owned by a public body and lies within the campus, or borders it and is accessible from it."

    /// The row of public property that holds, or the test that fails first; nil for what no public body owns.
    static func row(_ place: PlaceNow) throws(Unanswered) -> GeographyRow? {
        guard try place.owner.read(.owner, otherwise: .other) == .publicBody else { return nil }
        let within = try BorderingCampus.isWithin(place)
        if !within {
            guard try BesideNoncampus.countsBeside(place) else { return .besideNoncampus }
            guard try BorderingCampus.isNear(place) else { return .notBordering }
        }
        let kind = try place.publicKind.read(.publicKind, otherwise: .openLand)
        guard PublicBuildings.counts(kind, place) else { return .publicBuilding }
        if within { return .publicProperty }
        guard try FarSidewalk.reaches(kind, place) else { return .beyondFarSidewalk }
        guard try AccessibleFromCampus.holds(place) else { return .notAccessible }
        guard try ParksAndStations.reaches(kind, place) else { return .deepInPark }
        if try FarSidewalk.isFar(kind, place) { return .farSidewalk }
        return kind.isParkOrStation ? .parkOrStation : .publicProperty
    }

    public static let examples = [
        Example("The sidewalk along the campus: public property") {
            PlaceStory(.bordering(.sidewalk)).isRow(.publicProperty)
        },
        Example("A city parking lot inside the campus: public property") {
            PlaceStory(.privatePlace) {
                $0.owner = .known(.publicBody)
                $0.publicKind = .known(.parking)
                $0.withinCampus = .known(true)
            }.isRow(.publicProperty)
        },
        .nearMiss("The parking lot of a shopping center next to the campus: outside, not publicly owned") {
            PlaceStory(.bordering(.parking)) { $0.owner = .known(.other) }.isRow(.nothing)
        },
    ]
}
