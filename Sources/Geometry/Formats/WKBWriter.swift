extension Shape {
    /// The shape in well-known binary (OGC Simple Features, 8.2), little endian, every digit kept: for
    /// storage. Rings are written as they are.
    public var wkb: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64 + 16 * coordinates.count)
        write(to: &bytes)
        return bytes
    }

    private func write(to bytes: inout [UInt8]) {
        bytes.append(1)
        switch self {
        case .point(let point):
            Shape.write(UInt32(1), to: &bytes)
            Shape.write(point, to: &bytes)
        case .line(let line):
            Shape.write(UInt32(2), to: &bytes)
            Shape.write(line, to: &bytes)
        case .polygon(let polygon):
            Shape.write(UInt32(3), to: &bytes)
            let rings = polygon.outline.isEmpty ? [] : polygon.rings
            Shape.write(UInt32(rings.count), to: &bytes)
            for ring in rings { Shape.write(ring, to: &bytes) }
        case .points(let points): Shape.write(4, points.map(Shape.point), to: &bytes)
        case .lines(let lines): Shape.write(5, lines.map(Shape.line), to: &bytes)
        case .polygons(let polygons): Shape.write(6, polygons.map(Shape.polygon), to: &bytes)
        case .mixed(let shapes): Shape.write(7, shapes, to: &bytes)
        }
    }

    private static func write(_ kind: UInt32, _ parts: [Shape], to bytes: inout [UInt8]) {
        write(kind, to: &bytes)
        write(UInt32(parts.count), to: &bytes)
        for part in parts { part.write(to: &bytes) }
    }

    private static func write(_ line: [Coordinate], to bytes: inout [UInt8]) {
        write(UInt32(line.count), to: &bytes)
        for coordinate in line { write(coordinate, to: &bytes) }
    }

    private static func write(_ coordinate: Coordinate, to bytes: inout [UInt8]) {
        write(coordinate.longitude.bitPattern, to: &bytes)
        write(coordinate.latitude.bitPattern, to: &bytes)
    }

    private static func write(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
