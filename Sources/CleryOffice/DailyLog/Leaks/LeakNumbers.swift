/// What a number is, by its form and the words before it.
extension GenericLeaks {
    /// Neighboring groups of digits with the bytes between them.
    struct Groups {
        var lengths: [Int] = []
        var range: Range<Int>
        var last: Int
        var key = WordKey.start
        var count: Int { lengths.reduce(0, +) }
    }

    /// Looks at the number that begins with this word; answers the index of the word after what it took.
    mutating func number(at index: Int) -> Int {
        let word = text.words[index]
        if allowed.contains(word.key) { return index + 1 }
        if word.isMixed { return mixed(at: index) }
        let before = text.gap(before: index)
        if before.last == 0x24 { return index + 1 }
        let groups = groups(from: index)
        if allowed.contains(groups.key) { return groups.last + 1 }
        if let kind = kind(of: groups, at: index) {
            add(kind, extended(groups, kind))
            return groups.last + 1
        }
        if before.last == 0x23 { signedRoom(at: index) }
        roomByHall(at: index)
        return index + 1
    }

    func groups(from index: Int) -> Groups {
        var at = index
        let first = text.words[index]
        var groups = Groups(range: first.start..<first.end, last: index, key: first.key)
        groups.lengths = [first.digits]
        while at + 1 < text.words.count, text.words[at + 1].isNumber, groups.lengths.count < 6,
            joins(text.gap(after: at))
        {
            at += 1
            let next = text.words[at]
            groups.lengths.append(next.digits)
            for byte in text.bytes[next.start..<next.end] { groups.key = WordKey.add(byte, to: groups.key) }
            groups.range = groups.range.lowerBound..<next.end
        }
        groups.last = at
        if groups.range.lowerBound > 0 {
            let sign = text.bytes[groups.range.lowerBound - 1]
            if sign == 0x28 || sign == 0x2B {
                groups.range = groups.range.lowerBound - 1..<groups.range.upperBound
            }
            if sign == 0x28, groups.range.lowerBound > 0, text.bytes[groups.range.lowerBound - 1] == 0x2B {
                groups.range = groups.range.lowerBound - 1..<groups.range.upperBound
            }
        }
        return groups
    }

    private func joins(_ gap: ArraySlice<UInt8>) -> Bool {
        // A dash of three bytes, or up to three plain signs.
        if gap.count == 3, gap.first == 0xE2 { return true }
        return !gap.isEmpty && gap.count <= 3
            && gap.allSatisfy { $0 == 0x2D || $0 == 0x2E || $0 == 0x20 || $0 == 0x28 || $0 == 0x29 }
    }

    private func kind(of groups: Groups, at index: Int) -> LeakFinding.Kind? {
        let first = text.bytes[text.words[index].start]
        let lengths = groups.lengths
        let isAbroad =
            groups.range.lowerBound < text.words[index].start
            && text.bytes[groups.range.lowerBound] == 0x2B
        if isAbroad, (8...15).contains(groups.count) { return .phone }
        if lengths.starts(with: [3, 2, 4]) { return .identification }
        if lengths.first == 11 || lengths.first == 3, groups.count >= 11,
            text.text(text.words[index].start..<text.words[index].start + 3) == "011"
        {
            return .phone
        }
        let tail = lengths.first == 1 && first == 0x31 ? Array(lengths.dropFirst()) : lengths
        if tail.starts(with: [3, 3, 4]) {
            let area = lengths.count > tail.count ? text.bytes[text.words[index + 1].start] : first
            return area >= 0x32 ? .phone : nil
        }
        if first == 0x30, lengths.count > 1, (10...11).contains(groups.count), lengths[0] >= 3,
            !lengths.contains(where: { $0 < 3 })
        {
            return .phone
        }
        let cue = cueBefore(index)
        if cue == .caseWord || cue == .statute { return nil }
        if lengths.starts(with: [3, 4]), first >= 0x32,
            text.gap(after: index).count != 1 || [0x2D, 0x2E].contains(text.gap(after: index).first),
            !text.gap(after: index).contains(0x20), !text.gap(after: index).contains(0x28),
            lengths.count == 2 || text.isBlank(after: index + 1)
        {
            return .phone
        }
        if lengths.count == 1 { return bare(text.words[index], cue) }
        if cue == .identification || cue == .license, (5...12).contains(groups.count) {
            return .identification
        }
        if cue == .plate, (5...8).contains(groups.count) { return .plate }
        if cue == .phone, (7...15).contains(groups.count), !isDate(groups) { return .phone }
        return nil
    }

