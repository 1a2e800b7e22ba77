import CGEOS

extension Shape {
    /// The first fault of the shape, or nil where it is sound: on the earth, not across the 180th meridian,
    /// rings closed, nothing crossing itself (OGC Simple Features, 6.1.11).
    public func fault() -> Fault? { roughFault() ?? fineFault() }

    /// Throws the fault, where there is one.
    public func checked() throws(GeometryError) -> Shape {
        if let fault = fault() { throw .faulty(fault) }
        return self
    }

    /// A sound shape that is near to this faulty one, to be offered, never taken unseen: crossings become
    /// corners, open outlines are closed, what has no area any more is dropped. A sound shape stays as it is.
    ///
    /// Throws where nothing sound is near: off the earth, across the 180th meridian, too few points.
    public func mended() throws(GeometryError) -> Shape {
        let closed = closingRings()
        guard let fault = closed.fault() else { return closed }
        if closed.roughFault() != nil { throw .faulty(fault) }
        let geos = Geos()
        guard let ways = GEOSMakeValidParams_create_r(geos.handle) else { throw geos.error }
        defer { GEOSMakeValidParams_destroy_r(geos.handle, ways) }
        _ = GEOSMakeValidParams_setMethod_r(geos.handle, ways, GEOS_MAKE_VALID_STRUCTURE)
        _ = GEOSMakeValidParams_setKeepCollapsed_r(geos.handle, ways, 0)
        let made = try geos.make(try geos.held(closed)) { GEOSMakeValidWithParams_r($0, $1, ways) }
        let shape = try geos.shape(made)
        if shape.isEmpty { throw .faulty(fault) }
        return shape
    }

    /// What is seen without GEOS, and what GEOS could not take.
    private func roughFault() -> Fault? {
        if isEmpty { return Fault(.empty) }
        if let off = coordinates.first(where: { !$0.isOnEarth }) {
            return Fault(.offEarth, at: off.isFinite ? off : nil)
        }
        for line in allLines where line.count < 2 { return Fault(.tooFewPoints, at: line.first) }
        for ring in allPolygons.flatMap(\.rings) {
            if Set(ring).count < 3 { return Fault(.tooFewPoints, at: ring.first) }
            if ring.first != ring.last { return Fault(.notClosed, at: ring.last) }
        }
        if let box, box.east - box.west > 180 { return Fault(.acrossTheAntimeridian) }
        return nil
    }

    private func fineFault() -> Fault? {
        let geos = Geos()
        guard let held = try? geos.held(self), let pointer = held.pointer else { return Fault(.other) }
        var words: UnsafeMutablePointer<CChar>?
        var spot: OpaquePointer?
        let answer = withExtendedLifetime(held) {
            GEOSisValidDetail_r(geos.handle, pointer, 0, &words, &spot)
        }
        defer { if let words { GEOSFree_r(geos.handle, words) } }
        let place = spot.map { Held(geos, $0) }
        if answer == 1 { return nil }
        let kind = words.flatMap { Shape.kinds[String(cString: $0)] } ?? .other
        return Fault(kind, at: place.flatMap { try? geos.shape($0) }?.allPoints.first)
    }

    /// GEOS's words for what is wrong (TopologyValidationError).
    private static let kinds: [String: Fault.Kind] = [
        "Self-intersection": .crossesItself,
        "Ring Self-intersection": .touchesItself,
        "Hole lies outside shell": .holeOutside,
        "Holes are nested": .holesNested,
        "Interior is disconnected": .cutInTwo,
        "Nested shells": .partsOverlap,
        "Duplicate Rings": .ringTwice,
        "Too few points in geometry component": .tooFewPoints,
        "Invalid Coordinate": .offEarth,
        "Ring is not closed": .notClosed,
    ]

    private func closingRings() -> Shape {
        func closed(_ polygon: Polygon) -> Polygon {
            Polygon(outline: Polygon.closed(polygon.outline), holes: polygon.holes.map(Polygon.closed))
        }
        return switch self {
        case .polygon(let polygon): .polygon(closed(polygon))
        case .polygons(let polygons): .polygons(polygons.map(closed))
        case .mixed(let shapes): .mixed(shapes.map { $0.closingRings() })
        case .point, .points, .line, .lines: self
        }
    }
}
