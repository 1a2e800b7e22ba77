/// Who a record is of, as far as a public text must not show it: the words of their names and their numbers, read from
/// what was told. Words are kept as numbers only, so that this says nothing to whoever prints it.
struct RecordPeople: Sendable {
    /// A word of a name.
    struct Entry: Sendable {
        /// The persons who bear it.
        var persons: [Int]
        /// Which name of which person it is: words of one group are one name.
        var groups: Set<Int>
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
            for line in LeakText.lines(text) {
                let cut = LeakText(line)
                let generic = GenericLeaks(cut)
                readNumbers(generic)
                for person in NameReading.persons(
                    in: cut, besides: generic.found.map(\.range), places: places)
                { add(person) }
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
                for length in [7, 10] where digits.count >= length {
                    numbers[WordKey.of(digits.suffix(length))] = .phone
                }
                numbers[WordKey.of(digits)] = .phone
            case .identification, .plate:
                let all = bytes.filter { ASCII.isDigit($0) || ASCII.isLetter($0) }.map(ASCII.small)
                if all.count >= 5 { numbers[WordKey.of(all)] = found.kind }
            case .room:
                guard let word = text.words.last(where: { found.range.contains($0.start) && $0.digits > 0 })
                else { continue }
                if word.digits + word.letters >= 3 { rooms.insert(word.key) }
            case .email:
                // The name of an account gives its bearer away wherever it stands.
                let local = bytes.prefix { $0 != 0x40 && $0 != 0x20 }.filter(ASCII.isLetter)
                if local.count >= 5 { put(Array(local.map(ASCII.small)), nil, isSure: true, isJoined: true) }
            case .birthDate, .name: break
            }
        }
        for (index, word) in text.words.enumerated() where (6...12).contains(word.digits) && word.letters <= 1
        {
            let cue = generic.cueBefore(index)
            if cue != .caseWord, numbers[word.key] == nil { numbers[word.key] = .identification }
        }
    }

    private mutating func add(_ person: NameReading.Person) {
        let number = initials.count
        let parts = person.parts
        guard parts.contains(where: { $0.count > 1 }), !parts.contains(where: \.isEmpty) else { return }
        initials.append(Set(parts.map { $0[0] }))
        let isSure = person.isSure && !person.isSmall
        for (index, part) in parts.enumerated() where part.count > 1 {
            let group = number << 8 | person.groups[index]
            let isParticle =
                index + 1 < parts.count && person.groups[index] == person.groups[index + 1]
                && NameWords.particles.contains(WordKey.of(part))
            if isParticle { continue }
            put(part, number, group, isSure: isSure)
            if part.count >= 5 {
                for other in NameVariants.spellings(of: part) { put(other, number, group, isSure: isSure) }
            }
            guard person.isSure else { continue }
            for nick in Nicknames.others(of: String(decoding: part, as: UTF8.self)) {
                put(Array(nick.utf8), number, group, isSure: true)
            }
        }
        for spelled in person.spelledOut { put(spelled, number, number << 8 | 255, isSure: isSure) }
        guard person.isSure else { return }
        for joined in NameVariants.joined(parts, person.groups) {
            put(
                joined.bytes, number, joined.group.map { number << 8 | $0 }, isSure: true,
                isJoined: joined.group == nil)
        }
    }

    private mutating func put(
        _ bytes: [UInt8], _ person: Int?, _ group: Int? = nil, isSure: Bool, isJoined: Bool = false
    ) {
        let key = WordKey.of(bytes)
        let persons = person.map { [$0] } ?? []
        if var known = words[key] {
            known.persons += persons.filter { !known.persons.contains($0) }
            if let group { known.groups.insert(group) }
            known.isSure = known.isSure || isSure
            known.isJoined = known.isJoined && isJoined
            words[key] = known
        } else {
            let isPlain = PlainWords.all.contains(key)
            if isJoined && isPlain { return }
            words[key] = Entry(
                persons: persons, groups: group.map { [$0] } ?? [], isSure: isSure, isPlain: isPlain,
                initial: bytes[0], length: bytes.count,
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
    /// With the name that it is a part of, when it is no more than that.
    static func joined(_ parts: [[UInt8]], _ groups: [Int]) -> [(bytes: [UInt8], group: Int?)] {
        let parts = Array(parts.prefix(6))
        guard parts.count > 1 else { return [] }
        var joined: Set<[UInt8]> = []
        var compounds: [[UInt8]: Int] = [:]
        let blocks = parts.indices.flatMap { first in
            (first..<min(first + 3, parts.count)).map { (first...$0, Array(parts[first...$0].joined())) }
        }
        for (range, block) in blocks {
            if range.count > 1 {
                if Set(groups[range]).count == 1 {
                    compounds[block] = groups[range.lowerBound]
                } else {
                    joined.insert(block)
                }
            }
            for (other, more) in blocks
            where !range.overlaps(other) && groups[range.lowerBound] != groups[other.lowerBound] {
                joined.formUnion([block + more, [block[0]] + more, more + [block[0]]])
            }
        }
        let apart = joined.filter { $0.count >= 5 && !parts.contains($0) && compounds[$0] == nil }
        return compounds.filter { $0.key.count >= 4 }.map { ($0.key, $0.value) } + apart.map { ($0, nil) }
    }
}
