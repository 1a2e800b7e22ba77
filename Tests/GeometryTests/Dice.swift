import Geometry

/// Chance that is the same each time (SplitMix64).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func number(_ range: ClosedRange<Double>) -> Double { .random(in: range, using: &self) }

    mutating func place(around center: Coordinate, degrees: Double) -> Coordinate {
        Coordinate(
            longitude: center.longitude + number(-degrees...degrees),
            latitude: center.latitude + number(-degrees...degrees))
    }

    /// An area that does not cross itself, sometimes with a hole.
    mutating func polygon(around center: Coordinate, degrees: Double) -> Shape {
        let corners = Int.random(in: 4...12, using: &self)
        var outline: [Coordinate] = []
        for corner in 0..<corners {
            // Diamond angles: a turn around a square, without sines.
            let turn = (Double(corner) + number(0.1...0.9)) / Double(corners) * 4
            let (x, y) =
                turn < 1
                ? (1 - turn, turn)
                : turn < 2 ? (1 - turn, 2 - turn) : turn < 3 ? (turn - 3, 2 - turn) : (turn - 3, turn - 4)
            let far = number(0.5...1) * degrees
            outline.append(
                Coordinate(longitude: center.longitude + x * far, latitude: center.latitude + y * far))
        }
        outline.append(outline[0])
        var holes: [[Coordinate]] = []
        if Bool.random(using: &self) {
            let small = degrees / 20
            holes = [
                Box(
                    west: center.longitude - small, south: center.latitude - small,
                    east: center.longitude + small, north: center.latitude + small
                ).polygon.outline
            ]
        }
        let shape = Shape.polygon(Polygon(outline: outline, holes: holes))
        return shape.fault() == nil ? shape : .polygon(Polygon(outline: outline))
    }
}
