import TaggedPDF
import TypedHTML

/// The blocks of a document as HTML: the same content that the PDF has, for the browser and for print.
enum BlockHTML {
    /// A document that stands alone, with its style inside.
    static func document(_ document: TaggedPDF.Document, stylesheet: [UInt8]) -> String {
        let html = TypedHTML.document(lang: "en") {
            charset()
            viewport()
            title(document.title)
            HTML([HTML(trusted: "<style>\n"), HTML(alreadyEscaped: stylesheet), HTML(trusted: "</style>")])
        } body: {
            main(.class("wrap")) {
                h1(document.title)
                p(document.subject, .class("lead"))
                blocks(document.blocks, level: 1)
            }
        }
        return html.string + "\n"
    }

    /// `level` is added to the headings: 1 under a page's own h1.
    static func blocks(_ blocks: [Block], level: Int) -> HTML {
        HTML(blocks.map { block($0, level: level) })
    }

    private static func block(_ block: Block, level: Int) -> HTML {
        switch block {
        case .heading(let depth, let text, let anchor): heading(min(depth + level, 4), text, anchor)
        case .paragraph(let text): p { self.text(text) }
        case .list(let ordered, let items):
            ordered
                ? ol { for item in items { li { blocks(item, level: level) } } }
                : ul { for item in items { li { blocks(item, level: level) } } }
        case .table(let table):
            wide(table.caption?.plain ?? "Table") {
                self.table(table)
            }
        case .figure(let figure): p { figure.alternative }
        case .note(let text): div(.class("notice")) { p { self.text(text) } }
        case .pageBreak: .nothing
        }
    }

    private static func heading(_ level: Int, _ text: Text, _ anchor: String?) -> HTML {
        let id = anchor.map { Attribute.id($0) }
        switch level {
        case 2: return h2(id) { self.text(text) }
        case 3: return h3(id) { self.text(text) }
        default: return h4(id) { self.text(text) }
        }
    }

    private static func text(_ text: Text) -> HTML {
        HTML(
            text.runs.map { run in
                let words = HTML(text: run.text)
                switch run.style {
                case .plain: return words
                case .strong: return strong { words }
                case .emphasis: return em { words }
                case .small: return span(.class("cite")) { words }
                }
            })
    }

    private static func table(_ table: TaggedPDF.Table) -> HTML {
        let trailing = table.columns.map { $0.alignment == .trailing }
        return TypedHTML.table {
            if let caption = table.caption { TypedHTML.caption { text(caption) } }
            thead { for row in table.head { tr { cells(row, trailing, isHead: true, taken: 0) } } }
            tbody {
                for (i, row) in table.rows.enumerated() {
                    tr { cells(row, trailing, isHead: false, taken: taken(table.rows, i)) }
                }
            }
        }
    }

    /// How many first columns of a row are covered by a cell that spans from above.
    private static func taken(_ rows: [[TaggedPDF.Cell]], _ index: Int) -> Int {
        for above in stride(from: index - 1, through: max(0, index - 12), by: -1) {
            if let first = rows[above].first, first.rowSpan > index - above { return 1 }
            if let first = rows[above].first, first.rowSpan > 1 { return 0 }
        }
        return 0
    }

    private static func cells(_ row: [TaggedPDF.Cell], _ trailing: [Bool], isHead: Bool, taken: Int) -> HTML {
        var column = taken
        return HTML(
            row.map { cell in
                defer { column += cell.columnSpan }
                let number = column < trailing.count && trailing[column] ? Attribute.class("n") : nil
                let spans = [
                    cell.rowSpan > 1 ? Attribute.rowspan(cell.rowSpan) : nil,
                    cell.columnSpan > 1 ? Attribute.colspan(cell.columnSpan) : nil,
                ]
                if isHead { return th(.scope(.col), number, spans[0], spans[1]) { text(cell.text) } }
                if cell.rowHead {
                    return th(.scope(cell.rowSpan > 1 ? .rowgroup : .row), number, spans[0], spans[1]) {
                        text(cell.text)
                    }
                }
                return td(number, spans[0], spans[1]) { text(cell.text) }
            })
    }
}
