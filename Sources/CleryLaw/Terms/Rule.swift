/// A rule of law: where it stands, how strong it is, when it holds, and what it says in one sentence.
///
/// A rule decides on facts it is given. It reads no clock, no database and no network.
public protocol Rule: Sendable {
    /// The rule's name in reasons that are kept, never reused for another meaning.
    static var name: RuleName { get }
    static var citation: Citation { get }
    static var authority: Authority { get }
    static var inForce: InForce { get }
    /// One plain sentence that a reader of a number is shown as its reason.
    static var sentence: String { get }
    /// Situations with their answers; one test runs those of every rule.
    static var examples: [Example] { get }
}

extension Rule {
    public static var inForce: InForce { .always }
}

/// A situation a lawyer can read, and a check that the rule answers it as stated.
public struct Example: Sendable {
    public let story: String
    /// It lies just beyond the rule: one fact other, and the rule would hold, or would not.
    public let isNearMiss: Bool
    public let holds: @Sendable () -> Bool
    public init(_ story: String, nearMiss: Bool = false, _ holds: @escaping @Sendable () -> Bool) {
        self.story = story
        isNearMiss = nearMiss
        self.holds = holds
    }

    /// A situation that the rule just does not reach.
    public static func nearMiss(_ story: String, _ holds: @escaping @Sendable () -> Bool) -> Example {
        Example(story, nearMiss: true, holds)
    }
}
