import GRDB
import Geometry

/// The outline, line or point of a place on the map. It decides no category: it proposes, and people confirm facts.
struct PlaceShape: Sendable, Equatable, Identifiable {
    /// The place's own number.
    let id: Int64
    var shape: Shape
    /// Where it comes from: a file's name, "drawn".
    var source: String

    var values: [Value] { [.integer(id), .text(shape.geoJSON), .text(source)] }

    init(id: Int64, shape: Shape, source: String) {
        self.id = id
        self.shape = shape
        self.source = source
    }

    init(row: Row) throws {
        id = row[0]
        shape = try Shape(geoJSON: row[1])
        source = row[2]
    }

    static func one(_ id: Int64, _ db: Database) throws -> PlaceShape? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT id, geometry, source FROM place_shapes WHERE id = ?"),
            arguments: [id]
        ).map(PlaceShape.init(row:))
    }
}
