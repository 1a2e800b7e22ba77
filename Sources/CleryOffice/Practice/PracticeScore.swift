/// How a round of practice went: right of asked, in all and by topic.
public struct PracticeScore: Sendable, Equatable {
    /// The score of one topic.
    public struct Line: Sendable, Equatable {
        public let topic: PracticeTopic
        public internal(set) var right = 0
        public internal(set) var asked = 0
    }

    /// One line for each topic that was asked, in the order in which an officer meets the topics.
    public private(set) var byTopic: [Line] = []

    public init() {}

    /// Adds one answered situation.
    public mutating func add(_ situation: PracticeSituation, _ verdict: PracticeVerdict) {
        guard let place = PracticeTopic.all.firstIndex(where: { $0.word == situation.topic }) else { return }
        let topic = PracticeTopic.all[place]
        var index = byTopic.firstIndex { $0.topic == topic }
        if index == nil {
            let later = Set(PracticeTopic.all[place...])
            let before = byTopic.firstIndex { later.contains($0.topic) } ?? byTopic.endIndex
            byTopic.insert(Line(topic: topic), at: before)
            index = before
        }
        guard let index else { return }
        byTopic[index].asked += 1
        if verdict.right { byTopic[index].right += 1 }
    }

    public var right: Int { byTopic.reduce(0) { $0 + $1.right } }
    public var asked: Int { byTopic.reduce(0) { $0 + $1.asked } }

    /// The topic with the smallest share of right answers; of equal ones that with more wrong, then the earlier. None
    /// while all is right.
    public var weakest: Line? {
        byTopic.filter { $0.right < $0.asked }.min { one, other in
            let (left, right) = (one.right * other.asked, other.right * one.asked)
            return left == right ? one.asked - one.right > other.asked - other.right : left < right
        }
    }

    /// The whole in a sentence or two.
    public var words: String {
        guard asked > 0 else { return "Nothing was asked yet." }
        let sum = "\(right) of \(asked) \(right == 1 ? "is" : "are") right."
        guard let weakest else { return sum }
        return sum + " Look again at \"\(weakest.topic.title)\": "
            + "\(weakest.right) of \(weakest.asked)."
    }
}
