import Foundation

/// Words as numbers, so that a text is compared with long lists without making strings: FNV-1a of 64 bits over the
/// plain small letters and digits of a word. Two words of the same number are not met by chance.
struct WordKeys: Sendable {
    private let table: WordTable<Bool>

    /// Words between blanks, folded.
    init(_ words: String) {
        table = WordTable(words.split(whereSeparator: \.isWhitespace).map { (WordKey.of($0), true) })
    }

    @inline(__always)
    func contains(_ key: UInt64) -> Bool { table[key] != nil }
}

/// Something known of each of some words, found by the word's number.
///
/// The numbers are spread already, so they are not hashed again: every word of every narrative is looked up in a dozen
/// of these.
struct WordTable<Known: Sendable>: Sendable {
    /// At least half of the slots are empty (0): a search ends soon.
    private let keys: [UInt64]
    private let known: [Known?]
    private let mask: Int

    /// Of a word that comes twice the first is kept.
    init(_ entries: [(key: UInt64, known: Known)]) {
        var size = 16
        while size < entries.count * 3 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var known = [Known?](repeating: nil, count: size)
        for entry in entries where entry.key != 0 {
            var at = Int(truncatingIfNeeded: entry.key) & (size - 1)
            while keys[at] != 0, keys[at] != entry.key { at = (at + 1) & (size - 1) }
            if keys[at] == 0 { (keys[at], known[at]) = (entry.key, entry.known) }
        }
        (self.keys, self.known, mask) = (keys, known, size - 1)
    }

    @inline(__always)
    subscript(key: UInt64) -> Known? {
        var at = Int(truncatingIfNeeded: key) & mask
        while keys[at] != 0 {
            if keys[at] == key { return known[at] }
            at = (at + 1) & mask
        }
        return nil
    }
}

enum WordKey {
    static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    static func add(_ byte: UInt8, to key: UInt64) -> UInt64 { (key ^ UInt64(byte)) &* 0x100_0000_01b3 }

    static func of(_ word: some StringProtocol) -> UInt64 { of(folded(word)) }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(start) { add($1, to: $0) } }

    /// Small plain letters and digits: "Núñez" is "nunez", "O’Brien" is "obrien". Letters of other scripts stay.
    static func folded(_ word: some StringProtocol) -> [UInt8] {
        var bytes: [UInt8] = []
        var isPlain = true
        for byte in word.utf8 {
            if byte >= 0x80 {
                isPlain = false
                break
            }
            if ASCII.isLetter(byte) || ASCII.isDigit(byte) { bytes.append(ASCII.small(byte)) }
        }
        if isPlain { return bytes }
        bytes = []
        for scalar in String(word).decomposedStringWithCanonicalMapping.unicodeScalars {
            if let plain = plainLetters[scalar] {
                bytes += Array(plain.utf8)
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                bytes += Array(scalar.properties.lowercaseMapping.utf8)
            }
        }
        return bytes
    }

    /// The same word as those write it who have no umlauts: "Müller" is "mueller" too. Nil when there is none.
    static func spelledOut(_ word: some StringProtocol) -> [UInt8]? {
        guard word.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
        let pairs: [(String, String)] = [
            ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ø", "oe"), ("å", "aa"),
        ]
        var text = String(word).lowercased().precomposedStringWithCanonicalMapping
        let before = text
        for (letter, plain) in pairs { text = text.replacing(letter, with: plain) }
        return text == before ? nil : folded(text)
    }

    private static let plainLetters: [Unicode.Scalar: String] = [
        "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th",
        "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ı": "i", "ŋ": "n", "ħ": "h", "\u{02BC}": "",
    ]
}
