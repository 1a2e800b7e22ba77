import Foundation

/// Names, numbers and addresses as they are compared: without capitals, accents and punctuation, and with the short
/// words of maps written out.
enum LayerPlain {
    /// The words of a text in small plain letters.
    static func words(_ text: String) -> [String] {
        var plain = text
        if !text.utf8.allSatisfy({ $0 < 128 }) {
            plain = text.folding(options: [.diacriticInsensitive, .widthInsensitive], locale: nil)
        }
        var words: [String] = []
        var word: [UInt8] = []
        func end() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for byte in plain.utf8 {
            // "St. John's" is "st johns".
            if byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".") { continue }
            if ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 128 {
                word.append(ASCII.small(byte))
            } else if byte == UInt8(ascii: "&") {
                end()
                words.append("and")
            } else {
                end()
            }
        }
        end()
        return words
    }

    private static let short: [String: String] = [
        "bldg": "building", "bld": "building", "blg": "building", "ctr": "center", "cntr": "center",
        "centre": "center", "lib": "library", "libr": "library", "lab": "laboratory", "labs": "laboratories",
        "univ": "university", "admin": "administration", "apts": "apartments", "apt": "apartments",
        "res": "residence", "gym": "gymnasium", "aud": "auditorium", "hse": "house", "hosp": "hospital",
        "theatre": "theater", "sci": "science", "eng": "engineering", "engr": "engineering",
        "mem": "memorial", "dr": "drive", "st": "street", "str": "street", "ave": "avenue", "av": "avenue",
        "rd": "road", "blvd": "boulevard", "ln": "lane", "pl": "place", "ct": "court", "hwy": "highway",
        "pkwy": "parkway", "sq": "square", "ter": "terrace", "cir": "circle", "n": "north", "s": "south",
        "e": "east", "w": "west", "ne": "northeast", "nw": "northwest", "se": "southeast", "sw": "southwest",
        "mt": "mount", "ft": "fort",
    ]

    /// Words that say only that it is a building.
    private static let idle: Set<String> = ["hall", "building", "house", "the", "of", "at"]

    /// A name with its short words written out.
    static func name(_ text: String) -> String {
        words(text).filter { $0 != "the" }.map { short[$0] ?? $0 }.joined(separator: " ")
    }

    /// A name without the words that say only that it is a building: "Reed Hall" is "Reed".
    static func core(_ text: String) -> String {
        let words = words(text).map { short[$0] ?? $0 }
        let core = words.filter { !idle.contains($0) }
        return (core.isEmpty ? words : core).joined(separator: " ")
    }

    /// A building's number without leading zeros and separators.
    static func number(_ text: String) -> String {
        let plain = words(text).joined()
        let digits = plain.drop { $0 == "0" }
        return digits.isEmpty ? plain : String(digits)
    }

    /// The first line of an address, "23 college street"; nil where there is no house number in it.
    static func address(_ text: String) -> String? {
        let first = text.split(separator: ",", maxSplits: 1).first.map(String.init) ?? ""
        let words = words(first).map { short[$0] ?? $0 }
        guard words.count > 1, let number = words.first, number.utf8.first.map(ASCII.isDigit) ?? false else {
            return nil
        }
        return words.joined(separator: " ")
    }

    /// A kind by the word that is stored or by its title.
    static func kind(_ text: String) -> PlaceKind? {
        let plain = text.lowercased()
        return PlaceKind.allCases.first { $0.rawValue == plain || $0.title.lowercased() == plain }
    }
}
