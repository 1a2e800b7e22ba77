/// What campus security may do, how it works with the police, and that crimes should be reported promptly.
///
/// Part (iii) has its present words, on a victim who elects to or is unable to report, since July 1, 2015.
public enum LawEnforcementStatement: StatementRule {
    public static let name = RuleName.lawEnforcementStatement
    public static let citation: Citation = "34 CFR 668.46(b)(4); 20 U.S.C. 1092(f)(1)(C)"
    public static let sentence =
        "The report states the authority of campus security, its work with the police, and urges prompt reports."

    public static let statements = [
        PolicyStatement(
            "law_enforcement", "Campus law enforcement", "34 CFR 668.46(b)(4)",
            parts: [
                PolicyStatement.Part(
                    "law_enforcement.authority", "The enforcement authority of security personnel.",
                    "34 CFR 668.46(b)(4)(i)"),
                PolicyStatement.Part(
                    "law_enforcement.jurisdiction", "The jurisdiction of security personnel.",
                    "34 CFR 668.46(b)(4)(i)"),
                PolicyStatement.Part(
                    "law_enforcement.relationship",
                    "The working relationship of security personnel with State and local police agencies.",
                    "34 CFR 668.46(b)(4)(ii)"),
                PolicyStatement.Part(
                    "law_enforcement.arrest_authority",
                    "Whether security personnel have the authority to make arrests.",
                    "34 CFR 668.46(b)(4)(ii)(A)"),
                PolicyStatement.Part(
                    "law_enforcement.agreements",
                    "Any agreements, such as written memoranda of understanding, with these agencies for the "
                        + "investigation of alleged crimes, or that there are none.",
                    "34 CFR 668.46(b)(4)(ii)(B)"),
                PolicyStatement.Part(
                    "law_enforcement.prompt_reporting",
                    "That accurate and prompt reporting of all crimes to the campus police and the appropriate "
                        + "police agencies is encouraged, when the victim elects to or is unable to report.",
                    "34 CFR 668.46(b)(4)(iii)"),
                PolicyStatement.Part(
                    "law_enforcement.counselors",
                    "The procedures that encourage pastoral and professional counselors, when they deem it "
                        + "appropriate, to tell the people they counsel of voluntary, confidential reporting.",
                    "34 CFR 668.46(b)(4)(iv)", when: .counselorProcedures),
            ])
    ]

    public static let examples = [
        Example("The report tells of patrols, and not whether officers may arrest: the part is missing") {
            misses("law_enforcement.arrest_authority")
        },
        Example("Nobody knows whether there are counselor procedures: a question") {
            let present = Set(statements[0].parts.map(\.id)).subtracting(["law_enforcement.counselors"])
            return StatementsOwed.missing(
                of: statements[0], present: present,
                .all(true).with { $0.counselorProcedures = .unknown }, reportYear: 2025
            ).asks.first?.name == "counselor_procedures"
        },
        .nearMiss("There are no counselor procedures: nothing to describe") {
            complete(without: ["law_enforcement.counselors"], in: .all(false))
        },
    ]
}
