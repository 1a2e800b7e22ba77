import TypedHTML

/// A round of practice: which situations were drawn, and what was answered so far. All of it stands in the address,
/// so the house keeps nothing of the person who practices.
struct PracticeRound: Sendable {
    let topic: String
    let seed: UInt64
    let situations: [PracticeSituation]
    /// The choices taken, one a situation, in their order.
    let given: [Int]

    static let sizes = [5, 10, 20]

    /// Nil while nobody has begun: the address names no seed.
    init?(_ book: PracticeBook, topic: String, count: String, seed: String, given: String) {
        guard let number = UInt64(seed), number < 1_000_000_000 else { return nil }
        let known = book.topics.contains { $0.word == topic }
        self.topic = known ? topic : ""
        self.seed = number
        situations = book.drawn(
            topic: known ? topic : nil, count: min(max(Int(count) ?? 10, 1), 50), seed: number)
        self.given = given.utf8.filter { (48...57).contains($0) }.prefix(situations.count).map {
            Int($0) - 48
        }
    }

    /// The situation that is asked now; nil when all are answered.
    var now: PracticeSituation? { given.count < situations.count ? situations[given.count] : nil }

    var score: PracticeScore {
        var score = PracticeScore()
        for (situation, choice) in zip(situations, given) { score.add(situation, situation.judge(choice)) }
        return score
    }

    /// The address of the round after another choice.
    func address(after choice: Int? = nil) -> String {
        let answers = (given + (choice.map { [$0] } ?? [])).map(String.init).joined()
        return "/practice?topic=\(topic)&count=\(situations.count)&seed=\(seed)&given=\(answers)"
    }

    /// What a form carries on.
    var fields: [(name: String, value: String)] {
        [
            ("topic", topic), ("count", String(situations.count)), ("seed", String(seed)),
            ("given", given.map(String.init).joined()),
        ]
    }
}
