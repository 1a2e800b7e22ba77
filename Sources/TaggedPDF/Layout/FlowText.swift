extension Flow {
    /// Places a heading, a paragraph or a notice. A heading stays with what follows, and so does a short paragraph
    /// before a table or a list; no single line of a paragraph stands alone at the top or the bottom of a page.
    func place(_ box: TextBox, x: Double, in parent: Int, followed next: ArraySlice<Box> = []) {
        var together = Double(min(box.lines.count, 1)) * box.leading
        if case .heading = box.role {
            together =
                box.height + box.after + beginning(of: next) + noteRoom(of: box.text, lines: box.lines[...])
        } else if let led = leading(box, to: next) {
            together = led + noteRoom(of: box.text, lines: box.lines[...])
        }
        need(min(together, bodyHeight), before: box.before)
        gap(before: box.before)
        flow(box, x: x, node: node(for: box.role, in: parent))
        pendingGap = box.after
    }

    private func node(for role: TextBox.Role, in parent: Int) -> Int {
        switch role {
        case .heading(let number):
            headings[number].page = current
            headings[number].y = y
            let kinds: [Structure.Kind] = [.h1, .h2, .h3, .h4, .h5, .h6]
            return structure.add(kinds[headings[number].tagged - 1], to: parent)
        case .title: return structure.add(.title, to: parent)
        case .caption: return structure.add(.caption, to: parent)
        case .paragraph, .notice: return structure.add(.paragraph, to: parent)
        }
    }

    private func flow(_ box: TextBox, x: Double, node: Int) {
        var start = 0
        let isNotice = if case .notice = box.role { true } else { false }
        let indent = isNotice ? Look.notice.indent : 0
        while start < box.lines.count {
            let left = box.lines.count - start
            var count = fitting(box, from: start)
            if count < left {
                if left - count == 1 { count -= 1 }
                if count < 2, start == 0, left > 1 { count = 0 }
                if count <= 0 {
                    if !atTop {
                        nextPage()
                        continue
                    }
                    count = 1
                }
            }
            if isNotice { drawNotice(x: x, height: Double(count) * box.leading) }
            for line in box.lines[start..<start + count] {
                draw(line, of: box.text, x: x + indent, leading: box.leading, size: box.size, node: node)
                y += box.leading
                cite(notesIn(line, of: box.text))
                atTop = false
            }
            start += count
            if start < box.lines.count { nextPage() }
        }
    }

    /// How many lines from `start` fit on this page with the footnotes they cite.
    private func fitting(_ box: TextBox, from start: Int) -> Int {
        var height = 0.0
        var notes = 0.0
        let hasNotes = box.text.runs.contains { $0.inline != nil }
        for index in start..<box.lines.count {
            height += box.leading
            if hasNotes { notes = noteRoom(of: box.text, lines: box.lines[start...index]) }
            if y + height + notes > bottom + 0.01 { return index - start }
        }
        return box.lines.count - start
    }

    private func drawNotice(x: Double, height: Double) {
        let padding = Look.notice.padding
        let top = atTop ? y : y - padding
        let bottom = y + height + padding
        pages[current].fill(
            x: x, y: top, width: page.side + width - x, height: bottom - top, Look.noticeGround)
        pages[current].fill(x: x, y: top, width: Look.notice.bar, height: bottom - top, Look.accent)
    }

    /// Draws one line whose top is at y. Without a node it is an artifact.
    func draw(
        _ line: Line, of text: Shaped, x: Double, at top: Double? = nil, leading: Double, size: Double,
        node: Int?
    ) {
        let baseline = (top ?? y) + leading / 2 + size * 0.36
        let advances = shaper.advances
        var x = x
        for run in text.runs {
            let range = run.range.clamped(to: line.range)
            guard !range.isEmpty else { continue }
            var width = 0.0
            for glyph in range { width += Double(advances[glyph]) }
            width *= run.size / 1000
            var target = node
            if let node, let inline = run.inline { target = self.node(ofInline: inline, in: node) }
            enter(target)
            pages[current].show(
                range, of: shaper, face: run.face, size: run.size, color: run.color, slanted: run.slanted,
                x: x,
                y: baseline - run.rise)
            if let target, let inline = run.inline {
                link(inline, node: target, x: x, width: width, baseline: baseline, run: run)
            }
            x += width
        }
    }

    /// Begins the content of a node on this page, or of an artifact.
    func enter(_ node: Int?) {
        guard let node else { return pages[current].enterArtifact() }
        if let mark = pages[current].enter(node) {
            pages[current].tag(structure.nodes[node].kind, mark: mark)
            structure.add(.content(page: current, mark: mark), to: node)
        }
    }

    /// The link's own node, made when its first words are drawn.
    private func node(ofInline number: Int, in node: Int) -> Int {
        if let known = inlines[number].node { return known }
        var parent = node
        if case .note = inlines[number].target { parent = structure.add(.reference, to: node) }
        let link = structure.add(.link, to: parent)
        inlines[number].node = link
        if case .note(let note) = inlines[number].target {
            notes[note].node = structure.add(.note, to: node, .note(note + 1))
        }
        return link
    }

    private func link(_ number: Int, node: Int, x: Double, width: Double, baseline: Double, run: ShapedRun) {
        let inline = inlines[number]
        let line = page.height - baseline + run.rise
        if case .note = inline.target {
        } else if case .heading = inline.target {
        } else {
            pages[current].fill(x: x, y: baseline + run.size * 0.11, width: width, height: 0.45, run.color)
        }
        annotate(
            inline, node: node,
            box: (x, line - run.size * 0.3, x + width, line + run.size * 0.95))
    }

    func annotate(_ inline: Inline, node: Int, box: (Double, Double, Double, Double)) {
        let number = annotations.count
        annotations.append(
            Annotation(node: node, page: current, box: box, target: inline.target, words: inline.words))
        pages[current].add(annotation: number)
        structure.add(.annotation(number), to: node)
    }
}
