import TypedHTML

/// The difference between two texts, word by word: what stayed, what went, what came.
enum Redline {
    enum Kind: Sendable { case same, gone, new }

    struct Piece: Sendable, Equatable {
        let kind: Kind
        var text: String
    }

    /// More pairs of words than this are not compared one by one: the passage is shown as replaced.
    private static let mostPairs = 1_000_000

    static func pieces(_ old: String, _ new: String) -> [Piece] {
        var out: [Piece] = []
        let lines = (lines(old), lines(new))
        for hunk in hunks(lines.0, lines.1) {
            if hunk.old == hunk.new {
                add(.same, hunk.old.joined(), &out)
            } else {
                compare(words(hunk.old.joined()), words(hunk.new.joined()), &out)
            }
        }
        return out
    }

    static func html(_ old: String, _ new: String) -> HTML {
        div(.class("redline")) {
            for piece in pieces(old, new) {
                switch piece.kind {
                case .same: HTML(text: piece.text)
                case .gone: del { HTML(text: piece.text) }
                case .new: ins { HTML(text: piece.text) }
                }
            }
        }
    }

    /// Lines with their ends.
    private static func lines(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) + "\n" }
        if let last = lines.popLast(), last != "\n" { lines.append(String(last.dropLast())) }
        return lines
    }

    /// Words and the blanks between them.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasBlank: Bool?
        for letter in text {
            let isBlank = letter.isWhitespace
            if wasBlank == isBlank, !isBlank || letter == word.last {
                word.append(letter)
            } else {
                if !word.isEmpty { words.append(word) }
                word = String(letter)
            }
            wasBlank = isBlank
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// Stretches of equal lines, and between them the lines that were replaced.
    private static func hunks(_ old: [String], _ new: [String]) -> [(old: [String], new: [String])] {
        let difference = new.difference(from: old)
        var gone: Set<Int> = []
        var came: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): gone.insert(offset)
            case .insert(let offset, _, _): came.insert(offset)
            }
        }
        var hunks: [(old: [String], new: [String])] = []
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            var hunk: (old: [String], new: [String]) = ([], [])
            while i < old.count, gone.contains(i) {
                hunk.old.append(old[i])
                i += 1
            }
            while j < new.count, came.contains(j) {
                hunk.new.append(new[j])
                j += 1
            }
            if hunk.old.isEmpty, hunk.new.isEmpty {
                while i < old.count, j < new.count, !gone.contains(i), !came.contains(j) {
                    hunk.old.append(old[i])
                    hunk.new.append(new[j])
                    i += 1
                    j += 1
                }
            }
            hunks.append(hunk)
        }
        return hunks
    }

    /// The longest common row of words stays; the rest goes or comes.
    private static func compare(_ old: [String], _ new: [String], _ out: inout [Piece]) {
        guard old.count * new.count <= mostPairs else {
            add(.gone, old.joined(), &out)
            add(.new, new.joined(), &out)
            return
        }
        let width = new.count + 1
        var longest = [UInt16](repeating: 0, count: (old.count + 1) * width)
        for i in old.indices.reversed() {
            for j in new.indices.reversed() {
                longest[i * width + j] =
                    old[i] == new[j]
                    ? longest[(i + 1) * width + j + 1] + 1
                    : max(longest[(i + 1) * width + j], longest[i * width + j + 1])
            }
        }
        var (i, j) = (0, 0)
        while i < old.count, j < new.count {
            if old[i] == new[j] {
                add(.same, old[i], &out)
                i += 1
                j += 1
            } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
                add(.gone, old[i], &out)
                i += 1
            } else {
                add(.new, new[j], &out)
                j += 1
            }
        }
        add(.gone, old[i...].joined(), &out)
        add(.new, new[j...].joined(), &out)
    }

    private static func add(_ kind: Kind, _ text: String, _ out: inout [Piece]) {
        guard !text.isEmpty else { return }
        if out.last?.kind == kind {
            out[out.count - 1].text += text
        } else {
            out.append(Piece(kind: kind, text: text))
        }
    }
}
