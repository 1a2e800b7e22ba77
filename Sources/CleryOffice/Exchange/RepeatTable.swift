/// Which keys a file has used: for the second case with the same number, and for entries that stand twice.
///
/// A million numbers take some 30 MB; of a number met once only a piece of its row's fingerprint is kept.
struct RepeatTable {
    enum Met: Equatable {
        case first
        /// The same entry stands in the file already.
        case same
        /// Another case with the same key: the second, the third.
        case another(Int)
    }

    private var keys: [UInt64]
    private var contents: [UInt32]
    private var count = 0
    /// For keys met more than once: the fingerprints of all their cases.
    private var further: [UInt64: [UInt32]] = [:]

    init() {
        keys = Array(repeating: 0, count: 1 << 12)
        contents = Array(repeating: 0, count: 1 << 12)
    }

    mutating func meet(_ key: UInt64, content: UInt64) -> Met {
        let key = key == 0 ? 1 : key
        let content = UInt32(truncatingIfNeeded: content >> 32)
        var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
        while keys[slot] != 0 {
            if keys[slot] == key {
                var all = further[key] ?? [contents[slot]]
                if all.contains(content) { return .same }
                all.append(content)
                further[key] = all
                return .another(all.count)
            }
            slot = (slot + 1) & (keys.count - 1)
        }
        keys[slot] = key
        contents[slot] = content
        count += 1
        if count * 4 > keys.count * 3 { grow() }
        return .first
    }

    /// How often a key has been met with this time.
    mutating func count(_ key: UInt64) -> Int {
        guard meet(key, content: 0) == .same else { return 1 }
        let key = key == 0 ? 1 : key
        further[key, default: [0]].append(0)
        return further[key]?.count ?? 1
    }

    private mutating func grow() {
        let (oldKeys, oldContents) = (keys, contents)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        contents = Array(repeating: 0, count: oldKeys.count * 2)
        for (index, key) in oldKeys.enumerated() where key != 0 {
            var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
            keys[slot] = key
            contents[slot] = oldContents[index]
        }
    }
}
