/// Programs that tell of security procedures and encourage people to be responsible for security.
public enum AwarenessStatement: StatementRule {
    public static let name = RuleName.awarenessStatement
    public static let citation: Citation = "34 CFR 668.46(b)(5); 20 U.S.C. 1092(f)(1)(D)"
    public static let sentence =
        "The report describes the type and frequency of security awareness programs for students and employees."

    public static let statements = [
        PolicyStatement(
            "security_awareness", "Security awareness programs", "34 CFR 668.46(b)(5)",
            parts: [
                PolicyStatement.Part(
                    "security_awareness.type",
                    "The type of programs that inform students and employees about campus security procedures "
                        + "and practices.",
                    "34 CFR 668.46(b)(5)"),
                PolicyStatement.Part(
                    "security_awareness.frequency", "How often these programs are held.",
                    "34 CFR 668.46(b)(5)"),
                PolicyStatement.Part(
                    "security_awareness.responsibility",
                    "That the programs encourage students and employees to be responsible for their own "
                        + "security and the security of others.",
                    "34 CFR 668.46(b)(5)"),
            ])
    ]

    public static let examples = [
        Example("Programs are described, but not how often they are held: the frequency is missing") {
            misses("security_awareness.frequency")
        },
        .nearMiss("Type, frequency and encouragement in one paragraph: nothing is missing") { complete() },
    ]
}
