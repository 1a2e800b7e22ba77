/// An answer in plain words: what was decided, then each rule's sentence with its citation, then cases like it.
public struct Explanation: Sendable {
    public struct Line: Sendable, Hashable {
        public let rule: RuleName
        public let sentence: String
        public let citation: Citation
    }
    /// The answer itself: "Counted once: burglary on campus in 2024."
    public let lead: String
    public let lines: [Line]
    /// Examples of the rule that decided: situations like this one, and those just beyond it.
    public let similar: [Example]

    /// All in one paragraph.
    public var paragraph: String {
        lead + lines.map { " \($0.sentence) [\($0.citation)]" }.joined()
    }
}

extension Contribution {
    /// This answer in plain words.
    public var explanation: Explanation {
        let names = because.rules
        let rules = names.compactMap(\.rule)
        // A definition or a test decides what is counted; what is kept out is decided by the last rule applied.
        let deciding = standing == .nearlyCounted ? rules.last : rules.first
        return Explanation(
            lead: lead,
            lines: rules.map {
                Explanation.Line(rule: $0.name, sentence: $0.sentence, citation: $0.citation)
            },
            similar: Array((deciding?.examples ?? []).prefix(4)))
    }

    private var lead: String {
        switch standing {
        case .counted:
            let times = count == 1 ? "once" : count == 2 ? "twice" : "\(count) times"
            return "Counted \(times): \(cell.words)."
        case .nearlyCounted: return "Not counted: \(cell.words)."
        case .undecided: return "Not decided yet: \(cell.words)."
        }
    }
}
