/// Which words of a line may belong to a name: by their capitals, what they are in everyday, and what stands around them.
extension NameReading {
    func isFree(_ index: Int) -> Bool {
        let word = text.words[index]
        return word.digits == 0 && word.letters > 0 && !NameWords.never.contains(word.key)
            && !taken.contains { $0.contains(word.start) }
    }

    /// A word that nothing but a name would be, in this line.
    func isStrong(_ index: Int) -> Bool {
        guard isFree(index), text.words[index].letters > 1, !PlainWords.all.contains(text.words[index].key)
        else { return false }
        return true
    }

    /// An everyday word that is a name here.
    func isPlainName(_ index: Int) -> Bool {
        if isShortName(index) { return true }
        guard isFree(index), text.words[index].letters > 1 else { return false }
        let key = text.words[index].key
        let also = NameWords.alsoNames.contains(key)
        let isNext: (Int) -> Bool = { mayBeName($0) || isSmallWord($0) }
        if style == .sentence || style == .title, text.words[index].startsCapital {
            if hasCue(index) { return true }
            let inside = style == .sentence && !text.startsPart(index)
            if also && (inside || acts(index)) { return true }
            return touches(index) {
                (mayBeName($0) || isFree($0) && hasCue($0)) && text.words[$0].startsCapital || isSmallWord($0)
            }
                && (also || inside || endsLikeName(index)
                    || index + 1 < text.words.count && endsLikeName(index + 1))
        }
        if hasColon(index) { return true }
        // "DIAMOND, SAOIRSE", and the other half of "name is grant weed".
        if style == .capitals, text.startsPart(index), isCommaName(index) { return true }
        if index > 0, holds(index - 1), isFree(index - 1), hasCue(index - 1), endsLikeName(index) {
            return true
        }
        guard also else { return false }
        if hasCue(index) || touches(index, isStrong) { return true }
        return touches(index, isNext) && (style != .sentence || isAlone(index))
    }

    /// Two everyday words that stand where a name does: "grace finch took", "olive long, my".
    func isAlone(_ index: Int) -> Bool {
        for first in [index - 1, index] where first >= 0 && first + 1 < text.words.count && holds(first) {
            if hasCue(first) { return true }
            let before =
                text.startsPart(first) || hasCue(first)
                || NameWords.shortNames.contains(text.words[first].key)
                || first > 0 && NameWords.never.contains(text.words[first - 1].key)
                    && !NameWords.determiners.contains(text.words[first - 1].key)
            if before, endsLikeName(first + 1) || text.words[first + 1].key == Self.and { return true }
        }
        return false
    }

    static let and = WordKey.of("and")

    func mayBeName(_ index: Int) -> Bool {
        isStrong(index) || isFree(index) && NameWords.alsoNames.contains(text.words[index].key)
    }

    /// A small word that may be the other half of a name.
    func isSmallWord(_ index: Int) -> Bool {
        let word = text.words[index]
        if NameWords.particles.contains(word.key), word.letters > 1 {
            return word.startsCapital
                || index + 1 < text.words.count && holds(index) && text.words[index + 1].startsCapital
        }
        return NameWords.shortNames.contains(word.key)
            && (word.startsCapital || text.startsPart(index) || hasCue(index) || text.words.count <= 3)
    }

    /// "Heath Do", "An, Mihai": a small word with a capital beside a name.
    func isShortName(_ index: Int) -> Bool {
        let word = text.words[index]
        guard NameWords.shortNames.contains(word.key), word.startsCapital, style != .small,
            !taken.contains(where: { $0.contains(word.start) })
        else { return false }
        let isNext: (Int) -> Bool = { text.words[$0].startsCapital && mayBeName($0) }
        if text.startsPart(index), !text.gap(after: index).contains(0x2C),
            !text.gap(before: index).contains(0x2C), !hasColon(index)
        {
            // "So Jordan left" begins a sentence; "An Nguyen, my roommate" ends soon.
            return index + 1 < text.words.count && holds(index) && isNext(index + 1)
                && (text.endsPart(index + 1) || word.isAllCapitals)
        }
        return touches(index, isNext)
    }

    /// "FAMILY, GIVEN": a comma and a word that nothing but a name would be.
    func isCommaName(_ index: Int) -> Bool {
        index + 1 < text.words.count && text.gap(after: index).first == 0x2C && holds(index)
            && isStrong(index + 1)
    }

    func endsLikeName(_ index: Int) -> Bool {
        text.endsPart(index) || acts(index)
    }

    func acts(_ index: Int) -> Bool {
        index + 1 < text.words.count && NameWords.verbs.contains(text.words[index + 1].key)
    }

    func touches(_ index: Int, _ condition: (Int) -> Bool) -> Bool {
        if index > 0, holds(index - 1), condition(index - 1) { return true }
        if index > 1, holds(index - 1), holds(index - 2), isInitial(index - 1), condition(index - 2) {
            return true
        }
        if index + 1 < text.words.count, holds(index), condition(index + 1) { return true }
        return index + 2 < text.words.count && holds(index) && holds(index + 1) && isInitial(index + 1)
            && condition(index + 2)
    }

    func isInitial(_ index: Int) -> Bool {
        text.words[index].letters == 1 && text.words[index].digits == 0
            && (style == .small || text.words[index].capitals == 1)
    }

    /// This word and the next may belong to one name.
    func holds(_ index: Int) -> Bool {
        guard index + 1 < text.words.count, !text.words[index].isPossessive else { return false }
        let gap = text.gap(after: index)
        if gap.isEmpty || gap.allSatisfy({ $0 == 0x20 || $0 == 0x2D }) { return gap.count <= 2 }
        if gap.count == 3, gap.first == 0xE2 { return true }
        if gap.elementsEqual(". ".utf8) || gap.elementsEqual(".".utf8) {
            return text.words[index].letters == 1
        }
        // "SMITH, JORDAN"
        return gap.elementsEqual(", ".utf8) || gap.elementsEqual(",".utf8)
    }

    func isRole(_ index: Int) -> Bool {
        NameWords.roles.contains(text.words[index].key) || NameWords.titles.contains(text.words[index].key)
            || NameWords.doctor.contains(text.words[index].key)
    }

    static let isWord = WordKeys("is was name names: called named by")

    func hasColon(_ index: Int) -> Bool {
        index > 0 && text.gap(before: index).contains(0x3A) && !text.words[index - 1].isNumber
    }

    func hasCue(_ index: Int) -> Bool {
        guard index > 0 else {
            // "Jordan, my roommate", "Jordan (555-0100)", or nothing else in the line.
            let gap = text.gap(after: index)
            return text.words.count == 1 || gap.contains { [0x2C, 0x28, 0x3A, 0x3C].contains($0) }
                || gap.elementsEqual(" - ".utf8)
        }
        return isRole(index - 1) || Self.isWord.contains(text.words[index - 1].key) || hasColon(index)
    }
}
