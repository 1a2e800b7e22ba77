/// Whether crimes of students at noncampus locations of recognized organizations are monitored through local police.
///
/// The statute says "off-campus student organizations"; the regulation, noncampus locations of organizations that
/// the institution officially recognizes.
public enum NoncampusStatement: StatementRule {
    public static let name = RuleName.noncampusStatement
    public static let citation: Citation = "34 CFR 668.46(b)(7); 20 U.S.C. 1092(f)(1)(G)"
    public static let sentence =
        "The report states how criminal activity at noncampus locations of recognized organizations is monitored."

    public static let statements = [
        PolicyStatement(
            "noncampus_organizations", "Noncampus locations of student organizations",
            "34 CFR 668.46(b)(7)", when: .noncampusOrganizations,
            parts: [
                PolicyStatement.Part(
                    "noncampus_organizations.monitoring",
                    "The policy on monitoring and recording, through local police agencies, of criminal "
                        + "activity by students at noncampus locations of recognized student organizations.",
                    "34 CFR 668.46(b)(7)"),
                PolicyStatement.Part(
                    "noncampus_organizations.housing",
                    "That the policy covers organizations with noncampus housing facilities.",
                    "34 CFR 668.46(b)(7)"),
            ])
    ]

    public static let examples = [
        Example("Fraternities have houses off campus and the report is silent on them: missing") {
            misses("noncampus_organizations.housing")
        },
        .nearMiss("No recognized organization has a noncampus location: the statement is not owed") {
            complete(
                without: ["noncampus_organizations.monitoring", "noncampus_organizations.housing"],
                in: .all(false))
        },
    ]
}
