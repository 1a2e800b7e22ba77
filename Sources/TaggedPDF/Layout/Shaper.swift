/// Turns words into glyphs with their widths, once. All glyphs of a document stand in flat arrays; lines
/// and cells are ranges of them.
final class Shaper {
    /// What may happen after a glyph.
    enum Flag {
        static let space: UInt8 = 1
        static let mayBreak: UInt8 = 2
        static let mustBreak: UInt8 = 4
        /// A place to break a word that is longer than a line, better than between two letters.
        static let seam: UInt8 = 8
        /// The face lacks the character; `missing` says which it was.
        static let missing: UInt8 = 16
    }

    let subsets: [Subset]
    private(set) var glyphs: [UInt16] = []
    /// Thousandths of the type size, kerning included.
    private(set) var advances: [Float] = []
    /// The kerning after each glyph, in thousandths.
    private(set) var kerns: [Int16] = []
    private(set) var flags: [UInt8] = []
    private(set) var missing: [Int: UInt32] = [:]
    private var pairs = PairCache()

    init(_ faces: Faces) {
        subsets = [Subset(faces.regular), Subset(faces.bold)] + (faces.italic.map { [Subset($0)] } ?? [])
        glyphs.reserveCapacity(1 << 16)
        advances.reserveCapacity(1 << 16)
        kerns.reserveCapacity(1 << 16)
        flags.reserveCapacity(1 << 16)
    }

    var count: Int { glyphs.count }

    /// Appends a text's glyphs and gives their range.
    func append(_ text: String, face number: Int) -> Range<Int> {
        let start = glyphs.count
        let subset = subsets[number]
        var last: UInt32 = 0
        var lastGlyph: UInt16 = 0
        for scalar in text.unicodeScalars {
            var character = scalar.value
            if character >= 0x300, Composer.isMark(character), glyphs.count > start,
                let joined = Composer.join(last, character), subset.face.map[joined] != 0
            {
                removeLast()
                character = joined
                lastGlyph = glyphs.count > start ? subset.original(glyphs[glyphs.count - 1]) : 0
                last = glyphs.count > start ? 0x20 : 0
            }
            var flag: UInt8 = 0
            switch character {
            case 0x20, 0x09: (character, flag) = (0x20, Flag.space | Flag.mayBreak)
            case 0x0A, 0x2028, 0x2029: (character, flag) = (0x20, Flag.space | Flag.mustBreak)
            case 0x2D where last != 0 && last != 0x20: flag = Flag.mayBreak
            case 0x2013, 0x2014: flag = Flag.mayBreak
            case 0x2F, 0x2E, 0x3F, 0x26, 0x3D, 0x5F, 0x40: flag = Flag.seam
            case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x2064,
                0xFE00...0xFE0F,
                0xFEFF:
                continue
            case 0x200B:
                if glyphs.count > start { flags[glyphs.count - 1] |= Flag.mayBreak }
                continue
            default: break
            }
            var glyph = subset.face.map[character]
            if glyph == 0 {
                glyph = subset.face.map[Shaper.kin(of: character)]
                if glyph == 0 {
                    glyph = subset.face.replacement
                    flag |= Flag.missing
                    missing[glyphs.count] = character
                }
            }
            if glyphs.count > start {
                let kern = pairs.between(lastGlyph, glyph, subset.face, number)
                if kern != 0 {
                    kerns[glyphs.count - 1] = kern
                    advances[glyphs.count - 1] += Float(kern)
                }
            }
            glyphs.append(subset.use(glyph, for: flag & Flag.missing != 0 ? 0xFFFD : character))
            advances.append(subset.face.advances[Int(glyph)])
            kerns.append(0)
            flags.append(flag)
            last = character
            lastGlyph = glyph
        }
        return start..<glyphs.count
    }

    private func removeLast() {
        glyphs.removeLast()
        advances.removeLast()
        kerns.removeLast()
        flags.removeLast()
        missing[glyphs.count] = nil
        guard let before = kerns.last, before != 0 else { return }
        advances[kerns.count - 1] -= Float(before)
        kerns[kerns.count - 1] = 0
    }

    /// A character that looks the same, for faces that lack the finer one.
    private static func kin(of character: UInt32) -> UInt32 {
        switch character {
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: 0x20
        case 0x2010, 0x2011, 0x2012, 0x2212: 0x2D
        case 0x2015: 0x2014
        case 0x2018, 0x2019, 0x201B, 0x2032: 0x27
        case 0x201C, 0x201D, 0x2033: 0x22
        case 0x2022, 0x2219: 0xB7
        default: character
        }
    }
}

/// Remembers the kerning of the pairs met lately.
struct PairCache {
    private var keys = [UInt64](repeating: .max, count: 4096)
    private var values = [Int16](repeating: 0, count: 4096)

    @inline(__always)
    mutating func between(_ left: UInt16, _ right: UInt16, _ face: Face, _ number: Int) -> Int16 {
        let key = UInt64(number) << 32 | UInt64(left) << 16 | UInt64(right)
        let slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> 52)
        if keys[slot] == key { return values[slot] }
        let value = face.kerning.between(left, right)
        keys[slot] = key
        values[slot] = value
        return value
    }
}
