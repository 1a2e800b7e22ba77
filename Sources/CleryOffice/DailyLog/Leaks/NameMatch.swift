/// Where a public text names somebody of a record.
struct NameMatch {
    let text: LeakText
    let people: RecordPeople
    let places: KnownPlaces
    /// The field is a location: streets and buildings are expected.
    let isLocation: Bool
    let style: LeakText.Style

    init(_ text: LeakText, _ people: RecordPeople, places: KnownPlaces, isLocation: Bool) {
        self.text = text
        self.people = people
        self.places = places
        self.isLocation = isLocation
        style = text.style
    }

    func ranges() -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = 0
        while index < text.words.count {
            guard let hit = hit(at: index) else {
                index += 1
                continue
            }
            if isLeak(hit) { ranges.append(text.words[hit.first].start..<text.words[hit.last].end) }
            index = hit.last + 1
        }
        return ranges
    }

    /// Neighboring words of one person's name.
    private struct Hit {
        var first: Int
        var last: Int
        var entry: RecordPeople.Entry
        /// Different words of the name, initials beside them counted.
        var strength: Int
    }

    // MARK: - Finding

    /// The word here, or it run together with its neighbors, as a word of a name.
    private func entry(at index: Int) -> (entry: RecordPeople.Entry, last: Int)? {
        let word = text.words[index]
        guard word.letters > 0 else { return nil }
        // "O Brien", "Mc Donald", "de la Cruz", "Wei-Ling"
        var key = word.key
        var at = index
        var widest: (RecordPeople.Entry, Int)? = people.words[key].map { ($0, index) }
        while at + 1 < text.words.count, at < index + 3, isClose(after: at), !text.words[at].isPossessive {
            at += 1
            for byte in folded(at) { key = WordKey.add(byte, to: key) }
            if let entry = people.words[key], (index...at).contains(where: isNoEverydayWord) {
                widest = (entry, at)
            }
        }
        if let widest { return widest }
        if word.isMixed { return disguised(index).map { ($0, index) } }
        // "the Smiths", "Smiths backpack"
        let bytes = folded(index)
        if bytes.last == 0x73, bytes.count > 4, let entry = people.words[WordKey.of(bytes.dropLast())],
            !entry.isPlain
        {
            return (entry, index)
        }
        return nil
    }

    private func isNoEverydayWord(_ index: Int) -> Bool {
        text.words[index].letters > 1 && !PlainWords.all.contains(text.words[index].key)
    }

    private func isClose(after index: Int) -> Bool {
        let gap = text.gap(after: index)
        return gap.count == 1
            && (gap.first == 0x20 || gap.first == 0x2D || gap.first == 0x2E || gap.first == 0x5F)
            || gap.count == 3 && gap.first == 0xE2
    }

    private func folded(_ index: Int) -> [UInt8] {
        let word = text.words[index]
        return WordKey.folded(text.text(word.start..<word.end))
    }

    /// "jsmith42", "sm1th": digits after an account's name, or in place of letters.
    private func disguised(_ index: Int) -> RecordPeople.Entry? {
        let bytes = folded(index)
        let stem = bytes.reversed().drop(while: ASCII.isDigit).reversed()
        if stem.count >= 4, stem.allSatisfy(ASCII.isLetter), let entry = people.words[WordKey.of(Array(stem))]
        {
            return entry
        }
        let letters: [UInt8: UInt8] = [
            0x30: 0x6F, 0x31: 0x69, 0x33: 0x65, 0x34: 0x61, 0x35: 0x73, 0x37: 0x74,
        ]
        for one in [0x69, 0x6C] as [UInt8] {
            let plain = bytes.map { $0 == 0x31 ? one : letters[$0] ?? $0 }
            if plain.count >= 4, let entry = people.words[WordKey.of(plain)] { return entry }
        }
        return nil
    }

    private func hit(at index: Int) -> Hit? {
        guard let start = entry(at: index) else { return nil }
        var hit = Hit(
            first: index, last: start.last, entry: start.entry, strength: start.entry.isJoined ? 2 : 1)
        var persons = Set(start.entry.persons)
        var seen = start.entry.groups
        while hit.last + 1 < text.words.count, belongs(after: hit.last) {
            let next = hit.last + 1
            if let more = entry(at: next), !persons.isDisjoint(with: more.entry.persons) {
                persons.formIntersection(more.entry.persons)
                if !more.entry.groups.isSubset(of: seen) { hit.strength += 1 }
                seen.formUnion(more.entry.groups)
                if hit.entry.isPlain && !more.entry.isPlain { hit.entry = more.entry }
                hit.last = more.last
            } else if isInitial(next, of: persons, besides: hit.entry.initial), !startsSentence(next) {
                hit.strength += 1
                hit.last = next
            } else if NameWords.particles.contains(text.words[next].key)
                || text.words[next].letters == 1 && text.words[next].capitals == 1,
                next + 1 < text.words.count, belongs(after: next), let more = entry(at: next + 1),
                !persons.isDisjoint(with: more.entry.persons)
            {
                hit.last = next
            } else {
                break
            }
        }
        // "J. Smith", "J Smith"
        if hit.first > 0, belongs(after: hit.first - 1),
            isInitial(hit.first - 1, of: persons, besides: hit.entry.initial),
            text.words[hit.first].startsCapital
        {
            hit.first -= 1
            hit.strength += 1
        }
        return hit
    }

    private func belongs(after index: Int) -> Bool {
        let gap = text.gap(after: index)
        if gap.isEmpty || gap.count > 3 { return false }
        if text.words[index].isPossessive { return false }
        return gap.allSatisfy { [0x20, 0x2C, 0x2D, 0x2E, 0x5F].contains($0) } || gap.first == 0xE2
    }

    private func startsSentence(_ index: Int) -> Bool {
        text.gap(before: index).starts(with: ". ".utf8) && text.words[index - 1].letters > 1
    }

    private func isInitial(_ index: Int, of persons: Set<Int>, besides own: UInt8) -> Bool {
        let word = text.words[index]
        guard word.letters == 1, word.digits == 0, word.capitals == 1 else { return false }
        // A street's direction is no initial.
        let letter = folded(index).first ?? 0
        if NameWords.directions.contains(word.key), index > 0, text.words[index - 1].digits > 0 {
            return false
        }
        let isDotted = text.gap(after: index).first == 0x2E
        if !isDotted, letter == 0x61 || letter == 0x69 { return false }
        if !isDotted, index + 1 < text.words.count, text.words[index + 1].isSmall, text.startsPart(index) {
            return false
        }
        return persons.contains {
            people.initials[$0].contains(letter) && (letter != own || people.initials[$0].count == 1)
        }
    }

    // MARK: - Judging

    private func isLeak(_ hit: Hit) -> Bool {
        let first = text.words[hit.first]
        let before = hit.first > 0 ? text.words[hit.first - 1].key : 0
        let blankBefore =
            hit.first > 0 && belongs(after: hit.first - 1) && !text.gap(before: hit.first).contains(0x2C)
        let titled =
            blankBefore
            && (NameWords.titles.contains(before)
                || NameWords.doctor.contains(before) && !isStreet(hit.first - 1))
        let inPlace = NamePlaces(text: text, places: places, isLocation: isLocation, style: style)
        if hit.strength > 1 {
            // A building that is named after the same words.
            let isRole = NameWords.roles.contains(before) || titled
            return isRole || !inPlace.isKnown(hit.first...hit.last)
        }
        if titled { return true }
        if inPlace.excuses(hit.first...hit.last, isPossessive: first.isPossessive) { return false }
        if blankBefore, NameWords.ranks.contains(before) { return false }
        if hit.entry.isPlain {
            return NameContext(text: text, style: style).treatsAsName(hit.first...hit.last)
        }
        let capital = first.startsCapital || style == .small
        if !hit.entry.isSure || hit.entry.length <= 2 {
            return capital && !(hit.entry.length <= 2 && isLocation && first.isAllCapitals)
        }
        return true
    }

    private func isStreet(_ index: Int) -> Bool {
        index > 1 && text.isBlank(after: index - 1)
            && text.words[..<index].suffix(3).contains { $0.digits > 0 }
    }
}
