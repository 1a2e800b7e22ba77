/// Illegal drugs: possession, use and sale, and how Federal and State drug laws are enforced.
public enum DrugsStatement: StatementRule {
    public static let name = RuleName.drugsStatement
    public static let citation: Citation = "34 CFR 668.46(b)(9); 20 U.S.C. 1092(f)(1)(H)"
    public static let sentence =
        "The report states the policy on illegal drugs and the enforcement of Federal and State drug laws."

    public static let statements = [
        PolicyStatement(
            "drugs", "Illegal drugs", "34 CFR 668.46(b)(9)",
            parts: [
                PolicyStatement.Part(
                    "drugs.policy", "The policy on the possession, use and sale of illegal drugs.",
                    "34 CFR 668.46(b)(9)"),
                PolicyStatement.Part(
                    "drugs.federal_enforcement", "The enforcement of Federal drug laws.",
                    "34 CFR 668.46(b)(9)"),
                PolicyStatement.Part(
                    "drugs.state_enforcement", "The enforcement of State drug laws.", "34 CFR 668.46(b)(9)"),
            ])
    ]

    public static let examples = [
        Example("Only the State's marijuana law is mentioned: the Federal laws are missing") {
            misses("drugs.federal_enforcement")
        },
        .nearMiss("The policy with the enforcement of both: nothing is missing") { complete() },
    ]
}
