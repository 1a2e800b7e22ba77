import TypedHTML

/// Lying bars, one below the other, each under its own words: long words fit on a phone.
struct LyingBars: Sendable {
    struct Bar: Sendable {
        let words: String
        let value: Int
        /// A part of the bar above it, drawn in the second color.
        var isPart = false
    }

    let id: String
    let title: String
    let summary: String
    let bars: [Bar]

    private static let (width, step, thickness) = (720.0, 50.0, 14.0)

    var html: HTML {
        let highest = max(1, bars.map(\.value).max() ?? 1)
        var parts = Drawing.names(id, title, summary)
        for (i, bar) in bars.enumerated() {
            let y = LyingBars.step * Double(i)
            let left = bar.isPart ? 24.0 : 0
            parts.append(Drawing.text("\(bar.words): \(bar.value)", left, y + 22))
            guard bar.value > 0 else { continue }
            let length = (LyingBars.width - left) * Double(bar.value) / Double(highest)
            parts.append(
                Drawing.element(
                    "rect",
                    [
                        ("class", bar.isPart ? "c" : "b"), ("x", Drawing.number(left)),
                        ("y", Drawing.number(y + 29)), ("width", Drawing.number(max(2, length))),
                        ("height", Drawing.number(LyingBars.thickness)),
                    ]))
        }
        return Drawing.picture(
            id, "chart wide", height: max(1, Int(LyingBars.step) * bars.count), parts)
    }
}
