/// A question for the people who hold the facts: its name in data and its sentence.
public struct Question: Hashable, Sendable {
    /// The fact that is missing, such as `reasonably_contiguous`.
    public let name: String
    public let sentence: String
    public init(_ name: String, _ sentence: String) {
        self.name = name
        self.sentence = sentence
    }
}

/// What the law answers to a question that is no count: the answer, or the facts it still needs, with its rules.
///
/// Unknown facts never become an answer: where one matters, `answer` is nil and `asks` names it, the one that
/// decides first.
public struct Finding<Answer: Sendable>: Sendable {
    /// Nil while a fact is missing.
    public let answer: Answer?
    public let asks: [Question]
    /// The rules in the order in which they were applied; the one that decided is last.
    public let because: [RuleName]

    public static func decided(_ answer: Answer, because rules: RuleName...) -> Finding {
        Finding(answer: answer, asks: [], because: rules)
    }
    public static func decided(_ answer: Answer, because rules: [RuleName]) -> Finding {
        Finding(answer: answer, asks: [], because: rules)
    }
    public static func needs(_ questions: Question..., because rules: RuleName...) -> Finding {
        Finding(answer: nil, asks: questions, because: rules)
    }
    public static func needs(_ questions: [Question], because rules: [RuleName]) -> Finding {
        Finding(answer: nil, asks: questions, because: rules)
    }

    /// The same finding after another rule was applied first.
    public func after(_ rules: RuleName...) -> Finding {
        Finding(answer: answer, asks: asks, because: rules + because.filter { !rules.contains($0) })
    }

    /// The finding as a short paragraph: what each rule says and where it stands, then the open question.
    public var explanation: String {
        var sentences = because.compactMap(\.rule).map { "\($0.sentence) [\($0.citation)]" }
        sentences += asks.map(\.sentence)
        return sentences.joined(separator: " ")
    }
}

extension Finding: Equatable where Answer: Equatable {}
extension Finding: Hashable where Answer: Hashable {}
