/// The paragraphs on fires and missing students that the map walks.
extension LawParagraphs {
    static let fireSafety = [
        Paragraph("(a)", "definitions"),
        Paragraph("(b)", "annual fire safety report"),
        Paragraph("(c)", "fire statistics"),
        Paragraph("(d)", "fire log"),
    ]

    static let otherStatute = [
        Paragraph("(i)", "fire safety"),
        Paragraph("(j)", "missing students"),
    ]
}
