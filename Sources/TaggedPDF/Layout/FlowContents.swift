/// Where each line of the contents will stand. The body is placed after it, and only then are the page
/// numbers known and the lines drawn.
struct ContentsPlan {
    var node: Int
    var title: TextBox
    var titlePlace: (page: Int, y: Double)
    var entries: [Entry] = []

    struct Entry {
        var heading: Int
        var box: TextBox
        var level: Int
        var page: Int
        var y: Double
    }
}

extension Flow {
    static let contentsNumberRoom = 34.0

    /// Keeps the pages that the contents need.
    func reserveContents(_ title: TextBox, _ lines: [(heading: Int, level: Int, box: TextBox)])
        -> ContentsPlan
    {
        let node = structure.add(.contents, to: Structure.root)
        need(title.height + title.after + 40, before: title.before)
        gap(before: title.before)
        var plan = ContentsPlan(node: node, title: title, titlePlace: (current, y))
        y += title.height + title.after
        atTop = false
        for (heading, level, box) in lines {
            let before = level == 1 ? 5.0 : 0
            if !atTop, y + before + box.height > bottom { nextPage() }
            if !atTop { y += before }
            plan.entries.append(.init(heading: heading, box: box, level: level, page: current, y: y))
            y += box.height
            atTop = false
        }
        return plan
    }

    /// Draws the contents on their pages, now that every heading has one.
    func drawContents(_ plan: ContentsPlan, number: (Int, Setting) throws -> Shaped) throws {
        current = plan.titlePlace.page
        let caption = structure.add(.caption, to: plan.node)
        drawLines(of: plan.title, x: left, y: plan.titlePlace.y, node: caption)
        pages[current].leave()
        var lists = [plan.node]
        var item = plan.node
        for entry in plan.entries {
            current = entry.page
            let depth = min(entry.level, lists.count + (item == plan.node ? 0 : 1))
            if depth > lists.count { lists.append(structure.add(.contents, to: item)) }
            lists.removeLast(lists.count - depth)
            item = structure.add(.contentsItem, to: lists[depth - 1])
            let link = structure.add(.link, to: structure.add(.reference, to: item))
            let heading = headings[entry.heading]
            let x = left + Double(depth - 1) * 16
            drawLines(of: entry.box, x: x, y: entry.y, node: link)

            let setting = Setting(
                size: entry.box.size, color: depth == 1 ? Look.accent : Look.ink, bold: depth == 1)
            let page = try number(heading.page + 1, setting)
            let pageWidth = shaper.measure(page).whole
            let top = entry.y + entry.box.height - entry.box.leading
            let right = left + width
            draw(
                Line(range: page.range, width: pageWidth), of: page, x: right - pageWidth, at: top,
                leading: entry.box.leading, size: entry.box.size, node: link)
            dots(
                from: x + (entry.box.lines.last?.width ?? 0) + 5, to: right - Flow.contentsNumberRoom + 12,
                entry, top)
            annotate(
                Inline(target: .heading(entry.heading), words: "\(heading.words), \(heading.page + 1)"),
                node: link,
                box: (x, self.page.height - entry.y - entry.box.height, right, self.page.height - entry.y))
            pages[current].leave()
        }
    }

    private func drawLines(of box: TextBox, x: Double, y: Double, node: Int) {
        for (index, line) in box.lines.enumerated() {
            draw(
                line, of: box.text, x: x, at: y + Double(index) * box.leading, leading: box.leading,
                size: box.size,
                node: node)
        }
    }

    /// Dots that lead the eye to the number.
    private func dots(from: Double, to: Double, _ entry: ContentsPlan.Entry, _ top: Double) {
        let step = 5.0
        var x = (from / step).rounded(.up) * step
        let y = top + entry.box.leading / 2 + entry.box.size * 0.36
        while x < to {
            pages[current].fill(x: x, y: y - 0.8, width: 0.8, height: 0.8, Look.line)
            x += step
        }
    }
}
