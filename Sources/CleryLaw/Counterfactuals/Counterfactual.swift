/// What one fact, put otherwise, would do to the answers: the smallest change that flips them.
public struct Counterfactual: Sendable {
    public let change: FactChange
    /// Counted now, and then no longer.
    public let lost: [Cell]
    /// Not counted now, and then counted.
    public let gained: [Cell]
    /// Decided now, and then a question.
    public let opened: [Cell]

    /// The change as a sentence: "If the place were noncampus property, burglary on campus would not be counted…".
    public var sentence: String { "If \(change.supposing), \(effect)." }

    /// What would follow: "burglary on campus in 2024 would not be counted".
    public var effect: String {
        var parts: [String] = []
        if !gained.isEmpty { parts.append(Counterfactual.words(gained) + " would be counted") }
        if !lost.isEmpty { parts.append(Counterfactual.words(lost) + " would not be counted") }
        if !opened.isEmpty { parts.append(Counterfactual.words(opened) + " would be undecided") }
        return parts.joined(separator: ", and ")
    }

    static func words(_ cells: [Cell]) -> String {
        cells.map(\.words).joined(separator: " and ")
    }
}

extension Cell {
    /// The cell in running text: "burglary on campus in 2024".
    public var words: String {
        var text = category.title
        if let first = text.first { text = first.lowercased() + text.dropFirst() }
        if family == .arrests { text = "arrest for " + text }
        if family == .referrals { text = "referral for " + text }
        if family == .hate { text = "hate crime (" + text + ")" }
        switch geography {
        case .onCampus: text += " on campus"
        case .studentHousing: text += " in on-campus student housing"
        case .noncampus: text += " on noncampus property"
        case .publicProperty: text += " on public property"
        case .all, .nowhere, .undetermined: break
        }
        return year == 0 ? text : "\(text) in \(year)"
    }
}

extension Law {
    /// The single facts that, put otherwise, would change what is counted of a record, the most telling first.
    ///
    /// - Parameters:
    ///   - facts: the records of one incident, joined.
    ///   - record: the position of the record whose facts are varied.
    public static func counterfactuals(
        of facts: [IncidentFacts], record: Int = 0, _ interpretations: Interpretations = .standard
    ) -> [Counterfactual] {
        guard facts.indices.contains(record) else { return [] }
        let tally = Tally(interpretations)
        let before = Outcome(facts, tally)
        var found: [Counterfactual] = []
        var seen: Set<Effect> = []
        for change in FactChanges(of: facts[record]).list {
            var other = facts
            other[record] = change.facts
            let after = Outcome(other, tally)
            let next = Counterfactual(
                change: change, lost: before.lost(in: after), gained: after.lost(in: before),
                opened: after.asks.filter { !before.asks.contains($0) && !before.open })
            guard !next.lost.isEmpty || !next.gained.isEmpty || !next.opened.isEmpty else { continue }
            // Of several values of a fact with the same effect, the first is said.
            let effect = Effect(fact: change.fact, lost: next.lost, gained: next.gained, opened: next.opened)
            if seen.insert(effect).inserted { found.append(next) }
        }
        return found.filter { $0.flips } + found.filter { !$0.flips }
    }

    private struct Effect: Hashable {
        let fact: Fact
        let lost: [Cell]
        let gained: [Cell]
        let opened: [Cell]
    }
}

extension Counterfactual {
    /// Something is counted that was not, or the other way round; not only moved to another column or row.
    public var flips: Bool { lost.isEmpty != gained.isEmpty }
}

/// What is counted and what is asked, without the reasons.
struct Outcome {
    private(set) var counted: [Cell: Int32] = [:]
    private(set) var asks: [Cell] = []
    /// Whether something waits for a fact.
    var open: Bool { !asks.isEmpty }

    init(_ facts: [IncidentFacts], _ tally: Tally) {
        var answers: [Contribution] = []
        tally.count(facts, into: &answers)
        for answer in answers {
            switch answer.standing {
            case .counted: counted[answer.cell, default: 0] += answer.count
            case .undecided: asks.append(answer.cell)
            case .nearlyCounted: break
            }
        }
        asks.sort()
    }

    /// Cells with more units here than there, in the order of the tables. Housing follows on campus and is not said twice.
    func lost(in other: Outcome) -> [Cell] {
        counted.filter { cell, count in count > (other.counted[cell] ?? 0) }.keys
            .filter { cell in
                guard cell.geography == .studentHousing else { return true }
                var whole = cell
                whole.geography = .onCampus
                return counted[whole] ?? 0 <= other.counted[whole] ?? 0
            }
            .sorted()
    }
}
