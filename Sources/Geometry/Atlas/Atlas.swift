/// Many shapes, found by place. Made once, never changed, read by any number of threads at once.
///
/// Distances hold across the whole atlas, but not across the 180th meridian.
public struct Atlas<ID: Hashable & Sendable>: Sendable {
    /// In the order in which they were given.
    public let ids: [ID]
    private let shapes: [Shape]
    private let sheet: Sheet
    private let tree: BoxTree

    public init(_ entries: some Sequence<(id: ID, shape: Shape)>) {
        let entries = Array(entries)
        ids = entries.map(\.id)
        shapes = entries.map(\.shape)
        sheet = Sheet(shapes)
        tree = BoxTree(shapes.map(\.box))
    }

    public var count: Int { ids.count }

    /// All shapes that cover the place, their borders included, in the order in which they were given.
    public func at(_ place: Coordinate) -> [ID] {
        var found: [Int] = []
        tree.search({ $0.contains(place) }) { if sheet.covers($0, place) { found.append($0) } }
        return found.sorted().map { ids[$0] }
    }

    /// All shapes at most so many meters from the place, nearest first, with their distances in meters. A
    /// shape that covers the place is 0 away. Of equals the first given comes first.
    public func near(_ place: Coordinate, meters: Double) -> [(id: ID, meters: Double)] {
        let plane = MeterPlane(around: place)
        let reach = Box(place).widened(meters: meters * 1.01 + 1)
        var found: [(index: Int, meters: Double)] = []
        tree.search({ $0.meets(reach) }) { index in
            if let far = sheet.distance(index, place, plane), far <= meters { found.append((index, far)) }
        }
        return found.sorted { ($0.meters, $0.index) < ($1.meters, $1.index) }.map {
            (ids[$0.index], $0.meters)
        }
    }

    /// The nearest shapes, at most so many, with their distances in meters.
    public func nearest(_ place: Coordinate, count: Int) -> [(id: ID, meters: Double)] {
        guard count > 0 else { return [] }
        let plane = MeterPlane(around: place)
        let target = plane.flat(place)
        var found: [(id: ID, meters: Double)] = []
        tree.nearest(
            far: { box in
                let low = plane.flat(Coordinate(longitude: box.west, latitude: box.south))
                let high = plane.flat(Coordinate(longitude: box.east, latitude: box.north))
                let east = max(low.longitude - target.longitude, target.longitude - high.longitude, 0)
                let north = max(low.latitude - target.latitude, target.latitude - high.latitude, 0)
                return (east * east + north * north).squareRoot()
            },
            exact: { sheet.distance($0, place, plane) }
        ) { index, meters in
            found.append((ids[index], meters))
            return found.count < count
        }
        return found
    }

    /// All shapes that have a point in common with the box, in the order in which they were given.
    public func meeting(_ box: Box) -> [ID] {
        var found: [Int] = []
        tree.search({ $0.meets(box) }) { if sheet.meets($0, box) { found.append($0) } }
        return found.sorted().map { ids[$0] }
    }

    /// All shapes at most so many meters from the given one, in the order in which they were given; 0 finds
    /// those that touch or overlap it, itself among them where it is of the atlas.
    ///
    /// Throws `GeometryError` where one of the shapes in reach is faulty.
    public func neighbors(of shape: Shape, within meters: Double = 0) throws(GeometryError) -> [ID] {
        guard let reach = shape.box?.widened(meters: meters * 1.01 + 1) else { return [] }
        var candidates: [Int] = []
        tree.search({ $0.meets(reach) }) { candidates.append($0) }
        var found: [ID] = []
        for index in candidates.sorted() where try shapes[index].borders(shape, within: meters) {
            found.append(ids[index])
        }
        return found
    }
}
