/// A JSON value, read by a small parser that never recurses deeper than 64 levels.
public enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])

    public struct Damaged: Error, Equatable { public let at: Int }

    public init(parsing bytes: some Collection<UInt8>) throws(Damaged) {
        let array = Array(bytes)
        var parser = JSONParser(array)
        self = try parser.whole()
    }

    public init(parsing text: String) throws(Damaged) { try self.init(parsing: Array(text.utf8)) }

    public subscript(_ key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }
    public var text: String? { if case .string(let text) = self { text } else { nil } }
    public var integer: Int64? { if case .integer(let number) = self { number } else { nil } }
    public var flag: Bool? { if case .bool(let flag) = self { flag } else { nil } }
    public var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }

    public static func == (a: JSONValue, b: JSONValue) -> Bool {
        switch (a, b) {
        case (.null, .null): true
        case (.bool(let x), .bool(let y)): x == y
        case (.integer(let x), .integer(let y)): x == y
        case (.number(let x), .number(let y)): x == y
        case (.string(let x), .string(let y)): x == y
        case (.array(let x), .array(let y)): x == y
        case (.object(let x), .object(let y)):
            x.count == y.count && zip(x, y).allSatisfy { $0.key == $1.key && $0.value == $1.value }
        default: false
        }
    }
}

struct JSONParser {
    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func whole() throws(JSONValue.Damaged) -> JSONValue {
        let value = try value(depth: 0)
        blanks()
        guard at == bytes.count else { throw damaged }
        return value
    }

    private var damaged: JSONValue.Damaged { JSONValue.Damaged(at: at) }
    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func blanks() {
        while at < bytes.count, bytes[at] == 32 || bytes[at] == 10 || bytes[at] == 13 || bytes[at] == 9 {
            at += 1
        }
    }

    private mutating func value(depth: Int) throws(JSONValue.Damaged) -> JSONValue {
        guard depth < 64 else { throw damaged }
        blanks()
        switch next {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try array(depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONValue.Damaged)
        -> JSONValue
    {
        let end = at + word.utf8CodeUnitCount
        guard end <= bytes.count, word.withUTF8Buffer({ bytes[at..<end].elementsEqual($0) }) else {
            throw damaged
        }
        at = end
        return value
    }

    private mutating func object(_ depth: Int) throws(JSONValue.Damaged) -> JSONValue {
        at += 1
        var members: [(key: String, value: JSONValue)] = []
        blanks()
        if next == UInt8(ascii: "}") {
            at += 1
            return .object([])
        }
        while true {
            blanks()
            guard next == UInt8(ascii: "\"") else { throw damaged }
            let key = try string()
            blanks()
            guard next == UInt8(ascii: ":") else { throw damaged }
            at += 1
            members.append((key, try value(depth: depth + 1)))
            blanks()
            if next == UInt8(ascii: ",") {
                at += 1
                continue
            }
            guard next == UInt8(ascii: "}") else { throw damaged }
            at += 1
            return .object(members)
        }
    }

    private mutating func array(_ depth: Int) throws(JSONValue.Damaged) -> JSONValue {
        at += 1
        var items: [JSONValue] = []
        blanks()
        if next == UInt8(ascii: "]") {
            at += 1
            return .array([])
        }
        while true {
            items.append(try value(depth: depth + 1))
            blanks()
            if next == UInt8(ascii: ",") {
                at += 1
                continue
            }
            guard next == UInt8(ascii: "]") else { throw damaged }
            at += 1
            return .array(items)
        }
    }

    private mutating func number() throws(JSONValue.Damaged) -> JSONValue {
        let start = at
        while let byte = next,
            byte == 45 || byte == 43 || byte == 46 || (48...57).contains(byte) || byte | 32 == 101
        {
            at += 1
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        if let whole = Int64(text) { return .integer(whole) }
        guard let number = Double(text), number.isFinite else { throw damaged }
        return .number(number)
    }

    private mutating func string() throws(JSONValue.Damaged) -> String {
        at += 1
        var start = at
        var out: [UInt8] = []
        while let byte = next {
            if byte == 34 {
                if out.isEmpty {
                    defer { at += 1 }
                    return String(decoding: bytes[start..<at], as: UTF8.self)
                }
                out += bytes[start..<at]
                at += 1
                return String(decoding: out, as: UTF8.self)
            }
            if byte == 92 {
                out += bytes[start..<at]
                at += 1
                try escape(into: &out)
                start = at
                // An escape may decode to nothing visible yet; keep `out` non-empty by construction.
                continue
            }
            guard byte >= 32 else { throw damaged }
            at += 1
        }
        throw damaged
    }

    private mutating func escape(into out: inout [UInt8]) throws(JSONValue.Damaged) {
        guard let byte = next else { throw damaged }
        at += 1
        switch byte {
        case 34, 92, 47: out.append(byte)
        case UInt8(ascii: "n"): out.append(10)
        case UInt8(ascii: "r"): out.append(13)
        case UInt8(ascii: "t"): out.append(9)
        case UInt8(ascii: "b"): out.append(8)
        case UInt8(ascii: "f"): out.append(12)
        case UInt8(ascii: "u"):
            var scalar = try hex4()
            if (0xD800..<0xDC00).contains(scalar), at + 1 < bytes.count, bytes[at] == 92, bytes[at + 1] == 117
            {
                at += 2
                let low = try hex4()
                guard (0xDC00..<0xE000).contains(low) else { throw damaged }
                scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
            }
            out += Array(String(Unicode.Scalar(scalar).map(Character.init) ?? "\u{FFFD}").utf8)
        default: throw damaged
        }
    }

    private mutating func hex4() throws(JSONValue.Damaged) -> UInt32 {
        guard at + 4 <= bytes.count,
            let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
        else { throw damaged }
        at += 4
        return value
    }
}
