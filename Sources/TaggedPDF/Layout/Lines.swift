extension Shaper {
    /// Breaks a text into lines no wider than `limit`: at spaces and hyphens, and inside a word only when
    /// the word alone is too long.
    func lines(of text: Shaped, limit: Double) -> [Line] {
        var lines: [Line] = []
        var start = text.range.lowerBound
        var width = 0.0
        var inked = 0.0
        var best = (end: -1, width: 0.0, inked: 0.0)
        let tolerance = limit + 0.01
        let flags = flags
        let advances = advances

        func close(_ end: Int, _ lineWidth: Double) {
            lines.append(Line(range: start..<end, width: lineWidth))
            start = end
            best.end = -1
        }

        for run in text.runs {
            let scale = run.size / 1000
            for glyph in run.range {
                let flag = flags[glyph]
                let advance = Double(advances[glyph]) * scale
                if flag & Flag.space == 0, width + advance > tolerance, glyph > start {
                    if best.end > start {
                        let (end, lineWidth, before) = (best.end, best.inked, best.width)
                        close(end, lineWidth)
                        width -= before
                        inked = max(0, inked - before)
                    }
                    if width + advance > tolerance, glyph > start {
                        let cut = seam(in: start..<glyph, of: text, width: width)
                        close(cut.end, cut.width)
                        width -= cut.width
                        inked = width
                    }
                }
                width += advance
                if flag & Flag.space == 0 { inked = width }
                if flag & Flag.mustBreak != 0 {
                    close(glyph + 1, inked)
                    (width, inked) = (0, 0)
                } else if flag & Flag.mayBreak != 0 {
                    best = (glyph + 1, width, inked)
                }
            }
        }
        if start < text.range.upperBound { close(text.range.upperBound, inked) }
        return lines
    }

    /// The same lines, but of nearly equal length: for titles and headings.
    func balancedLines(of text: Shaped, limit: Double) -> [Line] {
        let lines = lines(of: text, limit: limit)
        guard (2...4).contains(lines.count) else { return lines }
        var best = lines
        var low = limit / Double(lines.count + 1)
        var high = limit
        for _ in 0..<8 {
            let middle = (low + high) / 2
            let trial = self.lines(of: text, limit: middle)
            if trial.count == lines.count { (best, high) = (trial, middle) } else { low = middle }
        }
        return best
    }

    /// Where to cut a word that is longer than a line: after a mark such as a slash in the later half,
    /// else at the end.
    private func seam(in range: Range<Int>, of text: Shaped, width: Double) -> (end: Int, width: Double) {
        var end = range.upperBound
        var left = width
        while end > range.lowerBound + 1, left > width / 2 {
            if flags[end - 1] & Flag.seam != 0 { return (end, left) }
            end -= 1
            left -= Double(advances[end]) * size(at: end, in: text) / 1000
        }
        return (range.upperBound, width)
    }

    private func size(at glyph: Int, in text: Shaped) -> Double {
        text.runs.first { $0.range.contains(glyph) }?.size ?? 0
    }

    /// The width of the longest word, and of the text on one line.
    func measure(_ text: Shaped) -> (word: Double, whole: Double) {
        var word = 0.0
        var longest = 0.0
        var line = 0.0
        var whole = 0.0
        for run in text.runs {
            let scale = run.size / 1000
            for glyph in run.range {
                let flag = flags[glyph]
                let advance = Double(advances[glyph]) * scale
                line += advance
                if flag & Flag.space == 0 { word += advance }
                if flag & (Flag.mayBreak | Flag.mustBreak) != 0 {
                    longest = max(longest, word)
                    word = 0
                }
                if flag & Flag.mustBreak != 0 {
                    whole = max(whole, line)
                    line = 0
                }
            }
        }
        return (max(longest, word), max(whole, line))
    }
}
