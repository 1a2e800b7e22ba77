/// What is done when a resident is reported missing; owed only by a campus with on-campus student housing.
///
/// The statute asks police notice only where no contact or parent is told; the regulation asks it regardless.
public enum MissingStudentStatement: StatementRule {
    public static let name = RuleName.missingStudentStatement
    public static let citation: Citation = "34 CFR 668.46(b)(14), (h); 20 U.S.C. 1092(j)"
    public static let inForce = InForce(from: "2010-07-01")
    public static let sentence =
        "The report of a campus with student housing states the missing student notification procedures."

    public static let statements = [
        PolicyStatement(
            "missing_students", "Missing students", "34 CFR 668.46(b)(14), (h)", since: "2010-07-01",
            when: .onCampusHousing,
            parts: [
                PolicyStatement.Part(
                    "missing_students.titles",
                    "A list of the titles of the persons or organizations to whom students, employees or others "
                        + "should report that a student has been missing for 24 hours.",
                    "34 CFR 668.46(h)(1)(i)"),
                PolicyStatement.Part(
                    "missing_students.referral",
                    "That any missing student report is referred immediately to the campus police or security "
                        + "department or, in its absence, to the local police.",
                    "34 CFR 668.46(h)(1)(ii)"),
                PolicyStatement.Part(
                    "missing_students.contact_option",
                    "That each resident may identify a contact person whom the institution notifies within 24 "
                        + "hours of the determination that the student is missing.",
                    "34 CFR 668.46(h)(1)(iii)"),
                PolicyStatement.Part(
                    "missing_students.confidential_contact",
                    "That the contact information is registered confidentially, accessible only to authorized "
                        + "campus officials, and disclosed only to law enforcement in a missing person "
                        + "investigation.",
                    "34 CFR 668.46(h)(1)(iv)"),
                PolicyStatement.Part(
                    "missing_students.parent",
                    "That for a student under 18 and not emancipated a custodial parent or guardian is notified "
                        + "within 24 hours of the determination, in addition to any contact person.",
                    "34 CFR 668.46(h)(1)(v)"),
                PolicyStatement.Part(
                    "missing_students.police",
                    "That the local police are notified within 24 hours of the determination, unless they made it.",
                    "34 CFR 668.46(h)(1)(vi)"),
                PolicyStatement.Part(
                    "missing_students.procedures",
                    "The procedures that the institution follows when a resident is determined to have been "
                        + "missing for 24 hours.",
                    "34 CFR 668.46(h)(2)"),
            ])
    ]

    public static let examples = [
        Example("Only an emergency contact is offered, nothing on confidentiality: that part is missing") {
            misses("missing_students.confidential_contact")
        },
        .nearMiss("A campus without student housing owes none of it") {
            complete(without: Set(statements[0].parts.map(\.id)), in: .all(false))
        },
    ]
}
