/// The names of places as the office knows them, cut for comparing. Made once for many entries.
struct KnownPlaces: Sendable {
    /// Phrases by each word that they hold.
    private var phrases: [UInt64: [[UInt64]]] = [:]
    private var known: Set<[UInt64]> = []

    static let none = KnownPlaces([])

    init(_ names: [String]) {
        for name in names {
            let text = LeakText(name)
            add(text.words.map(\.key))
            var part: [UInt64] = []
            for index in text.words.indices {
                if text.startsPart(index) || text.gap(before: index).contains(0x26) {
                    add(part)
                    part = []
                }
                part.append(text.words[index].key)
            }
            add(part)
        }
    }

    private mutating func add(_ phrase: [UInt64]) {
        guard !phrase.isEmpty, phrase.count <= 12, known.insert(phrase).inserted else { return }
        for key in Set(phrase) { phrases[key, default: []].append(phrase) }
    }

    /// The widest known place in which these words stand. One-word places answer only when asked for.
    func around(_ range: ClosedRange<Int>, in text: LeakText, oneWord: Bool) -> ClosedRange<Int>? {
        guard !phrases.isEmpty, let candidates = phrases[text.words[range.lowerBound].key] else { return nil }
        var widest: ClosedRange<Int>?
        for phrase in candidates
        where phrase.count >= (oneWord ? 1 : 2) && phrase.count > (widest?.count ?? 0) {
            for (offset, key) in phrase.enumerated() where key == text.words[range.lowerBound].key {
                let start = range.lowerBound - offset
                let end = start + phrase.count - 1
                guard start >= 0, end < text.words.count, end >= range.upperBound else { continue }
                if zip(start...end, phrase).allSatisfy({ text.words[$0].key == $1 }) { widest = start...end }
            }
        }
        return widest
    }
}
