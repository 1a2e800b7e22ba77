/// Reads XML piece by piece: beginnings and ends of elements, and text.
///
/// It knows no entity but the five of XML and numbers, reads no document type and nothing from outside, so a file
/// cannot make it read more than its own bytes. Names come without their prefix.
struct LayerXML {
    enum Piece {
        case begin(String, [(name: String, value: String)])
        case end(String)
        case text(String)
        case done
    }

    private let bytes: [UInt8]
    private var at = 0
    private var counted = 0
    private var lines = 1
    /// The end of an element that was begun and closed by one mark.
    private var pendingEnd: String?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The line on which it stands, from 1.
    mutating func line() -> Int {
        while counted < min(at, bytes.count) {
            if bytes[counted] == 10 { lines += 1 }
            counted += 1
        }
        return lines
    }

    mutating func next() -> Piece {
        if let name = pendingEnd {
            pendingEnd = nil
            return .end(name)
        }
        while at < bytes.count {
            if bytes[at] != UInt8(ascii: "<") { return .text(text()) }
            if starts("<![CDATA[") { return .text(data()) }
            if starts("<!--") {
                pass("-->")
            } else if starts("<?") {
                pass("?>")
            } else if starts("<!") {
                passType()
            } else if let piece = mark() {
                return piece
            }
        }
        return .done
    }

    private func starts(_ words: StaticString) -> Bool {
        at + words.utf8CodeUnitCount <= bytes.count
            && words.withUTF8Buffer { bytes[at..<(at + $0.count)].elementsEqual($0) }
    }

    private mutating func pass(_ end: StaticString) {
        while at < bytes.count, !starts(end) { at += 1 }
        at = min(at + end.utf8CodeUnitCount, bytes.count)
    }

    /// A document type with all that it declares is passed over unread.
    private mutating func passType() {
        var depth = 0
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "[") {
                depth += 1
            } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "]") {
                depth -= 1
                if depth == 0 { return }
            }
        }
    }

    private mutating func text() -> String {
        let start = at
        while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
        return LayerXML.plain(bytes[start..<at])
    }

    private mutating func data() -> String {
        at += 9
        let start = at
        pass("]]>")
        return String(decoding: bytes[start..<max(start, at - 3)], as: UTF8.self)
    }

    /// A beginning or an end; nil for what is neither.
    private mutating func mark() -> Piece? {
        at += 1
        if at < bytes.count, bytes[at] == UInt8(ascii: "/") {
            at += 1
            let name = name()
            pass(">")
            return .end(name)
        }
        let name = name()
        guard !name.isEmpty else { return nil }
        var attributes: [(name: String, value: String)] = []
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: ">") {
                at += 1
                return .begin(name, attributes)
            }
            if byte == UInt8(ascii: "/") {
                at += 1
                pendingEnd = name
                continue
            }
            if byte <= 32 {
                at += 1
                continue
            }
            let attribute = self.name()
            while at < bytes.count, bytes[at] <= 32 { at += 1 }
            guard !attribute.isEmpty, at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
                if attribute.isEmpty { at += 1 }
                continue
            }
            at += 1
            while at < bytes.count, bytes[at] <= 32 { at += 1 }
            guard at < bytes.count, bytes[at] == 34 || bytes[at] == 39 else { continue }
            let quote = bytes[at]
            at += 1
            let start = at
            while at < bytes.count, bytes[at] != quote { at += 1 }
            if attributes.count < 32 { attributes.append((attribute, LayerXML.plain(bytes[start..<at]))) }
            at += 1
        }
        return .begin(name, attributes)
    }

    /// A name without its prefix.
    private mutating func name() -> String {
        var start = at
        while at < bytes.count, bytes[at] > 32, !"<>/=\"'".utf8.contains(bytes[at]) {
            if bytes[at] == UInt8(ascii: ":") { start = at + 1 }
            at += 1
        }
        return String(decoding: bytes[min(start, at)..<at], as: UTF8.self)
    }

    private static let letters: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
    ]

    /// Text with the entities of XML read; any other is left as it stands.
    private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(UInt8(ascii: "&")) else { return text }
        var out = ""
        var rest = text[...]
        while let and = rest.firstIndex(of: "&") {
            out += rest[..<and]
            rest = rest[and...]
            guard let end = rest.prefix(12).firstIndex(of: ";") else {
                out += "&"
                rest = rest.dropFirst()
                continue
            }
            let name = rest[rest.index(after: and)..<end]
            out += letters[String(name)] ?? scalar(name) ?? String(rest[...end])
            rest = rest[rest.index(after: end)...]
        }
        return out + rest
    }

    private static func scalar(_ name: Substring) -> String? {
        guard name.first == "#" else { return nil }
        let digits = name.dropFirst()
        let number = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
}
