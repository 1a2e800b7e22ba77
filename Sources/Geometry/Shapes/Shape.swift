/// Something drawn on the map: points, lines, areas.
///
/// It is a value: it may be compared, hashed and sent anywhere. It may be faulty (`fault()`); what is
/// computed from a faulty shape throws or is without meaning.
public enum Shape: Sendable, Hashable {
    case point(Coordinate)
    case line([Coordinate])
    case polygon(Polygon)
    case points([Coordinate])
    case lines([[Coordinate]])
    case polygons([Polygon])
    case mixed([Shape])

    /// A shape without any point, such as what two distant polygons have in common.
    public static let empty = Shape.mixed([])

    public var isEmpty: Bool {
        switch self {
        case .point: false
        case .line(let line): line.isEmpty
        case .polygon(let polygon): polygon.outline.isEmpty
        case .points(let points): points.isEmpty
        case .lines(let lines): lines.allSatisfy(\.isEmpty)
        case .polygons(let polygons): polygons.allSatisfy(\.outline.isEmpty)
        case .mixed(let shapes): shapes.allSatisfy(\.isEmpty)
        }
    }

    /// All areas in it, in their order.
    public var allPolygons: [Polygon] {
        switch self {
        case .polygon(let polygon): [polygon]
        case .polygons(let polygons): polygons
        case .mixed(let shapes): shapes.flatMap(\.allPolygons)
        case .point, .points, .line, .lines: []
        }
    }

    /// All lines in it, in their order; outlines of areas are none.
    public var allLines: [[Coordinate]] {
        switch self {
        case .line(let line): [line]
        case .lines(let lines): lines
        case .mixed(let shapes): shapes.flatMap(\.allLines)
        case .point, .points, .polygon, .polygons: []
        }
    }

    /// All single points in it, in their order; corners of lines and areas are none.
    public var allPoints: [Coordinate] {
        switch self {
        case .point(let point): [point]
        case .points(let points): points
        case .mixed(let shapes): shapes.flatMap(\.allPoints)
        case .line, .lines, .polygon, .polygons: []
        }
    }

    /// Every coordinate of it: points, then lines, then rings.
    public var coordinates: [Coordinate] {
        allPoints + allLines.joined() + allPolygons.flatMap { $0.rings.joined() }
    }

    /// The smallest box around it; nil where it is empty.
    public var box: Box? { Box(coordinates) }

    /// The areas alone, as one shape; `empty` where there are none. What two areas share may also hold
    /// points and lines where they merely touch; this drops them.
    public var areas: Shape {
        let polygons = allPolygons.filter { !$0.outline.isEmpty }
        if polygons.isEmpty { return .empty }
        return polygons.count == 1 ? .polygon(polygons[0]) : .polygons(polygons)
    }

    /// The same shape with each coordinate changed.
    public func mapped(_ change: (Coordinate) -> Coordinate) -> Shape {
        func polygon(_ polygon: Polygon) -> Polygon {
            Polygon(outline: polygon.outline.map(change), holes: polygon.holes.map { $0.map(change) })
        }
        return switch self {
        case .point(let point): .point(change(point))
        case .line(let line): .line(line.map(change))
        case .polygon(let one): .polygon(polygon(one))
        case .points(let points): .points(points.map(change))
        case .lines(let lines): .lines(lines.map { $0.map(change) })
        case .polygons(let polygons): .polygons(polygons.map(polygon))
        case .mixed(let shapes): .mixed(shapes.map { $0.mapped(change) })
        }
    }
}
