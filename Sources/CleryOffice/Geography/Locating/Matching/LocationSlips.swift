/// How far two words are apart: letters left out, added, changed or swapped with their neighbor.
enum LocationSlips {
    /// The number of slips, or nil where there are more than `most`.
    static func distance(_ a: [UInt8], _ b: [UInt8], most: Int) -> Int? {
        guard abs(a.count - b.count) <= most else { return nil }
        var before = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        var row = before
        for i in 0..<a.count {
            row[0] = i + 1
            var best = row[0]
            for j in 0..<b.count {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
                row[j + 1] = cost
                best = min(best, cost)
            }
            if best > most { return nil }
            (before, last, row) = (last, row, before)
        }
        return last[b.count] <= most ? last[b.count] : nil
    }

    /// How many slips a word of this length may hold and still be taken for another.
    static func allowed(_ length: Int) -> Int { length < 4 ? 0 : length < 8 ? 1 : 2 }

    /// Marks of the word with each of its letters left out once, and of the word itself: two words with few slips share
    /// one. Other words may share a mark too, so that the distance is measured after.
    static func shortened(_ word: [UInt8]) -> Set<UInt64> {
        var all: Set<UInt64> = []
        all.reserveCapacity(word.count + 1)
        for gap in 0...word.count {
            var mark: UInt64 = 14_695_981_039_346_656_037
            for index in word.indices where index != gap {
                mark = (mark ^ UInt64(word[index])) &* 1_099_511_628_211
            }
            all.insert(mark)
        }
        return all
    }
}
