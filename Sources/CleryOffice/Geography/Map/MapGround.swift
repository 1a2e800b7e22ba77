import Geometry

/// The ground on which a map begins: all places, or where most of them lie when some are far away.
///
/// A college may own a cabin a hundred miles off. On a window onto that its campus would be a dot; what lies beyond the
/// window is named below the map.
enum MapGround {
    /// Of fewer places none is left out.
    private static let fewest = 20
    /// The places whose distance from the middle is measured, and how many times as far the others may lie.
    private static let (most, reach) = (0.85, 1.5)
    /// The window onto all is this many times as wide at least before any is left out.
    private static let times = 2.0

    static func box(of boxes: [Box]) -> Box? {
        guard let first = boxes.first else { return nil }
        let all = boxes.dropFirst().reduce(first) { $0.joined(with: $1) }
        guard boxes.count >= fewest else { return all }
        let middles = boxes.map(\.middle)
        func median(_ numbers: [Double]) -> Double { numbers.sorted()[numbers.count / 2] }
        let center = Coordinate(
            longitude: median(middles.map(\.longitude)), latitude: median(middles.map(\.latitude)))
        let far = middles.map { Earth.meters(from: center, to: $0) }
        let limit = far.sorted()[Int(Double(far.count - 1) * most)] * reach
        let near = zip(boxes, far).filter { $1 <= limit }.map(\.0)
        guard let one = near.first else { return all }
        let core = near.dropFirst().reduce(one) { $0.joined(with: $1) }
        return size(all) > times * size(core) ? core : all
    }

    /// Meters from corner to corner.
    private static func size(_ box: Box) -> Double {
        Earth.meters(
            from: Coordinate(longitude: box.west, latitude: box.south),
            to: Coordinate(longitude: box.east, latitude: box.north))
    }
}
