/// Kerning from a GPOS table: the pair adjustments (formats 1 and 2) of the feature `kern` for Latin.
struct PairPositions: Sendable {
    private enum Subtable: Sendable {
        /// Pairs listed glyph by glyph. `sets` has where the pairs of a left glyph stand, or zero.
        case listed(sets: [Int32], value: Int, stride: Int)
        /// Pairs by classes of glyphs. A left class of -1 is not covered.
        case classes(left: [Int16], right: [Int16], values: [Int16], width: Int)
    }

    private let bytes: Bytes
    private var lookups: [[Subtable]] = []

    init?(_ bytes: Bytes, at table: Int, glyphs: Int) {
        self.bytes = bytes
        let list = table + bytes.u16(table + 8)
        for number in PairPositions.kernLookups(bytes, table) where number < bytes.u16(list) {
            let lookup = list + bytes.u16(list + 2 + 2 * number)
            let type = bytes.u16(lookup)
            var found: [Subtable] = []
            for index in 0..<bytes.u16(lookup + 4) {
                var at = lookup + bytes.u16(lookup + 6 + 2 * index)
                if type == 9, bytes.u16(at + 2) == 2 {
                    at += bytes.u32(at + 4)
                } else if type != 2 {
                    continue
                }
                if let subtable = PairPositions.read(bytes, at, glyphs) { found.append(subtable) }
            }
            if !found.isEmpty { lookups.append(found) }
        }
        if lookups.isEmpty { return nil }
    }

    /// The adjustment in the face's units.
    func between(_ left: Int, _ right: Int) -> Int {
        var sum = 0
        for lookup in lookups {
            search: for subtable in lookup {
                switch subtable {
                case .listed(let sets, let value, let stride):
                    guard left < sets.count, sets[left] != 0 else { continue }
                    let set = Int(sets[left])
                    var low = 0
                    var high = bytes.u16(set)
                    while low < high {
                        let middle = (low + high) / 2
                        let pair = set + 2 + stride * middle
                        let glyph = bytes.u16(pair)
                        if glyph == right {
                            sum += bytes.i16(pair + value)
                            break search
                        }
                        if glyph < right { low = middle + 1 } else { high = middle }
                    }
                case .classes(let lefts, let rights, let values, let width):
                    guard left < lefts.count, right < rights.count, lefts[left] >= 0 else { continue }
                    let index = Int(lefts[left]) * width + Int(rights[right])
                    if index < values.count { sum += Int(values[index]) }
                    break search
                }
            }
        }
        return sum
    }

    private static func kernLookups(_ bytes: Bytes, _ table: Int) -> [Int] {
        let scripts = table + bytes.u16(table + 4)
        let features = table + bytes.u16(table + 6)
        var language = 0
        for index in 0..<min(bytes.u16(scripts), 100) {
            let record = scripts + 2 + 6 * index
            let tag = UInt32(bytes.u32(record))
            let script = scripts + bytes.u16(record + 4)
            guard bytes.u16(script) != 0 else { continue }
            if tag == Tag.number("latn") || tag == Tag.number("DFLT") && language == 0 {
                language = script + bytes.u16(script)
            }
        }
        guard language != 0 else { return [] }
        var lookups: Set<Int> = []
        for index in 0..<min(bytes.u16(language + 4), 200) {
            let record = features + 2 + 6 * bytes.u16(language + 6 + 2 * index)
            guard UInt32(bytes.u32(record)) == Tag.number("kern") else { continue }
            let feature = features + bytes.u16(record + 4)
            for item in 0..<min(bytes.u16(feature + 2), 200) {
                lookups.insert(bytes.u16(feature + 4 + 2 * item))
            }
        }
        return lookups.sorted()
    }

    private static func read(_ bytes: Bytes, _ at: Int, _ glyphs: Int) -> Subtable? {
        let first = bytes.u16(at + 4)
        let second = bytes.u16(at + 6)
        guard first & 4 != 0 else { return nil }
        let value = 2 * (first & 3).nonzeroBitCount
        let size = 2 * (first.nonzeroBitCount + second.nonzeroBitCount)
        let covered = coverage(bytes, at + bytes.u16(at + 2), glyphs)
        switch bytes.u16(at) {
        case 1:
            var sets = [Int32](repeating: 0, count: glyphs)
            for (glyph, index) in covered { sets[glyph] = Int32(at + bytes.u16(at + 10 + 2 * index)) }
            return .listed(sets: sets, value: 2 + value, stride: 2 + size)
        case 2:
            let rows = bytes.u16(at + 12)
            let width = bytes.u16(at + 14)
            var left = [Int16](repeating: -1, count: glyphs)
            let lefts = classes(bytes, at + bytes.u16(at + 8), glyphs)
            for (glyph, _) in covered { left[glyph] = lefts[glyph] }
            guard rows * width <= 1 << 20 else { return nil }
            let values = (0..<rows * width).map {
                Int16(truncatingIfNeeded: bytes.i16(at + 16 + size * $0 + value))
            }
            return .classes(
                left: left, right: classes(bytes, at + bytes.u16(at + 10), glyphs), values: values,
                width: width)
        default: return nil
        }
    }

    private static func coverage(_ bytes: Bytes, _ at: Int, _ glyphs: Int) -> [(Int, Int)] {
        var found: [(Int, Int)] = []
        for index in 0..<bytes.u16(at + 2) {
            if bytes.u16(at) == 1 {
                let glyph = bytes.u16(at + 4 + 2 * index)
                if glyph < glyphs { found.append((glyph, index)) }
            } else {
                let range = at + 4 + 6 * index
                let start = bytes.u16(range)
                let end = min(bytes.u16(range + 2), glyphs - 1)
                guard start <= end else { continue }
                for glyph in start...end { found.append((glyph, bytes.u16(range + 4) + glyph - start)) }
            }
        }
        return found
    }

    private static func classes(_ bytes: Bytes, _ at: Int, _ glyphs: Int) -> [Int16] {
        var found = [Int16](repeating: 0, count: glyphs)
        if bytes.u16(at) == 1 {
            let start = bytes.u16(at + 2)
            for index in 0..<bytes.u16(at + 4) where start + index < glyphs {
                found[start + index] = Int16(truncatingIfNeeded: bytes.u16(at + 6 + 2 * index))
            }
        } else {
            for index in 0..<bytes.u16(at + 2) {
                let range = at + 4 + 6 * index
                let start = bytes.u16(range)
                let end = min(bytes.u16(range + 2), glyphs - 1)
                guard start <= end else { continue }
                for glyph in start...end { found[glyph] = Int16(truncatingIfNeeded: bytes.u16(range + 4)) }
            }
        }
        return found
    }
}
