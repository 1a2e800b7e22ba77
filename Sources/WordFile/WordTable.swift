import TaggedPDF

/// A table whose head repeats on each page that it reaches.
enum WordTable {
    static func xml(
        _ table: Table, _ relations: inout WordParts.Relations, _ footnotes: inout WordFootnotes
    ) -> String {
        let whole = 9360.0
        let sum = max(table.columns.map(\.width).reduce(0, +), 0.01)
        let widths = table.columns.map { Int(whole * $0.width / sum) }
        var out =
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
            + "<w:tblLook w:firstRow=\"1\" w:firstColumn=\"1\"/>"
        if let caption = table.caption { out += "<w:tblCaption w:val=\"\(caption.plain.xml)\"/>" }
        out += "</w:tblPr><w:tblGrid>" + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
        var open = [Int](repeating: 0, count: table.columns.count)
        for row in table.head { out += self.row(row, table, &open, isHead: true, &relations, &footnotes) }
        for row in table.rows { out += self.row(row, table, &open, isHead: false, &relations, &footnotes) }
        return out + "</w:tbl>"
    }

    /// - Parameter open: for each column, how many rows a cell from above still covers.
    private static func row(
        _ cells: [Cell], _ table: Table, _ open: inout [Int], isHead: Bool,
        _ relations: inout WordParts.Relations, _ footnotes: inout WordFootnotes
    ) -> String {
        var out = "<w:tr><w:trPr><w:cantSplit/>\(isHead ? "<w:tblHeader/>" : "")</w:trPr>"
        var column = 0
        var rest = cells[...]
        while column < open.count {
            if open[column] > 0 {
                open[column] -= 1
                out += "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
                column += 1
                continue
            }
            guard let cell = rest.popFirst() else { break }
            out += self.cell(
                cell, isHead, isTrailing: table.columns[column].alignment == .trailing, &relations, &footnotes
            )
            for covered in column..<min(column + cell.columnSpan, open.count) {
                open[covered] = cell.rowSpan - 1
            }
            column += cell.columnSpan
        }
        return out + "</w:tr>"
    }

    private static func cell(
        _ cell: Cell, _ isHead: Bool, isTrailing: Bool, _ relations: inout WordParts.Relations,
        _ footnotes: inout WordFootnotes
    ) -> String {
        var shape = cell.columnSpan > 1 ? "<w:gridSpan w:val=\"\(cell.columnSpan)\"/>" : ""
        if cell.rowSpan > 1 { shape += "<w:vMerge w:val=\"restart\"/>" }
        if isHead || cell.shade { shape += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEF1F6\"/>" }
        var text = cell.text
        if isHead || cell.rowHead {
            text.runs = text.runs.map { run in
                var run = run
                if run.style == .plain { run.style = .strong }
                return run
            }
        }
        var look = "<w:spacing w:before=\"20\" w:after=\"20\"/>"
        if cell.indent > 0 { look += "<w:ind w:left=\"\(cell.indent * 200)\"/>" }
        if isTrailing { look += "<w:jc w:val=\"right\"/>" }
        return "<w:tc><w:tcPr>\(shape)</w:tcPr><w:p><w:pPr>\(look)</w:pPr>"
            + WordRuns.xml(text, &relations, &footnotes) + "</w:p></w:tc>"
    }
}

/// A picture in a line of its own, with its alternative text.
enum WordPicture {
    static func xml(_ figure: Figure, number: Int, relation: String) -> String {
        // English metric units: 12,700 to the point.
        let scale = min(1, 468 / max(figure.width, 1))
        let (width, height) = (Int(figure.width * scale * 12_700), Int(figure.height * scale * 12_700))
        let name = "Picture \(number)"
        return "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"\(width)\" cy=\"\(height)\"/>"
            + "<wp:docPr id=\"\(number)\" name=\"\(name)\" descr=\"\(figure.alternative.xml)\"/>"
            + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
            + "<pic:nvPicPr><pic:cNvPr id=\"\(number)\" name=\"\(name)\" descr=\"\(figure.alternative.xml)\"/><pic:cNvPicPr/></pic:nvPicPr>"
            + "<pic:blipFill><a:blip r:embed=\"\(relation)\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"\(width)\" cy=\"\(height)\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
            + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    }
}
