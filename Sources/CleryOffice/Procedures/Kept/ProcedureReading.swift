import CleryLaw
import TaggedPDF

/// Reads a published text into steps: the items of its lists where it has any, else its sentences.
enum ProcedureReading {
    static func steps(of body: String) -> [String] {
        let blocks = Markdown.blocks(body)
        let items = blocks.flatMap(items)
        if !items.isEmpty { return items }
        return blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let text), .note(let text): sentences(text.plain)
            default: []
            }
        }
    }

    /// The items of a list with what stands in each; a list within a list gives its own.
    private static func items(_ block: Block) -> [String] {
        guard case .list(_, let items) = block else { return [] }
        return items.flatMap { item -> [String] in
            let words = item.compactMap { part -> String? in
                switch part {
                case .paragraph(let text), .note(let text): text.plain
                default: nil
                }
            }.joined(separator: " ")
            return (words.isEmpty ? [] : [words]) + item.flatMap(self.items)
        }
    }

    /// A text cut where a sentence ends: after a period, question or exclamation mark before a capital.
    static func sentences(_ text: String) -> [String] {
        var sentences: [String] = []
        var words: [Substring] = []
        let all = text.split(whereSeparator: \.isWhitespace)
        for (index, word) in all.enumerated() {
            words.append(word)
            let next = index + 1 < all.count ? all[index + 1].first : nil
            guard let last = word.last, ".?!".contains(last), next?.isUppercase ?? true,
                !shortened.contains(String(word)), !isInitial(word)
            else { continue }
            sentences.append(words.joined(separator: " "))
            words = []
        }
        if !words.isEmpty { sentences.append(words.joined(separator: " ")) }
        return sentences
    }

    private static let shortened: Set<String> = [
        "St.", "Dr.", "Mr.", "Mrs.", "Ms.", "No.", "a.m.", "p.m.", "e.g.", "i.e.", "Sgt.", "Lt.", "U.S.",
    ]

    private static func isInitial(_ word: Substring) -> Bool {
        word.count == 2 && word.first?.isUppercase ?? false
    }
}
