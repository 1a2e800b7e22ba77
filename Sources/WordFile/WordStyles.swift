/// How the parts of the document look. The names are Word's own, so that its navigation finds them.
enum WordStyles {
    static func xml(language: String) -> String {
        WordParts.head + "<w:styles xmlns:w=\"\(WordParts.word)\">"
            + "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/>"
            + "<w:sz w:val=\"22\"/><w:lang w:val=\"\(language.xml)\"/></w:rPr></w:rPrDefault>"
            + "<w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
            + headings
            + paragraph(
                "Title", "Title", "<w:spacing w:after=\"60\"/>",
                "<w:b/><w:color w:val=\"12366A\"/><w:sz w:val=\"48\"/>")
            + paragraph("Subtitle", "Subtitle", "", "<w:color w:val=\"555E6B\"/><w:sz w:val=\"24\"/>")
            + paragraph("Caption", "caption", "<w:keepNext/>", "<w:b/><w:sz w:val=\"20\"/>")
            + paragraph("ListParagraph", "List Paragraph", "<w:spacing w:after=\"60\"/>", "")
            + paragraph(
                "Notice", "Notice",
                "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"12366A\"/></w:pBdr><w:ind w:left=\"240\"/>",
                "")
            + paragraph("Footer", "footer", "", "<w:color w:val=\"555E6B\"/><w:sz w:val=\"18\"/>")
            + paragraph("FootnoteText", "footnote text", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"18\"/>")
            + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"12366A\"/><w:u w:val=\"single\"/></w:rPr></w:style>"
            + table + "</w:styles>"
    }

    private static let headings = (1...6).map { level in
        let size = [36, 30, 26, 24, 22, 22][level - 1]
        return
            "<w:style w:type=\"paragraph\" w:styleId=\"Heading\(level)\"><w:name w:val=\"heading \(level)\"/>"
            + "<w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:keepNext/>"
            + "<w:spacing w:before=\"\(level == 1 ? 360 : 240)\" w:after=\"80\"/><w:outlineLvl w:val=\"\(level - 1)\"/></w:pPr>"
            + "<w:rPr><w:b/><w:color w:val=\"12366A\"/><w:sz w:val=\"\(size)\"/></w:rPr></w:style>"
    }.joined()

    private static func paragraph(_ id: String, _ name: String, _ shape: String, _ letters: String) -> String
    {
        "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:basedOn w:val=\"Normal\"/>"
            + "<w:pPr>\(shape)</w:pPr><w:rPr>\(letters)</w:rPr></w:style>"
    }

    private static let table: String = {
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"B8C0CC\"/>"
        }.joined()
        return "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>"
            + "<w:tblPr><w:tblBorders>\(sides)</w:tblBorders><w:tblCellMar><w:left w:w=\"80\" w:type=\"dxa\"/>"
            + "<w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
    }()
}

/// The kinds of lists: one for points, one for each numbered list, so that each begins at 1.
enum WordNumbering {
    static let points = 1

    static func xml(lists: Int) -> String {
        WordParts.head + "<w:numbering xmlns:w=\"\(WordParts.word)\">" + kind(0, "bullet")
            + kind(1, "decimal")
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + (0..<lists).map {
                "<w:num w:numId=\"\($0 + 2)\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
            }.joined() + "</w:numbering>"
    }

    private static func kind(_ id: Int, _ format: String) -> String {
        "<w:abstractNum w:abstractNumId=\"\(id)\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
            + (0..<9).map { level in
                let text = format == "bullet" ? "•" : "%\(level + 1)."
                return "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
                    + "<w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/><w:pPr>"
                    + "<w:ind w:left=\"\(360 * (level + 1))\" w:hanging=\"360\"/></w:pPr></w:lvl>"
            }.joined() + "</w:abstractNum>"
    }
}
