/// 34 CFR 668.46(c).
extension LawParagraphs {
    static let statistics = [
        Paragraph("(c)(1)", "crimes that must be reported"),
        Paragraph("(c)(1)(i)", "primary crimes"),
        Paragraph("(c)(1)(ii)", "arrests and referrals"),
        Paragraph("(c)(1)(iii)", "hate crimes"),
        Paragraph("(c)(1)(iv)", "domestic violence, dating violence, stalking"),
        Paragraph("(c)(2)(i)", "all crimes reported to an authority are recorded"),
        Paragraph("(c)(2)(ii)", "no court, coroner, jury or prosecutor decides on statistics"),
        Paragraph("(c)(2)(iii)", "unfounded reports"),
        Paragraph("(c)(3)", "calendar year of the report"),
        Paragraph("(c)(4)", "category of bias"),
        Paragraph("(c)(5)", "location"),
        Paragraph("(c)(5)(ii)", "on-campus student housing as a subset"),
        Paragraph("(c)(6)(i)", "stalking: each calendar year in which it is reported"),
        Paragraph("(c)(6)(ii)", "stalking: the first place"),
        Paragraph("(c)(6)(iii)", "stalking: after an official intervention"),
        Paragraph("(c)(7)", "no identification of victim or accused"),
        Paragraph("(c)(8)", "counselors"),
        Paragraph("(c)(9)", "definitions and the Hierarchy Rule"),
        Paragraph("(c)(9)(i)", "FBI SRS User Manual"),
        Paragraph("(c)(9)(ii)", "FBI NIBRS User Manual"),
        Paragraph("(c)(9)(iii)", "FBI hate crime manual"),
        Paragraph("(c)(9)(iv)", "Violence Against Women Act definitions"),
        Paragraph("(c)(9)(v)", "the Hierarchy Rule"),
        Paragraph("(c)(9)(vi)", "arson besides"),
        Paragraph("(c)(9)(vii)", "sexual assault with murder"),
        Paragraph(
            "(c)(10)", "use of a map",
            reason:
                "A permission: an institution may show its geography on a map. Nothing follows for a number."),
        Paragraph("(c)(11)", "statistics from police agencies"),
    ]
}
