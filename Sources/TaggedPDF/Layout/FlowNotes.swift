extension Flow {
    /// Footnotes take at most this much of a page; what is longer goes on at the foot of the next.
    private var footLimit: Double { bodyHeight * 0.45 }

    /// The footnotes whose marks stand in a line.
    func notesIn(_ line: Line, of text: Shaped) -> [Int] {
        var found: [Int] = []
        for run in text.runs {
            guard let inline = run.inline, case .note(let note) = inlines[inline].target else { continue }
            if line.range.contains(run.range.lowerBound) { found.append(note) }
        }
        return found
    }

    /// The room that the footnotes of these lines will take from the page.
    func noteRoom(of text: Shaped, lines: ArraySlice<Line>) -> Double {
        guard text.runs.contains(where: { $0.inline != nil }) else { return 0 }
        var height = 0.0
        for line in lines {
            for note in notesIn(line, of: text) { height += notes[note].height }
        }
        return room(for: height)
    }

    func room(for height: Double) -> Double {
        if height == 0 { return 0 }
        let separator = foot.isEmpty ? Look.noteSeparator : 0
        return min(height + separator, max(0, footLimit - footHeight))
    }

    /// Puts footnotes at the foot of this page, as far as there is room.
    func cite(_ numbers: [Int]) {
        for number in numbers {
            for line in notes[number].lines.indices { putNoteLine(FootLine(note: number, line: line)) }
        }
    }

    func bringCarriedNotes() {
        let waiting = carried
        carried = []
        for line in waiting { putNoteLine(line) }
    }

    private func putNoteLine(_ line: FootLine) {
        let height = notes[line.note].leading + (foot.isEmpty ? Look.noteSeparator : 0)
        let fits =
            footHeight + height <= footLimit + 0.01
            && y + footHeight + height <= page.height - page.bottom + 0.01
        guard carried.isEmpty, fits || (atTop && foot.isEmpty) else {
            carried.append(line)
            return
        }
        foot.append(line)
        footHeight += height
    }

    /// Draws the footnotes of this page under a short rule.
    func drawFoot() {
        guard !foot.isEmpty else { return }
        var top = page.height - page.bottom - footHeight
        pages[current].fill(x: left, y: top + 6, width: 110, height: Look.hairline, Look.muted)
        top += Look.noteSeparator
        for line in foot {
            let note = notes[line.note]
            let node = note.node ?? Structure.root
            if line.line == 0 {
                notePlaces[line.note] = (current, page.height - top + 4)
                let label = structure.add(.label, to: node)
                draw(
                    Line(range: note.label.range, width: 0), of: note.label, x: left, at: top,
                    leading: note.leading,
                    size: Look.noteSize, node: label)
            }
            draw(
                note.lines[line.line], of: note.text, x: left + Look.noteIndent, at: top,
                leading: note.leading,
                size: Look.noteSize, node: node)
            top += note.leading
        }
        foot = []
    }
}
