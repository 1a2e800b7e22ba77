/// The paragraphs of the regulation and the statute that the map walks, in their order, with their subjects.
enum LawParagraphs {
    struct Paragraph {
        let mark: String
        let subject: String
        init(_ mark: String, _ subject: String) {
            self.mark = mark
            self.subject = subject
        }
    }

    static let all: [(title: String, stem: String, paragraphs: [Paragraph])] = [
        ("Regulation", "34 CFR 668.46", regulation), ("Fire safety", "34 CFR 668.49", fireSafety),
        ("Statute", "20 U.S.C. 1092(f)", statute), ("Statute", "20 U.S.C. 1092", otherStatute),
    ]

    private static let regulation = [
        Paragraph("(a)", "definitions"),
        Paragraph("(b)(1)", "the report: statistics"),
        Paragraph("(b)(2)", "policies on reporting"),
        Paragraph("(b)(3)", "security of and access to facilities"),
        Paragraph("(b)(4)", "law enforcement"),
        Paragraph("(b)(5)", "awareness programs"),
        Paragraph("(b)(6)", "crime prevention programs"),
        Paragraph("(b)(7)", "noncampus locations of student organizations"),
        Paragraph("(b)(8)", "alcohol"),
        Paragraph("(b)(9)", "drugs"),
        Paragraph("(b)(10)", "drug and alcohol education"),
        Paragraph("(b)(11)", "sexual assault, domestic and dating violence, stalking"),
        Paragraph("(b)(12)", "registered sex offenders"),
        Paragraph("(b)(13)", "emergency response and evacuation"),
        Paragraph("(b)(14)", "missing students"),
        Paragraph("(c)(1)", "crimes that must be reported"),
        Paragraph("(c)(1)(i)", "primary crimes"),
        Paragraph("(c)(1)(ii)", "arrests and referrals"),
        Paragraph("(c)(1)(iii)", "hate crimes"),
        Paragraph("(c)(1)(iv)", "domestic violence, dating violence, stalking"),
        Paragraph("(c)(2)", "all reported crimes; unfounded reports"),
        Paragraph("(c)(3)", "calendar year of the report"),
        Paragraph("(c)(4)", "category of bias"),
        Paragraph("(c)(5)", "location"),
        Paragraph("(c)(6)", "stalking"),
        Paragraph("(c)(7)", "no identification of victim or accused"),
        Paragraph("(c)(8)", "counselors"),
        Paragraph("(c)(9)", "definitions and the Hierarchy Rule"),
        Paragraph("(c)(10)", "use of a map"),
        Paragraph("(c)(11)", "statistics from police agencies"),
        Paragraph("(d)", "separate campuses"),
        Paragraph("(e)", "timely warning"),
        Paragraph("(f)", "daily crime log"),
        Paragraph("(g)", "emergency notification"),
        Paragraph("(h)", "missing student notification"),
        Paragraph("(i)", "confidential reports to counselors"),
        Paragraph("(j)", "prevention programs"),
        Paragraph("(k)", "disciplinary procedures"),
        Paragraph("(l)", "compliance is no breach of FERPA"),
        Paragraph("(m)", "no retaliation"),
    ]

    private static let statute = [
        Paragraph("(1)(A)", "reporting of criminal actions"),
        Paragraph("(1)(B)", "security of facilities"),
        Paragraph("(1)(C)", "campus law enforcement"),
        Paragraph("(1)(D)", "awareness programs"),
        Paragraph("(1)(E)", "crime prevention programs"),
        Paragraph("(1)(F)", "statistics"),
        Paragraph("(1)(F)(i)", "statistics: primary crimes, arrests, referrals"),
        Paragraph("(1)(F)(ii)", "statistics: hate crimes"),
        Paragraph("(1)(F)(iii)", "statistics: domestic violence, dating violence, stalking"),
        Paragraph("(1)(F)(iv)", "statistics: hazing"),
        Paragraph("(1)(G)", "noncampus student organizations"),
        Paragraph("(1)(H)", "alcohol and drugs"),
        Paragraph("(1)(I)", "registered sex offenders"),
        Paragraph("(1)(J)", "emergency response"),
        Paragraph("(1)(K)", "hazing policies"),
        Paragraph("(1)(L)", "hazing prevention"),
        Paragraph("(3)", "timely warning"),
        Paragraph("(4)", "daily log"),
        Paragraph("(5)", "report to the Secretary"),
        Paragraph("(6)", "definitions"),
        Paragraph("(7)", "how statistics are compiled"),
        Paragraph("(8)", "programs and procedures on violence"),
        Paragraph("(9)", "Campus Hazing Transparency Report"),
    ]
}
