/// The look at public texts before they are published: what they may not hold, and where it stands. Pure; no text leaves
/// it. What it does not find may still be there: it helps whoever publishes and decides nothing.
enum LeakCheck {
    /// - Parameters:
    ///   - fields: the public texts by the words that readers know them by. "location" and "place" are read as places:
    ///     a name that is part of a building's or street's is none there.
    ///   - people: whom the record is of; `.none` looks only for what no public text may hold.
    ///   - places: the office's known places: their names are no persons.
    ///   - own: numbers that may stand, such as the entry's own.
    /// - Returns: what was found, field by field, in the order of the texts; ranges are UTF-8 offsets and do not overlap.
    static func findings(
        in fields: [(name: String, text: String)], of people: RecordPeople = .none,
        places: KnownPlaces = .none,
        own: [String] = []
    ) -> [LeakFinding] {
        var allowed: Set<UInt64> = []
        for number in own { allow(number, &allowed) }
        var findings: [LeakFinding] = []
        for field in fields where !field.text.isEmpty {
            let text = LeakText(field.text)
            var generic = GenericLeaks(text, allowed: allowed)
            if !people.isEmpty {
                let isLocation = locations.contains(field.name)
                for range in NameMatch(text, people, places: places, isLocation: isLocation).ranges()
                where !generic.isTaken(range) {
                    generic.add(.name, range)
                }
                generic.addKnown(of: people)
            }
            findings += generic.found.sorted { $0.range.lowerBound < $1.range.lowerBound }
                .map { LeakFinding(field: field.name, kind: $0.kind, range: $0.range) }
        }
        return findings
    }

    private static let locations: Set<String> = ["location", "place", "campus"]

    /// A number whole and in its parts: "2025-01053" allows "01053" too.
    private static func allow(_ number: String, _ allowed: inout Set<UInt64>) {
        allowed.insert(WordKey.of(number))
        for word in LeakText(number).words where word.digits > 1 { allowed.insert(word.key) }
    }
}

extension GenericLeaks {
    /// Numbers that the record tells of its people, in whatever form they stand here.
    fileprivate mutating func addKnown(of people: RecordPeople) {
        guard text.hasDigits, !people.numbers.isEmpty || !people.rooms.isEmpty else { return }
        for (index, word) in text.words.enumerated()
        where word.digits > 0 && !isTaken(word.start..<word.end) && !allowed.contains(word.key) {
            if let kind = people.numbers[word.key] {
                add(kind, word.start..<word.end)
                continue
            }
            if !word.isMixed {
                let groups = groups(from: index)
                if let kind = people.numbers[groups.key], !isTaken(groups.range),
                    !allowed.contains(groups.key)
                {
                    add(kind, groups.range)
                    continue
                }
            }
            if people.rooms.contains(word.key), isRoomLike(index) { add(.room, word.start..<word.end) }
        }
    }

    /// Not a house's number, a time, a date, money or part of a longer number.
    private func isRoomLike(_ index: Int) -> Bool {
        let before = text.gap(before: index)
        let after = text.gap(after: index)
        if index > 0, Self.numbered.contains(text.words[index - 1].key) { return false }
        let cue = cueBefore(index)
        if cue == .caseWord || cue == .statute || before.last == 0x24 { return false }
        let joints: [UInt8] = [0x3A, 0x2F, 0x2D, 0x2E]
        if let last = before.last, joints.contains(last), before.count == 1, index > 0,
            text.words[index - 1].digits > 0
        {
            return false
        }
        if let first = after.first, joints.contains(first), after.count == 1, index + 1 < text.words.count {
            return false
        }
        return !text.isBeforeStreet(index)
    }
}
