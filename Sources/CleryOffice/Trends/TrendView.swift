import TypedHTML

/// One chart on a page: the drawing, what has to be known of it, and its numbers as a table.
struct TrendView: Sendable {
    let table: TrendTable
    let file: String
    /// How dark a cell can be.
    static let shades = 5

    var html: HTML {
        HTML([
            h3(table.title, .id("trend-\(table.id)")),
            notes,
            table.shape == .heat ? .nothing : figure { drawing },
            numbers,
            p { a("These numbers (CSV)", .href(file), .label("\(table.title), as CSV")) },
        ])
    }

    @HTMLBuilder private var notes: HTML {
        p(table.summary)
        if !table.notes.isEmpty {
            ul(.class("cite")) { for note in table.notes { li(note) } }
        }
        if table.compared != nil, table.rows.contains(where: { $0.counts.contains { ($0 ?? 0) > 0 } }) {
            p(
                "No percent is given on fewer than \(TrendTable.few): such numbers go up and down by chance.",
                .class("cite"))
        }
    }

    private var drawing: HTML {
        let id = "chart-\(table.id)"
        return table.shape == .upright
            ? BarDrawing(
                id: id, title: table.title, summary: table.summary,
                bars: table.rows.map { .init(parts: [.init(color: "b", value: $0.sum)], tick: $0.tick) }
            ).html
            : LyingBars(
                id: id, title: table.title, summary: table.summary,
                bars: table.rows.filter { !$0.isRest }.map {
                    .init(words: $0.label, value: $0.sum, isPart: $0.isPart)
                }
            ).html
    }

    private var numbers: HTML {
        let isLong = table.rows.count > 12 && table.shape != .heat
        let whole = wide("\(table.title), as a table") { grid }
        return isLong
            ? details {
                summary("The numbers as a table")
                whole
            } : whole
    }

    private var grid: HTML {
        let highest = max(1, table.rows.flatMap(\.counts).compactMap { $0 }.max() ?? 1)
        let hasSum = table.shape != .upright
        return TypedHTML.table(table.shape == .heat ? .class("heat") : nil) {
            caption(table.title)
            thead {
                tr {
                    th(table.head, .scope(.col))
                    for column in table.columns { th(column, .scope(.col), .class("n")) }
                    if hasSum { th("All", .scope(.col), .class("n")) }
                    if let compared = table.compared {
                        th(
                            "\(table.columns[compared.first]) to \(table.columns[compared.last])",
                            .scope(.col), .class("n"))
                    }
                }
            }
            tbody {
                for row in table.rows {
                    tr(row.isPart ? .class("part") : nil) {
                        th(.scope(.row)) {
                            row.label
                            if row.isPart { small("part of the row above") }
                        }
                        for count in row.counts { cell(count, highest) }
                        if hasSum { td("\(row.sum)", .class("n")) }
                        if let change = table.change(row) { td(change, .class("n")) }
                    }
                }
            }
        }
    }

    private func cell(_ count: Int?, _ highest: Int) -> HTML {
        guard let count else {
            return td(.class("n")) { span("–", .class("zero"), .title("not collected in this year")) }
        }
        guard table.shape == .heat, count > 0 else {
            return td(.class("n")) { count == 0 ? span("0", .class("zero")) : HTML(text: "\(count)") }
        }
        let shade = (count * Self.shades + highest - 1) / highest
        return td("\(count)", .class("n h\(shade)"))
    }
}
