extension Shape {
    /// Square meters of all its areas on the ellipsoid, with edges straight in degrees; 0 for points and
    /// lines. Good to one part in a million for shapes of a few degrees.
    public var area: Double {
        var sum = 0.0
        for polygon in allPolygons {
            sum += abs(Shape.area(polygon.outline)) - polygon.holes.reduce(0) { $0 + abs(Shape.area($1)) }
        }
        return sum
    }

    /// Meters of all its lines and of the outlines and holes of its areas; 0 for points.
    public var length: Double {
        let rings = allPolygons.flatMap { $0.rings.map(Polygon.closed) }
        return (allLines + rings).reduce(0) { sum, line in
            zip(line, line.dropFirst()).reduce(sum) { $0 + Earth.meters(from: $1.0, to: $1.1) }
        }
    }

    /// Square meters within a ring, positive where it runs counterclockwise: the strips down to the equator
    /// added up, each edge by Simpson's rule.
    private static func area(_ ring: [Coordinate]) -> Double {
        let ring = Polygon.closed(ring)
        guard let first = ring.first else { return 0 }
        let ground = Earth.strip(to: first.latitude)
        var sum = 0.0
        var before = 0.0
        for (a, b) in zip(ring, ring.dropFirst()) {
            let after = Earth.strip(to: b.latitude) - ground
            let middle = Earth.strip(to: (a.latitude + b.latitude) / 2) - ground
            sum -= (b.longitude - a.longitude) * Earth.radian * (before + 4 * middle + after) / 6
            before = after
        }
        return sum
    }
}