    private func isDate(_ groups: Groups) -> Bool {
        groups.lengths.count >= 3 && groups.lengths[0] <= 4 && groups.lengths[1] <= 2
    }

    private func bare(_ word: LeakText.Word, _ cue: Cue?) -> LeakFinding.Kind? {
        let digits = word.digits
        let first = text.bytes[word.start]
        if cue == .plate, (5...8).contains(digits) { return .plate }
        let isCall =
            digits == 10 && first >= 0x32 && text.bytes[word.start + 3] >= 0x32 && !startsWithDay(word)
        if cue == .identification && !isCall || cue == .license, (5...12).contains(digits) {
            return .identification
        }
        if cue == .phone, (7...15).contains(digits) { return .phone }
        if word.start > 0, text.bytes[word.start - 1] == 0x2E { return nil }
        if digits == 9, !(first == 0x32 && startsWithDay(word)) { return .identification }
        if digits == 10, first >= 0x32, !startsWithDay(word) { return .phone }
        if digits == 11, first == 0x31, text.bytes[word.start + 1] >= 0x32 { return .phone }
        return nil
    }

    /// Numbers of cases often begin with year, month and day in two digits each, or with the year and naughts.
    private func startsWithDay(_ word: LeakText.Word) -> Bool {
        func two(_ at: Int) -> Int {
            Int(text.bytes[word.start + at] - 0x30) * 10 + Int(text.bytes[word.start + at + 1] - 0x30)
        }
        let year = two(0)
        if (10...39).contains(year), (0...12).contains(two(2)), (0...31).contains(two(4)) { return true }
        return year == 20 && (10...39).contains(two(2))
    }

    /// The nearest word before that says what a number is, over "number", "#", "is", a state's letters.
    func cueBefore(_ index: Int) -> Cue? {
        var at = index - 1
        let lowest = max(0, index - 4)
        while at >= lowest {
            // A full stop or semicolon parts them; one after "no." does not.
            let gap = text.gap(after: at)
            let cue = Self.cues[text.words[at].key]
            if gap.contains(0x3B) || gap.starts(with: ". ".utf8) && cue == nil { return nil }
            switch cue {
            case .number?, .state?: at -= 1
            case let cue?: return cue
            case nil:
                let word = text.words[at]
                guard word.digits == 0, word.letters == 2, word.capitals == 2 else { return nil }
                at -= 1
            }
        }
        return nil
    }

    /// Letters and digits in one word: numbers of students and licenses, of vehicles, plates, extensions.
    private mutating func mixed(at index: Int) -> Int {
        let word = text.words[index]
        let length = word.letters + word.digits
        let lead = ASCII.isLetter(text.bytes[word.start])
        let cue = cueBefore(index)
        let range = word.start..<word.end
        if text.gap(before: index).last == 0x23 { signedRoom(at: index) }
        if cue == .caseWord { return index + 1 }
        if length == 17, word.digits >= 6 { add(.identification, range) }
        if lead, word.letters == 1, (7...9).contains(word.digits) { add(.identification, range) }
        if text.bytes[word.start] | 0x20 == 0x78, word.letters == 1, (4...5).contains(word.digits) {
            add(.phone, range)
        }
        if cue == .plate, (5...8).contains(length) { add(.plate, range) }
        if cue == .identification || cue == .license, (5...14).contains(length), !isTaken(range) {
            add(.identification, range)
        }
        roomByHall(at: index)
        return index + 1
    }

    /// A phone takes its extension along.
    private func extended(_ groups: Groups, _ kind: LeakFinding.Kind) -> Range<Int> {
        guard kind == .phone, groups.last + 1 < text.words.count else { return groups.range }
        let next = text.words[groups.last + 1]
        if next.isMixed, text.bytes[next.start] | 0x20 == 0x78, next.letters == 1 {
            return groups.range.lowerBound..<next.end
        }
        if Self.cues[next.key] == .extensionWord
            || next.letters == 1 && text.bytes[next.start] | 0x20 == 0x78,
            groups.last + 2 < text.words.count, text.words[groups.last + 2].isNumber
        {
            return groups.range.lowerBound..<text.words[groups.last + 2].end
        }
        return groups.range
    }
}
