extension Shape {
    /// Reads well-known binary of either byte order; heights, measures and a reference number (EWKB) are
    /// dropped. Throws `GeometryError.unreadable`.
    public init(wkb bytes: some Collection<UInt8>) throws(GeometryError) {
        var reader = WKBReader(bytes: Array(bytes))
        self = try reader.shape(0)
        if reader.at != reader.bytes.count { throw WKBReader.astray }
    }
}

private struct WKBReader {
    static let astray = GeometryError.unreadable("These bytes hold no shape.")
    let bytes: [UInt8]
    var at = 0
    private var little = true
    /// Numbers of a coordinate, 2 to 4.
    private var dimensions = 2

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func shape(_ depth: Int) throws(GeometryError) -> Shape {
        guard depth < 16, at < bytes.count, bytes[at] <= 1 else { throw Self.astray }
        little = bytes[at] == 1
        at += 1
        let code: UInt32 = try number()
        if code & 0x2000_0000 != 0 { let _: UInt32 = try number() }
        let (kind, more) = (code & 0xFFFF % 1000, code & 0xFFFF / 1000)
        guard more <= 3 else { throw Self.astray }
        dimensions = 2 + [0, 1, 1, 2][Int(more)] + (code & 0x8000_0000 != 0 ? 1 : 0)
        dimensions += code & 0x4000_0000 != 0 ? 1 : 0
        switch kind {
        case 1: return .point(try coordinate())
        case 2: return .line(try line())
        case 3: return .polygon(try polygon())
        case 4...7: return try Self.whole(kind, try parts(depth))
        default: throw Self.astray
        }
    }

    private mutating func parts(_ depth: Int) throws(GeometryError) -> [Shape] {
        var parts: [Shape] = []
        for _ in 0..<(try count(of: 5)) { parts.append(try shape(depth + 1)) }
        return parts
    }

    private static func whole(_ kind: UInt32, _ parts: [Shape]) throws(GeometryError) -> Shape {
        let fits = parts.allSatisfy { part in
            switch (kind, part) {
            case (4, .point), (5, .line), (6, .polygon), (7, _): true
            default: false
            }
        }
        guard fits else { throw astray }
        return switch kind {
        case 4: .points(parts.flatMap(\.allPoints))
        case 5: .lines(parts.flatMap(\.allLines))
        case 6: .polygons(parts.flatMap(\.allPolygons))
        default: .mixed(parts)
        }
    }

    private mutating func polygon() throws(GeometryError) -> Polygon {
        var rings: [[Coordinate]] = []
        for _ in 0..<(try count(of: 4)) { rings.append(try line()) }
        return Polygon(outline: rings.first ?? [], holes: Array(rings.dropFirst()))
    }

    private mutating func line() throws(GeometryError) -> [Coordinate] {
        let count = try count(of: 8 * dimensions)
        var line: [Coordinate] = []
        line.reserveCapacity(count)
        for _ in 0..<count { line.append(try coordinate()) }
        return line
    }

    private mutating func coordinate() throws(GeometryError) -> Coordinate {
        let (x, y): (UInt64, UInt64) = (try number(), try number())
        for _ in 2..<max(dimensions, 2) { let _: UInt64 = try number() }
        return Coordinate(longitude: Double(bitPattern: x), latitude: Double(bitPattern: y))
    }

    /// A number of things that take so many bytes each at least: no more than there are bytes left for.
    private mutating func count(of size: Int) throws(GeometryError) -> Int {
        let count: UInt32 = try number()
        guard Int(count) * size <= bytes.count - at else { throw Self.astray }
        return Int(count)
    }

    private mutating func number<Number: FixedWidthInteger>() throws(GeometryError) -> Number {
        let size = Number.bitWidth / 8
        guard at + size <= bytes.count else { throw Self.astray }
        let raw = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at, as: Number.self) }
        at += size
        return little ? Number(littleEndian: raw) : Number(bigEndian: raw)
    }
}
