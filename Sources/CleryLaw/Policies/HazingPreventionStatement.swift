/// Research-informed, campus-wide programs that stop hazing before it occurs.
public enum HazingPreventionStatement: StatementRule {
    public static let name = RuleName.hazingPreventionStatement
    public static let citation: Citation = "20 U.S.C. 1092(f)(1)(L); P.L. 118-173"
    public static let authority = Authority.statute
    public static let inForce = InForce(from: "2025-06-23")
    public static let sentence =
        "The report describes research-informed, campus-wide programs to prevent hazing."

    public static let statements = [
        PolicyStatement(
            "hazing_prevention", "Hazing prevention and awareness", "20 U.S.C. 1092(f)(1)(L)",
            authority: .statute, since: "2025-06-23",
            parts: [
                PolicyStatement.Part(
                    "hazing_prevention.programs",
                    "The policy on prevention and awareness programs, with research-informed, campus-wide "
                        + "programs that reach students, staff and faculty.",
                    "20 U.S.C. 1092(f)(1)(L)"),
                PolicyStatement.Part(
                    "hazing_prevention.information",
                    "That the programs include the policies, reporting, investigation and laws on hazing.",
                    "20 U.S.C. 1092(f)(1)(L)(i)"),
                PolicyStatement.Part(
                    "hazing_prevention.primary_prevention",
                    "The primary prevention strategies intended to stop hazing before it occurs, such as "
                        + "bystander skills, ethical leadership and building a group without hazing.",
                    "20 U.S.C. 1092(f)(1)(L)(ii)"),
            ])
    ]

    public static let examples = [
        Example("A lecture for new members only, no primary prevention: that part is missing") {
            misses("hazing_prevention.primary_prevention")
        },
        .nearMiss("The report due October 1, 2024, owes no hazing prevention statement") {
            complete(without: Set(statements[0].parts.map(\.id)), reportYear: 2024)
        },
    ]
}
