/// Writes JSON straight into bytes. Foundation's encoders are many times slower and order keys as they like.
public struct JSONWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    public init() {}
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    public mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
        comma()
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
        try body(&self)
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    public mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
        comma()
        bytes.append(UInt8(ascii: "["))
        needsComma = false
        try body(&self)
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    public mutating func key(_ name: StaticString) {
        comma()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes += $0 }
        bytes += [UInt8(ascii: "\""), UInt8(ascii: ":")]
        needsComma = false
    }

    public mutating func key(named name: String) {
        value(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    public mutating func value(_ text: String) {
        comma()
        JSONWriter.quote(text, into: &bytes)
        needsComma = true
    }

    public mutating func value(_ number: some BinaryInteger) {
        comma()
        bytes += String(number).utf8
        needsComma = true
    }

    public mutating func value(_ number: Double) {
        comma()
        bytes += (number.isFinite ? "\(number)" : "null").utf8
        needsComma = true
    }

    public mutating func value(_ flag: Bool) {
        comma()
        bytes += (flag ? "true" : "false").utf8
        needsComma = true
    }

    public mutating func null() {
        comma()
        bytes += "null".utf8
        needsComma = true
    }

    public mutating func value(_ text: String?) { if let text { value(text) } else { null() } }
    public mutating func value(_ number: Int64?) { if let number { value(number) } else { null() } }

    /// JSON that is already JSON.
    public mutating func raw(_ json: some Sequence<UInt8>) {
        comma()
        bytes += json
        needsComma = true
    }

    public mutating func newline() {
        bytes.append(10)
        needsComma = false
    }

    /// A line end between the items of an array, so that a large document can be read by people and by diff.
    public mutating func newlineInArray() {
        comma()
        bytes.append(10)
        needsComma = false
    }

    private mutating func comma() { if needsComma { bytes.append(UInt8(ascii: ",")) } }

    static func quote(_ text: String, into out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for (i, byte) in utf8.enumerated() where byte < 32 || byte == 34 || byte == 92 {
                out += utf8[start..<i]
                start = i + 1
                switch byte {
                case 34: out += [92, 34]
                case 92: out += [92, 92]
                case 10: out += [92, 110]
                case 13: out += [92, 114]
                case 9: out += [92, 116]
                default:
                    let hex = Array("0123456789abcdef".utf8)
                    out += [92, 117, 48, 48, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
                }
            }
            out += utf8[start...]
        }
        out.append(UInt8(ascii: "\""))
    }
}
