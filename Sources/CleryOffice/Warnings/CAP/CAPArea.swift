import GRDB
import Geometry

/// Where a message holds, on the map: the chosen places, else the campus.
enum CAPArea {
    /// How far a message about a single point reaches, in kilometers.
    static let aroundPoint = 0.1
    /// More corners than signs and phones take; then the box around the shape stands for it.
    static let mostCorners = 100
    private static let mostShapes = 40

    static func of(_ alert: Alert, _ office: Office, _ db: Database) throws -> CAPMessage.Area {
        let atlas = try office.atlas.atlas(db)
        let chosen = alert.reach.places
        if !chosen.isEmpty {
            let names = try names(of: chosen, in: "places", db)
            let shapes = chosen.compactMap { atlas.entries[$0]?.shape }
            if !shapes.isEmpty { return area(names.joined(separator: "; "), shapes) }
        }
        let campuses = try Campus.all(db).filter {
            alert.reach.campuses.isEmpty || alert.reach.campuses.contains($0.id)
        }
        let words = campuses.map(\.name).joined(separator: "; ")
        return area(
            words.isEmpty ? office.name : "\(office.name): \(words)",
            try campuses.flatMap { try shapes(of: $0.id, atlas, db) })
    }

    private static func names(of ids: [Int64], in table: String, _ db: Database) throws -> [String] {
        try ids.compactMap {
            try String.fetchOne(db, sql: "SELECT name FROM \(table) WHERE id = ?", arguments: [$0])
        }
    }

    /// The drawn border of a campus; where none is drawn, the box around its own places.
    private static func shapes(of campus: Int64, _ atlas: PlaceAtlas, _ db: Database) throws -> [Shape] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT places.id, coalesce(place_details.kind, '') FROM places
                LEFT JOIN place_details ON place_details.id = places.id
                WHERE places.campus = ? ORDER BY places.id
                """, arguments: [campus])
        var borders: [Shape] = []
        var box: Box?
        for row in rows {
            guard let entry = atlas.entries[row[0]] else { continue }
            switch PlaceKind(rawValue: row[1]) {
            case .campus: borders.append(entry.shape)
            // Far from the campus, and nobody there is meant.
            case .away, .lodging: continue
            default: box = box.map { $0.joined(with: entry.box) } ?? entry.box
            }
        }
        if borders.contains(where: { !$0.allPolygons.isEmpty }) { return borders }
        return box.map { [.polygon($0.widened(meters: 30).polygon)] } ?? []
    }

    static func area(_ words: String, _ shapes: [Shape]) -> CAPMessage.Area {
        var area = CAPMessage.Area(words: words)
        for shape in shapes.prefix(mostShapes) {
            let polygons = shape.allPolygons.filter { $0.outline.count > 2 }
            area.polygons += polygons.map(ring)
            guard polygons.isEmpty else { continue }
            if shape.allLines.isEmpty {
                area.circles += shape.allPoints.map {
                    CAPMessage.Circle(center: $0, kilometers: aroundPoint)
                }
            } else if let box = shape.box {
                area.polygons.append(box.widened(meters: 20).polygon.outline)
            }
        }
        return area
    }

    /// A ring that ends where it begins, as it is written: two corners that the same six digits tell are one.
    static func ring(_ polygon: Polygon) -> [Coordinate] {
        var ring: [Coordinate] = []
        func rounded(_ value: Double) -> Double { (value * 1_000_000).rounded() / 1_000_000 }
        for point in polygon.outline {
            let point = Coordinate(
                longitude: rounded(point.longitude), latitude: rounded(point.latitude))
            if ring.last != point { ring.append(point) }
        }
        if ring.count > 1, ring.first != ring.last { ring.append(ring[0]) }
        if ring.count >= 4, ring.count <= mostCorners { return ring }
        return (Box(polygon.outline)?.widened(meters: ring.count < 4 ? 10 : 0).polygon.outline) ?? []
    }
}
