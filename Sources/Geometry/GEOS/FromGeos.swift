import CGEOS

extension Geos {
    /// A geometry of GEOS as a shape. What is empty becomes `Shape.empty`; a collection of one becomes the one.
    func shape(_ held: Held) throws(GeometryError) -> Shape {
        guard let pointer = held.pointer else { throw error }
        let parts = try parts(of: pointer)
        return withExtendedLifetime(held) { Shape.gathered(parts) }
    }

    private func parts(of geometry: OpaquePointer) throws(GeometryError) -> [Shape] {
        if GEOSisEmpty_r(handle, geometry) == 1 { return [] }
        switch GEOSGeomTypes(UInt32(bitPattern: GEOSGeomTypeId_r(handle, geometry))) {
        case GEOS_POINT: return try line(geometry).map(Shape.point)
        case GEOS_LINESTRING, GEOS_LINEARRING: return [.line(try line(geometry))]
        case GEOS_POLYGON: return [.polygon(try polygon(geometry))]
        default:
            var found: [Shape] = []
            for index in 0..<max(GEOSGetNumGeometries_r(handle, geometry), 0) {
                guard let part = GEOSGetGeometryN_r(handle, geometry, index) else { throw error }
                found += try parts(of: part)
            }
            return found
        }
    }

    private func polygon(_ geometry: OpaquePointer) throws(GeometryError) -> Polygon {
        guard let outline = GEOSGetExteriorRing_r(handle, geometry) else { throw error }
        var polygon = Polygon(outline: try line(outline))
        for index in 0..<max(GEOSGetNumInteriorRings_r(handle, geometry), 0) {
            guard let hole = GEOSGetInteriorRingN_r(handle, geometry, index) else { throw error }
            polygon.holes.append(try line(hole))
        }
        return polygon
    }

    private func line(_ geometry: OpaquePointer) throws(GeometryError) -> [Coordinate] {
        var count: UInt32 = 0
        guard let sequence = GEOSGeom_getCoordSeq_r(handle, geometry),
            GEOSCoordSeq_getSize_r(handle, sequence, &count) == 1
        else { throw error }
        var line = [Coordinate](repeating: Coordinate(longitude: 0, latitude: 0), count: Int(count))
        let copied = line.withUnsafeMutableBytes { bytes in
            GEOSCoordSeq_copyToBuffer_r(
                handle, sequence, bytes.assumingMemoryBound(to: Double.self).baseAddress, 0, 0)
        }
        guard copied == 1 else { throw error }
        return line
    }
}

extension Shape {
    /// Parts as the simplest shape that holds them.
    static func gathered(_ parts: [Shape]) -> Shape {
        if parts.count == 1 { return parts[0] }
        let (points, lines, polygons) = (
            parts.flatMap(\.allPoints), parts.flatMap(\.allLines), parts.flatMap(\.allPolygons)
        )
        switch (points.isEmpty, lines.isEmpty, polygons.isEmpty) {
        case (false, true, true): return .points(points)
        case (true, false, true): return .lines(lines)
        case (true, true, false): return .polygons(polygons)
        default: return .mixed(parts)
        }
    }
}
