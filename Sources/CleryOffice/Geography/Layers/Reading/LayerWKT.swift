import Geometry

/// Well-known text (OGC 06-103r4, 7): shapes as tables hold them.
enum LayerWKT {
    private static let names = [
        "POINT": "Point", "LINESTRING": "LineString", "POLYGON": "Polygon", "MULTIPOINT": "MultiPoint",
        "MULTILINESTRING": "MultiLineString", "MULTIPOLYGON": "MultiPolygon",
    ]

    /// Whether a cell looks like it.
    static func isLikely(_ text: String) -> Bool {
        var head = text.prefix(24).uppercased()
        if let semicolon = head.firstIndex(of: ";"), head.hasPrefix("SRID") {
            head = String(head[head.index(after: semicolon)...])
        }
        return names.keys.contains { head.hasPrefix($0) } || head.hasPrefix("GEOMETRYCOLLECTION")
    }

    /// - Throws: `LayerRefusal` with the sentence that says why there is no shape.
    static func read(_ text: String) throws(LayerRefusal) -> Shape? {
        var text = text[...]
        if text.uppercased().hasPrefix("SRID=") {
            let parts = text.dropFirst(5).split(separator: ";", maxSplits: 1)
            guard parts.count == 2, parts[0] == "4326" else { throw LayerRefusal(LayerPlane.refusal) }
            text = parts[1]
        }
        var reader = LayerWKTReader(Array(text.utf8))
        let shape = try reader.shape(0)
        guard reader.isAtEnd else { throw LayerWKTReader.astray }
        return shape
    }

    static func kind(_ word: String) -> String? { names[word] }

    /// The text of a shape, coordinates to seven decimals.
    static func text(_ shape: Shape) -> String {
        func line(_ line: [Coordinate]) -> String {
            "(\(line.map(LayerNumber.pair).joined(separator: ", ")))"
        }
        func polygon(_ polygon: Polygon) -> String {
            "(\(polygon.wound().rings.map(line).joined(separator: ", ")))"
        }
        if shape.isEmpty { return "GEOMETRYCOLLECTION EMPTY" }
        return switch shape {
        case .point(let one): "POINT (\(LayerNumber.pair(one)))"
        case .line(let one): "LINESTRING \(line(one))"
        case .polygon(let one): "POLYGON \(polygon(one))"
        case .points(let all):
            "MULTIPOINT (\(all.map { "(\(LayerNumber.pair($0)))" }.joined(separator: ", ")))"
        case .lines(let all): "MULTILINESTRING (\(all.map(line).joined(separator: ", ")))"
        case .polygons(let all): "MULTIPOLYGON (\(all.map(polygon).joined(separator: ", ")))"
        case .mixed(let all): "GEOMETRYCOLLECTION (\(all.map(text).joined(separator: ", ")))"
        }
    }
}

/// Coordinates as text: at most seven decimals, a centimeter.
enum LayerNumber {
    static func text(_ number: Double) -> String {
        guard number.isFinite, abs(number) <= 1e9 else { return "0" }
        let scaled = Int((number * 1e7).rounded())
        let (whole, rest) = abs(scaled).quotientAndRemainder(dividingBy: 10_000_000)
        let sign = scaled < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        var digits = String(10_000_000 + rest).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }

    static func pair(_ place: Coordinate) -> String { "\(text(place.longitude)) \(text(place.latitude))" }
}

/// Reads one shape after the other out of well-known text.
struct LayerWKTReader {
    private let bytes: [UInt8]
    private var at = 0

    static let astray = LayerRefusal("its well-known text cannot be read")

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { bytes[at...].allSatisfy { $0 <= 32 } }

    private mutating func skip() { while at < bytes.count, bytes[at] <= 32 { at += 1 } }

    private mutating func take(_ letter: Unicode.Scalar) -> Bool {
        skip()
        guard at < bytes.count, bytes[at] == UInt8(ascii: letter) else { return false }
        at += 1
        return true
    }

    private mutating func word() -> String {
        skip()
        let start = at
        while at < bytes.count, ASCII.isLetter(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self).uppercased()
    }

    mutating func shape(_ depth: Int) throws(LayerRefusal) -> Shape? {
        let word = word()
        if word == "GEOMETRYCOLLECTION" {
            guard depth < 4 else { throw LayerRefusal("its geometry is nested too deeply") }
            guard try begins() else { return .mixed([]) }
            var shapes: [Shape] = []
            repeat { if let shape = try shape(depth + 1) { shapes.append(shape) } } while take(",")
            guard take(")") else { throw Self.astray }
            return .mixed(shapes)
        }
        guard let kind = LayerWKT.kind(word) else { throw Self.astray }
        guard try begins() else { return nil }
        at -= 1
        let nest = try nest(0)
        if kind == "Point" { return .point(nest.line.first ?? LayerNest.astray) }
        if kind == "MultiPoint" { return .points(LayerWKTReader.points(nest)) }
        return nest.shape(kind)
    }

    /// Passes over Z and M and takes the parenthesis; false for EMPTY.
    private mutating func begins() throws(LayerRefusal) -> Bool {
        let next = word()
        if next == "EMPTY" { return false }
        guard ["", "Z", "M", "ZM"].contains(next) else { throw Self.astray }
        if !next.isEmpty, word() == "EMPTY" { return false }
        guard take("(") else { throw Self.astray }
        return true
    }

    /// MULTIPOINT is written with and without inner parentheses.
    private static func points(_ nest: LayerNest) -> [Coordinate] {
        guard case .list(let items) = nest else { return [] }
        return items.map { if case .list = $0 { $0.line.first ?? LayerNest.astray } else { $0.position } }
    }

    private mutating func nest(_ depth: Int) throws(LayerRefusal) -> LayerNest {
        guard depth < LayerNest.deepest else { throw LayerRefusal("its geometry is nested too deeply") }
        guard take("(") else { throw Self.astray }
        var items: [LayerNest] = []
        repeat {
            skip()
            if at < bytes.count, bytes[at] == UInt8(ascii: "(") {
                items.append(try nest(depth + 1))
            } else {
                items.append(.position(try position()))
            }
        } while take(",")
        guard take(")") else { throw Self.astray }
        return .list(items)
    }

    private mutating func position() throws(LayerRefusal) -> Coordinate {
        var numbers: [Double] = []
        while true {
            skip()
            let start = at
            while at < bytes.count, bytes[at] > 32, !"(),".utf8.contains(bytes[at]) { at += 1 }
            guard at > start else { break }
            guard numbers.count < 4, let number = Double(String(decoding: bytes[start..<at], as: UTF8.self))
            else { throw Self.astray }
            numbers.append(number)
        }
        guard numbers.count >= 2 else { throw Self.astray }
        return Coordinate(longitude: numbers[0], latitude: numbers[1])
    }
}
