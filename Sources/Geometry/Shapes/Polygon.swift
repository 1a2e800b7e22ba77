/// An area with one outline and any number of holes.
///
/// Rings are kept as they were given; a sound ring ends where it began (`Shape.fault()` looks).
public struct Polygon: Sendable, Hashable {
    public var outline: [Coordinate]
    public var holes: [[Coordinate]]

    public init(outline: [Coordinate], holes: [[Coordinate]] = []) {
        self.outline = outline
        self.holes = holes
    }

    /// The outline, then the holes.
    public var rings: [[Coordinate]] { [outline] + holes }

    /// The same area with all rings closed, the outline counterclockwise and the holes clockwise
    /// (RFC 7946, 3.1.6).
    public func wound() -> Polygon {
        Polygon(
            outline: Polygon.wound(outline, counterclockwise: true),
            holes: holes.map { Polygon.wound($0, counterclockwise: false) })
    }

    static func closed(_ ring: [Coordinate]) -> [Coordinate] {
        guard let first = ring.first, ring.count > 1, ring.last != first else { return ring }
        return ring + [first]
    }

    private static func wound(_ ring: [Coordinate], counterclockwise: Bool) -> [Coordinate] {
        let ring = closed(ring)
        return (turn(ring) > 0) == counterclockwise ? ring : ring.reversed()
    }

    /// Twice the ring's area in square degrees, positive where it runs counterclockwise.
    static func turn(_ ring: [Coordinate]) -> Double {
        guard let origin = ring.first else { return 0 }
        var sum = 0.0
        for (a, b) in zip(ring, ring.dropFirst()) {
            sum +=
                (a.longitude - origin.longitude) * (b.latitude - origin.latitude)
                - (b.longitude - origin.longitude) * (a.latitude - origin.latitude)
        }
        return sum
    }
}
