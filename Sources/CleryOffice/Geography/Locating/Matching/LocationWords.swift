import Foundation

/// The words of a location made alike: small letters, no accents, one form for every abbreviation.
///
/// A pure function of the text. Only the first `longest` characters are read.
struct LocationWords: Sendable, Equatable {
    static let longest = 300

    /// The words in their order. `/` stands between streets that cross, `#` before a room, `-` within a range.
    private(set) var tokens: [String] = []
    /// What stood in parentheses, each as words of its own.
    private(set) var asides: [[String]] = []
    /// The words say near, behind, in front of: the place named is not the place meant, but close to it.
    private(set) var isNear = false

    init(_ text: String) {
        var open: [String]?
        for piece in LocationWords.split(LocationWords.withoutGeography(text)) {
            switch piece {
            case "(": open = []
            case ")":
                if let words = open, !words.isEmpty { asides.append(LocationWords.alike(words)) }
                open = nil
            default: if open == nil { tokens.append(piece) } else { open?.append(piece) }
            }
        }
        if let words = open { tokens += words }
        tokens = LocationWords.alike(tokens)
        dropNear()
    }

    /// What two wordings of one location have in common; empty where no word is left.
    var key: String { LocationWords.key(tokens) }

    /// The whole wording, with what stands in parentheses: by this a decision is kept and found again.
    var whole: String {
        ([key] + asides.map(LocationWords.key)).filter { !$0.isEmpty }.joined(separator: " ")
    }

    static func key(_ tokens: [String]) -> String {
        tokens.filter { !LocationVocabulary.little.contains($0) }.joined(separator: " ")
    }

    private mutating func dropNear() {
        var rest = tokens[...]
        while let first = rest.first, rest.count > 1 {
            let second = rest[rest.startIndex + 1]
            if LocationVocabulary.near.contains(first) {
                isNear = true
                rest = rest.dropFirst()
            } else if ["in", "to", "at"].contains(first), LocationVocabulary.near.contains(second) {
                rest = rest.dropFirst()
            } else if isNear, ["of", "to", "from", "the"].contains(first) {
                rest = rest.dropFirst()
            } else if first == "the" {
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        tokens = Array(rest)
        // "Dunmore House - Exterior": at it, not in it.
        while let last = tokens.last, tokens.count > 1, LocationVocabulary.outside.contains(last) {
            isNear = true
            tokens.removeLast()
        }
    }

    /// The text less a last part that only states its Clery geography, as some logs write it.
    static func withoutGeography(_ text: String) -> String {
        var text = String(text.prefix(longest))
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 >= 0x80 }) else { return text }
        while let dash = text.range(of: " - ", options: .backwards)
            ?? text.range(of: " – ", options: .backwards)
        {
            let words = key(alike(split(String(text[dash.upperBound...]))))
            guard LocationVocabulary.geography.contains(words) else { break }
            text = String(text[..<dash.lowerBound])
        }
        return text
    }

    /// Runs of letters and digits, and the signs that mean something.
    private static func split(_ text: String) -> [String] {
        let folded =
            text.utf8.allSatisfy { $0 < 0x80 }
            ? text.lowercased()
            : text.folding(
                options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
        var words: [String] = []
        var word = String.UnicodeScalarView()
        func end() {
            if !word.isEmpty { words.append(String(word)) }
            word = String.UnicodeScalarView()
        }
        let scalars = Array(folded.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "'", "\u{2019}", "\u{2018}", "`": continue
            case "(", "[":
                end()
                words.append("(")
            case ")", "]":
                end()
                words.append(")")
            case "/", "&", "@", "+", "\\":
                end()
                words.append("/")
            case "#":
                end()
                words.append("#")
            case "-", "\u{2013}":
                let isRange =
                    word.last?.isDigit == true && index + 1 < scalars.count && scalars[index + 1].isDigit
                end()
                if isRange { words.append("-") }
            default:
                if scalar.isDigit || ("a"..."z").contains(scalar) || scalar.properties.isAlphabetic
                    || scalar.properties.generalCategory == .decimalNumber
                {
                    word.append(scalar)
                } else {
                    end()
                }
            }
        }
        end()
        return words
    }

    /// Each word in its one form.
    private static func alike(_ words: [String]) -> [String] {
        var out: [String] = []
        out.reserveCapacity(words.count)
        for (index, word) in words.enumerated() {
            let isFirst = out.isEmpty || out.last == "/"
            if word == "st" || word == "ste", isFirst, index + 1 < words.count,
                words[index + 1].unicodeScalars.first?.properties.isAlphabetic == true
            {
                out.append("saint")
                continue
            }
            out.append(LocationVocabulary.forms[word] ?? word)
        }
        return out
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { ("0"..."9").contains(self) }
}
