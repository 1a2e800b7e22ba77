/// 34 CFR 668.46(d) to (m) and 668.49.
extension LawParagraphs {
    static let duties = [
        Paragraph("(d)", "separate campuses"),
        Paragraph("(e)(1)", "timely warning"),
        Paragraph("(e)(2)", "no timely warning on reports to counselors"),
        Paragraph("(e)(3)", "emergency notification instead of a timely warning"),
        Paragraph("(f)(1)", "daily crime log: who keeps it and what it holds"),
        Paragraph("(f)(2)", "entries and additions within two business days"),
        Paragraph("(f)(3)", "withholding information"),
        Paragraph("(f)(4)", "disclosing once the harm is unlikely"),
        Paragraph("(f)(5)", "public inspection"),
        Paragraph("(g)", "emergency response and evacuation procedures"),
        Paragraph("(g)(6)", "tests"),
        Paragraph("(h)(1)", "missing students: the statement"),
        Paragraph("(h)(2)", "missing students: what the institution does"),
        Paragraph("(i)", "reserved", reason: "The paragraph is reserved: it says nothing."),
        Paragraph("(j)", "prevention programs"),
        Paragraph("(k)", "disciplinary procedures"),
        Paragraph(
            "(l)", "compliance is no breach of FERPA",
            reason: "A permission: giving results under (k) breaks no privacy law. It needs no decision."),
        Paragraph("(m)", "no retaliation"),
    ]

    static let fireSafety = [
        Paragraph("(a)", "definitions"),
        Paragraph(
            "(b)(1)", "fire statistics in the report", reason: "It points to (c), where the rules stand."),
        Paragraph("(b)(2)", "fire safety systems"),
        Paragraph("(b)(3)", "fire drills of the previous calendar year"),
        Paragraph("(b)(4)", "appliances, smoking, open flames"),
        Paragraph("(b)(5)", "evacuation"),
        Paragraph("(b)(6)", "education and training"),
        Paragraph("(b)(7)", "whom to tell that a fire occurred"),
        Paragraph("(b)(8)", "plans for improvements"),
        Paragraph("(c)", "fire statistics"),
        Paragraph("(d)", "fire log"),
    ]
}
