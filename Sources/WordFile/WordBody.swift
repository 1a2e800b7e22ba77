import TaggedPDF

/// Writes the blocks of a document one after the other.
struct WordBody {
    private(set) var xml = ""
    private(set) var relations: WordParts.Relations
    private(set) var footnotes = WordFootnotes()
    private(set) var pictures: [(name: String, bytes: [UInt8])] = []
    /// How many numbered lists there are.
    private(set) var orderedLists = 0
    private let document: Document
    private var bookmarks = 0

    init(_ document: Document) {
        self.document = document
        relations = WordParts.Relations([
            ("styles", "styles.xml"), ("numbering", "numbering.xml"), ("footnotes", "footnotes.xml"),
            ("footer", "footer1.xml"),
        ])
    }

    mutating func write() throws {
        let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
        xml =
            WordParts.head
            + "<w:document xmlns:w=\"\(WordParts.word)\" xmlns:r=\"\(WordParts.office)\" xmlns:wp=\"\(drawing)/wordprocessingDrawing\" xmlns:a=\"\(drawing)/main\" xmlns:pic=\"\(drawing)/picture\"><w:body>"
        paragraph(Text(document.title), style: "Title")
        for line in [document.author, document.subject] where !line.isEmpty {
            paragraph(Text(line), style: "Subtitle")
        }
        if document.contents { contents() }
        for block in document.blocks { try add(block, depth: 0, number: nil) }
        let page = document.page
        func twips(_ points: Double) -> Int { Int((points * 20).rounded()) }
        xml +=
            "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
            + "<w:pgSz w:w=\"\(twips(page.width))\" w:h=\"\(twips(page.height))\"/>"
            + "<w:pgMar w:top=\"\(twips(page.top))\" w:right=\"\(twips(page.side))\" w:bottom=\"\(twips(page.bottom))\" w:left=\"\(twips(page.side))\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/>"
            + "</w:sectPr></w:body></w:document>"
    }

    /// Word fills the table of contents when it opens the file; until then the chapters' names stand there.
    private mutating func contents() {
        let depth = document.contentsDepth
        let lines = document.blocks.compactMap { block -> String? in
            guard case .heading(let level, let text, _) = block, level <= depth else { return nil }
            return text.plain
        }
        guard let first = lines.first else { return }
        paragraph(Text(document.words.contents), style: "Heading1")
        for (index, line) in lines.enumerated() {
            xml += "<w:p>"
            if index == 0, line == first {
                xml +=
                    "<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r><w:r><w:instrText xml:space=\"preserve\">TOC \\o &quot;1-\(depth)&quot; \\h \\z \\u</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            }
            xml += "<w:r><w:t xml:space=\"preserve\">\(line.xml)</w:t></w:r>"
            if index == lines.count - 1 { xml += "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" }
            xml += "</w:p>"
        }
    }

    /// - Parameter number: the list that the block begins an item of, with its depth.
    private mutating func add(_ block: Block, depth: Int, number: Int?) throws {
        let shape = list(depth, number)
        switch block {
        case .heading(let level, let text, let anchor):
            paragraph(text, style: "Heading\(min(level, 6))", anchor: anchor)
        case .paragraph(let text): paragraph(text, style: depth > 0 ? "ListParagraph" : nil, shape)
        case .note(let text): paragraph(text, style: "Notice", shape)
        case .list(let isOrdered, let items): try add(items, isOrdered, depth: depth)
        case .table(let table): add(table)
        case .figure(let figure): try add(figure)
        case .pageBreak: xml += "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
        }
    }

    private mutating func add(_ items: [[Block]], _ isOrdered: Bool, depth: Int) throws {
        if isOrdered { orderedLists += 1 }
        let number = isOrdered ? orderedLists + 1 : WordNumbering.points
        for item in items {
            for (index, block) in item.enumerated() {
                try add(block, depth: depth + 1, number: index == 0 ? number : nil)
            }
        }
    }

    private func list(_ depth: Int, _ number: Int?) -> String {
        guard depth > 0 else { return "" }
        guard let number else { return "<w:ind w:left=\"\(360 * depth)\"/>" }
        return "<w:numPr><w:ilvl w:val=\"\(min(depth, 9) - 1)\"/><w:numId w:val=\"\(number)\"/></w:numPr>"
    }

    private mutating func paragraph(
        _ text: Text, style: String? = nil, _ shape: String = "", anchor: String? = nil
    ) {
        xml += "<w:p><w:pPr>"
        if let style { xml += "<w:pStyle w:val=\"\(style)\"/>" }
        xml += shape + "</w:pPr>"
        if let anchor {
            bookmarks += 1
            xml += "<w:bookmarkStart w:id=\"\(bookmarks)\" w:name=\"\(WordRuns.bookmark(anchor))\"/>"
        }
        xml += WordRuns.xml(text, &relations, &footnotes)
        if anchor != nil { xml += "<w:bookmarkEnd w:id=\"\(bookmarks)\"/>" }
        xml += "</w:p>"
    }

    private mutating func add(_ table: Table) {
        if let caption = table.caption { paragraph(caption, style: "Caption") }
        xml += WordTable.xml(table, &relations, &footnotes)
        // Two tables without a paragraph between them would be one.
        xml += "<w:p/>"
    }

    private mutating func add(_ figure: Figure) throws {
        guard case .image(let image) = figure.content, let file = image.file else {
            return paragraph(Text(figure.alternative))
        }
        let name = "image\(pictures.count + 1).\(file.kind)"
        pictures.append((name, file.bytes))
        let id = relations.add("image", "media/\(name)")
        xml += WordPicture.xml(figure, number: pictures.count, relation: id)
        if let caption = figure.caption { paragraph(caption, style: "Caption") }
    }
}
