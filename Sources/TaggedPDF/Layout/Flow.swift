/// Places measured boxes on pages from top to bottom.
final class Flow {
    let page: PageSize
    let shaper: Shaper
    var inlines: [Inline]
    var notes: [NoteBox]
    var headings: [HeadingEntry]
    var structure = Structure()
    var pages: [Canvas] = []
    var annotations: [Annotation] = []
    var images: [Image] = []

    /// The page being filled, and how far down, in points from the top.
    var current = 0
    var y = 0.0
    /// The room that the last block wants below it.
    var pendingGap = 0.0
    var atTop = true
    /// The lines of footnotes on this page, and those that must wait for the next.
    var foot: [FootLine] = []
    var footHeight = 0.0
    var carried: [FootLine] = []
    /// The page and the height of each footnote that has been drawn.
    var notePlaces: [Int: (Int, Double)] = [:]

    struct FootLine {
        var note: Int
        var line: Int
    }

    init(_ measure: Measure, page: PageSize) {
        self.page = page
        shaper = measure.shaper
        inlines = measure.inlines
        notes = measure.notes
        headings = measure.headings
    }

    var left: Double { page.side }
    var width: Double { page.width - 2 * page.side }
    var bodyHeight: Double { page.height - page.top - page.bottom }
    /// Where text must end on this page: above the footnotes.
    var bottom: Double { page.height - page.bottom - footHeight }

    func addPage() {
        pages.append(Canvas(height: page.height))
        current = pages.count - 1
        y = page.top
        pendingGap = 0
        atTop = true
        foot = []
        footHeight = 0
        bringCarriedNotes()
    }

    /// Finishes this page with its footnotes and begins the next.
    func nextPage() {
        closePage()
        addPage()
    }

    func closePage() {
        drawFoot()
        pages[current].leave()
    }

    /// Closes the last page, and adds pages as long as footnotes wait.
    func finish() {
        closePage()
        while !carried.isEmpty {
            addPage()
            closePage()
        }
    }

    /// Moves down by the larger of the room the last block wants below and this one above.
    func gap(before: Double) {
        if !atTop { y += max(pendingGap, before) }
        pendingGap = 0
    }

    /// Starts a new page unless `height` more points fit after the gap.
    func need(_ height: Double, before: Double = 0) {
        let gap = atTop ? 0 : max(pendingGap, before)
        if !atTop, y + gap + height > bottom + 0.01 { nextPage() }
    }

    func place(_ boxes: [Box], x: Double, in node: Int) {
        for (index, box) in boxes.enumerated() {
            switch box {
            case .text(let text): place(text, x: x, in: node, followed: boxes.dropFirst(index + 1))
            case .list(let ordered, let items): place(items, ordered: ordered, x: x, in: node)
            case .table(let table): place(table, x: x, in: node)
            case .figure(let figure): place(figure, x: x, in: node)
            case .pageBreak: if !atTop { nextPage() }
            }
        }
    }

    /// The height that a short paragraph has with the beginning of the table or list to which it leads; nil where it
    /// leads to none.
    func leading(_ box: TextBox, to next: ArraySlice<Box>) -> Double? {
        switch next.first {
        case .table, .list: break
        default: return nil
        }
        let height = box.height + box.after + beginning(of: next)
        return box.lines.count <= 3 && height <= bodyHeight / 2 ? height : nil
    }

    /// The least height that must stand together at the beginning of boxes.
    func beginning(of boxes: ArraySlice<Box>) -> Double {
        guard let first = boxes.first else { return 0 }
        switch first {
        case .pageBreak: return 0
        case .text(let box):
            if case .heading = box.role {
                return box.before + box.height + box.after + beginning(of: boxes.dropFirst())
            }
            if let led = leading(box, to: boxes.dropFirst()) { return box.before + led }
            let count = box.lines.count <= 3 ? box.lines.count : 2
            return box.before + Double(count) * box.leading
                + noteRoom(of: box.text, lines: box.lines.prefix(count))
        case .list(_, let items):
            // One item alone looks lost.
            return items.prefix(2).reduce(0) {
                $0 + max(beginning(of: $1.blocks[...]), Look.body * Look.leading)
            }
        case .table(let table): return beginning(of: table)
        case .figure(let figure):
            return figure.height + (figure.caption.map { 4 + $0.height } ?? 0) + Look.afterParagraph
        }
    }
}
