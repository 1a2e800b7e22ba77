import Foundation
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
                if !document.author.isEmpty { p { lines(document.author) } }
                contents(document.blocks)
                blocks(document.blocks, level: 1)
            }
        }
        return html.string + "\n"
    }

    /// Where the pictures of a page come from.
    enum Pictures: Sendable {
        /// Inside the page, which then stands alone.
        case inside
        /// At an address of the site, by the mark of the picture.
        case at(String)
    }

    /// `level` is added to the headings: 1 under a page's own h1.
    static func blocks(_ blocks: [Block], level: Int, pictures: Pictures = .inside) -> HTML {
        // Tables are called by their captions and what they stand under: two campuses may have the same captions.
        var section = ""
        return HTML(
            blocks.map { one in
                if case .heading(...2, let text, _) = one { section = text.plain }
                if case .table(let table) = one { return self.table(table, under: section) }
                return block(one, level: level, pictures)
            })
    }

    /// The chapters as a list of links.
    static func contents(_ blocks: [Block]) -> HTML {
        let chapters = blocks.compactMap { block -> (String, String)? in
            guard case .heading(1, let text, let anchor?) = block else { return nil }
            return (text.plain, anchor)
        }
        guard chapters.count > 1 else { return .nothing }
        return nav(.class("contents"), .label("Contents")) {
            h2("Contents")
            ol { for (title, anchor) in chapters { li { a(title, .href("#\(anchor)")) } } }
        }
    }

    private static func block(_ block: Block, level: Int, _ pictures: Pictures) -> HTML {
        switch block {
        case .heading(let depth, let text, let anchor): heading(min(depth + level, 6), text, anchor)
        case .paragraph(let text): p { self.text(text) }
        case .list(let ordered, let items):
            ordered
                ? ol { for item in items { li { blocks(item, level: level, pictures: pictures) } } }
                : ul { for item in items { li { blocks(item, level: level, pictures: pictures) } } }
        case .table(let table): self.table(table, under: "")
        case .figure(let figure): picture(figure, pictures)
        case .note(let text): div(.class("notice")) { p { self.text(text) } }
        case .pageBreak: .nothing
        }
    }

    private static func table(_ table: TaggedPDF.Table, under section: String) -> HTML {
        let name = [table.caption?.plain ?? "Table", section].filter { !$0.isEmpty }.joined(separator: ", ")
        return wide(name) { self.table(table) }
    }

    private static func picture(_ figure: Figure, _ pictures: Pictures) -> HTML {
        guard case .image(let image) = figure.content, let file = image.file else {
            return p { figure.alternative }
        }
        let isPNG = file.kind == "png"
        let encoded = Data(file.bytes).base64EncodedString()
        let source =
            switch pictures {
            case .inside: isPNG ? Attribute.src(png: encoded) : .src(jpeg: encoded)
            case .at(let address):
                Attribute.src(address + ReportPicture.mark(of: file.bytes) + (isPNG ? ".png" : ".jpg"))
            }
        return TypedHTML.figure {
            img(
                source, .alt(figure.alternative), .width(Int(figure.width)),
                .height(Int(figure.height)))
            if let caption = figure.caption { figcaption { text(caption) } }
        }
    }

    private static func heading(_ level: Int, _ text: Text, _ anchor: String?) -> HTML {
        let id = anchor.map { Attribute.id($0) }
        switch level {
        case 2: return h2(id) { self.text(text) }
        case 3: return h3(id) { self.text(text) }
        case 4: return h4(id) { self.text(text) }
        case 5: return h5(id) { self.text(text) }
        default: return h6(id) { self.text(text) }
        }
    }

    private static func text(_ text: Text) -> HTML {
        HTML(
            text.runs.map { run in
                let words = lines(run.text)
                let styled =
                    switch run.style {
                    case .plain: words
                    case .strong: strong { words }
                    case .emphasis: em { words }
                    case .small: span(.class("cite")) { words }
                    }
                let linked =
                    switch run.link {
                    case .url(let address): a(.href(address)) { styled }
                    case .anchor(let name): a(.href("#\(name)")) { styled }
                    case nil: styled
                    }
                guard let note = run.footnote else { return linked }
                return HTML([
                    linked,
                    span(.class("cite")) { HTML([HTML(text: " ("), self.text(note), HTML(text: ")")]) },
                ])
            })
    }

    /// A line feed begins a new line.
    private static func lines(_ words: String) -> HTML {
        // Most runs are one line, which is seen quicker byte by byte.
        guard words.utf8.contains(10) else { return HTML(text: words) }
        let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
        return HTML(
            lines.enumerated().flatMap { index, line in
                index == 0 ? [HTML(text: String(line))] : [br(), HTML(text: String(line))]
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
