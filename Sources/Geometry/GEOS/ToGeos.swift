import CGEOS

extension Geos {
    /// The shape as a geometry of GEOS. Throws where a ring is open or too short, or a number is none.
    func held(_ shape: Shape) throws(GeometryError) -> Held {
        switch shape {
        case .point(let point):
            guard point.isFinite else { throw .faulty(Fault(.offEarth)) }
            return try own(GEOSGeom_createPointFromXY_r(handle, point.longitude, point.latitude))
        case .line(let line):
            return try own(GEOSGeom_createLineString_r(handle, try sequence(line)))
        case .polygon(let polygon):
            return try held(polygon)
        case .points(let points):
            return try collection(GEOS_MULTIPOINT, points.map(Shape.point))
        case .lines(let lines):
            return try collection(GEOS_MULTILINESTRING, lines.map(Shape.line))
        case .polygons(let polygons):
            return try collection(GEOS_MULTIPOLYGON, polygons.map(Shape.polygon))
        case .mixed(let shapes):
            return try collection(GEOS_GEOMETRYCOLLECTION, shapes)
        }
    }

    /// All shapes as one collection.
    func collection(_ kind: GEOSGeomTypes, _ shapes: [Shape]) throws(GeometryError) -> Held {
        var parts: [Held] = []
        for shape in shapes { parts.append(try held(shape)) }
        var pointers = parts.map { $0.handOver() }
        return try own(
            GEOSGeom_createCollection_r(handle, Int32(kind.rawValue), &pointers, UInt32(pointers.count)))
    }

    private func held(_ polygon: Polygon) throws(GeometryError) -> Held {
        if polygon.outline.isEmpty { return try own(GEOSGeom_createEmptyPolygon_r(handle)) }
        let outline = try ring(polygon.outline)
        var holes: [Held] = []
        for hole in polygon.holes { holes.append(try ring(hole)) }
        var pointers = holes.map { $0.handOver() }
        return try own(
            GEOSGeom_createPolygon_r(handle, outline.handOver(), &pointers, UInt32(pointers.count)))
    }

    private func ring(_ ring: [Coordinate]) throws(GeometryError) -> Held {
        guard ring.count >= 4 else { throw .faulty(Fault(.tooFewPoints, at: ring.first)) }
        guard ring.first == ring.last else { throw .faulty(Fault(.notClosed, at: ring.last)) }
        return try own(GEOSGeom_createLinearRing_r(handle, try sequence(ring)))
    }

    private func sequence(_ line: [Coordinate]) throws(GeometryError) -> OpaquePointer {
        guard line.allSatisfy(\.isFinite) else { throw .faulty(Fault(.offEarth)) }
        // A coordinate is two doubles, longitude first: the very layout that GEOS copies.
        let sequence = line.withUnsafeBytes { bytes in
            GEOSCoordSeq_copyFromBuffer_r(
                handle, bytes.assumingMemoryBound(to: Double.self).baseAddress, UInt32(line.count), 0, 0)
        }
        guard let sequence else { throw error }
        return sequence
    }
}
