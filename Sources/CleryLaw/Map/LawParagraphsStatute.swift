/// 20 U.S.C. 1092(f), (i) and (j), numbered as since December 23, 2024: a new (f)(9) pushed the later ones up by one.
///
/// The subjects of (f)(10) to (17) are stated from knowledge of the text and were not read again.
extension LawParagraphs {
    static let security = [
        Paragraph("(1)(A)", "reporting of criminal actions"),
        Paragraph("(1)(B)", "security of facilities"),
        Paragraph("(1)(C)", "campus law enforcement"),
        Paragraph("(1)(D)", "awareness programs"),
        Paragraph("(1)(E)", "crime prevention programs"),
        Paragraph("(1)(F)", "statistics"),
        Paragraph(
            "(1)(F)(i)", "statistics: primary crimes, arrests, referrals",
            reason: "The rules cite the regulation, 34 CFR 668.46(c)(1)(i) and (ii), which is closer."),
        Paragraph("(1)(F)(ii)", "statistics: hate crimes"),
        Paragraph(
            "(1)(F)(iii)", "statistics: domestic violence, dating violence, stalking",
            reason: "The rules cite the regulation, 34 CFR 668.46(c)(1)(iv), which is closer."),
        Paragraph("(1)(F)(iv)", "statistics: hazing"),
        Paragraph("(1)(G)", "student organizations off campus"),
        Paragraph("(1)(H)", "alcohol and drugs"),
        Paragraph("(1)(I)", "registered sex offenders"),
        Paragraph("(1)(J)", "emergency response"),
        Paragraph("(1)(K)", "hazing policies"),
        Paragraph("(1)(L)", "hazing prevention"),
        Paragraph(
            "(2)", "no particular policies are required",
            reason: "A limit on the Secretary: the statements must tell what is, whatever it is."),
        Paragraph("(3)", "timely warning"),
        Paragraph("(4)", "daily log"),
        Paragraph("(5)", "report to the Secretary"),
        Paragraph("(6)(A)", "definitions"),
        Paragraph("(6)(B)", "branch and separate campuses"),
        Paragraph("(7)", "how statistics are compiled"),
        Paragraph("(8)(A)", "programs and procedures on violence: the statement"),
        Paragraph("(8)(B)", "programs and procedures on violence: its content"),
        Paragraph("(8)(C)", "written rights and options"),
        Paragraph("(9)", "Campus Hazing Transparency Report"),
        Paragraph("(10)", "technical assistance", reason: "It binds the Secretary, not an institution."),
        Paragraph(
            "(11)", "privileged information",
            reason:
                "A limit: nobody has to report what is privileged. The rule on counselors stands in the regulation."
        ),
        Paragraph("(12)", "reports to Congress", reason: "It binds the Secretary, not an institution."),
        Paragraph(
            "(13)", "categories of place",
            reason: "The rules cite the regulation, 34 CFR 668.46(c)(5), which is closer."),
        Paragraph(
            "(14)", "civil penalty",
            reason: "The amount stands in 20 U.S.C. 1094(c)(3)(B) and 34 CFR 36.2."),
        Paragraph("(15)", "no cause of action", reason: "It gives nobody a claim and asks nothing."),
        Paragraph("(16)", "review of compliance", reason: "It binds the Secretary, not an institution."),
        Paragraph("(17)", "best practices", reason: "It binds the Secretary, not an institution."),
        Paragraph("(18)", "no retaliation"),
    ]

    static let fire = [
        Paragraph("(1)", "annual fire safety report"),
        Paragraph("(2)", "fire statistics to the Secretary"),
        Paragraph("(3)", "fire log and report to the campus community"),
    ]

    static let missing = [
        Paragraph("(1)", "missing student notification: policy and procedures"),
        Paragraph(
            "(2)", "no liability", reason: "A rule of construction: it gives nobody a claim and asks nothing."
        ),
    ]
}
