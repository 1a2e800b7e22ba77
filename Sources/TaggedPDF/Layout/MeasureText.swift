extension Measure {
    /// A text as glyphs. Links and footnotes are numbered in passing.
    mutating func shape(_ text: Text, _ setting: Setting, inNote: Bool = false) throws -> Shaped {
        var shaped = Shaped(range: shaper.count..<shaper.count)
        shaped.runs.reserveCapacity(text.runs.count)
        for run in text.runs {
            if !run.text.isEmpty {
                var inline: Int?
                if let link = run.link {
                    inline = inlines.count
                    inlines.append(Measure.inline(link, run.text))
                }
                append(run.text, style: run.style, setting, inline: inline, to: &shaped)
            }
            if let note = run.footnote {
                if inNote { throw PDFError.footnoteInFootnote(text.plain) }
                // The words of a note are shaped later, so that this text's glyphs stand side by side.
                pending.append(note)
                let number = notes.count + pending.count
                append(
                    "\(number)", style: .plain, setting, inline: inlines.count, to: &shaped, mark: true)
                inlines.append(Inline(target: .note(number - 1), words: "Footnote \(number)"))
            }
        }
        shaped.range = shaped.range.lowerBound..<shaper.count
        if !pending.isEmpty { try closeNotes() }
        return shaped
    }

    private mutating func append(
        _ words: String, style: Run.Style, _ setting: Setting, inline: Int?, to shaped: inout Shaped,
        mark: Bool = false
    ) {
        let italic = style == .emphasis || setting.italic
        let bold = style == .strong || setting.bold
        let face = bold ? 1 : italic && hasItalic ? 2 : 0
        var size = setting.size
        var color = setting.color
        if style == .small {
            size *= Look.small
            if color == Look.ink { color = Look.muted }
        }
        if inline != nil { color = Look.link }
        let range = shaper.append(words, face: face)
        guard !range.isEmpty else { return }
        shaped.runs.append(
            ShapedRun(
                range: range, face: face, slanted: italic && face != 2,
                size: mark ? size * Look.noteMark : size,
                rise: mark ? size * Look.noteRise : 0, color: color, inline: inline))
    }

    private static func inline(_ link: Link, _ words: String) -> Inline {
        switch link {
        case .url(let address):
            Inline(target: .url(address), words: address == words ? words : "\(words) (\(address))")
        case .anchor(let name): Inline(target: .anchor(name), words: words)
        }
    }

    private mutating func closeNotes() throws {
        let waiting = pending
        pending = []
        let setting = Setting(size: Look.noteSize)
        for note in waiting {
            let label = try shape(Text("\(notes.count + 1)"), setting)
            let text = try shape(note, setting, inNote: true)
            notes.append(
                NoteBox(
                    label: label.raised(), text: text,
                    lines: shaper.lines(of: text, limit: pageWidth - Look.noteIndent),
                    leading: Look.noteSize * 1.32))
        }
    }
}

extension Shaped {
    /// The same glyphs small and high.
    fileprivate func raised() -> Shaped {
        var copy = self
        for index in copy.runs.indices {
            copy.runs[index].rise = copy.runs[index].size * 0.3
            copy.runs[index].size *= 0.72
        }
        return copy
    }
}
