import Geometry

/// Lists within lists with positions at the bottom, as GeoJSON, Esri JSON and WKT write coordinates.
enum LayerNest: Sendable {
    case position(Coordinate)
    case list([LayerNest])

    /// Deeper than any geometry: a MultiPolygon has four.
    static let deepest = 6

    static let astray = Coordinate(longitude: .nan, latitude: .nan)

    /// Reads a JSON list. nil where it is nested too deeply; it is passed over then.
    static func read(_ cursor: inout LayerCursor, depth: Int = 0) throws -> LayerNest? {
        guard cursor.peek() == UInt8(ascii: "[") else {
            try cursor.skip()
            return .list([])
        }
        guard depth < deepest else {
            try cursor.skip()
            return nil
        }
        _ = cursor.take("[")
        if cursor.take("]") { return .list([]) }
        let first = cursor.peek()
        if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
            var items: [LayerNest] = []
            var isWhole = true
            repeat {
                if cursor.peek() == UInt8(ascii: "[") {
                    if let item = try read(&cursor, depth: depth + 1) {
                        items.append(item)
                    } else {
                        isWhole = false
                    }
                } else {
                    try cursor.skip()
                    items.append(.position(astray))
                }
            } while cursor.take(",")
            guard cursor.take("]") else { throw cursor.damaged }
            return isWhole ? .list(items) : nil
        }
        var (x, y, count) = (Double.nan, Double.nan, 0)
        repeat {
            let number = try cursor.number()
            if count == 0 { x = number } else if count == 1 { y = number }
            count += 1
        } while cursor.take(",")
        guard cursor.take("]") else { throw cursor.damaged }
        return .position(count >= 2 ? Coordinate(longitude: x, latitude: y) : astray)
    }

    private var items: [LayerNest] { if case .list(let items) = self { items } else { [] } }

    var position: Coordinate { if case .position(let position) = self { position } else { LayerNest.astray } }
    var line: [Coordinate] { items.map(\.position) }
    var lines: [[Coordinate]] { items.map(\.line) }
    var polygon: Polygon { LayerNest.polygon(lines) }
    var polygons: [Polygon] { items.map(\.polygon) }

    /// Rings closed; holes without points are left out.
    static func polygon(_ rings: [[Coordinate]]) -> Polygon {
        let rings = rings.map(closed)
        return Polygon(
            outline: rings.first ?? [], holes: rings.dropFirst().filter { !$0.isEmpty })
    }

    static func closed(_ ring: [Coordinate]) -> [Coordinate] {
        guard let first = ring.first, ring.count > 1, ring.last != first else { return ring }
        return ring + [first]
    }

    /// The shape of a geometry named as GeoJSON names it; nil for a name that it has not.
    func shape(_ type: String) -> Shape? {
        switch type {
        case "Point": .point(position)
        case "LineString": .line(line)
        case "Polygon": .polygon(polygon)
        case "MultiPoint": .points(line)
        case "MultiLineString": .lines(lines)
        case "MultiPolygon": .polygons(polygons)
        default: nil
        }
    }
}
