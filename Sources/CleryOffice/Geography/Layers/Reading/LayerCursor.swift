import Glibc

/// Reads JSON piece by piece, in the bytes where it lies: no tree is built, and what is passed over costs no depth.
///
/// The bytes end with a zero, so that looking one byte ahead is always allowed. `NaN` and `Infinity`, which some
/// programs write though JSON has no such words, are numbers here.
struct LayerCursor {
    struct Damaged: Error {
        let at: Int
    }

    private let base: UnsafePointer<UInt8>
    private let count: Int
    private(set) var at = 0

    /// - Parameter bytes: Ends with a zero byte.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        base = bytes.baseAddress!
        count = bytes.count - 1
    }

    var damaged: Damaged { Damaged(at: at) }
    var isAtEnd: Bool { at >= count }

    /// The next byte that is no blank; 0 at the end.
    mutating func peek() -> UInt8 {
        while at < count, base[at] == 32 || base[at] == 10 || base[at] == 13 || base[at] == 9 { at += 1 }
        return base[at]
    }

    mutating func take(_ letter: Unicode.Scalar) -> Bool {
        guard peek() == UInt8(ascii: letter) else { return false }
        at += 1
        return true
    }

    /// Every member of an object; `body` reads the value.
    mutating func members(_ body: (inout LayerCursor, String) throws -> Void) throws {
        guard take("{") else { throw damaged }
        if take("}") { return }
        repeat {
            let name = try string()
            guard take(":") else { throw damaged }
            try body(&self, name)
        } while take(",")
        guard take("}") else { throw damaged }
    }

    /// Every item of a list; `body` reads it.
    mutating func items(_ body: (inout LayerCursor) throws -> Void) throws {
        guard take("[") else { throw damaged }
        if take("]") { return }
        repeat { try body(&self) } while take(",")
        guard take("]") else { throw damaged }
    }

    mutating func string() throws -> String {
        guard peek() == UInt8(ascii: "\"") else { throw damaged }
        at += 1
        let start = at
        while at < count, base[at] != 34, base[at] != 92 { at += 1 }
        let plain = UnsafeBufferPointer(start: base + start, count: at - start)
        if at < count, base[at] == 34 {
            at += 1
            return String(decoding: plain, as: UTF8.self)
        }
        var out = Array(plain)
        while at < count, base[at] != 34 {
            guard base[at] == 92 else {
                out.append(base[at])
                at += 1
                continue
            }
            at += 1
            try escape(into: &out)
        }
        guard at < count else { throw damaged }
        at += 1
        return String(decoding: out, as: UTF8.self)
    }

    private mutating func escape(into out: inout [UInt8]) throws {
        let byte = base[at]
        at += 1
        switch byte {
        case UInt8(ascii: "n"): out.append(10)
        case UInt8(ascii: "r"): out.append(13)
        case UInt8(ascii: "t"): out.append(9)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): out.append(32)
        case UInt8(ascii: "u"):
            var unit = try hex()
            if (0xD800..<0xDC00).contains(unit), base[at] == 92, at + 1 < count, base[at + 1] == 117 {
                at += 2
                let low = try hex()
                unit = 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)
            }
            out += String(Unicode.Scalar(unit).map(Character.init) ?? "\u{FFFD}").utf8
        case 0: throw damaged
        default: out.append(byte)
        }
    }

    private mutating func hex() throws -> UInt32 {
        guard at + 4 <= count,
            let unit = UInt32(
                String(decoding: UnsafeBufferPointer(start: base + at, count: 4), as: UTF8.self), radix: 16)
        else { throw damaged }
        at += 4
        return unit
    }

    /// A number; not a number at all is `nan`.
    mutating func number() throws -> Double {
        switch peek() {
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            if base[at] == UInt8(ascii: "-"), base[at + 1] == UInt8(ascii: "I") { break }
            var end: UnsafeMutablePointer<CChar>?
            let start = UnsafeRawPointer(base + at).assumingMemoryBound(to: CChar.self)
            let value = strtod(start, &end)
            guard let end, end > UnsafeMutablePointer(mutating: start) else { throw damaged }
            at += UnsafePointer(end) - start
            return value
        default: break
        }
        try skip()
        return .nan
    }

    /// The text of a plain value: words and numbers as they stand, nothing for null, lists and objects.
    mutating func plain() throws -> String {
        switch peek() {
        case UInt8(ascii: "\""): return try string()
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            try skip()
            return ""
        default:
            let start = at
            try skip()
            let text = String(
                decoding: UnsafeBufferPointer(start: base + start, count: at - start), as: UTF8.self)
            return ["null", "NaN", "Infinity", "-Infinity"].contains(text) ? "" : text
        }
    }

    /// Passes over a value, however deep it is.
    mutating func skip() throws {
        var depth = 0
        repeat {
            switch peek() {
            case 0: throw damaged
            case UInt8(ascii: "\""): _ = try string()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                at += 1
                depth += 1
                continue
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard depth > 0 else { throw damaged }
                at += 1
                depth -= 1
            case UInt8(ascii: ","), UInt8(ascii: ":"):
                guard depth > 0 else { throw damaged }
                at += 1
                continue
            default:
                let start = at
                while LayerCursor.isWord(base[at]) { at += 1 }
                guard at > start else { throw damaged }
            }
        } while depth > 0
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte == 43 || byte == 45 || byte == 46 || (48...57).contains(byte) || (65...90).contains(byte)
            || (97...122).contains(byte)
    }
}
