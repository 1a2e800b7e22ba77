import GRDB
import Geometry

/// What lies around a place that is drawn: its neighbors' shapes, to see and to snap to.
struct DrawingGround: Sendable {
    struct Neighbor: Sendable, Identifiable {
        let id: Int64
        let name: String
        let campus: Int64
        let kind: PlaceKind?
        let parent: Int64?
        let shape: Shape
    }

    /// The nearest first; a campus before all others.
    let neighbors: [Neighbor]
    /// How many more there are, which are not drawn.
    let leftOut: Int

    /// Corners that a page carries at most.
    static let mostCorners = 6000

    init(neighbors: [Neighbor] = [], leftOut: Int = 0) {
        self.neighbors = neighbors
        self.leftOut = leftOut
    }

    /// What this person may see of the places in a box, but for one place.
    init(
        in box: Box, without place: Int64?, atlas: PlaceAtlas, within sight: Sight, _ db: Database
    ) throws {
        let found = try Self.visible(
            atlas.atlas.meeting(box).filter { $0 != place }, atlas: atlas, within: sight, db)
        let middle = Shape.point(box.middle)
        let sorted = found.map { neighbor in
            let far = neighbor.kind == .campus ? -1 : (try? neighbor.shape.distance(to: middle)) ?? .infinity
            return (neighbor, far)
        }.sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
        var corners = 0
        let shown = sorted.prefix { one in
            corners += one.0.shape.coordinates.count
            return corners <= Self.mostCorners
        }
        neighbors = shown.map(\.0)
        leftOut = sorted.count - shown.count
    }

    /// Those of some places that this person may see, with their names.
    static func visible(
        _ ids: [Int64], atlas: PlaceAtlas, within sight: Sight, _ db: Database
    ) throws -> [Neighbor] {
        guard !ids.isEmpty else { return [] }
        let sql = """
            SELECT places.id, name, campus, kind, parent FROM places
            LEFT JOIN place_details ON place_details.id = places.id
            WHERE places.id IN (\(ids.map(String.init).joined(separator: ",")))
              AND \(sight.reach.sql("campus")) AND \(sight.hidden.places)
            """
        return try Row.fetchAll(db, sql: sql).compactMap { row in
            guard let entry = atlas.entries[row[0]], !entry.shape.isEmpty else { return nil }
            return Neighbor(
                id: row[0], name: row[1], campus: row[2],
                kind: (row[3] as String?).flatMap(PlaceKind.init(rawValue:)), parent: row[4],
                shape: entry.shape)
        }
    }
}
