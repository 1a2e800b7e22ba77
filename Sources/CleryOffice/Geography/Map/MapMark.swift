import Geometry

/// A place in the window of a map, in pixels.
struct MapMark: Sendable {
    let place: MapPlace
    let shape: Shape
    /// Square meters.
    let area: Double
    let left, top, right, bottom: Double

    init(_ place: MapPlace, _ entry: PlaceAtlas.Entry, in frame: MapFrame) {
        self.place = place
        shape = entry.shape
        area = entry.area
        let box = entry.box
        (left, top) = frame.pixel(Coordinate(longitude: box.west, latitude: box.north))
        (right, bottom) = frame.pixel(Coordinate(longitude: box.east, latitude: box.south))
    }

    var width: Double { right - left }
    var height: Double { bottom - top }
    var size: Double { max(width, height) }
    var isPoint: Bool { shape.allPolygons.isEmpty && shape.allLines.isEmpty }

    /// Where its name or its number stands: the middle of mass of its largest area, else of its box.
    func middle(in frame: MapFrame) -> (x: Double, y: Double) {
        let rings = shape.allPolygons.map { $0.outline.map(frame.pixel) }
        var best = (area: 0.0, x: (left + right) / 2, y: (top + bottom) / 2)
        for ring in rings {
            guard let origin = ring.first else { continue }
            var (sum, x, y) = (0.0, 0.0, 0.0)
            for (a, b) in zip(ring, ring.dropFirst() + [origin]) {
                let (ax, ay, bx, by) = (a.x - origin.x, a.y - origin.y, b.x - origin.x, b.y - origin.y)
                let cross = ax * by - bx * ay
                sum += cross
                x += (ax + bx) * cross
                y += (ay + by) * cross
            }
            if abs(sum) > max(best.area, 1e-9) {
                best = (abs(sum), origin.x + x / (3 * sum), origin.y + y / (3 * sum))
            }
        }
        return (best.x, best.y)
    }

    /// The direction of its long side in radians and the lengths of both sides in pixels, by its corners' spread.
    func sides(in frame: MapFrame) -> (angle: Double, long: Double, short: Double) {
        let corners = shape.coordinates.map(frame.pixel)
        guard corners.count > 1 else { return (0, 0, 0) }
        let count = Double(corners.count)
        let (mx, my) = (
            corners.reduce(0) { $0 + $1.x } / count, corners.reduce(0) { $0 + $1.y } / count
        )
        var (xx, xy, yy) = (0.0, 0.0, 0.0)
        for corner in corners {
            let (x, y) = (corner.x - mx, corner.y - my)
            xx += x * x
            xy += x * y
            yy += y * y
        }
        let angle = Angle.half(of: 2 * xy, over: xx - yy)
        let (cosine, sine) = Angle.parts(angle)
        let along = corners.map { $0.x * cosine + $0.y * sine }
        let across = corners.map { $0.y * cosine - $0.x * sine }
        func spread(_ all: [Double]) -> Double { (all.max() ?? 0) - (all.min() ?? 0) }
        return (angle, spread(along), spread(across))
    }
}
