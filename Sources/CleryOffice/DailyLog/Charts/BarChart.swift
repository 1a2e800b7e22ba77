import CleryLaw
import TypedHTML

/// Bars of entries over time, drawn here: no script and no picture of another site. The numbers stand in a table below.
struct BarChart: Sendable {
    let id: String
    let title: String
    let counts: [LogCount]
    let hasFires: Bool
    /// What stands under a bar; nil where nothing does.
    let tick: @Sendable (LogCount) -> String?
    let name: @Sendable (Day) -> String
    /// "Day" or "Month".
    let unit: String

    private static let (width, height, left, bottom, top) = (720.0, 220.0, 48.0, 30.0, 16.0)

    var html: HTML {
        figure {
            drawing
            figcaption(.class("cite")) {
                legend
                summaryWords
            }
            details {
                TypedHTML.summary("The numbers as a table")
                wide("\(title), as a table") { table }
            }
        }
    }

    @HTMLBuilder private var legend: HTML {
        if hasFires {
            span("Crimes", .class("key b"))
            " "
            span("Fires", .class("key f"))
            " "
        }
    }

    private var summaryWords: String {
        let total = counts.reduce(0) { $0 + $1.all }
        guard let most = counts.max(by: { $0.all < $1.all }), most.all > 0 else { return "No entry." }
        return
            "\(total) \(total == 1 ? "entry" : "entries"). Most: \(most.all) in \(unit == "Day" ? "one day, " : "")\(name(most.start))."
    }

    private var table: HTML {
        TypedHTML.table {
            thead {
                tr {
                    th(unit, .scope(.col))
                    if hasFires {
                        th("Crimes", .scope(.col), .class("n"))
                        th("Fires", .scope(.col), .class("n"))
                    }
                    th("Entries", .scope(.col), .class("n"))
                }
            }
            tbody {
                for count in counts where unit == "Month" || count.all > 0 {
                    tr {
                        th(name(count.start), .scope(.row))
                        if hasFires {
                            td("\(count.crimes)", .class("n"))
                            td("\(count.fires)", .class("n"))
                        }
                        td("\(count.all)", .class("n"))
                    }
                }
            }
        }
    }

    private var drawing: HTML {
        let highest = BarChart.scale(counts.map(\.all).max() ?? 0)
        let area = BarChart.height - BarChart.bottom - BarChart.top
        let ground = BarChart.height - BarChart.bottom
        let step = (BarChart.width - BarChart.left) / Double(max(1, counts.count))
        var parts: [HTML] = [
            Drawing.element("title", [("id", "\(id)-title")], HTML(text: title)),
            Drawing.element("desc", [("id", "\(id)-desc")], HTML(text: summaryWords)),
        ]
        for part in 0...2 {
            let value = highest * part / 2
            let y = ground - area * Double(part) / 2
            parts.append(
                Drawing.element(
                    "line",
                    [
                        ("x1", Drawing.number(BarChart.left)), ("x2", Drawing.number(BarChart.width)),
                        ("y1", Drawing.number(y)), ("y2", Drawing.number(y)),
                    ]))
            parts.append(Drawing.text("\(value)", BarChart.left - 6, y + 4, anchor: "end"))
        }
        for (i, count) in counts.enumerated() {
            let x = BarChart.left + step * Double(i)
            let crimes = area * Double(count.crimes) / Double(highest)
            let fires = area * Double(count.fires) / Double(highest)
            if count.crimes > 0 { parts.append(bar("b", x, ground - crimes, step, crimes)) }
            if count.fires > 0 { parts.append(bar("f", x, ground - crimes - fires, step, fires)) }
            if let words = tick(count) {
                parts.append(Drawing.text(words, x + step / 2, BarChart.height - 8, anchor: "middle"))
            }
        }
        return Drawing.element(
            "svg",
            [
                ("class", "chart wide"), ("viewBox", "0 0 720 220"), ("role", "img"),
                ("aria-labelledby", "\(id)-title \(id)-desc"),
            ], HTML(parts))
    }

    private func bar(_ kind: String, _ x: Double, _ y: Double, _ step: Double, _ height: Double) -> HTML {
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
