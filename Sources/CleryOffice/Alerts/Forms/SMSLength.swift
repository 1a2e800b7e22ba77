/// How long a text message is, as carriers count it (3GPP TS 23.038 and 23.040): 160 characters of the default
/// alphabet or 70 of any other in one message, 153 or 67 in each part of several.
struct SMSLength: Sendable, Equatable {
    /// Whether all of it is of the default alphabet (GSM-7).
    let isPlain: Bool
    /// Septets, or units of 16 bits.
    let units: Int
    let parts: Int

    /// How many units one message holds, and each of several parts.
    var alone: Int { isPlain ? 160 : 70 }
    var each: Int { isPlain ? 153 : 67 }
    /// How many more fit before another part begins.
    var left: Int { max(0, (parts <= 1 ? alone : parts * each) - units) }

    init(_ text: String) {
        let sizes = text.unicodeScalars.map(Self.septets)
        isPlain = sizes.allSatisfy { $0 != nil }
        if isPlain {
            units = sizes.reduce(0) { $0 + ($1 ?? 0) }
            parts = Self.parts(of: sizes.map { $0 ?? 0 }, alone: 160, each: 153)
        } else {
            let sizes = text.unicodeScalars.map { $0.value > 0xFFFF ? 2 : 1 }
            units = sizes.reduce(0, +)
            parts = Self.parts(of: sizes, alone: 70, each: 67)
        }
    }

    /// A character of two units stands whole in one part.
    private static func parts(of sizes: [Int], alone: Int, each: Int) -> Int {
        let all = sizes.reduce(0, +)
        if all == 0 { return 0 }
        if all <= alone { return 1 }
        var (parts, used) = (1, 0)
        for size in sizes {
            if used + size > each { (parts, used) = (parts + 1, 0) }
            used += size
        }
        return parts
    }

    private static let basic = Set(
        ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà").unicodeScalars)
    private static let extended = Set("\u{0C}^{}\\[~]|€".unicodeScalars)

    /// How many septets a character takes; nil for one that the default alphabet does not have.
    static func septets(_ scalar: Unicode.Scalar) -> Int? {
        if basic.contains(scalar) { return 1 }
        return extended.contains(scalar) ? 2 : nil
    }

    /// The characters that make the message a costly one, each once.
    static func costly(_ text: String) -> [Character] {
        var seen: Set<Character> = []
        return Array(text).filter { character in
            character.unicodeScalars.contains { septets($0) == nil } && seen.insert(character).inserted
        }
    }

    private static let plainer: [Unicode.Scalar: String] = [
        "\u{2018}": "'", "\u{2019}": "'", "\u{201A}": "'", "\u{201C}": "\"", "\u{201D}": "\"",
        "\u{201E}": "\"", "\u{2013}": "-", "\u{2014}": "-", "\u{2012}": "-", "\u{2011}": "-",
        "\u{2026}": "...", "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "\u{2022}": "-", "\u{B7}": "-",
        "\u{200B}": "", "\u{AD}": "", "\u{9}": " ", "`": "'", "\u{2032}": "'", "\u{B4}": "'",
    ]

    /// The same with quotes, dashes and blanks that every phone has: one curly quote would more than halve what fits.
    static func plain(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            if let other = plainer[scalar] { out += other } else { out.unicodeScalars.append(scalar) }
        }
        return out
    }

    /// As much of the text as fits into the parts together with an ending: at a word where one ends near, and never
    /// inside a character.
    static func cut(_ text: String, parts: Int, besides ending: String) -> String {
        let characters = Array(text)
        func fits(_ count: Int) -> Bool {
            SMSLength(String(characters.prefix(count)) + ending).parts <= parts
        }
        if fits(characters.count) { return text }
        var (low, high) = (0, characters.count)
        while low + 1 < high {
            let middle = (low + high) / 2
            if fits(middle) { low = middle } else { high = middle }
        }
        var end = low
        while end > max(0, low - 30), !characters[end].isWhitespace { end -= 1 }
        if end == max(0, low - 30), !characters[end].isWhitespace { end = low }
        while end > 0, characters[end - 1].isWhitespace { end -= 1 }
        return String(characters.prefix(end))
    }
}
