/// Burglary only if the facts show all three: an unlawful entry, of a structure, to commit a felony or theft.
///
/// "Evidence" means the facts of the case, not physical evidence. Lawful access or an open area makes it larceny;
/// where the intent cannot be told it is larceny or trespass.
public enum BurglaryTest: Rule {
    public static let name = RuleName.burglaryTest
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, burglary"
    public static let authority = Authority.regulation
    public static let sentence =
        "Burglary is shown by three facts: an unlawful entry, of a structure, to commit a felony or theft."

    /// The three questions together.
    public static func decide(
        unlawfulEntry: Known<Bool>, structure: Known<Bool>, purpose: Known<Bool>
    ) -> Classification {
        if unlawfulEntry.isNo { return .notCounted(nearly: .burglary, because: .lawfulAccess) }
        if structure.isNo || purpose.isNo { return .notCounted(nearly: .burglary, because: name) }
        if unlawfulEntry.isYes, structure.isYes, purpose.isYes { return .offense(.burglary, because: name) }
        var needs: Needs = []
        if !unlawfulEntry.isYes { needs.insert(.rightOfEntry) }
        if !structure.isYes { needs.insert(.natureOfAct) }
        if !purpose.isYes { needs.insert(.intent) }
        return .needs(needs, .burglary, because: name)
    }

    static func classify(_ facts: OffenseFacts) -> Classification {
        let unlawful = LawfulAccess.unlawfulEntry(facts)
        switch facts.act {
        case .burglary:
            if unlawful.isNo { return .notCounted(nearly: .burglary, because: .lawfulAccess) }
            return facts.attempted ? AttemptedEntry.classify(facts) : .offense(.burglary, because: .burglary)
        case .entryWithIntentToSteal:
            // The name says an entry without right; a known right of entry takes it away.
            if unlawful.isNo { return .notCounted(nearly: .burglary, because: .lawfulAccess) }
            return facts.attempted ? AttemptedEntry.classify(facts) : .offense(.burglary, because: name)
        case .larceny:
            if unlawful.isYes { return .offense(.burglary, because: name) }
            if unlawful.isNo { return .notCounted(nearly: .burglary, because: .lawfulAccess) }
            return .offense(.larceny, because: .larceny)
        default:
            return decide(unlawfulEntry: unlawful, structure: .known(true), purpose: .known(true))
        }
    }

    public static let examples = [
        Example("An employee without a work order enters an office and takes a laptop: burglary") {
            Told(OffenseFacts(.theftInStructure).with { $0.access = .known(.employeeWithoutWorkOrder) })
                .gives([.burglary: 1])
        },
        Example(
            "Somebody took a laptop from a room, and nobody knows who had a right to be there: a question"
        ) {
            Told(OffenseFacts(.theftInStructure)).waits(for: .rightOfEntry)
        },
        Example("A break-in with nothing taken, made in order to steal, is burglary") {
            Told(OffenseFacts(.entryWithIntentToSteal)).gives([.burglary: 1])
        },
        .nearMiss("A yard with a fence is entered to steal: a yard is no structure") {
            decide(unlawfulEntry: .known(true), structure: .known(false), purpose: .known(true))
                == .notCounted(nearly: .burglary, because: name)
        },
    ]
}
