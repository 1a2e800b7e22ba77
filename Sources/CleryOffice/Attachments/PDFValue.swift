/// A value of a PDF file (ISO 32000-1, 7.3), as much of it as cleaning needs: what is a text stays as it was written.
indirect enum PDFValue: Sendable {
    /// A number, a text or a word, with its own bytes.
    case plain([UInt8])
    /// A name without its slash, its hexadecimal letters read.
    case name(String)
    case array([PDFValue])
    case dictionary([(key: String, value: PDFValue)])
    case reference(Int)

    subscript(_ key: String) -> PDFValue? {
        guard case .dictionary(let entries) = self else { return nil }
        return entries.first { $0.key == key }?.value
    }
    var name: String? {
        if case .name(let name) = self { name } else { nil }
    }
    var integer: Int? {
        if case .plain(let bytes) = self { Int(String(decoding: bytes, as: UTF8.self)) } else { nil }
    }
    var reference: Int? {
        if case .reference(let number) = self { number } else { nil }
    }

    func write(into out: inout [UInt8]) {
        switch self {
        case .plain(let bytes): out += bytes
        case .name(let name): PDFValue.write(name, into: &out)
        case .reference(let number): out += "\(number) 0 R".utf8
        case .array(let items):
            out.append(91)
            for item in items {
                item.write(into: &out)
                out.append(32)
            }
            out.append(93)
        case .dictionary(let entries):
            out += "<<".utf8
            for (key, value) in entries {
                PDFValue.write(key, into: &out)
                out.append(32)
                value.write(into: &out)
                out.append(10)
            }
            out += ">>".utf8
        }
    }

    private static func write(_ name: String, into out: inout [UInt8]) {
        out.append(47)
        for scalar in name.unicodeScalars {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            if (33...126).contains(byte), !"#/%()<>[]{}".utf8.contains(byte) {
                out.append(byte)
            } else {
                let hex = String(byte, radix: 16)
                out += ("#" + (hex.utf8.count == 1 ? "0" : "") + hex).utf8
            }
        }
    }
}

/// Reads values one after another. Throws `CleanFile.Refused` where the bytes are no PDF.
struct PDFReader {
    let bytes: [UInt8]
    var at: Int
    let end: Int

    init(_ bytes: [UInt8], at: Int = 0, end: Int? = nil) {
        self.bytes = bytes
        self.at = at
        self.end = end ?? bytes.count
    }

    static func isBlank(_ byte: UInt8) -> Bool { [0, 9, 10, 12, 13, 32].contains(byte) }
    static func isMark(_ byte: UInt8) -> Bool { "()<>[]{}/%".utf8.contains(byte) }

    mutating func skipBlanks() {
        while at < end {
            if bytes[at] == 37 {
                while at < end, bytes[at] != 10, bytes[at] != 13 { at += 1 }
            } else if PDFReader.isBlank(bytes[at]) {
                at += 1
            } else {
                return
            }
        }
    }

    func stands(_ text: StaticString, at place: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard place >= 0, place + count <= end else { return false }
        return (0..<count).allSatisfy { bytes[place + $0] == text.utf8Start[$0] }
    }

    /// A word or number; empty at a mark.
    mutating func word() -> [UInt8] {
        let start = at
        while at < end, !PDFReader.isBlank(bytes[at]), !PDFReader.isMark(bytes[at]) { at += 1 }
        return Array(bytes[start..<at])
    }

    mutating func value(depth: Int = 0) throws -> PDFValue {
        skipBlanks()
        guard at < end, depth < 60 else { throw CleanFile.Refused.broken }
        switch bytes[at] {
        case 47: return .name(name())
        case 40: return .plain(try text())
        case 60 where stands("<<", at: at): return try dictionary(depth: depth)
        case 60: return .plain(try hexadecimal())
        case 91:
            at += 1
            var items: [PDFValue] = []
            while true {
                skipBlanks()
                guard at < end else { throw CleanFile.Refused.broken }
                if bytes[at] == 93 {
                    at += 1
                    return .array(items)
                }
                items.append(try value(depth: depth + 1))
            }
        default:
            let word = word()
            guard !word.isEmpty else { throw CleanFile.Refused.broken }
            return reference(from: word) ?? .plain(word)
        }
    }

    /// `12 0 R`, if that is what stands here.
    private mutating func reference(from word: [UInt8]) -> PDFValue? {
        guard word.allSatisfy({ (48...57).contains($0) }), word.count < 9 else { return nil }
        var ahead = self
        ahead.skipBlanks()
        let generation = ahead.word()
        guard !generation.isEmpty, generation.allSatisfy({ (48...57).contains($0) }) else { return nil }
        ahead.skipBlanks()
        guard ahead.word() == [82], let number = Int(String(decoding: word, as: UTF8.self)) else {
            return nil
        }
        at = ahead.at
        return .reference(number)
    }

    private mutating func name() -> String {
        at += 1
        var scalars = String.UnicodeScalarView()
        var raw = word()[...]
        while let byte = raw.popFirst() {
            if byte == 35, raw.count >= 2,
                let value = UInt8(String(decoding: raw.prefix(2), as: UTF8.self), radix: 16)
            {
                raw = raw.dropFirst(2)
                scalars.append(Unicode.Scalar(value))
            } else {
                scalars.append(Unicode.Scalar(byte))
            }
        }
        return String(scalars)
    }

    private mutating func text() throws -> [UInt8] {
        let start = at
        var depth = 0
        while at < end {
            switch bytes[at] {
            case 92: at += 1
            case 40: depth += 1
            case 41: depth -= 1
            default: break
            }
            at += 1
            if depth == 0 { return Array(bytes[start..<min(at, end)]) }
        }
        throw CleanFile.Refused.broken
    }

    private mutating func hexadecimal() throws -> [UInt8] {
        let start = at
        while at < end, bytes[at] != 62 { at += 1 }
        guard at < end else { throw CleanFile.Refused.broken }
        at += 1
        return Array(bytes[start..<at])
    }

    private mutating func dictionary(depth: Int) throws -> PDFValue {
        at += 2
        var entries: [(key: String, value: PDFValue)] = []
        while true {
            skipBlanks()
            if stands(">>", at: at) {
                at += 2
                return .dictionary(entries)
            }
            guard at < end, bytes[at] == 47 else { throw CleanFile.Refused.broken }
            let key = name()
            entries.append((key, try value(depth: depth + 1)))
        }
    }
}
