/// The general location of an entry: a place's words without room, unit and floor. Pure; what it leaves is the office's
/// to correct.
enum GeneralLocation {
    enum Style: Sendable {
        /// "1250 Oak St" stays.
        case address
        /// "1250 Oak St" becomes "1200 block of Oak St".
        case hundredBlock
    }

    /// A place's words for the public; nil when nothing general is left, so that the caller has to say what stands there.
    static func words(_ place: String, style: Style = .address) -> String? {
        let text = LeakText(place)
        let cuts = cuts(text)
        var words = cuts.isEmpty ? place : tidied(bytes(text.bytes, without: cuts))
        words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if style == .hundredBlock { words = blocks(words) }
        return words.contains { $0.isLetter || $0.isNumber } && !isBare(words) ? words : nil
    }

    // MARK: - Cutting

    private static func cuts(_ text: LeakText) -> [Range<Int>] {
        var cuts = GenericLeaks(text).found.filter { $0.kind == .room }.map(\.range)
        for index in text.words.indices {
            guard let floor = floor(text, index), !cuts.contains(where: { $0.overlaps(floor) }) else {
                continue
            }
            cuts.append(floor)
        }
        return cuts.map { widened($0, text) }.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// "7th Floor", "2ND FL", "Floor 3", "ground floor", "Bed A".
    private static func floor(_ text: LeakText, _ index: Int) -> Range<Int>? {
        let words = text.words
        let key = words[index].key
        if floors.contains(key) {
            if index + 1 < words.count, isFloorNumber(text, index) {
                return words[index].start..<words[index + 1].end
            }
            if index > 0, text.isBlank(after: index - 1), isOrdinal(text, index - 1) {
                return words[index - 1].start..<words[index].end
            }
        }
        if key == bed, index + 1 < words.count, text.isBlank(after: index),
            words[index + 1].letters + words[index + 1].digits == 1
        {
            return words[index].start..<words[index + 1].end
        }
        return nil
    }

    /// "Floor 3", "Fl. 2", "FLOOR B".
    private static func isFloorNumber(_ text: LeakText, _ index: Int) -> Bool {
        let next = text.words[index + 1]
        let gap = text.gap(after: index)
        guard gap.count <= 2, text.isBlank(after: index) || gap.first == 0x2E || gap.last == 0x23 else {
            return false
        }
        if next.digits == 0 { return next.letters == 1 && next.capitals == 1 && text.endsPart(index + 1) }
        return next.digits < 4
            && !(index + 2 < text.words.count && GenericLeaks.streets.contains(text.words[index + 2].key))
    }

    /// "7th", "2ND", "third", "ground".
    private static func isOrdinal(_ text: LeakText, _ index: Int) -> Bool {
        let word = text.words[index]
        if ordinals.contains(word.key) { return true }
        guard word.digits > 0, word.digits <= 2, word.letters == 2 || word.letters == 0 else { return false }
        return word.letters == 0
            || ["st", "nd", "rd", "th"].contains(text.text(word.end - 2..<word.end).lowercased())
    }

    /// A room's letter or second number that follows goes with it: "Rm 214-B", "Rooms 12 & 14".
    private static func widened(_ range: Range<Int>, _ text: LeakText) -> Range<Int> {
        var range = range
        guard
            var index = text.words.lastIndex(where: {
                $0.end <= range.upperBound && $0.start >= range.lowerBound
            })
        else { return range }
        while index + 1 < text.words.count {
            let gap = text.gap(after: index)
            let next = text.words[index + 1]
            let joint =
                gap.elementsEqual("-".utf8) || gap.elementsEqual("/".utf8) || gap.elementsEqual(" & ".utf8)
            guard joint, next.letters + next.digits <= 4, next.digits > 0 || next.letters == 1 else { break }
            if text.isBeforeStreet(index + 1) { break }
            range = range.lowerBound..<next.end
            index += 1
        }
        // The sign before a number.
        while range.lowerBound > 0, text.bytes[range.lowerBound - 1] == 0x23 {
            range = range.lowerBound - 1..<range.upperBound
        }
        return range
    }

    private static func bytes(_ bytes: [UInt8], without cuts: [Range<Int>]) -> String {
        var left: [UInt8] = []
        var at = 0
        for cut in cuts where cut.lowerBound >= at {
            left += bytes[at..<cut.lowerBound]
            left += Array("\u{1}".utf8)
            at = cut.upperBound
        }
        return String(decoding: left + bytes[at...], as: UTF8.self)
    }

    /// Takes away what held the cut parts: commas, empty brackets, dashes, "in".
    private static func tidied(_ text: String) -> String {
        var parts: [String] = []
        var part = ""
        var separators: [String] = []
        for character in text.replacing(".\u{1}", with: "\u{1}").replacing("\u{1}.", with: "\u{1}") {
            if character == "," || character == "/" || character == ";" {
                parts.append(part)
                separators.append(String(character))
                part = ""
            } else {
                part.append(character)
            }
        }
        parts.append(part)
        var words = ""
        for (index, part) in parts.enumerated() {
            let isCut = part.contains("\u{1}")
            let clean = isCut ? trimmed(part.replacing("\u{1}", with: " ")) : part
            if isCut && !clean.contains(where: { $0.isLetter || $0.isNumber }) { continue }
            if !words.isEmpty, index > 0 {
                words += separators[index - 1] == "/" ? "/" : separators[index - 1] + " "
            }
            words += clean.trimmed
        }
        return words
    }

    private static func trimmed(_ part: String) -> String {
        var words = part.split(separator: " ").joined(separator: " ")
        for (held, left) in [("( ", "("), (" )", ")"), (" -)", ")"), ("(-", "("), ("()", "")] {
            words = words.replacing(held, with: left)
        }
        words = words.trimmed
        if words.count(where: { $0 == "(" }) != words.count(where: { $0 == ")" }) {
            words = words.filter { $0 != "(" && $0 != ")" }.trimmed
        }
        var before = ""
        while before != words {
            before = words
            for end in [" -", " –", " in", " at", " of", " from", " on", " &", " and", " #", ":", "(", "-"]
            where words.lowercased().hasSuffix(end) {
                words = String(words.dropLast(end.count)).trimmed
            }
            for start in ["- ", "– ", "in ", "at ", "of ", "& ", "and ", ": ", ") ", "the "]
            where words.lowercased().hasPrefix(start) {
                words = String(words.dropFirst(start.count)).trimmed
            }
        }
        return words
    }

    /// Only words that say nothing of where: "Room", "the floor".
    private static func isBare(_ words: String) -> Bool {
        let text = LeakText(words)
        return !text.words.isEmpty && text.words.allSatisfy { bare.contains($0.key) }
    }

    private static let floors = WordKeys("floor floors fl flr")
    private static let ordinals = WordKeys(
        "ground first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth basement top main"
    )
    private static let bare = WordKeys(
        "room rm apt apartment unit suite ste floor fl bed number no the in at of")
    private static let bed = WordKey.of("bed")
}

extension GeneralLocation {
    /// Every street address in the words as its block of a hundred: "1250 Oak St" is "1200 block of Oak St".
    private static func blocks(_ words: String) -> String {
        let text = LeakText(words)
        var out = ""
        var at = 0
        for (index, word) in text.words.enumerated() where isHouse(text, index) {
            let number = text.text(word.start..<word.end).prefix(while: \.isNumber)
            guard let house = Int(number), house < 100_000 else { continue }
            let block = house < 100 ? "0-99" : "\(house / 100 * 100)"
            out += text.text(at..<word.start) + block + " block of"
            at = word.end
        }
        return out + text.text(at..<text.bytes.count)
    }

    /// A number before a street's name that is no block yet.
    private static func isHouse(_ text: LeakText, _ index: Int) -> Bool {
        let word = text.words[index]
        guard (1...5).contains(word.digits), word.letters <= 1, ASCII.isDigit(text.bytes[word.start]),
            text.isBlank(after: index)
        else { return false }
        let next = text.words[index + 1]
        if next.key == block || next.key == blk || GenericLeaks.streets.contains(next.key) { return false }
        if index > 0, GenericLeaks.numbered.contains(text.words[index - 1].key),
            text.isBlank(after: index - 1)
        {
            return false
        }
        return text.isBeforeStreet(index)
    }

    private static let block = WordKey.of("block")
    private static let blk = WordKey.of("blk")
}
