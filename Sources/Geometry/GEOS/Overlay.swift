import CGEOS

/// What shapes make together. All of it is computed in degrees, so that common borders stay common.
/// Every function throws `GeometryError` where a shape is faulty.
extension Shape {
    /// All that is in one or the other.
    public func union(_ other: Shape) throws(GeometryError) -> Shape {
        try combined(other) { GEOSUnion_r($0, $1, $2) }
    }

    /// All that is in this one but not in the other.
    public func difference(_ other: Shape) throws(GeometryError) -> Shape {
        try combined(other) { GEOSDifference_r($0, $1, $2) }
    }

    /// All that is in both. Where areas merely touch, lines and points; see `areas`.
    public func intersection(_ other: Shape) throws(GeometryError) -> Shape {
        try combined(other) { GEOSIntersection_r($0, $1, $2) }
    }

    /// All that is in any of the shapes, at once: much quicker than one after another.
    public static func union(of shapes: [Shape]) throws(GeometryError) -> Shape {
        let geos = Geos()
        let all = try geos.collection(GEOS_GEOMETRYCOLLECTION, shapes)
        return try geos.shape(try geos.make(all) { GEOSUnaryUnion_r($0, $1) })
    }

    /// Whether they have any point in common, be it on their borders.
    public func intersects(_ other: Shape) throws(GeometryError) -> Bool {
        try asked(other) { GEOSIntersects_r($0, $1, $2) }
    }

    /// Whether their borders meet but nothing within them does.
    public func touches(_ other: Shape) throws(GeometryError) -> Bool {
        try asked(other) { GEOSTouches_r($0, $1, $2) }
    }

    /// Whether every point of the other is also of this one; the border counts as within.
    public func covers(_ other: Shape) throws(GeometryError) -> Bool {
        try asked(other) { GEOSCovers_r($0, $1, $2) }
    }

    /// The smallest shape around it without a dent.
    public func convexHull() throws(GeometryError) -> Shape {
        let geos = Geos()
        return try geos.shape(try geos.make(try geos.held(self)) { GEOSConvexHull_r($0, $1) })
    }

    /// A place that is certainly in the shape, near its middle: where a label stands. Nil where it is empty.
    public func pointOnSurface() throws(GeometryError) -> Coordinate? {
        let geos = Geos()
        let made = try geos.make(try geos.held(self)) { GEOSPointOnSurface_r($0, $1) }
        return try geos.shape(made).allPoints.first
    }

    /// What of the shape lies in the box, quickly and for drawing: of an area the border along the box's edge
    /// may be missing its smallest details.
    public func clipped(to box: Box) throws(GeometryError) -> Shape {
        guard let own = self.box, own.meets(box) else { return .empty }
        if box.contains(own) { return self }
        let geos = Geos()
        return try geos.shape(
            try geos.make(try geos.held(self)) {
                GEOSClipByRect_r($0, $1, box.west, box.south, box.east, box.north)
            })
    }

    private func combined(_ other: Shape, _ work: Geos.Two) throws(GeometryError) -> Shape {
        let geos = Geos()
        return try geos.shape(try geos.make(try geos.held(self), try geos.held(other), work))
    }

    private func asked(
        _ other: Shape, _ work: (OpaquePointer, OpaquePointer, OpaquePointer) -> CChar
    ) throws(GeometryError) -> Bool {
        let geos = Geos()
        return try geos.ask(try geos.held(self), try geos.held(other), work)
    }
}
