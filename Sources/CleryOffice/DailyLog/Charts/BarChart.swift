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
        BarDrawing(
            id: id, title: title, summary: summaryWords,
            bars: counts.map { count in
                BarDrawing.Bar(
                    parts: [.init(color: "b", value: count.crimes), .init(color: "f", value: count.fires)],
                    tick: tick(count))
            }
        ).html
    }
}
