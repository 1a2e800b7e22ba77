import CleryLaw

/// What somebody answered of a unit's places, and what is wrong with it.
struct ReviewDraft: Sendable {
    struct Answer: Sendable, Equatable {
        var place: Int64?
        var question: ReviewQuestion?
        var said: ReviewAnswer.Said
        var words = ""
    }

    /// Rows for places that were missing.
    static let missing = 3
    static let longest = 1000
    var fields = TypedFields()
    var problems: [Problem] = []

    init() {}
    init(_ form: Form) { fields = TypedFields(form) }

    /// The answers; nil when something is wrong or still to be said.
    mutating func read(_ places: [ReviewedPlace]) -> [Answer]? {
        var answers: [Answer] = []
        let rest = ReviewAnswer.Said(rawValue: fields["rest"])
        for place in places {
            let name = "place-\(place.id)"
            let typed = fields[name]
            let words = words("\(name)-words")
            guard let said = typed.isEmpty ? rest : ReviewAnswer.Said(rawValue: typed),
                ReviewAnswer.Said.ofPlaces.contains(said)
            else {
                problems.append(Problem(name, "Choose an answer for “\(place.name)”."))
                continue
            }
            if said == .changed, words.isEmpty {
                problems.append(Problem("\(name)-words", "Say what has changed at “\(place.name)”."))
            }
            answers.append(Answer(place: place.id, said: said, words: words))
        }
        for question in ReviewQuestion.allCases {
            let name = "ask-\(question.rawValue)"
            guard let said = ReviewAnswer.Said(rawValue: fields[name]),
                ReviewAnswer.Said.ofQuestions.contains(said)
            else {
                problems.append(Problem(name, "Choose yes, no or not known."))
                continue
            }
            let words = words("\(name)-words")
            if said == .yes, words.isEmpty {
                problems.append(Problem("\(name)-words", "Say which: name, address, since when."))
            }
            answers.append(Answer(question: question, said: said, words: words))
        }
        for number in 1...ReviewDraft.missing {
            let words = words("missing-\(number)")
            if !words.isEmpty { answers.append(Answer(said: .missing, words: words)) }
        }
        return problems.isEmpty ? answers : nil
    }

    private mutating func words(_ name: String) -> String {
        let words = fields[name]
        if words.count > ReviewDraft.longest {
            problems.append(Problem(name, "Use at most \(ReviewDraft.longest) letters."))
        }
        return words
    }
}
