/// Measures blocks: shapes their words, breaks their lines, numbers footnotes and headings.
struct Measure {
    let shaper: Shaper
    let pageWidth: Double
    let pageHeight: Double
    let hasItalic: Bool
    var inlines: [Inline] = []
    var notes: [NoteBox] = []
    var headings: [HeadingEntry] = []
    /// Footnotes cited in the text that is being shaped.
    var pending: [Text] = []

    init(faces: Faces, pageWidth: Double, pageHeight: Double) {
        shaper = Shaper(faces)
        hasItalic = faces.italic != nil
        self.pageWidth = pageWidth
        self.pageHeight = pageHeight
    }

    mutating func boxes(_ blocks: [Block], width: Double) throws -> [Box] {
        var boxes: [Box] = []
        boxes.reserveCapacity(blocks.count)
        for block in blocks {
            if let box = try box(block, width: width) { boxes.append(box) }
        }
        return boxes
    }

    private mutating func box(_ block: Block, width: Double) throws -> Box? {
        switch block {
        case .heading(let level, let text, let anchor):
            return .text(try heading(level, text, anchor, width: width))
        case .paragraph(let text):
            let box = try lines(text, Setting(size: Look.body), .paragraph, width: width)
            return box.lines.isEmpty ? nil : .text(box)
        case .note(let text):
            let inner = width - Look.notice.indent - Look.notice.padding
            var box = try lines(text, Setting(size: Look.body), .notice, width: max(inner, 10))
            box.before = Look.notice.padding + 6
            box.after = Look.notice.padding + 10
            return box.lines.isEmpty ? nil : .text(box)
        case .list(let ordered, let items):
            return try list(ordered, items, width: width)
        case .table(let table):
            return try self.table(table, width: width)
        case .figure(let figure):
            return .figure(try self.figure(figure, width: width))
        case .pageBreak:
            return .pageBreak
        }
    }

    /// A text broken into lines, with the room around it.
    mutating func lines(_ text: Text, _ setting: Setting, _ role: TextBox.Role, width: Double) throws
        -> TextBox
    {
        let shaped = try shape(text, setting)
        let isHeading =
            switch role {
            case .heading, .title: true
            default: false
            }
        let lines =
            isHeading
            ? shaper.balancedLines(of: shaped, limit: width) : shaper.lines(of: shaped, limit: width)
        return TextBox(
            role: role, text: shaped, lines: lines, size: setting.size,
            leading: setting.size * Look.leading)
    }

    private mutating func heading(_ level: Int, _ text: Text, _ anchor: String?, width: Double) throws
        -> TextBox
    {
        let words = text.plain
        guard (1...6).contains(level) else { throw PDFError.headingLevel(level, words) }
        if let anchor, headings.contains(where: { $0.anchor == anchor }) {
            throw PDFError.anchorTwice(anchor)
        }
        let number = headings.count
        let tagged = min(level, (headings.last?.tagged ?? 0) + 1)
        headings.append(HeadingEntry(level: level, tagged: tagged, words: words, anchor: anchor))
        let look = Look.headings[level - 1]
        let setting = Setting(size: look.size, color: Look.accent, bold: level < 6, italic: level == 6)
        var box = try lines(text, setting, .heading(number), width: width)
        box.leading = look.size * (level < 3 ? 1.22 : 1.3)
        box.before = look.before
        box.after = look.after
        return box
    }

    private mutating func list(_ ordered: Bool, _ items: [[Block]], width: Double) throws -> Box? {
        var boxes: [ItemBox] = []
        for (index, item) in items.enumerated() {
            let label = try shape(
                Text(ordered ? "\(index + 1)." : "•"), Setting(size: Look.body, color: Look.accent))
            var blocks = try self.boxes(item, width: max(width - Look.listIndent, 20))
            for index in blocks.indices {
                if case .text(var box) = blocks[index], case .paragraph = box.role {
                    box.after = Look.betweenItems + 1
                    blocks[index] = .text(box)
                }
            }
            boxes.append(
                ItemBox(
                    label: label, labelWidth: shaper.measure(label).whole,
                    blocks: blocks))
        }
        return boxes.isEmpty ? nil : .list(ordered: ordered, boxes)
    }
}
