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
        tree.search { $0.contains(place) }.filter { sheet.covers($0, place) }.map { ids[$0] }
    }

    /// All shapes at most so many meters from the place, nearest first, with their distances in meters. A
    /// shape that covers the place is 0 away. Of equals the first given comes first.
    public func near(_ place: Coordinate, meters: Double) -> [(id: ID, meters: Double)] {
        let plane = MeterPlane(around: place)
        let reach = Box(place).widened(meters: meters * 1.01 + 1)
        let found = tree.search { $0.meets(reach) }.compactMap { index in
            sheet.distance(index, place, plane).flatMap { $0 <= meters ? (index: index, meters: $0) : nil }
        }
        return found.sorted { ($0.meters, $0.index) < ($1.meters, $1.index) }
            .map { (ids[$0.index], $0.meters) }
    }

    /// The nearest shapes, at most so many, nearest first, with their distances in meters. Of equals the first
    /// given comes first.
    public func nearest(_ place: Coordinate, count: Int) -> [(id: ID, meters: Double)] {
        let plane = MeterPlane(around: place)
        let found = tree.nearest(
            count, bound: { Earth.meters(from: place, atLeastTo: $0) },
            exact: { sheet.distance($0, place, plane) })
        return found.map { (ids[$0.number], $0.distance) }
    }

    /// All shapes that have a point in common with the box, in the order in which they were given.
    public func meeting(_ box: Box) -> [ID] {
        tree.search { $0.meets(box) }.filter { sheet.meets($0, box) }.map { ids[$0] }
    }

    /// All shapes at most so many meters from the given one, in the order in which they were given; 0 finds
    /// those that touch or overlap it, itself among them where it is of the atlas.
    ///
    /// Throws `GeometryError` where one of the shapes in reach is faulty.
    public func neighbors(of shape: Shape, within meters: Double = 0) throws(GeometryError) -> [ID] {
        guard let reach = shape.box?.widened(meters: meters * 1.01 + 1) else { return [] }
        var found: [ID] = []
        for index in tree.search({ $0.meets(reach) }) where try shapes[index].borders(shape, within: meters) {
            found.append(ids[index])
        }
        return found
    }
}
