/// A situation to practice on: a short story, a question, and two to four answers of which the law agrees with one.
public struct PracticeSituation: Sendable {
    /// The lasting name of the situation.
    public let id: String
    /// The word of its topic; `PracticeTopic.named` has the plain words.
    public let topic: String
    /// What was reported, as a report would read.
    public let story: String
    public let question: String
    /// The answers to choose from, in the order to show.
    public let choices: [String]
    /// One sentence that stays in mind.
    public let lesson: String
    /// The answer of the person who wrote the situation. It decides nothing: the law does.
    let writersAnswer: Int
    /// For each choice, whether the law agrees with it when the facts are run.
    let agreements: [Bool]
    /// The rules that decided.
    let because: [CaseAnswer.Reason]

    /// Answers the situation beside the person. A choice that is not offered is wrong.
    public func judge(_ choice: Int) -> PracticeVerdict {
        let correct = agreements.firstIndex(of: true) ?? writersAnswer
        return PracticeVerdict(right: choice == correct, correct: correct, because: because)
    }
}

/// What the law says to a choice.
public struct PracticeVerdict: Sendable, Hashable {
    public let right: Bool
    /// The choice that agrees with the law's answer.
    public let correct: Int
    /// The rules that made it so.
    public let because: [CaseAnswer.Reason]
}
