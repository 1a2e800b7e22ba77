import TypedHTML

/// Upright bars over time as a drawing: a scale of three lines, stacked parts, a word under some bars.
struct BarDrawing: Sendable {
    /// A part of a bar, of a color class of the stylesheet.
    struct Part: Sendable {
        let color: String
        let value: Int
    }
    struct Bar: Sendable {
        let parts: [Part]
        /// What stands under it; nil where nothing does.
        let tick: String?

        var all: Int { parts.reduce(0) { $0 + $1.value } }
    }

    let id: String
    let title: String
    /// What the drawing says, in words.
    let summary: String
    let bars: [Bar]

    private static let (width, height, left, bottom, top) = (720.0, 220.0, 48.0, 30.0, 16.0)

    var html: HTML {
        let highest = BarDrawing.scale(bars.map(\.all).max() ?? 0)
        let area = BarDrawing.height - BarDrawing.bottom - BarDrawing.top
        let ground = BarDrawing.height - BarDrawing.bottom
        let step = (BarDrawing.width - BarDrawing.left) / Double(max(1, bars.count))
        var parts = Drawing.names(id, title, summary)
        for part in 0...2 {
            let value = highest * part / 2
            let y = ground - area * Double(part) / 2
            parts.append(
                Drawing.element(
                    "line",
                    [
                        ("x1", Drawing.number(BarDrawing.left)), ("x2", Drawing.number(BarDrawing.width)),
                        ("y1", Drawing.number(y)), ("y2", Drawing.number(y)),
                    ]))
            parts.append(Drawing.text("\(value)", BarDrawing.left - 6, y + 4, anchor: "end"))
        }
        for (i, bar) in bars.enumerated() {
            let x = BarDrawing.left + step * Double(i)
            var foot = ground
            for part in bar.parts where part.value > 0 {
                let height = area * Double(part.value) / Double(highest)
                foot -= height
                parts.append(rect(part.color, x, foot, step, height))
            }
            if let words = bar.tick {
                parts.append(Drawing.text(words, x + step / 2, BarDrawing.height - 8, anchor: "middle"))
            }
        }
        return Drawing.picture(id, "chart wide", height: Int(BarDrawing.height), parts)
    }

    private func rect(_ kind: String, _ x: Double, _ y: Double, _ step: Double, _ height: Double) -> HTML {
        Drawing.element(
            "rect",
            [
                ("class", kind), ("x", Drawing.number(x + step * 0.12)), ("y", Drawing.number(y)),
                ("width", Drawing.number(step * 0.76)), ("height", Drawing.number(height)),
            ])
    }

    /// The end of the scale: even, so that its half is a whole number.
    static func scale(_ most: Int) -> Int {
        var unit = 2
        while true {
            for factor in [1, 2, 5] where unit * factor >= most { return unit * factor }
            unit *= 10
        }
    }
}
