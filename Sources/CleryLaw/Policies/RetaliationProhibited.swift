/// Nobody is retaliated against for exercising rights or responsibilities under the Clery Act.
///
/// Paragraph (m) forbids; it does not ask that the report says so. Reports say it nearly always, so the statement is
/// advised and never listed as missing.
public enum RetaliationProhibited: StatementRule {
    public static let name = RuleName.retaliationProhibited
    public static let citation: Citation = "34 CFR 668.46(m); 20 U.S.C. 1092(f)(18)"
    public static let sentence =
        "Nobody may be retaliated against, intimidated, threatened, coerced or discriminated against for using "
        + "rights under the Clery Act."

    public static let statements = [
        PolicyStatement(
            "no_retaliation", "No retaliation", "34 CFR 668.46(m)", force: .advised,
            parts: [
                PolicyStatement.Part(
                    "no_retaliation.prohibition",
                    "That the institution and its officers, employees and agents do not retaliate against "
                        + "anyone for exercising rights or responsibilities under the Clery Act.",
                    "34 CFR 668.46(m)")
            ])
    ]

    public static let examples = [
        Example("A report that says it lacks nothing") { complete() },
        .nearMiss("A report that is silent on retaliation lacks no required part either") {
            complete(without: ["no_retaliation.prohibition"])
        },
    ]
}
