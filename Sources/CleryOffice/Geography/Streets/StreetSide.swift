import Foundation
import Geometry

/// A side of a campus: a stretch of its border between two corners at which it turns.
struct StreetSide: Sendable {
    /// With the campus to its left.
    let line: [Coordinate]
    var isRing: Bool { line.count > 3 && line.first == line.last }

    /// Degrees that the border turns at least where a side ends.
    static let turn = 25.0
    /// Meters that a side is long at least; a shorter one belongs to the side before it.
    static let least = 12.0
    /// Meters that the border is made simpler by before it is cut.
    static let step = 1.5

    var meters: Double { Shape.line(line).length }

    /// The sides of a border, those of the largest parts first.
    static func cut(_ border: Shape) throws(GeometryError) -> [StreetSide] {
        let simple = try border.simplified(meters: step).areas
        let parts = simple.allPolygons.sorted { Shape.polygon($0).area > Shape.polygon($1).area }
        return parts.flatMap { $0.wound().rings.flatMap(cut) }
    }

    private static func cut(_ ring: [Coordinate]) -> [StreetSide] {
        let corners = Array(ring.dropLast())
        guard corners.count > 2 else { return [] }
        let count = corners.count
        var cuts = corners.indices.filter { index in
            abs(turning(corners[(index + count - 1) % count], corners[index], corners[(index + 1) % count]))
                > turn
        }
        func side(_ from: Int, _ to: Int) -> [Coordinate] {
            var line = [corners[from]]
            var at = from
            repeat {
                at = (at + 1) % count
                line.append(corners[at])
            } while at != to
            return line
        }
        // A short side goes on from the one before it: its first cut is none.
        var index = 0
        while cuts.count > 1, index < cuts.count {
            let next = cuts[(index + 1) % cuts.count]
            if Shape.line(side(cuts[index], next)).length < least {
                cuts.remove(at: index)
            } else {
                index += 1
            }
        }
        if cuts.count < 2 { return [StreetSide(line: ring)] }
        return cuts.enumerated().map { index, from in
            StreetSide(line: side(from, cuts[(index + 1) % cuts.count]))
        }
    }

    /// Meters east and north from one place to another.
    private static func step(_ a: Coordinate, _ b: Coordinate) -> (east: Double, north: Double) {
        let middle = (a.latitude + b.latitude) / 2
        return (
            (b.longitude - a.longitude) * Earth.metersPerDegreeLongitude(at: middle),
            (b.latitude - a.latitude) * Earth.metersPerDegreeLatitude(at: middle)
        )
    }

    /// Degrees to the left, -180 to 180.
    private static func turning(_ a: Coordinate, _ b: Coordinate, _ c: Coordinate) -> Double {
        let (one, two) = (step(a, b), step(b, c))
        let cross = one.east * two.north - one.north * two.east
        let dot = one.east * two.east + one.north * two.north
        return atan2(cross, dot) * 180 / .pi
    }

    /// "north", "southwest": where it lies as seen from the campus; nil for a border without corners.
    var direction: String? {
        guard !isRing, let first = line.first, let last = line.last else { return nil }
        let along = StreetSide.step(first, last)
        // To the right of the way along.
        let bearing = atan2(along.north, -along.east) * 180 / .pi
        let names = ["north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"]
        return names[Int((bearing / 45).rounded() + 8) % 8]
    }

    /// The same line, longer at both ends by so many meters, so that strips meet at corners.
    private func extended(by meters: Double) -> [Coordinate] {
        guard !isRing, line.count > 1 else { return line }
        func beyond(_ a: Coordinate, _ b: Coordinate) -> Coordinate {
            let length = Earth.meters(from: a, to: b)
            guard length > 0 else { return b }
            let more = meters / length
            return Coordinate(
                longitude: b.longitude + (b.longitude - a.longitude) * more,
                latitude: b.latitude + (b.latitude - a.latitude) * more)
        }
        return [beyond(line[1], line[0])] + line + [beyond(line[line.count - 2], line[line.count - 1])]
    }

    /// The land to the right of the side, so many meters wide and as much longer at both ends.
    private func land(_ meters: Double) throws(GeometryError) -> Shape {
        let line = extended(by: meters)
        if isRing { return try Shape.line(line).buffer(meters: meters) }
        // Each corner moved to the right, by the mean of the directions before and after it.
        let moved = line.indices.map { index -> Coordinate in
            let a = line[max(index - 1, 0)]
            let b = line[min(index + 1, line.count - 1)]
            let way = StreetSide.step(a, b)
            let length = (way.east * way.east + way.north * way.north).squareRoot()
            guard length > 0 else { return line[index] }
            // A little more than needed: the strip ends by its distance from the campus.
            let far = 1.1 * meters / length
            let at = line[index]
            return Coordinate(
                longitude: at.longitude + way.north * far / Earth.metersPerDegreeLongitude(at: at.latitude),
                latitude: at.latitude - way.east * far / Earth.metersPerDegreeLatitude(at: at.latitude))
        }
        return try Shape.polygon(Polygon(outline: line + moved.reversed() + [line[0]])).mended()
    }

    /// What lies outside of the campus along the side, from so many to so many meters of the border.
    func strip(from near: Double = 0, to far: Double, of campus: Shape) throws(GeometryError) -> Shape {
        let land = try land(far)
        // Only what lies near the side matters; a campus may be of hundreds of parts.
        let box = land.box?.widened(meters: 2 * far)
        let campus = Shape.polygons(
            campus.allPolygons.filter { polygon in
                box.flatMap { box in Shape.polygon(polygon).box.map { $0.meets(box) } } ?? true
            }
        ).areas
        let around = try campus.buffer(meters: far).difference(campus)
        let strip = try land.intersection(around)
        let side = Shape.line(line)
        // Across a narrow campus lies another side's strip.
        var parts: [Polygon] = []
        for polygon in strip.allPolygons {
            if try Shape.polygon(polygon).borders(side, within: 0.5) { parts.append(polygon) }
        }
        let own = Shape.polygons(parts).areas
        return near > 0 ? try own.difference(campus.buffer(meters: near)).areas : own
    }
}
