/// Which keys a file has used: for the second case with the same number, and for entries that stand twice.
///
/// A million numbers take some 25 MB; of a number met once only a piece of its row's fingerprint is kept.
struct RepeatTable {
    enum Met: Equatable {
        case first
        /// The same entry stands in the file already.
        case same
        /// Another case with the same key: the second, the third.
        case another(Int)
    }

    /// The keys in the order in which they were met, with a piece of the fingerprint of each one's row.
    private var keys: [UInt64] = []
    private var contents: [UInt32] = []
    /// Where a key stands in that order, found by its low bits; -1: nowhere.
    private var slots = [Int32](repeating: -1, count: 1 << 12)
    /// For keys met more than once: the fingerprints of all their cases.
    private var further: [UInt64: [UInt32]] = [:]

    mutating func meet(_ key: UInt64, content: UInt64) -> Met {
        let content = UInt32(truncatingIfNeeded: content >> 32)
        var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if keys[index] == key {
                var all = further[key] ?? [contents[index]]
                if all.contains(content) { return .same }
                all.append(content)
                further[key] = all
                return .another(all.count)
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(keys.count)
        keys.append(key)
        contents.append(content)
        if keys.count * 3 > slots.count * 2 { grow() }
        return .first
    }

    /// How often a key has been met with this time.
    mutating func count(_ key: UInt64) -> Int {
        guard meet(key, content: 0) == .same else { return 1 }
        further[key, default: [0]].append(0)
        return further[key]?.count ?? 1
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for index in keys.indices {
            var slot = Int(truncatingIfNeeded: keys[index]) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }
}
