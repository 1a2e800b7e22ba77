/// All objects of a PDF, found by reading the file from its beginning; a later one of the same number replaces an
/// earlier one, as later versions of the file do.
struct PDFObjects {
    struct Object {
        var value: PDFValue
        var stream: [UInt8]?
    }

    private(set) var all: [Int: Object] = [:]
    /// Where the document begins: the last trailer that names a root.
    private(set) var root: Int?
    private(set) var isEncrypted = false

    private static let mostObjects = 200_000
    private static let mostUnpacked = 64 << 20

    init(_ bytes: [UInt8]) throws {
        var reader = PDFReader(bytes)
        var unpacked = 0
        while reader.at < reader.end {
            reader.skipBlanks()
            guard reader.at < reader.end else { break }
            if reader.stands("trailer", at: reader.at) {
                reader.at += 7
                note(trailer: try reader.value())
                continue
            }
            guard let number = PDFObjects.start(&reader) else {
                // A line of a cross-reference table or of something between objects.
                let before = reader.at
                _ = reader.word()
                if reader.at == before { reader.at += 1 }
                continue
            }
            let value = try reader.value()
            let stream = try PDFObjects.stream(&reader, value)
            switch value["Type"]?.name {
            case "XRef": note(trailer: value)
            case "ObjStm": try unpack(value, stream, &unpacked)
            default: all[number] = Object(value: value, stream: stream)
            }
            guard all.count <= PDFObjects.mostObjects else { throw PDFCleaning.tooOdd }
        }
    }

    private mutating func note(trailer: PDFValue) {
        if let number = trailer["Root"]?.reference { root = number }
        if trailer["Encrypt"] != nil { isEncrypted = true }
    }

    /// `12 0 obj`: its number; the reader stands behind it.
    private static func start(_ reader: inout PDFReader) -> Int? {
        guard (48...57).contains(reader.bytes[reader.at]) else { return nil }
        var ahead = reader
        guard let number = Int(String(decoding: ahead.word(), as: UTF8.self)) else { return nil }
        ahead.skipBlanks()
        guard Int(String(decoding: ahead.word(), as: UTF8.self)) != nil else { return nil }
        ahead.skipBlanks()
        guard ahead.stands("obj", at: ahead.at) else { return nil }
        ahead.at += 3
        reader = ahead
        return number
    }

    private static func stream(_ reader: inout PDFReader, _ value: PDFValue) throws -> [UInt8]? {
        reader.skipBlanks()
        guard reader.stands("stream", at: reader.at) else { return nil }
        var start = reader.at + 6
        if reader.stands("\r\n", at: start) { start += 2 } else if start < reader.end { start += 1 }
        if let length = value["Length"]?.integer, length >= 0, start + length <= reader.end {
            var behind = PDFReader(reader.bytes, at: start + length)
            behind.skipBlanks()
            if behind.stands("endstream", at: behind.at) {
                reader.at = behind.at + 9
                return Array(reader.bytes[start..<start + length])
            }
        }
        // The length stands elsewhere, or is wrong: the stream ends where its end is said.
        var end = start
        while end < reader.end, reader.bytes[end] != 101 || !reader.stands("endstream", at: end) { end += 1 }
        guard end < reader.end else { throw CleanFile.Refused.broken }
        reader.at = end + 9
        if end > start, reader.bytes[end - 1] == 10 { end -= 1 }
        if end > start, reader.bytes[end - 1] == 13 { end -= 1 }
        return Array(reader.bytes[start..<end])
    }

    /// Objects that are packed together in a stream.
    private mutating func unpack(_ value: PDFValue, _ stream: [UInt8]?, _ unpacked: inout Int) throws {
        guard let stream, let count = value["N"]?.integer, let first = value["First"]?.integer, count >= 0,
            value["DecodeParms"] == nil
        else { throw PDFCleaning.tooOdd }
        let filter = value["Filter"]
        var names = [filter?.name].compactMap(\.self)
        if case .array(let items)? = filter { names = items.compactMap(\.name) }
        var plain = stream
        if names == ["FlateDecode"] {
            guard let open = Inflate.open(stream, limit: PDFObjects.mostUnpacked - unpacked) else {
                throw CleanFile.Refused.broken
            }
            plain = open
        } else if filter != nil {
            throw PDFCleaning.tooOdd
        }
        unpacked += plain.count
        guard count <= PDFObjects.mostObjects, first >= 0, first <= plain.count else {
            throw CleanFile.Refused.broken
        }
        var heads = PDFReader(plain, end: first)
        for _ in 0..<count {
            heads.skipBlanks()
            let number = Int(String(decoding: heads.word(), as: UTF8.self))
            heads.skipBlanks()
            guard let number, let offset = Int(String(decoding: heads.word(), as: UTF8.self)), offset >= 0,
                first + offset < plain.count
            else { throw CleanFile.Refused.broken }
            var inside = PDFReader(plain, at: first + offset)
            all[number] = Object(value: try inside.value(), stream: nil)
        }
    }
}
