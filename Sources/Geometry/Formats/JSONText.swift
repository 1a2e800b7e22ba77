/// What a JSON text says (RFC 8259), as far as a shape needs it.
enum JSONText {
    case object([String: JSONText])
    case array([JSONText])
    case number(Double)
    case string(String)
    /// true, false or null
    case word(String)

    /// Lists and objects within one another at most.
    static let deepest = 64

    /// Throws `GeometryError.unreadable` with the position of the first byte that is not JSON.
    init(_ text: String) throws(GeometryError) {
        var reader = JSONTextReader(bytes: Array(text.utf8))
        self = try reader.value(0)
        reader.skip()
        if reader.at < reader.bytes.count { throw reader.astray }
    }

    subscript(_ name: String) -> JSONText? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    var string: String? { if case .string(let string) = self { string } else { nil } }
    var number: Double? { if case .number(let number) = self { number } else { nil } }
    var array: [JSONText]? { if case .array(let array) = self { array } else { nil } }
}

struct JSONTextReader {
    let bytes: [UInt8]
    var at = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var astray: GeometryError { .unreadable("This is not JSON: see its byte \(at + 1).") }

    mutating func skip() {
        while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    }

    mutating func value(_ depth: Int) throws(GeometryError) -> JSONText {
        skip()
        guard at < bytes.count, depth < JSONText.deepest else { throw astray }
        switch bytes[at] {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try array(depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        default:
            for word in ["true", "false", "null"] where bytes[at...].starts(with: word.utf8) {
                at += word.utf8.count
                return .word(word)
            }
            throw astray
        }
    }

    private mutating func takes(_ letter: Unicode.Scalar) -> Bool {
        skip()
        guard at < bytes.count, bytes[at] == UInt8(ascii: letter) else { return false }
        at += 1
        return true
    }

    private mutating func object(_ depth: Int) throws(GeometryError) -> JSONText {
        var members: [String: JSONText] = [:]
        at += 1
        if takes("}") { return .object(members) }
        repeat {
            skip()
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw astray }
            let name = try string()
            guard takes(":") else { throw astray }
            members[name] = try value(depth + 1)
        } while takes(",")
        guard takes("}") else { throw astray }
        return .object(members)
    }

    private mutating func array(_ depth: Int) throws(GeometryError) -> JSONText {
        var items: [JSONText] = []
        at += 1
        if takes("]") { return .array(items) }
        repeat { items.append(try value(depth + 1)) } while takes(",")
        guard takes("]") else { throw astray }
        return .array(items)
    }

    private mutating func number() throws(GeometryError) -> Double {
        let start = at
        let letters = Set("+-.eE0123456789".utf8)
        while at < bytes.count, letters.contains(bytes[at]) { at += 1 }
        guard let number = Double(String(decoding: bytes[start..<at], as: UTF8.self)), number.isFinite else {
            at = start
            throw astray
        }
        return number
    }

    /// Names and kinds only: an escape is kept as it stands, because no name of GeoJSON has one.
    private mutating func string() throws(GeometryError) -> String {
        at += 1
        let start = at
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
            if bytes[at] < 0x20 { throw astray }
            at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard at < bytes.count else { throw astray }
        defer { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }
}
