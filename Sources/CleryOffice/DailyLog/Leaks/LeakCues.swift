/// Words that say what comes after them.
extension GenericLeaks {
    mutating func cue(_ cue: Cue, at index: Int) {
        switch cue {
        case .room, .unit: room(after: index, cue)
        case .birth: birth(after: index)
        case .extensionWord: extensionNumber(after: index)
        case .plate: plate(after: index)
        case .domain: spokenAddress(domain: index)
        default: break
        }
    }

    /// "ext. 5512" alone.
    private mutating func extensionNumber(after index: Int) {
        guard index + 1 < text.words.count else { return }
        let next = text.words[index + 1]
        if next.isNumber, (3...6).contains(next.digits), text.gap(after: index).count <= 2,
            !text.gap(after: index).contains(0x2F), !text.isBeforeStreet(index + 1)
        {
            add(.phone, text.words[index].start..<next.end)
        }
    }

    /// "DOB 1/2/2003", "D.O.B.: Jan 2, 2003", "born March 4, 2004".
    private mutating func birth(after index: Int) {
        var at = index
        let words = text.words
        if words[index].letters == 1 {
            guard index + 2 < words.count, words[index + 1].key == Self.oKey,
                words[index + 2].key == Self.bKey
            else { return }
            at = index + 2
        }
        var first: Int?
        var last = at
        var seen = at + 1
        while seen < words.count, seen <= at + 6 {
            let gap = text.gap(before: seen)
            if first != nil, gap.contains(0x29) || gap.contains(0x3B) { break }
            let word = words[seen]
            if word.digits > 0, word.digits <= 8 {
                if text.gap(after: seen).first == 0x3A { break }
                if first == nil { first = seen }
                last = seen
                if word.digits == 4 || word.digits == 8 || seen - (first ?? seen) == 2 { break }
            } else if Self.months.contains(word.key) {
                if first == nil { first = seen }
            } else if Self.cues[word.key] != .state && Self.cues[word.key] != .birth
                && !Self.between.contains(word.key)
            {
                break
            }
            seen += 1
        }
        guard let first, last >= first, words[last].digits > 0 else { return }
        add(.birthDate, words[first].start..<words[last].end)
    }

    /// Groups of letters and digits after "plate": "plate 7ABC 123", "tag: ABC-1234".
    private mutating func plate(after index: Int) {
        let words = text.words
        var at = index + 1
        while at < words.count, at <= index + 4 {
            let word = words[at]
            if text.gap(before: at).contains(0x3B) { return }
            if word.isMixed { return }
            let isCode =
                word.digits == 0 && word.letters <= 4 && word.isAllCapitals
                || word.letters == 1 && word.capitals == 1
            if word.isNumber || isCode, at + 1 < words.count, text.gap(after: at).count == 1 {
                let next = words[at + 1]
                let length = word.letters + word.digits + next.letters + next.digits
                let fits =
                    word.isNumber
                    ? next.letters > 0 && (next.isAllCapitals || next.isMixed)
                        && next.letters + next.digits <= 4 : next.digits > 0
                if fits, (5...8).contains(length), word.digits + next.digits >= 2,
                    !text.gap(after: at).contains(0x2F),
                    !(word.letters == 2 && next.isNumber && next.digits == 4
                        && Self.years.contains(number(next)))
                {
                    add(.plate, word.start..<next.end)
                    return
                }
            }
            let cue = Self.cues[word.key]
            guard
                cue == .number || cue == .state || word.letters == 2 && word.capitals == 2
                    || Self.between.contains(word.key)
            else { return }
            at += 1
        }
    }

    func number(_ word: LeakText.Word) -> Int {
        text.bytes[word.start..<word.end].reduce(0) {
            ASCII.isDigit($1) ? min(99_999_999, $0 * 10 + Int($1 - 0x30)) : $0
        }
    }

    static let years = 1930...2040
    private static let oKey = WordKey.of("o")
    private static let bKey = WordKey.of("b")
    private static let between = WordKeys("on date of license registration vehicle car bearing")
    static let months = WordKeys(
        "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december"
    )
}
