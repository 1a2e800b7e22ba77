import Glibc

/// Remembers what was made of some bytes: a log of a million rows has few different words.
///
/// It is emptied when it grows past its limit, so that a file in which every address differs needs no more
/// memory than another.
struct ByteCache<Value> {
    private struct Entry {
        var hash: UInt64
        var start: Int
        var count: Int
        var value: Value
    }

    private var slots: [Int32]
    private var entries: [Entry] = []
    private var arena: [UInt8] = []
    private let limit: Int

    init(limit: Int = 8192) {
        self.limit = limit
        slots = Array(repeating: -1, count: 1024)
    }

    /// The value for these bytes; it is made when they are met for the first time.
    mutating func value(_ bytes: Bytes, make: () -> Value) -> Value {
        let hash = ContentHash.of(bytes)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let entry = Int(slots[slot])
            if entries[entry].hash == hash, same(entry, bytes) { return entries[entry].value }
            slot = (slot + 1) & (slots.count - 1)
        }
        let value = make()
        if entries.count >= limit || arena.count > 2 << 20 { clear() }
        if (entries.count + 1) * 2 > slots.count { grow() }
        entries.append(Entry(hash: hash, start: arena.count, count: bytes.count, value: value))
        arena.append(contentsOf: bytes)
        place(entries.count - 1)
        return value
    }

    private func same(_ entry: Int, _ bytes: Bytes) -> Bool {
        guard entries[entry].count == bytes.count else { return false }
        guard bytes.count > 0, let start = bytes.baseAddress else { return true }
        return arena.withUnsafeBufferPointer {
            memcmp($0.baseAddress! + entries[entry].start, start, bytes.count) == 0
        }
    }

    private mutating func place(_ entry: Int) {
        var slot = Int(truncatingIfNeeded: entries[entry].hash) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(entry)
    }

    private mutating func clear() {
        entries.removeAll(keepingCapacity: true)
        arena.removeAll(keepingCapacity: true)
        for slot in slots.indices { slots[slot] = -1 }
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for entry in entries.indices { place(entry) }
    }
}
