/// The glyphs of a face that a document really uses, numbered anew in the order they were met.
final class Subset {
    let face: Face
    /// Old glyph numbers by new ones; the first is the glyph for "no such character".
    private(set) var order: [UInt16] = [0]
    /// The character that each new glyph stands for.
    private(set) var characters: [UInt32] = [0]
    private var numbers: [UInt16]

    init(_ face: Face) {
        self.face = face
        numbers = [UInt16](repeating: 0, count: max(face.glyphCount, 1))
    }

    /// The new number of a glyph.
    @inline(__always) func use(_ glyph: UInt16, for character: UInt32) -> UInt16 {
        let number = numbers[Int(glyph)]
        if number != 0 || glyph == 0 { return number }
        return add(glyph, character)
    }

    func original(_ number: UInt16) -> UInt16 { order[Int(number)] }

    var isUsed: Bool { order.count > 1 }

    private func add(_ glyph: UInt16, _ character: UInt32) -> UInt16 {
        let number = UInt16(order.count)
        numbers[Int(glyph)] = number
        order.append(glyph)
        characters.append(character)
        return number
    }

    /// A TrueType file with these glyphs and the parts they are made of.
    func file() -> [UInt8] {
        let bytes = face.bytes
        let long = bytes.u16(start("head") + 50) != 0
        var order = order
        var numbers = numbers
        var glyf: [UInt8] = []
        var loca: [UInt8] = []
        var index = 0
        while index < order.count {
            loca.append32(glyf.count)
            var outline = outline(of: Int(order[index]), long: long)
            renumberParts(&outline, &order, &numbers)
            glyf += outline
            while glyf.count % 4 != 0 { glyf.append(0) }
            index += 1
        }
        loca.append32(glyf.count)

        var hmtx: [UInt8] = []
        let metrics = start("hmtx")
        let longMetrics = max(1, bytes.u16(start("hhea") + 34))
        for glyph in order {
            let glyph = Int(glyph)
            hmtx.append16(bytes.u16(metrics + 4 * min(glyph, longMetrics - 1)))
            hmtx.append16(
                glyph < longMetrics
                    ? bytes.u16(metrics + 4 * glyph + 2)
                    : bytes.u16(metrics + 4 * longMetrics + 2 * (glyph - longMetrics)))
        }
        var head = table("head")
        var hhea = table("hhea")
        var maxp = table("maxp")
        head.put32(0, at: 8)
        head.put16(1, at: 50)
        hhea.put16(order.count, at: 34)
        maxp.put16(order.count, at: 4)
        return FontFile.assemble([
            ("cvt ", table("cvt ")), ("fpgm", table("fpgm")), ("glyf", glyf), ("head", head), ("hhea", hhea),
            ("hmtx", hmtx), ("loca", loca), ("maxp", maxp), ("prep", table("prep")),
        ])
    }

    private func start(_ tag: StaticString) -> Int { face.tables[Tag.number(tag)]?.lowerBound ?? Int.max / 2 }

    private func table(_ tag: StaticString) -> [UInt8] {
        guard let range = face.tables[Tag.number(tag)] else { return [] }
        return Array(face.bytes.slice(range.lowerBound, range.count))
    }

    private func outline(of glyph: Int, long: Bool) -> [UInt8] {
        let loca = start("loca")
        let from = long ? face.bytes.u32(loca + 4 * glyph) : 2 * face.bytes.u16(loca + 2 * glyph)
        let to = long ? face.bytes.u32(loca + 4 * glyph + 4) : 2 * face.bytes.u16(loca + 2 * glyph + 2)
        guard let glyf = face.tables[Tag.number("glyf")], from < to, to <= glyf.count else { return [] }
        return Array(face.bytes.slice(glyf.lowerBound + from, to - from))
    }

    /// A glyph made of other glyphs names them by number; the parts join the subset.
    private func renumberParts(_ outline: inout [UInt8], _ order: inout [UInt16], _ numbers: inout [UInt16]) {
        let view = Bytes(outline)
        guard outline.count > 10, view.i16(0) < 0 else { return }
        var at = 10
        while at + 4 <= outline.count {
            let flags = view.u16(at)
            let part = view.u16(at + 2)
            if part < numbers.count {
                if numbers[part] == 0 && part != 0 {
                    numbers[part] = UInt16(order.count)
                    order.append(UInt16(part))
                }
                outline.put16(Int(numbers[part]), at: at + 2)
            }
            at += 4 + (flags & 0x1 != 0 ? 4 : 2)
            at += flags & 0x8 != 0 ? 2 : flags & 0x40 != 0 ? 4 : flags & 0x80 != 0 ? 8 : 0
            if flags & 0x20 == 0 { break }
        }
    }
}
