extension Measure {
    /// The title, and below it the subject and the author.
    mutating func title(of document: Document, width: Double) throws -> [TextBox] {
        var boxes: [TextBox] = []
        if !document.title.isEmpty {
            var box = try lines(
                Text(document.title), Setting(size: Look.titleSize, color: Look.accent, bold: true), .title,
                width: width)
            box.leading = Look.titleSize * 1.2
            box.after = 8
            boxes.append(box)
        }
        for (text, size) in [(document.subject, 13.0), (document.author, 10.5)] where !text.isEmpty {
            var box = try lines(Text(text), Setting(size: size, color: Look.muted), .paragraph, width: width)
            box.after = 3
            boxes.append(box)
        }
        return boxes
    }

    /// The lines of the contents, as far as they can be measured without page numbers.
    mutating func contents(
        of document: Document, width: Double
    ) throws -> (title: TextBox, lines: [(heading: Int, level: Int, box: TextBox)]) {
        let setting = Setting(size: Look.headings[1].size, color: Look.accent, bold: true)
        var title = try lines(Text(document.words.contents), setting, .caption, width: width)
        title.before = 24
        title.after = 4
        var entries: [(heading: Int, level: Int, box: TextBox)] = []
        for (number, heading) in headings.enumerated() where heading.tagged <= document.contentsDepth {
            let first = heading.tagged == 1
            let setting = Setting(
                size: first ? Look.body : Look.body * 0.95, color: first ? Look.accent : Look.ink, bold: first
            )
            let room = width - Double(heading.tagged - 1) * 16 - Flow.contentsNumberRoom
            var box = try lines(Text(heading.words + " "), setting, .paragraph, width: max(room, 40))
            box.leading = setting.size * 1.45
            if !box.lines.isEmpty { entries.append((number, heading.tagged, box)) }
        }
        return (title, entries)
    }
}

extension Flow {
    func placeTitle(_ boxes: [TextBox]) {
        for box in boxes { place(box, x: left, in: Structure.root) }
        guard !boxes.isEmpty else { return }
        y += 10
        pages[current].fill(x: left, y: y, width: width, height: 2, Look.accent)
        y += 2
        pendingGap = 18
    }

    /// Draws the foot of every page: the running text at the left, the page's number at the right.
    func drawFooters(_ document: Document, shape: (String, Setting) throws -> Shaped) throws {
        let setting = Setting(size: Look.footSize, color: Look.muted)
        let text = try shape(document.footer, setting)
        let leading = Look.footSize * Look.leading
        let top = page.height - page.bottom + max(page.bottom * 0.42, 8)
        let lines = shaper.lines(of: text, limit: width * 0.72)
        for index in pages.indices {
            current = index
            pages[current].fill(x: left, y: top - 5, width: width, height: Look.hairline, Look.line)
            pages[current].enterArtifact(footer: true)
            if let line = lines.first {
                draw(line, of: text, x: left, at: top, leading: leading, size: Look.footSize, node: nil)
            }
            let words = document.words
            let number = try shape("\(words.page) \(index + 1) \(words.of) \(pages.count)", setting)
            let numberWidth = shaper.measure(number).whole
            draw(
                Line(range: number.range, width: numberWidth), of: number, x: left + width - numberWidth,
                at: top,
                leading: leading, size: Look.footSize, node: nil)
            pages[current].leave()
        }
    }
}
