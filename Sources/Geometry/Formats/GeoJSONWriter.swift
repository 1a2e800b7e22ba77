extension Shape {
    /// The shape as a geometry of GeoJSON (RFC 7946): coordinates to seven decimals (a centimeter), rings
    /// closed, outlines counterclockwise. A shape without anything is an empty collection.
    public var geoJSON: String {
        func object(_ type: String, _ coordinates: String) -> String {
            #"{"type":"\#(type)","coordinates":\#(coordinates)}"#
        }
        return switch self {
        case .point(let point): object("Point", Shape.position(point))
        case .line(let line): object("LineString", Shape.list(line, Shape.position))
        case .polygon(let polygon): object("Polygon", Shape.rings(polygon))
        case .points(let points): object("MultiPoint", Shape.list(points, Shape.position))
        case .lines(let lines):
            object("MultiLineString", Shape.list(lines) { Shape.list($0, Shape.position) })
        case .polygons(let polygons): object("MultiPolygon", Shape.list(polygons, Shape.rings))
        case .mixed(let shapes):
            #"{"type":"GeometryCollection","geometries":\#(Shape.list(shapes, \.geoJSON))}"#
        }
    }

    private static func rings(_ polygon: Polygon) -> String {
        if polygon.outline.isEmpty { return "[]" }
        return list(polygon.wound().rings) { list($0, position) }
    }

    private static func position(_ coordinate: Coordinate) -> String {
        "[\(Decimal7.text(coordinate.longitude)),\(Decimal7.text(coordinate.latitude))]"
    }

    private static func list<Item>(_ items: [Item], _ text: (Item) -> String) -> String {
        "[\(items.map(text).joined(separator: ","))]"
    }
}

/// Numbers with at most seven decimals and no more than needed.
enum Decimal7 {
    /// A number that no coordinate has (not finite, or ten thousands of millions) is written as 0.
    static func text(_ number: Double) -> String {
        guard number.isFinite, abs(number) < 1e10 else { return "0" }
        let scaled = Int((number * 1e7).rounded())
        let (whole, rest) = abs(scaled).quotientAndRemainder(dividingBy: 10_000_000)
        let sign = scaled < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        var digits = String(rest)
        digits = String(repeating: "0", count: 7 - digits.count) + digits
        while digits.last == "0" { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }
}
