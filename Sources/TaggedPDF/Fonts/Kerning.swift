/// How much nearer together, or farther apart, two neighbouring glyphs stand.
///
/// GPOS pairs are used when the face has them, else the older `kern` table.
struct Kerning: Sendable {
    private var keys: [UInt32] = []
    private var values: [Int16] = []
    private var pairs: PairPositions?
    private let unitsPerEm: Int

    init(_ bytes: Bytes, kern: Range<Int>?, gpos: Range<Int>?, glyphs: Int, unitsPerEm: Int) {
        self.unitsPerEm = unitsPerEm
        if let gpos { pairs = PairPositions(bytes, at: gpos.lowerBound, glyphs: glyphs) }
        if pairs == nil, let kern { readPairs(bytes, kern) }
    }

    /// The distance in thousandths of the type size, below zero for nearer.
    func between(_ left: UInt16, _ right: UInt16) -> Int16 {
        var units = 0
        if let pairs {
            units = pairs.between(Int(left), Int(right))
        } else if !keys.isEmpty {
            let key = UInt32(left) << 16 | UInt32(right)
            var slot = Kerning.slot(key, keys.count)
            while keys[slot] != key {
                if keys[slot] == 0 { return 0 }
                slot = (slot + 1) & (keys.count - 1)
            }
            units = Int(values[slot])
        }
        return Int16(clamping: Int((Double(units) * 1000 / Double(unitsPerEm)).rounded()))
    }

    @inline(__always) private static func slot(_ key: UInt32, _ size: Int) -> Int {
        Int((key &* 0x9E37_79B1) >> 8) & (size - 1)
    }

    /// Reads the horizontal subtables of format 0. Some faces state a length that is too short, since it
    /// has only 16 bits; the number of pairs is what counts.
    private mutating func readPairs(_ bytes: Bytes, _ table: Range<Int>) {
        guard bytes.u16(table.lowerBound) == 0 else { return }
        let at = table.lowerBound + 4
        let coverage = bytes.u16(at + 4)
        let count = min(bytes.u16(at + 6), (table.upperBound - at - 14) / 6)
        guard bytes.u16(table.lowerBound + 2) >= 1, coverage & 0xFF01 == 1, count > 0 else { return }
        var size = 64
        while size < count * 2 { size *= 2 }
        keys = [UInt32](repeating: 0, count: size)
        values = [Int16](repeating: 0, count: size)
        for index in 0..<count {
            let pair = at + 14 + 6 * index
            let key = UInt32(bytes.u32(pair))
            guard key != 0 else { continue }
            var slot = Kerning.slot(key, size)
            while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            values[slot] = Int16(truncatingIfNeeded: bytes.i16(pair + 4))
        }
    }
}
