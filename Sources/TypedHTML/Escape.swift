/// Escaping by place: inside an element, inside a quoted attribute, inside a URL attribute.
enum Escape {
    static func text(_ text: String, into out: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "&"): out += [38, 97, 109, 112, 59]
                case UInt8(ascii: "<"): out += [38, 108, 116, 59]
                case UInt8(ascii: ">"): out += [38, 103, 116, 59]
                // Control characters are no HTML; a form feed or NUL becomes the replacement character.
                case 0..<9, 11, 12, 14..<32: out += [0xEF, 0xBF, 0xBD]
                default: out.append(byte)
                }
            }
        }
    }

    static func attribute(_ text: String, into out: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "&"): out += [38, 97, 109, 112, 59]
                case UInt8(ascii: "<"): out += [38, 108, 116, 59]
                case UInt8(ascii: ">"): out += [38, 103, 116, 59]
                case UInt8(ascii: "\""): out += [38, 113, 117, 111, 116, 59]
                case UInt8(ascii: "'"): out += [38, 35, 51, 57, 59]
                case 0..<9, 11, 12, 14..<32: out += [0xEF, 0xBF, 0xBD]
                default: out.append(byte)
                }
            }
        }
    }

    /// A URL with a scheme other than http, https, mailto or tel becomes `#`: no script can ride on a link.
    static func url(_ url: String) -> String {
        let trimmed = url.drop { $0.isWhitespace || $0.unicodeScalars.allSatisfy { $0.value < 33 } }
        guard let end = trimmed.firstIndex(where: { ":/?#".contains($0) }), trimmed[end] == ":" else {
            return String(trimmed)
        }
        let scheme = trimmed[..<end].lowercased()
        return ["http", "https", "mailto", "tel", "otpauth"].contains(scheme) ? String(trimmed) : "#"
    }
}

/// Percent-encoding for one part of a path or one value of a query.
public func urlPart(_ text: String) -> String {
    var out: [UInt8] = []
    let hex = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
        switch byte {
        case 48...57, 65...90, 97...122, 45, 46, 95, 126: out.append(byte)
        default: out += [37, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
        }
    }
    return String(decoding: out, as: UTF8.self)
}
