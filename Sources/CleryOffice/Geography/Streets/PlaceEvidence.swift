import CleryLaw
import GRDB
import Geometry

/// What the map says about a place beside the questions on where it lies. It proposes; a person answers.
struct PlaceEvidence: Sendable, Equatable {
    /// Meters from the border of its campus; 0 where it lies within or touches it.
    let meters: Double
    let isWithin: Bool
    /// Beside each question, in sentences for the person who answers it.
    var sentences: [PlaceQuestion: String] = [:]
    /// Answers that can be offered, as `PlaceFact` writes them. What has to be judged is not among them.
    var proposed: [PlaceQuestion: String] = [:]

    /// Miles, as `PlaceDescription.distanceMiles` takes them.
    var miles: Double { meters / DrawingWords.metersPerMile }

    /// The share of a shape that lies in the campus from which on it is seen as within: borders are never drawn exactly.
    static let share = 0.95
    /// Places that stand in for a border that nobody has drawn; a page does not wait for more.
    static let mostPlaces = 200

    /// nil where the place has no shape, or no other shape tells of its campus.
    static func of(
        _ place: PlaceRecord, atlas: PlaceAtlas, reading interpretations: Interpretations = .standard,
        _ db: Database
    ) throws -> PlaceEvidence? {
        guard let shape = atlas.entries[place.id]?.shape, !shape.isEmpty,
            let campus = try Campus.all(db).first(where: { $0.id == place.campus }),
            let border = try StreetBorder(of: campus, without: place.id, atlas: atlas, most: mostPlaces, db)
        else { return nil }
        return try PlaceEvidence(shape, of: border, interpretations)
    }

    init(_ shape: Shape, of border: StreetBorder, _ interpretations: Interpretations = .standard) throws {
        meters = try shape.distance(to: border.shape) ?? 0
        let area = shape.area
        isWithin =
            try area > 0
            ? shape.areas.intersection(border.shape).area >= Self.share * area : border.shape.covers(shape)
        let area0 = border.source == .campus ? "the border of the campus" : "the other places on campus"
        if isWithin {
            sentences[.withinCampus] = "On the map it lies within \(area0)."
            sentences[.contiguous] = "On the map it lies within \(area0)."
            if border.source == .campus {
                proposed[.withinCampus] = "yes"
                proposed[.contiguous] = "yes"
            }
            return
        }
        let distance =
            meters < 1
            ? "It touches \(area0) on the map"
            : "It lies \(DrawingWords.length(meters)) from \(area0) on the map"
        sentences[.withinCampus] = distance + "."
        if border.source == .campus { proposed[.withinCampus] = "no" }
        let limit = interpretations.contiguityMiles
        let side = miles <= limit ? "within" : "beyond"
        sentences[.contiguous] =
            "\(distance), \(side) the office’s guide of \(DrawingWords.length(limit * DrawingWords.metersPerMile)). A distance is evidence: whether it works as a part of the campus is for you to judge."
    }
}
