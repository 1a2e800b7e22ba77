/// Names read from what people typed: "Jordan Smith, my roommate", "SMITH, JORDAN T.", "suspect: li wei".
struct NameReading {
    struct Person {
        /// The words of the name, folded; single letters are initials.
        var parts: [[UInt8]]
        /// For each word the name that it is a part of: "de la Cruz" and "Smith-Jones" are one.
        var groups: [Int] = []
        /// Words with umlauts written out.
        var spelledOut: [[UInt8]] = []
        /// More than a capital says that it is a name.
        var isSure: Bool
        /// It was typed in small letters among others: only a capital in public tells that it is the name.
        var isSmall = false
    }

    let text: LeakText
    let style: LeakText.Style
    let taken: [Range<Int>]
    let places: KnownPlaces

    /// A value that is a name for certain.
    static func whole(_ name: String) -> Person {
        let text = LeakText(name)
        let reading = NameReading(text: text, style: .title, taken: [], places: .none)
        let indexes = text.words.indices.filter {
            text.words[$0].digits == 0 && !NameWords.titles.contains(text.words[$0].key)
                && !suffixes.contains(text.words[$0].key)
                && !(NameWords.doctor.contains(text.words[$0].key) && $0 == 0)
        }
        return reading.person(indexes, isSure: true)
    }

    /// The persons in one line; what stands in the taken ranges is something else.
    static func persons(
        in text: LeakText, besides taken: [Range<Int>], places: KnownPlaces
    ) -> [Person] {
        let reading = NameReading(text: text, style: text.style, taken: taken, places: places)
        var persons: [Person] = []
        var index = 0
        while index < text.words.count {
            guard let run = reading.run(from: index) else {
                index += 1
                continue
            }
            if let person = reading.judged(run) { persons.append(person) }
            index = (run.last ?? index) + 1
        }
        return persons
    }

    private func person(_ indexes: [Int], isSure: Bool) -> Person {
        var person = Person(parts: [], isSure: isSure)
        var group = 0
        for (position, index) in indexes.enumerated() {
            if position > 0 {
                let gap = text.gap(before: index)
                let isOne =
                    gap.elementsEqual("-".utf8) || gap.first == 0xE2
                    || NameWords.particles.contains(text.words[index - 1].key) && !gap.contains(0x2C)
                        && (position > 1 || !Self.givenToo.contains(text.words[index - 1].key))
                if !isOne { group += 1 }
            }
            person.groups.append(group)
            let word = text.text(text.words[index].start..<text.words[index].end)
            person.parts.append(WordKey.folded(word))
            if let spelled = WordKey.spelledOut(word) { person.spelledOut.append(spelled) }
        }
        return person
    }

    private static let givenToo = WordKeys("al ben mac van do le san")

    private func run(from start: Int) -> [Int]? {
        let first = start
        guard beginsWithParticle(first) || isStrong(first) || isPlainName(first) || beginsWithInitial(first)
        else { return nil }
        var run = [first]
        var at = first
        while at + 1 < text.words.count, holds(at), run.count < 6 {
            let next = at + 1
            let comma = text.gap(after: at).contains(0x2C)
            let word = text.words[next]
            if isStrong(next) || isPlainName(next) {
                if comma && run.filter({ !NameWords.particles.contains(text.words[$0].key) }).count > 2 {
                    break
                }
                run.append(next)
            } else if isInitial(next), isFree(next) || style != .small, !comma || run.count == 1 {
                run.append(next)
            } else if !comma, NameWords.particles.contains(word.key), next + 1 < text.words.count,
                holds(next),
                isStrong(next + 1) || isPlainName(next + 1)
                    || NameWords.particles.contains(text.words[next + 1].key)
            {
                run.append(next)
            } else {
                break
            }
            at = next
        }
        return run
    }

    private func beginsWithInitial(_ index: Int) -> Bool {
        isInitial(index) && style != .small && index + 1 < text.words.count && holds(index)
            && text.gap(after: index).first == 0x2E && (isStrong(index + 1) || isPlainName(index + 1))
    }

    private func beginsWithParticle(_ index: Int) -> Bool {
        guard NameWords.particles.contains(text.words[index].key), text.words[index].letters > 1,
            index + 1 < text.words.count,
            holds(index), !taken.contains(where: { $0.contains(text.words[index].start) })
        else { return false }
        let next = index + 1
        if NameWords.particles.contains(text.words[next].key) {
            return next + 1 < text.words.count && holds(next) && isStrong(next + 1)
        }
        return isStrong(next) && (text.words[index].startsCapital || text.words[next].startsCapital)
    }

    /// What a run is: a person, a place or nothing.
    private func judged(_ run: [Int]) -> Person? {
        guard let first = run.first, let last = run.last else { return nil }
        let cue = hasCue(first)
        if first > 0, NameWords.ranks.contains(text.words[first - 1].key) { return nil }
        if !cue, isPlace(first, last) { return nil }
        var run = run
        // "an nguyen": a small word that is a name here.
        if first > 0, NameWords.shortNames.contains(text.words[first - 1].key),
            text.isBlank(after: first - 1),
            text.startsPart(first - 1) || hasCue(first - 1)
        {
            run.insert(first - 1, at: 0)
        }
        let whole = run.filter { text.words[$0].letters > 1 }
        let pairs = run.count > 1
        let stands = text.startsPart(first) && text.endsPart(last)
        var person = person(run, isSure: pairs || cue || stands && !whole.isEmpty)
        person.isSmall = style != .small && run.allSatisfy { text.words[$0].isSmall }
        return person
    }

    private func isPlace(_ first: Int, _ last: Int) -> Bool {
        let ends = NameWords.placeNouns.contains(text.words[last].key) && last > first
        let nextIsPlace =
            text.isBlank(after: last) && NameWords.placeNouns.contains(text.words[last + 1].key)
            && (text.words[last + 1].startsCapital || style == .small)
        let before = first > 0 && text.isBlank(after: first - 1) ? text.words[first - 1] : nil
        let inside =
            before.map {
                Self.inPlace.contains($0.key) || $0.digits > 0 || NameWords.directions.contains($0.key)
            } ?? false
        if ends || nextIsPlace, inside { return true }
        if nextIsPlace, last == first || !NameWords.alsoNames.contains(text.words[last + 1].key) {
            return true
        }
        return inside && places.around(first...last, in: text, oneWord: true) != nil
    }

    private static let inPlace = WordKeys(
        "in at near of to from outside behind inside the on around by into leaving")
    private static let suffixes = WordKeys("jr sr ii iii iv phd md esq")
}
