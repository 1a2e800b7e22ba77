import GRDB

/// A value of a kept row, as SQLite and the register's JSON both know it.
enum Value: Sendable, Equatable {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])

    init(_ number: (some BinaryInteger)?) { self = number.map { .integer(Int64($0)) } ?? .null }
    init(_ text: String?) { self = text.map { .text($0) } ?? .null }
    init(_ flag: Bool?) { self = flag.map { .integer($0 ? 1 : 0) } ?? .null }

    func write(into out: inout [UInt8]) {
        switch self {
        case .null: out += [110, 117, 108, 108]
        case .integer(let number): Digits.write(number, into: &out)
        case .text(let text): Quoted.write(text, into: &out)
        case .blob(let bytes):
            // A blob is an object, so that it is never taken for text.
            out += "{\"b\":\"".utf8
            Base64.encode(bytes, into: &out)
            out += [34, 125]
        }
    }

    init?(json: JSONValue) {
        switch json {
        case .null: self = .null
        case .integer(let number): self = .integer(number)
        case .string(let text): self = .text(text)
        case .object:
            guard let text = json["b"]?.text, let bytes = Base64.decode(text) else { return nil }
            self = .blob(bytes)
        default: return nil
        }
    }
}

/// Base64, for sealed bytes inside the register's JSON.
enum Base64 {
    private static let letters: StaticString =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

    static func encode(_ bytes: [UInt8], into out: inout [UInt8]) {
        let letters = letters.utf8Start
        let length = (bytes.count + 2) / 3 * 4
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { text in
            var (i, at) = (0, 0)
            while i < bytes.count {
                let a = UInt32(bytes[i])
                let b = i + 1 < bytes.count ? UInt32(bytes[i + 1]) : 0
                let c = i + 2 < bytes.count ? UInt32(bytes[i + 2]) : 0
                let bits = a << 16 | b << 8 | c
                text[at] = letters[Int(bits >> 18)]
                text[at + 1] = letters[Int(bits >> 12 & 63)]
                text[at + 2] = i + 1 < bytes.count ? letters[Int(bits >> 6 & 63)] : 61
                text[at + 3] = i + 2 < bytes.count ? letters[Int(bits & 63)] : 61
                i += 3
                at += 4
            }
            out += UnsafeBufferPointer(text)
        }
    }

    static func decode(_ text: String) -> [UInt8]? {
        var out: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in text.utf8 where byte != 61 {
            let value: UInt8
            switch byte {
            case 65...90: value = byte - 65
            case 97...122: value = byte - 71
            case 48...57: value = byte + 4
            case 43: value = 62
            case 47: value = 63
            default: return nil
            }
            bits = bits << 6 | UInt32(value)
            count += 1
            if count == 4 {
                out += [UInt8(bits >> 16 & 255), UInt8(bits >> 8 & 255), UInt8(bits & 255)]
                bits = 0
                count = 0
            }
        }
        switch count {
        case 0: return out
        case 2: return out + [UInt8(bits >> 4 & 255)]
        case 3: return out + [UInt8(bits >> 10 & 255), UInt8(bits >> 2 & 255)]
        default: return nil
        }
    }
}

/// Whole numbers as text, straight into bytes.
enum Digits {
    static func write(_ number: Int64, into out: inout [UInt8]) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { text in
            var rest = number.magnitude
            var at = 20
            repeat {
                at -= 1
                text[at] = UInt8(48 + rest % 10)
                rest /= 10
            } while rest > 0
            if number < 0 { out.append(45) }
            out += UnsafeBufferPointer(rebasing: text[at...])
        }
    }
}

/// Text as a JSON string, exactly as `JSONWriter.quote` writes it, for rows that come by the million.
enum Quoted {
    static func write(_ text: String, into out: inout [UInt8]) {
        var text = text
        text.withUTF8 { utf8 in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: utf8.count * 6 + 2) { quoted in
                let hex = ("0123456789abcdef" as StaticString).utf8Start
                quoted[0] = 34
                var at = 1
                for byte in utf8 {
                    if byte >= 32, byte != 34, byte != 92 {
                        quoted[at] = byte
                        at += 1
                        continue
                    }
                    quoted[at] = 92
                    at += 2
                    switch byte {
                    case 34, 92: quoted[at - 1] = byte
                    case 10: quoted[at - 1] = 110
                    case 13: quoted[at - 1] = 114
                    case 9: quoted[at - 1] = 116
                    default:
                        quoted[at - 1] = 117
                        (quoted[at], quoted[at + 1]) = (48, 48)
                        (quoted[at + 2], quoted[at + 3]) = (hex[Int(byte >> 4)], hex[Int(byte & 15)])
                        at += 4
                    }
                }
                quoted[at] = 34
                out += UnsafeBufferPointer(rebasing: quoted[...at])
            }
        }
    }
}
