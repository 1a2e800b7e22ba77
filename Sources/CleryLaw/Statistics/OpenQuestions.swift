/// What an open question about one offense does to the others of its incident: an answer must not be counted that
/// another answer would take away, and nobody is asked what changes nothing.
struct OpenQuestions {
    /// What the incident leaves of its categories: the hierarchy, or for hate only the rule on fondling.
    let survivors: (Categories) -> Categories
    let present: Categories
    let gathering: Gathering

    enum Effect: Equatable {
        case stands, falls
        case waits(Needs, because: RuleName)
    }

    /// Whether a category that would be counted now still would be when the questions are answered.
    func effect(on category: Category) -> Effect {
        var needs: Needs = []
        var because: RuleName?
        for asked in gathering.asking.members where asked != category {
            let answers = Self.answers(asked)
            let out = answers.filter { !survivors(present.union(Categories($0))).has(category) }
            guard !out.isEmpty else { continue }
            // A sex offense that nobody has named is one of the four, whatever the answer.
            if asked == .rape, out.count == answers.count { return .falls }
            needs.formUnion(Needs(rawValue: gathering.needs[Int(asked.rawValue)]))
            because = because ?? rule(asked)
        }
        return because.map { .waits(needs, because: $0) } ?? .stands
    }

    /// Whether no answer to the question about this category could count.
    func isIdle(_ asked: Category) -> Bool {
        Self.answers(asked).allSatisfy { !survivors(present.union(Categories($0))).has($0) }
    }

    func rule(_ asked: Category) -> RuleName? { RuleName(rawValue: gathering.asks[Int(asked.rawValue)]) }

    private static func answers(_ asked: Category) -> [Category] {
        asked == .rape ? Categories.sexOffenses.members : [asked]
    }
}
