/// Which glyph draws which character.
struct CharacterMap: Sendable {
    /// Glyphs by character, for the 65,536 characters of the basic plane.
    private var basic = [UInt16](repeating: 0, count: 0x10000)
    private var beyond: [UInt32: UInt16] = [:]

    /// The glyph of a character, or zero.
    @inline(__always) subscript(character: UInt32) -> UInt16 {
        character < 0x10000 ? basic[Int(character)] : beyond[character] ?? 0
    }

    init(_ bytes: Bytes, at table: Int, glyphs: Int) throws {
        var best = (rank: 0, at: 0)
        for index in 0..<min(bytes.u16(table + 2), 64) {
            let record = table + 4 + 8 * index
            let platform = bytes.u16(record)
            let encoding = bytes.u16(record + 2)
            let at = table + bytes.u32(record + 4)
            let format = bytes.u16(at)
            let unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10)
            let rank = !unicode ? 0 : format == 12 ? 2 : format == 4 ? 1 : 0
            if rank > best.rank { best = (rank, at) }
        }
        switch best.rank {
        case 2: readGroups(bytes, best.at, glyphs)
        case 1: readSegments(bytes, best.at, glyphs)
        default: throw PDFError.unreadableFace("it has no Unicode character map")
        }
    }

    private mutating func readSegments(_ bytes: Bytes, _ at: Int, _ glyphs: Int) {
        let doubled = bytes.u16(at + 6)
        let ends = at + 14
        let starts = ends + doubled + 2
        let deltas = starts + doubled
        let offsets = deltas + doubled
        for step in stride(from: 0, to: doubled, by: 2) {
            let start = bytes.u16(starts + step)
            let end = bytes.u16(ends + step)
            let delta = bytes.u16(deltas + step)
            let offset = bytes.u16(offsets + step)
            guard start <= end, start != 0xFFFF else { continue }
            for character in start...end {
                var glyph = character
                if offset != 0 {
                    glyph = bytes.u16(offsets + step + offset + 2 * (character - start))
                    if glyph == 0 { continue }
                }
                glyph = (glyph + delta) & 0xFFFF
                if glyph < glyphs { basic[character] = UInt16(glyph) }
            }
        }
    }

    private mutating func readGroups(_ bytes: Bytes, _ at: Int, _ glyphs: Int) {
        for index in 0..<min(bytes.u32(at + 12), 0x10000) {
            let group = at + 16 + 12 * index
            let start = bytes.u32(group)
            let glyph = bytes.u32(group + 8)
            let end = min(bytes.u32(group + 4), 0x10FFFF, start + glyphs)
            guard start <= end else { continue }
            for character in start...end where glyph + character - start < glyphs {
                let number = UInt16(glyph + character - start)
                if character < 0x10000 {
                    basic[character] = number
                } else {
                    beyond[UInt32(character)] = number
                }
            }
        }
    }
}
