import Geometry

/// The rings of an Esri polygon: clockwise ones are outlines, the others are holes of the outline around them.
enum LayerRings {
    static func shape(_ rings: [[Coordinate]]) -> Shape {
        let rings = rings.map(LayerNest.closed).filter { !$0.isEmpty }
        let turns = rings.map(turn)
        // Some programs turn all rings around. The largest is no hole, so it tells which way outlines run.
        let largest = turns.max { abs($0) < abs($1) } ?? 0
        let outward = largest < 0 ? -1.0 : 1.0
        var polygons: [Polygon] = []
        var sizes: [Double] = []
        for (ring, turn) in zip(rings, turns) where turn * outward >= 0 {
            polygons.append(Polygon(outline: ring))
            sizes.append(abs(turn))
        }
        for (ring, turn) in zip(rings, turns) where turn * outward < 0 {
            let around = polygons.indices.filter { covers(polygons[$0].outline, ring[0]) }
            if let smallest = around.min(by: { sizes[$0] < sizes[$1] }) {
                polygons[smallest].holes.append(ring)
            } else {
                // A hole of nothing is an outline that runs the wrong way.
                polygons.append(Polygon(outline: ring))
                sizes.append(abs(turn))
            }
        }
        return polygons.count == 1 ? .polygon(polygons[0]) : .polygons(polygons)
    }

    /// Twice the ring's area, positive where it runs counterclockwise.
    static func turn(_ ring: [Coordinate]) -> Double {
        guard let origin = ring.first else { return 0 }
        return zip(ring, ring.dropFirst()).reduce(0) { sum, edge in
            let (a, b) = edge
            return sum + (a.longitude - origin.longitude) * (b.latitude - origin.latitude)
                - (b.longitude - origin.longitude) * (a.latitude - origin.latitude)
        }
    }

    /// Whether a place lies within a ring: a ray to the east crosses it an odd number of times.
    private static func covers(_ ring: [Coordinate], _ place: Coordinate) -> Bool {
        var isIn = false
        for (a, b) in zip(ring, ring.dropFirst())
        where (a.latitude > place.latitude) != (b.latitude > place.latitude) {
            let share = (place.latitude - a.latitude) / (b.latitude - a.latitude)
            if place.longitude < a.longitude + share * (b.longitude - a.longitude) { isIn.toggle() }
        }
        return isIn
    }
}
