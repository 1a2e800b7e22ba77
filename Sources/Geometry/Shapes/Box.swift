/// A rectangle between two parallels and two meridians; its edges belong to it.
///
/// It never crosses the 180th meridian: `west` is at most `east`.
public struct Box: Sendable, Hashable {
    /// Degrees.
    public var west, south, east, north: Double

    public init(west: Double, south: Double, east: Double, north: Double) {
        self.west = min(west, east)
        self.south = min(south, north)
        self.east = max(west, east)
        self.north = max(south, north)
    }

    public init(_ coordinate: Coordinate) {
        west = coordinate.longitude
        east = coordinate.longitude
        south = coordinate.latitude
        north = coordinate.latitude
    }

    /// The smallest box around all; nil where there are none.
    public init?(_ coordinates: some Sequence<Coordinate>) {
        var box: Box?
        for coordinate in coordinates {
            if box == nil { box = Box(coordinate) } else { box?.stretch(to: coordinate) }
        }
        guard let box else { return nil }
        self = box
    }

    public var middle: Coordinate {
        Coordinate(longitude: (west + east) / 2, latitude: (south + north) / 2)
    }

    public mutating func stretch(to coordinate: Coordinate) {
        west = min(west, coordinate.longitude)
        east = max(east, coordinate.longitude)
        south = min(south, coordinate.latitude)
        north = max(north, coordinate.latitude)
    }

    /// The smallest box around both.
    public func joined(with other: Box) -> Box {
        Box(
            west: min(west, other.west), south: min(south, other.south),
            east: max(east, other.east), north: max(north, other.north))
    }

    public func contains(_ coordinate: Coordinate) -> Bool {
        coordinate.longitude >= west && coordinate.longitude <= east
            && coordinate.latitude >= south && coordinate.latitude <= north
    }

    public func contains(_ other: Box) -> Bool {
        other.west >= west && other.east <= east && other.south >= south && other.north <= north
    }

    /// Whether both have a point in common, be it only of their edges.
    public func meets(_ other: Box) -> Bool {
        other.west <= east && other.east >= west && other.south <= north && other.north >= south
    }

    /// This box with so many meters more on each side; it ends at the poles and at the 180th meridian.
    public func widened(meters: Double) -> Box {
        let up = meters / Earth.metersPerDegreeLatitude(at: middle.latitude)
        // The parallel is shortest at the latitude farthest from the equator.
        let far = min(max(abs(south), abs(north)) + abs(up), 89.9)
        let right = meters / Earth.metersPerDegreeLongitude(at: far)
        let (left, down) = (max(west - right, -180), max(south - up, -90))
        return Box(
            west: left, south: down, east: max(left, min(east + right, 180)),
            north: max(down, min(north + up, 90)))
    }

    /// The box as a polygon, counterclockwise from the southwest.
    public var polygon: Polygon {
        let corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
        return Polygon(outline: corners.map { Coordinate(longitude: $0.0, latitude: $0.1) })
    }
}
