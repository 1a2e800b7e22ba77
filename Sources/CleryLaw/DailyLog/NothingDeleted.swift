/// Nothing is ever deleted from a log. An unfounded report stays, with that disposition.
public enum NothingDeleted: Rule {
    public static let name = RuleName.nothingDeleted
    public static let citation: Citation = "34 CFR 668.46(f)(1); Handbook 2016, chapter 5"
    public static let authority = Authority.guidance
    public static let sentence =
        "Nothing is deleted from a log: an unfounded report stays with the disposition unfounded."

    public enum Change: String, Sendable, CaseIterable {
        case addition, correction, deletion, unfounded
        case dispositionChange = "disposition_change"
    }

    public enum Answer: Hashable, Sendable {
        case made
        /// The entry stays and shows this disposition.
        case disposition(String)
        case refused
    }

    /// What becomes of an entry that somebody wants to change.
    public static func decide(_ change: Change) -> Finding<Answer> {
        switch change {
        case .addition, .correction, .dispositionChange: .decided(.made, because: name)
        case .unfounded: .decided(.disposition("unfounded"), because: name)
        case .deletion: .decided(.refused, because: name)
        }
    }

    public static let examples = [
        Example("The police unfound a burglary: the entry stays as unfounded") {
            decide(.unfounded).answer == .disposition("unfounded")
        },
        Example("Somebody wants an entry taken out: refused") { decide(.deletion).answer == .refused },
        .nearMiss("A wrong time is corrected: made, and the history keeps the old one") {
            decide(.correction).answer == .made
        },
    ]
}
