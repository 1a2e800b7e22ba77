/// Words of the places that a word may stand for.
extension PlaceIndex {
    struct Meant: Sendable {
        let word: Int32
        /// 1 for the word itself, less where it has slips or was cut off.
        let likeness: Float
    }

    /// The word itself where a place has it, else words a slip away or longer ones that begin so.
    func meant(by token: String) -> [Meant] {
        if let known = vocabulary[token] { return [Meant(word: known, likeness: 1)] }
        let bytes = Array(token.utf8)
        guard bytes.count >= 4, bytes.count <= 24, !bytes.contains(where: ASCII.isDigit) else { return [] }
        let allowed = LocationSlips.allowed(bytes.count)
        var found: [Int32: Float] = [:]
        for short in LocationSlips.shortened(bytes) {
            for word in shortened[short] ?? [] where found[word] == nil {
                let other = words[Int(word)]
                let most = min(allowed, LocationSlips.allowed(other.count))
                guard let slips = LocationSlips.distance(bytes, other, most: most) else { continue }
                found[word] = slips == 1 ? 0.85 : 0.7
            }
        }
        for word in cutOff(bytes) where found[word] == nil { found[word] = 0.75 }
        return found.map { Meant(word: $0.key, likeness: $0.value) }
            .sorted {
                $0.likeness != $1.likeness
                    ? $0.likeness > $1.likeness
                    : words[Int($0.word)].lexicographicallyPrecedes(words[Int($1.word)])
            }
            .prefix(6).map { $0 }
    }

    /// Words that begin so: logs cut their columns off.
    private func cutOff(_ bytes: [UInt8]) -> [Int32] {
        var (low, high) = (0, ordered.count)
        while low < high {
            let middle = (low + high) / 2
            if words[Int(ordered[middle])].lexicographicallyPrecedes(bytes) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        var found: [Int32] = []
        while low < ordered.count, found.count < 4, words[Int(ordered[low])].starts(with: bytes) {
            found.append(ordered[low])
            low += 1
        }
        return found
    }
}
