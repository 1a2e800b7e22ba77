/// The situations that records officers and campus security authorities practice on, one JSON object a line.
///
/// The answers are not in the book: the facts of each situation run through the same rules that the office uses, and
/// the choice that agrees is the right one. A book that disagrees with the law does not open.
public struct PracticeBook: Sendable {
    /// All situations, in the order of the book.
    public let situations: [PracticeSituation]

    /// Why a book does not open, in one sentence that names the line.
    public struct Unreadable: Error, Equatable, CustomStringConvertible {
        public let line: Int
        public let sentence: String
        public var description: String { sentence }
    }

    /// Reads a book. Blank lines are left out.
    public init(text: String) throws(Unreadable) {
        var situations: [PracticeSituation] = []
        var lines: [String: Int] = [:]
        var text = text[...]
        if text.unicodeScalars.first == "\u{FEFF}" { text = text.dropFirst() }
        let all = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in all.enumerated() where line.utf8.contains(where: { $0 > 32 }) {
            let number = index + 1
            func unreadable(_ fault: String) -> Unreadable {
                Unreadable(line: number, sentence: "Line \(number) of the book of practice: \(fault)")
            }
            do {
                let situation = try PracticeLine.read(line)
                if let other = lines.updateValue(number, forKey: situation.id) {
                    throw PracticeLine.Fault("\"\(situation.id)\" is already the id of line \(other).")
                }
                situations.append(situation)
            } catch let fault as PracticeLine.Fault {
                throw unreadable(fault.sentence)
            } catch {
                throw unreadable("it cannot be read.")
            }
        }
        guard !situations.isEmpty else {
            throw Unreadable(line: 1, sentence: "Line 1 of the book of practice: there is no situation.")
        }
        self.situations = situations
    }

    /// The topics of which the book has situations, in the order in which an officer meets them.
    public var topics: [PracticeTopic] {
        let words = Set(situations.map(\.topic))
        return PracticeTopic.all.filter { words.contains($0.word) }
    }

    /// The situation of an id.
    public func situation(_ id: String) -> PracticeSituation? { situations.first { $0.id == id } }

    /// Situations in an order that the seed decides: of one topic, or spread over all, so that none comes again before
    /// each has come. The same seed draws the same; a book that has fewer gives what it has.
    public func drawn(topic: String?, count: Int, seed: UInt64) -> [PracticeSituation] {
        var chance = Chance(seed: seed)
        let words = topic.map { [$0] } ?? chance.shuffled(topics.map(\.word))
        var piles = words.map { word in
            Array(chance.shuffled(situations.filter { $0.topic == word }).reversed())
        }
        var drawn: [PracticeSituation] = []
        while drawn.count < count, piles.contains(where: { !$0.isEmpty }) {
            for index in piles.indices where drawn.count < count {
                if let next = piles[index].popLast() { drawn.append(next) }
            }
        }
        return drawn
    }
}

/// Numbers that look random and are the same for the same seed, on every machine.
private struct Chance {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
        var items = items
        for index in items.indices.dropFirst().reversed() {
            items.swapAt(index, Int(next() % UInt64(index + 1)))
        }
        return items
    }
}
