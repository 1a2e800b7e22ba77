/// Whether a place lies in the reasonably contiguous area of the campus is judged one by one; nothing gives a number.
///
/// The Handbook called about one mile from the border generally reasonable, not a limit: a river or a highway may part
/// what is near, and a place may work as part of the campus farther away. So a distance is evidence and is shown with
/// the question, and unknown contiguity stays a question (interpretations `contiguityMiles` and `contiguityBasis`). An
/// institution whose documented reading is a distance can let it decide. What lies within the campus is contiguous.
public enum ReasonablyContiguous: Rule {
    public static let name = RuleName.reasonablyContiguous
    public static let citation: Citation =
        "20 U.S.C. 1092(f)(6)(A)(ii); 34 CFR 668.46(a); Handbook 2016, 2-4"
    public static let authority = Authority.guidance
    public static let sentence =
        "A place is judged reasonably contiguous if it lies near the campus and works as a part of it."

    static func decided(_ place: PlaceDescription, _ interpretations: Interpretations) -> Known<Bool> {
        guard place.reasonablyContiguous.isUnknown, interpretations.contiguityBasis == .byDistance,
            let miles = place.distanceMiles, !place.withinCampus.isUnknown
        else { return place.reasonablyContiguous }
        return .known(miles <= interpretations.contiguityMiles)
    }

    static func holds(_ place: PlaceNow) throws(Unanswered) -> Bool {
        if place.withinCampus.isYes { return true }
        return try place.contiguous.holds(.contiguous)
    }

    /// What the distance says, for the person who answers the question.
    static func evidence(_ miles: Double?, _ interpretations: Interpretations) -> String {
        guard let miles else { return "" }
        let limit = interpretations.contiguityMiles
        let side = miles <= limit ? "within" : "beyond"
        func words(_ miles: Double) -> String { miles == 1 ? "1 mile" : "\(miles.plain) miles" }
        return " It is \(words(miles)) away, \(side) the institution's guide of \(words(limit))."
    }

    public static let examples = [
        Example("Across the street from the main gate and judged part of the campus: on campus") {
            story(.known(true)).isRow(.campus)
        },
        Example("Half a mile away, and nobody has judged: a question, whatever the distance") {
            story(.unknown).asks("reasonably_contiguous")
        },
        .nearMiss("Half a mile away, across a river and judged apart: noncampus") {
            story(.known(false)).isRow(.noncampus)
        },
        Example("Nobody has judged, and the institution reads contiguity by distance: on campus") {
            var reading = Interpretations.standard
            reading.contiguityBasis = .byDistance
            return story(.unknown, by: reading).isRow(.campus)
        },
    ]

    private static func story(_ contiguous: Known<Bool>, by reading: Interpretations = .standard)
        -> PlaceStory
    {
        PlaceStory(.hall, by: reading) {
            $0.withinCampus = .known(false)
            $0.reasonablyContiguous = contiguous
            $0.distanceMiles = 0.5
        }
    }
}
