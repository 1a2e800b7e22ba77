import CGEOS

/// What needs meters: computed in the plane around the middle of the shape's box (`MeterPlane`).
/// Every function throws `GeometryError` where a shape is faulty.
extension Shape {
    /// How the ends of a widened line look.
    public enum Ends: Sendable {
        /// Half circles.
        case round
        /// Cut off straight where the line ends.
        case flat
    }

    /// All within so many meters of the shape. A negative number shrinks an area, perhaps to nothing.
    /// Circles have 32 corners and small dents are let go, so that the distance is right to 1 %. An empty shape
    /// stays empty.
    public func buffer(meters: Double, ends: Ends = .round) throws(GeometryError) -> Shape {
        let cap = (ends == .round ? GEOSBUF_CAP_ROUND : GEOSBUF_CAP_FLAT).rawValue
        return try inMeters {
            GEOSBufferWithStyle_r($0, $1, meters, 8, Int32(cap), Int32(GEOSBUF_JOIN_ROUND.rawValue), 5)
        }
    }

    /// The same shape with fewer corners; no corner that is left out lies farther than this from the new
    /// outline. A sound shape stays sound, an area stays an area.
    public func simplified(meters: Double) throws(GeometryError) -> Shape {
        try inMeters { GEOSTopologyPreserveSimplify_r($0, $1, meters) }
    }

    /// The center of mass; it may lie outside of a bent shape. Nil where it is empty.
    public func centroid() throws(GeometryError) -> Coordinate? {
        try inMeters { GEOSGetCentroid_r($0, $1) }.allPoints.first
    }

    /// Meters between the nearest points of both; 0 where they meet, nil where one is empty.
    public func distance(to other: Shape) throws(GeometryError) -> Double? {
        guard !isEmpty, !other.isEmpty, let plane = MeterPlane(around: self, other) else { return nil }
        let geos = Geos()
        let (a, b) = (try geos.held(plane.flat(self)), try geos.held(plane.flat(other)))
        let found = withExtendedLifetime((a, b)) { () -> OpaquePointer? in
            guard let one = a.pointer, let two = b.pointer else { return nil }
            return GEOSNearestPoints_r(geos.handle, one, two)
        }
        guard let found else { throw geos.error }
        defer { GEOSCoordSeq_destroy_r(geos.handle, found) }
        var flat = [Double](repeating: 0, count: 4)
        guard GEOSCoordSeq_copyToBuffer_r(geos.handle, found, &flat, 0, 0) == 1 else { throw geos.error }
        // The plane finds the two points; the ellipsoid says how far they are.
        return Earth.meters(
            from: plane.round(Coordinate(longitude: flat[0], latitude: flat[1])),
            to: plane.round(Coordinate(longitude: flat[2], latitude: flat[3])))
    }

    /// Whether some point of the other lies within so many meters: shapes that overlap or touch do.
    public func borders(_ other: Shape, within meters: Double) throws(GeometryError) -> Bool {
        guard let own = box, let its = other.box, own.widened(meters: meters * 1.01 + 1).meets(its)
        else { return false }
        return (try distance(to: other)).map { $0 <= meters } ?? false
    }

    private func inMeters(_ work: Geos.One) throws(GeometryError) -> Shape {
        guard coordinates.allSatisfy(\.isFinite) else { throw .faulty(Fault(.offEarth)) }
        guard let plane = MeterPlane(around: self) else { return .empty }
        let geos = Geos()
        return plane.round(try geos.shape(try geos.make(try geos.held(plane.flat(self)), work)))
    }
}
