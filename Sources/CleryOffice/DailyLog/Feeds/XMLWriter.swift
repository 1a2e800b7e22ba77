/// Writes XML straight into bytes. What XML 1.0 cannot hold, such as control characters, becomes the replacement
/// character.
struct XMLWriter: Sendable {
    private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

    typealias Attributes = [(name: StaticString, value: String)]

    /// An element that holds text only.
    mutating func text(_ name: StaticString, _ text: String, _ attributes: Attributes = []) {
        begin(name, attributes)
        escape(text)
        end(name)
    }

    mutating func empty(_ name: StaticString, _ attributes: Attributes) {
        open(name, attributes)
        bytes += "/>\n".utf8
    }

    mutating func element(
        _ name: StaticString, _ attributes: Attributes = [], _ body: (inout XMLWriter) -> Void
    ) {
        begin(name, attributes)
        bytes.append(10)
        body(&self)
        end(name)
    }

    private mutating func begin(_ name: StaticString, _ attributes: Attributes) {
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func open(_ name: StaticString, _ attributes: Attributes) {
        bytes.append(UInt8(ascii: "<"))
        name.withUTF8Buffer { bytes += $0 }
        for attribute in attributes {
            bytes.append(32)
            attribute.name.withUTF8Buffer { bytes += $0 }
            bytes += "=\"".utf8
            escape(attribute.value)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func end(_ name: StaticString) {
        bytes += "</".utf8
        name.withUTF8Buffer { bytes += $0 }
        bytes += ">\n".utf8
    }

    private mutating func escape(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 38: bytes += "&amp;".utf8
            case 60: bytes += "&lt;".utf8
            case 62: bytes += "&gt;".utf8
            case 34: bytes += "&quot;".utf8
            // A reader would take a bare carriage return for a line end.
            case 13: bytes += "&#13;".utf8
            case 9, 10: bytes.append(UInt8(scalar.value))
            case 0..<32, 0xFFFE, 0xFFFF: bytes += "\u{FFFD}".utf8
            default: bytes += UTF8.encode(scalar).map { Array($0) } ?? []
            }
        }
    }
}
