import GRDB
import Geometry
import Synchronization

/// All shapes of the office's places, found by point, by distance and by box. Made again when a shape has changed.
struct PlaceAtlas: Sendable {
    struct Entry: Sendable {
        let place: Int64
        let shape: Shape
        /// Square meters; 0 of a line or a point.
        let area: Double
        let box: Box
    }

    let entries: [Int64: Entry]
    let atlas: Atlas<Int64>

    /// The places whose shape covers the point, the smallest area first.
    func at(_ point: Coordinate) -> [Entry] {
        atlas.at(point).compactMap { entries[$0] }.sorted { ($0.area, $0.place) < ($1.area, $1.place) }
    }

    init(_ db: Database) throws {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT place_shapes.id, geometry FROM place_shapes
                LEFT JOIN place_details ON place_details.id = place_shapes.id
                WHERE merged_into IS NULL ORDER BY place_shapes.id
                """)
        var entries: [Int64: Entry] = [:]
        var list: [(id: Int64, shape: Shape)] = []
        while let row = try rows.next() {
            let shape = try Shape(geoJSON: row[1])
            guard let box = shape.box else { continue }
            let entry = Entry(place: row[0], shape: shape, area: shape.area, box: box)
            entries[entry.place] = entry
            list.append((entry.place, entry.shape))
        }
        self.entries = entries
        atlas = Atlas(list)
    }
}

/// Keeps the atlas of an office in memory.
final class PlaceAtlasKeeper: Sendable {
    private let kept = Mutex<(event: Int64, atlas: PlaceAtlas)?>(nil)

    /// The atlas as of what is read.
    func atlas(_ db: Database) throws -> PlaceAtlas {
        let kinds = [KeptTable.placeShapes, .placeDetails].compactMap { Traces.kinds[$0] }
        let event =
            try Int64.fetchOne(
                db.cachedStatement(
                    sql:
                        "SELECT max(event) FROM changes WHERE kind IN (\(kinds.map(String.init).joined(separator: ",")))"
                )) ?? 0
        if let known = kept.withLock({ $0 }), known.event == event { return known.atlas }
        let atlas = try PlaceAtlas(db)
        kept.withLock { $0 = (event, atlas) }
        return atlas
    }
}
