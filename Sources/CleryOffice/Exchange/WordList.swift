/// A list of entries made ready for looking up: words without a star first, then the entries as written.
struct WordList<Meaning: Sendable> {
    private let entries: [WordEntry<Meaning>]
    private var exact: [[UInt8]: [Int]] = [:]
    /// Entries that hold a star or look at another column, in the order written.
    private var open: [Int] = []
    /// The other columns that entries look at.
    let columns: [ColumnRole]

    /// - Parameter own: the column that the list looks at anyway; an entry may name it as well.
    init(_ entries: [WordEntry<Meaning>], of own: ColumnRole) {
        let entries = entries.map { entry in
            var entry = entry
            if entry.column == own { entry.column = nil }
            return entry
        }
        self.entries = entries
        columns = Set(entries.compactMap(\.column)).sorted { $0.rawValue < $1.rawValue }
        for (index, entry) in entries.enumerated() {
            if entry.column == nil {
                for word in entry.words where word.isExact { exact[word.exact, default: []].append(index) }
                if entry.words.contains(where: { !$0.isExact }) { open.append(index) }
            } else {
                open.append(index)
            }
        }
    }

    var isEmpty: Bool { entries.isEmpty }

    /// The meaning of words without regard to stars and other columns.
    func exactly(_ words: [UInt8]) -> Meaning? {
        exact[words]?.first { !steps(aside: $0, words) }.map { entries[$0].meaning }
    }

    /// The meaning of words; `other` gives the words of the other columns that entries look at. `beside` is
    /// true when the meaning came from another column.
    func meaning(_ words: [UInt8], other: (ColumnRole) -> [UInt8]) -> (meaning: Meaning, beside: Bool)? {
        if let meaning = exactly(words) { return (meaning, false) }
        for index in open {
            let column = entries[index].column
            let looked = column.map(other) ?? words
            guard !looked.isEmpty || column == nil else { continue }
            let found = entries[index].words.contains { $0.matches(looked) }
            if found, !steps(aside: index, looked) { return (entries[index].meaning, column != nil) }
        }
        return nil
    }

    private func steps(aside index: Int, _ words: [UInt8]) -> Bool {
        entries[index].unless.contains { $0.matches(words) }
    }
}
