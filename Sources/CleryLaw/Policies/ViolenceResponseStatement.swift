/// What a victim of sexual assault, domestic or dating violence or stalking should do, is told, and may ask for.
///
/// In its present words since July 1, 2015. Reports due before that day followed an older paragraph (b)(11) on sex
/// offenses, which is not written down here.
public enum ViolenceResponseStatement: StatementRule {
    public static let name = RuleName.violenceResponseStatement
    public static let citation: Citation =
        "34 CFR 668.46(b)(11)(ii), (b)(11)(iii), (b)(11)(iv), (b)(11)(v), (b)(11)(vii); 20 U.S.C. 1092(f)(8)(B), (f)(8)(C)"
    public static let inForce = InForce(from: "2015-07-01")
    public static let sentence =
        "The report states what victims of sexual assault, partner violence or stalking should do and are offered."

    public static let statements = [
        PolicyStatement(
            "violence_response",
            "Procedures after sexual assault, domestic violence, dating violence or stalking",
            "34 CFR 668.46(b)(11)(ii), (b)(11)(iii), (b)(11)(iv), (b)(11)(v), (b)(11)(vii)",
            since: "2015-07-01", parts: steps + confidentiality + notices)
    ]

    private static let steps = [
        PolicyStatement.Part(
            "violence_response.evidence",
            "The importance of preserving evidence that may help to prove the crime or to obtain a protection "
                + "order.",
            "34 CFR 668.46(b)(11)(ii)(A)"),
        PolicyStatement.Part(
            "violence_response.reporting", "How and to whom the alleged offense should be reported.",
            "34 CFR 668.46(b)(11)(ii)(B)"),
        PolicyStatement.Part(
            "violence_response.notify_police",
            "The victim's option to notify law enforcement, on-campus and local police included.",
            "34 CFR 668.46(b)(11)(ii)(C)(1)"),
        PolicyStatement.Part(
            "violence_response.assistance_to_notify",
            "The victim's option to be assisted by campus authorities in notifying law enforcement.",
            "34 CFR 668.46(b)(11)(ii)(C)(2)"),
        PolicyStatement.Part(
            "violence_response.decline_to_notify",
            "The victim's option to decline to notify the authorities.",
            "34 CFR 668.46(b)(11)(ii)(C)(3)"),
        PolicyStatement.Part(
            "violence_response.protection_orders",
            "The rights of victims and the institution's responsibilities for orders of protection, no-contact "
                + "orders, restraining orders and the like, of a court or of the institution.",
            "34 CFR 668.46(b)(11)(ii)(D)"),
    ]

    private static let confidentiality = [
        PolicyStatement.Part(
            "violence_response.confidential_records",
            "How public records, Clery Act disclosures included, are kept without personally identifying "
                + "information about the victim.",
            "34 CFR 668.46(b)(11)(iii)(A)"),
        PolicyStatement.Part(
            "violence_response.confidential_measures",
            "How accommodations and protective measures are kept confidential as far as that does not impair "
                + "providing them.",
            "34 CFR 668.46(b)(11)(iii)(B)"),
    ]

    private static let notices = [
        PolicyStatement.Part(
            "violence_response.services",
            "That students and employees are notified in writing of counseling, health, mental health, victim "
                + "advocacy, legal, visa and immigration, student financial aid and other services for victims.",
            "34 CFR 668.46(b)(11)(iv)"),
        PolicyStatement.Part(
            "violence_response.services_in_community",
            "That this covers services both within the institution and in the community.",
            "34 CFR 668.46(b)(11)(iv)"),
        PolicyStatement.Part(
            "violence_response.accommodations",
            "That victims are notified in writing of options for, help with and how to request changes to "
                + "academic, living, transportation and working situations or protective measures.",
            "34 CFR 668.46(b)(11)(v)"),
        PolicyStatement.Part(
            "violence_response.without_police_report",
            "That these are provided if requested and reasonably available, whether or not the victim reports "
                + "to the police.",
            "34 CFR 668.46(b)(11)(v)"),
        PolicyStatement.Part(
            "violence_response.rights_and_options",
            "That a student or employee who reports such an offense, on or off campus, is given a written "
                + "explanation of rights and options.",
            "34 CFR 668.46(b)(11)(vii)"),
    ]

    public static let examples = [
        Example("Victims may call the police, but it is not said that they may decline to: missing") {
            misses("violence_response.decline_to_notify")
        },
        Example("Services on campus are listed, those in town are not: missing") {
            misses("violence_response.services_in_community")
        },
        .nearMiss("The report due October 1, 2014, followed the older paragraph") {
            complete(without: Set(statements[0].parts.map(\.id)), reportYear: 2014)
        },
    ]
}
