import CleryLaw
import GRDB
import Geometry

/// The border of a campus, as far as shapes tell it. Public property is looked for along it and nowhere else: what
/// borders noncampus property is never proposed.
struct StreetBorder: Sendable {
    enum Source: Sendable, Equatable {
        /// Drawn or imported as the campus itself.
        case campus
        /// The shapes of so many places on campus, side by side.
        case places(Int)
    }

    let campus: Campus
    let shape: Shape
    let source: Source
    /// The places whose shapes make the border.
    let places: Set<Int64>
    /// The place that is the campus: what is confirmed becomes a part of it.
    let parent: Int64?

    /// nil where no shape tells of the campus, or where more places than `most` would have to stand in for its border.
    init?(
        of campus: Campus, without place: Int64? = nil, atlas: PlaceAtlas, most: Int = .max, _ db: Database
    ) throws {
        self.campus = campus
        let own = try Int64.fetchAll(
            db,
            sql: """
                SELECT places.id FROM places JOIN place_details ON place_details.id = places.id
                WHERE campus = ? AND kind = 'campus' AND merged_into IS NULL ORDER BY places.id
                """, arguments: [campus.id]
        ).filter { StreetBorder.area($0, atlas) != nil && $0 != place }
        if !own.isEmpty {
            shape = try Shape.union(of: own.compactMap { StreetBorder.area($0, atlas) }).areas
            source = .campus
            places = Set(own)
            parent = own.first
            return
        }
        let within = try Int64.fetchAll(
            db,
            sql: """
                SELECT places.id FROM places JOIN place_answers ON place = places.id
                WHERE campus = ? AND place_answers.through_day = ? AND place_answers.geography = ?
                """,
            arguments: [campus.id, PlaceDecision.forever.number, Place.onCampus.rawValue]
        ).filter { StreetBorder.area($0, atlas) != nil && $0 != place }
        guard !within.isEmpty, within.count <= most else { return nil }
        shape = try Shape.union(of: within.compactMap { StreetBorder.area($0, atlas) }).areas
        source = .places(within.count)
        places = Set(within)
        parent = nil
    }

    private static func area(_ place: Int64, _ atlas: PlaceAtlas) -> Shape? {
        guard let entry = atlas.entries[place], entry.area > 0 else { return nil }
        return entry.shape.areas
    }

    /// The border as lines, holes included.
    var lines: Shape { .lines(shape.allPolygons.flatMap(\.rings)) }
}
