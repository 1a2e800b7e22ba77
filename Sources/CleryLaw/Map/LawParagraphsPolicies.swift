/// 34 CFR 668.41(e) and 668.46(a) and (b).
extension LawParagraphs {
    static let distribution = [
        Paragraph("(c)(2)", "what a notice to enrolled students holds"),
        Paragraph("(e)(1)", "distribution to enrolled students and current employees by October 1"),
        Paragraph("(e)(2)", "enrolled students: posting with a notice"),
        Paragraph("(e)(3)", "current employees: posting with a notice"),
        Paragraph("(e)(4)", "prospective students and employees"),
        Paragraph("(e)(5)", "submission to the Secretary"),
        Paragraph("(e)(6)", "publication together with the fire safety report"),
    ]

    static let policies = [
        Paragraph("(a)", "definitions"),
        Paragraph("(b)(1)", "the report: statistics", reason: "It points to (c), where the rules stand."),
        Paragraph("(b)(2)", "policies on reporting"),
        Paragraph("(b)(3)", "security of and access to facilities"),
        Paragraph("(b)(4)", "law enforcement"),
        Paragraph("(b)(5)", "awareness programs"),
        Paragraph("(b)(6)", "crime prevention programs"),
        Paragraph("(b)(7)", "noncampus locations of student organizations"),
        Paragraph("(b)(8)", "alcohol"),
        Paragraph("(b)(9)", "drugs"),
        Paragraph("(b)(10)", "drug and alcohol education"),
        Paragraph("(b)(11)(i)", "prevention programs"),
        Paragraph("(b)(11)(ii)", "procedures for victims"),
        Paragraph("(b)(11)(iii)", "confidentiality"),
        Paragraph("(b)(11)(iv)", "written notice of services"),
        Paragraph("(b)(11)(v)", "accommodations and protective measures"),
        Paragraph("(b)(11)(vi)", "disciplinary procedures"),
        Paragraph("(b)(11)(vii)", "written rights and options"),
        Paragraph("(b)(12)", "registered sex offenders"),
        Paragraph("(b)(13)", "emergency response and evacuation"),
        Paragraph("(b)(14)", "missing students"),
    ]
}
