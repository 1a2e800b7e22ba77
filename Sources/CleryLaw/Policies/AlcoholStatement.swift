/// Alcohol: possession, use and sale, and how underage drinking laws are enforced.
public enum AlcoholStatement: StatementRule {
    public static let name = RuleName.alcoholStatement
    public static let citation: Citation = "34 CFR 668.46(b)(8); 20 U.S.C. 1092(f)(1)(H)"
    public static let sentence =
        "The report states the policy on alcohol and the enforcement of State underage drinking laws."

    public static let statements = [
        PolicyStatement(
            "alcohol", "Alcohol", "34 CFR 668.46(b)(8)",
            parts: [
                PolicyStatement.Part(
                    "alcohol.policy", "The policy on the possession, use and sale of alcoholic beverages.",
                    "34 CFR 668.46(b)(8)"),
                PolicyStatement.Part(
                    "alcohol.underage_enforcement", "The enforcement of State underage drinking laws.",
                    "34 CFR 668.46(b)(8)"),
            ])
    ]

    public static let examples = [
        Example("A dry-campus rule that says nothing of State law: the enforcement is missing") {
            misses("alcohol.underage_enforcement")
        },
        .nearMiss("The rule and how the police enforce the drinking age: nothing is missing") { complete() },
    ]
}
