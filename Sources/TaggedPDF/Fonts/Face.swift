/// One TrueType face: the shapes of its glyphs, their widths, their kerning, and which character is which.
public struct Face: Sendable {
    let bytes: Bytes
    let tables: [UInt32: Range<Int>]
    /// The PostScript name.
    let name: String
    let glyphCount: Int
    let unitsPerEm: Int
    /// Widths by glyph in thousandths of the type size.
    let advances: [Float]
    let map: CharacterMap
    let kerning: Kerning
    let metrics: Metrics
    /// What stands for a character that the face does not have.
    let replacement: UInt16

    /// Measures of the whole face in thousandths of the type size.
    struct Metrics: Sendable {
        var ascent = 0, descent = 0, capHeight = 0
        var box = (0, 0, 0, 0)
        var italicAngle = 0
        var bold = false
    }

    /// Reads a TrueType file.
    public init(_ file: [UInt8]) throws {
        let bytes = Bytes(file)
        let signature = bytes.u32(0)
        guard signature == 0x0001_0000 || signature == 0x7472_7565 else {
            throw PDFError.unreadableFace("it is not a TrueType file (.ttf)")
        }
        var tables: [UInt32: Range<Int>] = [:]
        for index in 0..<min(bytes.u16(4), 64) {
            let entry = 12 + 16 * index
            let start = bytes.u32(entry + 8)
            let end = start + bytes.u32(entry + 12)
            guard end <= file.count else { throw PDFError.unreadableFace("the file is cut short") }
            tables[UInt32(bytes.u32(entry))] = start..<end
        }
        func table(_ tag: StaticString) throws -> Int {
            guard let range = tables[Tag.number(tag)] else {
                throw PDFError.unreadableFace("it has no “\(tag)” table")
            }
            return range.lowerBound
        }
        let head = try table("head")
        let hhea = try table("hhea")
        let hmtx = try table("hmtx")
        let glyphCount = bytes.u16(try table("maxp") + 4)
        let units = bytes.u16(head + 18)
        _ = try (table("glyf"), table("loca"))
        guard units >= 16, glyphCount > 1 else { throw PDFError.unreadableFace("it has no glyphs") }

        self.bytes = bytes
        self.tables = tables
        self.glyphCount = glyphCount
        unitsPerEm = units
        name = Face.postScriptName(bytes, tables[Tag.number("name")])
        let long = max(1, bytes.u16(hhea + 34))
        advances = (0..<glyphCount).map { glyph in
            Float(bytes.u16(hmtx + 4 * min(glyph, long - 1))) * 1000 / Float(units)
        }
        map = try CharacterMap(bytes, at: table("cmap"), glyphs: glyphCount)
        kerning = Kerning(
            bytes, kern: tables[Tag.number("kern")], gpos: tables[Tag.number("GPOS")],
            glyphs: glyphCount, unitsPerEm: units)
        replacement =
            [0xFFFD, 0x25A1, 0x3F].lazy.map { [map] in map[$0] }.first { $0 != 0 } ?? 0
        metrics = Face.metrics(bytes, tables, head: head, hhea: hhea, units: units)
    }

    private static func metrics(
        _ bytes: Bytes, _ tables: [UInt32: Range<Int>], head: Int, hhea: Int, units: Int
    ) -> Metrics {
        func scaled(_ at: Int) -> Int { bytes.i16(at) * 1000 / units }
        var metrics = Metrics()
        metrics.ascent = scaled(hhea + 4)
        metrics.descent = scaled(hhea + 6)
        metrics.box = (scaled(head + 36), scaled(head + 38), scaled(head + 40), scaled(head + 42))
        metrics.bold = bytes.u16(head + 44) & 1 != 0
        if let post = tables[Tag.number("post")] { metrics.italicAngle = bytes.i16(post.lowerBound + 4) }
        if let os2 = tables[Tag.number("OS/2")], bytes.u16(os2.lowerBound) >= 2 {
            metrics.capHeight = scaled(os2.lowerBound + 88)
        }
        if metrics.capHeight == 0 { metrics.capHeight = metrics.ascent * 7 / 10 }
        return metrics
    }

    private static func postScriptName(_ bytes: Bytes, _ table: Range<Int>?) -> String {
        guard let table else { return "Face" }
        let start = table.lowerBound
        for index in 0..<min(bytes.u16(start + 2), 1000) {
            let record = start + 6 + 12 * index
            guard bytes.u16(record + 6) == 6 else { continue }
            let text = bytes.slice(
                start + bytes.u16(start + 4) + bytes.u16(record + 10), bytes.u16(record + 8))
            let letters = text.filter {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45
            }
            if !letters.isEmpty { return String(decoding: letters, as: UTF8.self) }
        }
        return "Face"
    }
}

/// The four letters that name a table of a font, as a number.
enum Tag {
    static func number(_ tag: StaticString) -> UInt32 {
        tag.withUTF8Buffer { $0.prefix(4).reduce(0) { $0 << 8 | UInt32($1) } }
    }
}
