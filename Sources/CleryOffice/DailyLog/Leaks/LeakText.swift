/// A text cut once into words and numbers, over its UTF-8 bytes: the ground on which the leak check looks.
struct LeakText {
    struct Word {
        var start: Int
        var end: Int
        /// Its letters without case, marks and apostrophes, with its digits.
        var key: UInt64
        var letters: Int
        var digits: Int
        var capitals: Int
        var startsCapital: Bool
        /// "Smith's": the word ends before the apostrophe.
        var isPossessive = false

        var isNumber: Bool { letters == 0 }
        var isMixed: Bool { letters > 0 && digits > 0 }
        var isSmall: Bool { capitals == 0 }
        /// All in capitals, two or more of them.
        var isAllCapitals: Bool { letters > 1 && capitals == letters }
    }

    /// How a text uses capitals: what a capital tells depends on it.
    enum Style { case sentence, title, capitals, small }

    let bytes: [UInt8]
    private(set) var words: [Word] = []
    private(set) var hasAt = false
    private(set) var hasDigits = false

    init(_ text: String) {
        bytes = Array(text.utf8)
        words.reserveCapacity(bytes.count / 5 + 2)
        var at = 0
        while at < bytes.count {
            let gap = gapLength(at)
            if gap > 0 {
                if bytes[at] == 0x40 { hasAt = true }
                at += gap
            } else {
                at = readWord(at)
            }
        }
    }

    /// How many bytes here belong to no word; 0 inside a word.
    @inline(__always)
    private func gapLength(_ at: Int) -> Int {
        let byte = bytes[at]
        if byte < 0x80 { return ASCII.isLetter(byte) || ASCII.isDigit(byte) ? 0 : 1 }
        // Latin-1 signs, the letter that looks like an apostrophe, general punctuation (dashes, quotes, blanks).
        if byte == 0xC2 || byte == 0xCA && at + 1 < bytes.count && bytes[at + 1] == 0xBC { return 2 }
        if byte == 0xE2 { return 3 }
        return 0
    }

    /// How many bytes an apostrophe takes here, 0 when there is none.
    @inline(__always)
    private func apostrophe(_ at: Int) -> Int {
        guard at < bytes.count else { return 0 }
        if bytes[at] == 0x27 || bytes[at] == 0x60 { return 1 }
        if at + 2 < bytes.count, bytes[at] == 0xE2, bytes[at + 1] == 0x80,
            bytes[at + 2] == 0x99 || bytes[at + 2] == 0x98
        {
            return 3
        }
        return at + 1 < bytes.count && bytes[at] == 0xCA && bytes[at + 1] == 0xBC ? 2 : 0
    }

    private mutating func readWord(_ start: Int) -> Int {
        var word = Word(
            start: start, end: start, key: WordKey.start, letters: 0, digits: 0, capitals: 0,
            startsCapital: false)
        var isPlain = true
        var at = start
        while at < bytes.count {
            let byte = bytes[at]
            let mark = apostrophe(at)
            if mark > 0 {
                guard word.letters > 0, at + mark < bytes.count, gapLength(at + mark) == 0 else { break }
                let next = at + mark
                if bytes[next] | 0x20 == 0x73, next + 1 >= bytes.count || gapLength(next + 1) > 0 {
                    word.isPossessive = true
                    finish(&word, at, isPlain)
                    return next + 1
                }
                at = next
                continue
            }
            if byte >= 0x80 {
                if gapLength(at) > 0 { break }
                isPlain = false
                at += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                continue
            }
            if ASCII.isDigit(byte) {
                word.digits += 1
                hasDigits = true
            } else if ASCII.isLetter(byte) {
                word.letters += 1
                if byte & 0x20 == 0 {
                    word.capitals += 1
                    if at == start { word.startsCapital = true }
                }
            } else {
                break
            }
            word.key = WordKey.add(ASCII.small(byte), to: word.key)
            at += 1
        }
        finish(&word, min(at, bytes.count), isPlain)
        return max(at, start + 1)
    }

    private mutating func finish(_ word: inout Word, _ end: Int, _ isPlain: Bool) {
        word.end = end
        if !isPlain { readOtherLetters(&word) }
        words.append(word)
    }

    /// The slow way for words with letters beyond ASCII.
    private func readOtherLetters(_ word: inout Word) {
        let text = String(decoding: bytes[word.start..<word.end], as: UTF8.self)
        word.key = WordKey.of(text)
        word.letters = 0
        word.capitals = 0
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            word.letters += 1
            if scalar.properties.isUppercase { word.capitals += 1 }
        }
        word.startsCapital = text.unicodeScalars.first?.properties.isUppercase ?? false
    }

    var style: Style {
        var small = 0
        var capital = 0
        var all = 0
        for word in words where word.letters > 1 && word.digits == 0 {
            if word.isSmall {
                if word.letters > 3 { small += 1 }
            } else if word.isAllCapitals {
                all += 1
            } else {
                capital += 1
            }
        }
        if small == 0 && capital == 0 { return all > 0 ? .capitals : .small }
        if all > 0 && all >= 4 * (small + capital) { return .capitals }
        if capital == 0 && all == 0 { return .small }
        return small * 3 >= capital + all ? .sentence : .title
    }
}

extension LeakText {
    /// The lines of a text that are not empty.
    static func lines(_ text: String) -> [String] {
        let bytes = text.utf8
        // Without letters beyond ASCII a byte is a sign, and only these four end a line.
        guard bytes.allSatisfy({ $0 < 0x80 }) else {
            return text.split(whereSeparator: \.isNewline).map(String.init)
        }
        guard bytes.contains(where: { (0x0A...0x0D).contains($0) }) else { return text.isEmpty ? [] : [text] }
        return bytes.split { (0x0A...0x0D).contains($0) }.map { String(Substring($0)) }
    }

    /// The bytes between a word and the next.
    @inline(__always)
    func gap(after index: Int) -> ArraySlice<UInt8> {
        let from = words[index].end + (words[index].isPossessive ? possessiveLength(words[index].end) : 0)
        return index + 1 < words.count ? bytes[from..<words[index + 1].start] : bytes[from...]
    }

    private func possessiveLength(_ at: Int) -> Int { bytes[at] < 0x80 ? 2 : bytes[at] == 0xCA ? 3 : 4 }

    func gap(before index: Int) -> ArraySlice<UInt8> {
        index > 0 ? gap(after: index - 1) : bytes[0..<(words.first?.start ?? 0)]
    }

    /// Only blanks, and at least one, are between this word and the next.
    func isBlank(after index: Int) -> Bool {
        guard index >= 0, index + 1 < words.count else { return false }
        let gap = gap(after: index)
        return !gap.isEmpty
            && gap.allSatisfy { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 || $0 == 0x0A || $0 == 0x0D }
    }

    /// A sentence, list item or part of a text begins at this word.
    func startsPart(_ index: Int) -> Bool {
        if index == 0 { return true }
        let gap = gap(before: index)
        // "J. Smith", "St. Clair"
        if gap.first == 0x2E, gap.count <= 2,
            words[index - 1].letters == 1 || LeakText.shortened.contains(words[index - 1].key)
        {
            return false
        }
        return gap.contains { ".,;:!?/()[]|\"\n".utf8.contains($0) } || gap.elementsEqual(" - ".utf8)
            || gap.contains(0xE2)
    }

    private static let shortened = WordKeys("mr mrs ms dr st prof sgt lt det ofc capt cpl")

    /// A sentence, list item or part of a text ends with this word.
    func endsPart(_ index: Int) -> Bool { index + 1 >= words.count || startsPart(index + 1) }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
