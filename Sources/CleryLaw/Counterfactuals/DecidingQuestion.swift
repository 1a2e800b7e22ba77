/// The one question whose answer would decide an undecided incident soonest, with what each answer would lead to.
public struct DecidingQuestion: Sendable {
    public struct Way: Sendable {
        /// The answer as a supposition: "the injury had been severe".
        public let supposing: String
        /// What would be counted then; empty: nothing.
        public let counted: [Cell]
        /// Whether something would still be asked.
        public let stillOpen: Bool

        /// What would follow: "burglary on campus in 2024 is counted".
        public var result: String {
            if counted.isEmpty { return stillOpen ? "another question remains" : "nothing is counted" }
            return Counterfactual.words(counted) + " is counted"
                + (stillOpen ? ", and another question remains" : "")
        }
        public var sentence: String { "If \(supposing), \(result)." }
    }
    public let fact: Fact
    public let ways: [Way]
    public var question: String { fact.question }
}

extension Law {
    /// Of all unknown facts, the one whose answers leave the least undecided; nil when nothing is.
    ///
    /// - Parameter left: facts that are not to be asked, because nobody can answer them.
    public static func decidingQuestion(
        of facts: [IncidentFacts], record: Int = 0, leaving left: Set<Fact> = [],
        _ interpretations: Interpretations = .standard
    ) -> DecidingQuestion? {
        guard facts.indices.contains(record) else { return nil }
        let tally = Tally(interpretations)
        let now = Outcome(facts, tally)
        guard now.open else { return nil }
        var best: (question: DecidingQuestion, share: Double)?
        for (fact, changes) in grouped(
            FactChanges(of: facts[record]).list.filter { $0.wasUnknown && !left.contains($0.fact) })
        {
            let outcomes = changes.map { change in
                var other = facts
                other[record] = change.facts
                return Outcome(other, tally)
            }
            let left = outcomes.reduce(0) { $0 + $1.asks.count }
            let share = Double(left) / Double(max(1, outcomes.count))
            guard share < Double(now.asks.count), share < best?.share ?? .infinity else { continue }
            let ways = zip(changes, outcomes).map { change, outcome in
                DecidingQuestion.Way(
                    supposing: change.supposing, counted: outcome.cells, stillOpen: outcome.open)
            }
            best = (DecidingQuestion(fact: fact, ways: ways), share)
        }
        return best?.question
    }

    /// Changes by fact, in the order in which the facts first come.
    private static func grouped(_ changes: [FactChange]) -> [(Fact, [FactChange])] {
        var groups: [(Fact, [FactChange])] = []
        for change in changes {
            if let at = groups.firstIndex(where: { $0.0 == change.fact }) {
                groups[at].1.append(change)
            } else {
                groups.append((change.fact, [change]))
            }
        }
        return groups
    }
}

extension Outcome {
    /// The counted cells in order; housing is part of on campus and is left out.
    var cells: [Cell] { counted.keys.filter { $0.geography != .studentHousing }.sorted() }
}
