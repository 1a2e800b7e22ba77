/// An attempted fondling: no published answer exists, so it waits for a person's decision.
///
/// Interpretation `attemptedFondling`; the default leaves it undecided.
public enum AttemptedFondling: Rule {
    public static let name = RuleName.attemptedFondling
    public static let citation: Citation = "No published answer; compare FBI NIBRS User Manual, fondling"
    public static let authority = Authority.guidance
    public static let sentence =
        "No source says how an attempted fondling is counted; the institution decides and says so."

    static func classify(_ facts: OffenseFacts, _ interpretations: Interpretations) -> Classification {
        guard facts.attempted else { return .offense(.fondling, because: .fondling) }
        return switch interpretations.attemptedFondling {
        case .review: .needs(.natureOfAct, .fondling, because: name)
        case .counted: .offense(.fondling, because: name)
        case .notCounted: .notCounted(nearly: .fondling, because: name)
        }
    }

    public static let examples = [
        Example("A hand is pushed away before it touches: a question, not a number") {
            Told(OffenseFacts(.fondling, attempted: true)).waits(for: .natureOfAct)
        },
        .nearMiss("The hand touches before it is pushed away: one fondling") {
            Told(OffenseFacts(.fondling)).gives([.fondling: 1])
        },
    ]
}
