/// An attempted burglary is counted only when the attempt was forcible.
public enum AttemptedEntry: Rule {
    public static let name = RuleName.attemptedEntry
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, burglary"
    public static let authority = Authority.regulation
    public static let sentence = "An attempted entry is burglary only when force was used in the attempt."

    static func classify(_ facts: OffenseFacts) -> Classification {
        if facts.force.isYes || facts.access.value == .forcible { return .offense(.burglary, because: name) }
        if facts.force.isNo { return .notCounted(nearly: .burglary, because: name) }
        return .needs(.rightOfEntry, .burglary, because: name)
    }

    public static let examples = [
        Example("A thief tries to pry a window open and flees: burglary") {
            Told(OffenseFacts(.burglary, attempted: true).with { $0.force = .known(true) }).gives([
                .burglary: 1
            ])
        },
        .nearMiss("A thief tries the handle of a locked door and goes on: not counted") {
            Told(OffenseFacts(.burglary, attempted: true).with { $0.force = .known(false) }).givesNothing
        },
    ]
}
