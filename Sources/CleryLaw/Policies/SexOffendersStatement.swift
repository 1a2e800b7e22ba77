/// Where the State's information on registered sex offenders can be found.
public enum SexOffendersStatement: StatementRule {
    public static let name = RuleName.sexOffendersStatement
    public static let citation: Citation = "34 CFR 668.46(b)(12); 20 U.S.C. 1092(f)(1)(I)"
    public static let sentence =
        "The report tells the campus community where information on registered sex offenders can be obtained."

    public static let statements = [
        PolicyStatement(
            "sex_offenders", "Registered sex offenders", "34 CFR 668.46(b)(12)",
            parts: [
                PolicyStatement.Part(
                    "sex_offenders.where",
                    "Where law enforcement information that the State provides on registered sex offenders can "
                        + "be obtained, such as an office or a web address.",
                    "34 CFR 668.46(b)(12)")
            ])
    ]

    public static let examples = [
        Example("The report says that a registry exists, but not where: missing") {
            misses("sex_offenders.where")
        },
        .nearMiss("The address of the State's registry: enough") { complete() },
    ]
}
