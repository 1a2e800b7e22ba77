/// Who a record is of, as far as a public text must not show it: the words of their names and their numbers, read from
/// what was told. Words are kept as numbers only, so that this says nothing to whoever prints it.
struct RecordPeople: Sendable {
    /// A word of a name.
    struct Entry: Sendable {
        /// The persons who bear it.
        var persons: [Int]
        /// Stated as a name; otherwise only a capital made it one.
        var isSure: Bool
        /// It is also a word of everyday: the text must treat it as a name.
        var isPlain: Bool
        var initial: UInt8
        var length: Int
        /// Given and family name in one, as in an account's name.
        var isJoined: Bool
    }

    private(set) var words: [UInt64: Entry] = [:]
    private(set) var initials: [Set<UInt8>] = []
    /// Numbers of persons: phones, identification.
    private(set) var numbers: [UInt64: LeakFinding.Kind] = [:]
    private(set) var rooms: Set<UInt64> = []

    static let none = RecordPeople(texts: [])
    var isEmpty: Bool { words.isEmpty && numbers.isEmpty && rooms.isEmpty }

    /// - Parameters:
    ///   - texts: what the record says of people in free words: who was involved, how to reach the teller, what happened.
    ///   - names: values that are names for certain; one person in each.
    ///   - places: the office's places, so that a building in a narrative is not taken for a person.
    init(texts: [String], names: [String] = [], places: KnownPlaces = .none) {
        for name in names { add(NameReading.whole(name)) }
        for text in texts {
            for line in text.split(whereSeparator: \.isNewline) {
                let cut = LeakText(String(line))
                let generic = GenericLeaks(cut)
                readNumbers(generic)
                for person in NameReading.persons(in: cut, besides: generic.found.map(\.range), places: places) { add(person) }
            }
        }
    }

    private mutating func readNumbers(_ generic: GenericLeaks) {
        let text = generic.text
        for found in generic.found {
            let bytes = text.bytes[found.range]
            let digits = bytes.filter(ASCII.isDigit)
            switch found.kind {
            case .phone:
                for length in [7, 10] where digits.count >= length { numbers[WordKey.of(digits.suffix(length))] = .phone }
                numbers[WordKey.of(digits)] = .phone
            case .identification, .plate:
                let all = bytes.filter { ASCII.isDigit($0) || ASCII.isLetter($0) }.map(ASCII.small)
                if all.count >= 5 { numbers[WordKey.of(all)] = found.kind }
            case .room:
                guard let word = text.words.last(where: { found.range.contains($0.start) && $0.digits > 0 }) else { continue }
                if word.digits + word.letters >= 3 { rooms.insert(word.key) }
            case .email:
                // The name of an account gives its bearer away wherever it stands.
                let local = bytes.prefix { $0 != 0x40 && $0 != 0x20 }.filter(ASCII.isLetter)
                if local.count >= 5 { put(Array(local.map(ASCII.small)), nil, isSure: true, isJoined: true) }
            case .birthDate, .name: break
            }
        }
        for (index, word) in text.words.enumerated() where (6...12).contains(word.digits) && word.letters <= 1 {
            let cue = generic.cueBefore(index)
            if cue != .caseWord, numbers[word.key] == nil { numbers[word.key] = .identification }
        }
    }

    private mutating func add(_ person: NameReading.Person) {
        let number = initials.count
        let parts = person.parts.filter { !$0.isEmpty }
        let whole = parts.filter { $0.count > 1 }
        guard !whole.isEmpty else { return }
        initials.append(Set(parts.map { $0[0] }))
        let isSure = person.isSure && !person.isSmall
        for (index, part) in whole.enumerated() {
            if index + 1 < whole.count, Self.isParticle(part, first: index == 0) { continue }
            put(part, number, isSure: isSure, isJoined: false)
            guard part.count >= 5 else { continue }
            for other in NameVariants.spellings(of: part) { put(other, number, isSure: isSure, isJoined: false) }
        }
        for spelled in person.spelledOut { put(spelled, number, isSure: isSure, isJoined: false) }
        guard person.isSure else { return }
        for part in whole {
            for nick in Nicknames.others(of: String(decoding: part, as: UTF8.self)) {
                put(Array(nick.utf8), number, isSure: true, isJoined: false)
            }
        }
        for joined in NameVariants.joined(parts) { put(joined, number, isSure: true, isJoined: true) }
    }

    /// "de", "van"; but who is called Al or Ben is no particle.
    private static func isParticle(_ part: [UInt8], first: Bool) -> Bool {
        let key = WordKey.of(part)
        return NameWords.particles.contains(key) && !(first && givenToo.contains(key))
    }

    private static let givenToo = WordKeys("al ben mac van do le san")

    private mutating func put(_ bytes: [UInt8], _ person: Int?, isSure: Bool, isJoined: Bool) {
        let key = WordKey.of(bytes)
        let persons = person.map { [$0] } ?? []
        if var known = words[key] {
            known.persons += persons.filter { !known.persons.contains($0) }
            known.isSure = known.isSure || isSure
            known.isJoined = known.isJoined && isJoined
            words[key] = known
        } else {
            let isPlain = PlainWords.all.contains(key)
            if isJoined && isPlain { return }
            words[key] = Entry(
                persons: persons, isSure: isSure, isPlain: isPlain, initial: bytes[0], length: bytes.count,
                isJoined: isJoined)
        }
    }
}

/// Other ways to write the words of a name.
enum NameVariants {
    /// "Mueller" of those who write "Müller": the umlaut's second letter left out.
    static func spellings(of part: [UInt8]) -> [[UInt8]] {
        var at = 1
        while at < part.count {
            if part[at] == 0x65, [0x61, 0x6F, 0x75].contains(part[at - 1]) {
                return [Array(part[..<at] + part[(at + 1)...])]
            }
            at += 1
        }
        return []
    }

    /// Run together: "delacruz", "jordansmith", "smithjordan", "jsmith", "smithj".
    static func joined(_ parts: [[UInt8]]) -> [[UInt8]] {
        let parts = Array(parts.prefix(6))
        guard parts.count > 1 else { return [] }
        var joined: Set<[UInt8]> = [parts.flatMap { $0 }]
        let blocks = parts.indices.flatMap { first in
            (first..<min(first + 3, parts.count)).map { (first...$0, Array(parts[first...$0].joined())) }
        }
        for (range, block) in blocks {
            if range.count > 1 { joined.insert(block) }
            for (other, more) in blocks where !range.overlaps(other) {
                joined.formUnion([block + more, [block[0]] + more, more + [block[0]]])
            }
        }
        return joined.filter { $0.count >= 5 && !parts.contains($0) }
    }
}
