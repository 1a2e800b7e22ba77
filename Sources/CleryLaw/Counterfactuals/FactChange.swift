/// One fact of a record put otherwise: which fact, what is supposed, and the record as it would then be.
public struct FactChange: Sendable {
    public let fact: Fact
    /// The supposition as a clause: "the place were noncampus property".
    public let supposing: String
    /// The fact is a question that nobody has answered.
    public let wasUnknown: Bool
    public let facts: IncidentFacts
}

extension Law {
    /// Every single fact of a record put otherwise.
    public static func changes(of facts: IncidentFacts) -> [FactChange] { FactChanges(of: facts).list }
}

/// Collects the changes of one record, one fact at a time.
struct FactChanges {
    let original: IncidentFacts
    private(set) var list: [FactChange] = []

    init(of facts: IncidentFacts) {
        original = facts
        for index in facts.offenses.indices { offense(index) }
        for index in facts.lawActions.indices { lawAction(index) }
        mostSerious()
        for index in facts.coursesOfConduct.indices { course(index) }
        for index in facts.hazing.indices { hazing(index) }
        place()
        reports()
        bias()
        determination()
    }

    /// Puts other values in the place of a fact that may be unknown.
    mutating func vary<Value: Hashable & Sendable>(
        _ fact: Fact, _ path: WritableKeyPath<IncidentFacts, Known<Value>>, _ values: [(Value, String)]
    ) {
        let now = original[keyPath: path]
        for (value, supposing) in values where now != .known(value) {
            add(fact, supposing, wasUnknown: now.isUnknown) { $0[keyPath: path] = .known(value) }
        }
    }

    mutating func add(
        _ fact: Fact, _ supposing: String, wasUnknown: Bool = false, _ change: (inout IncidentFacts) -> Void
    ) {
        var copy = original
        change(&copy)
        guard copy != original else { return }
        list.append(FactChange(fact: fact, supposing: supposing, wasUnknown: wasUnknown, facts: copy))
    }
}
