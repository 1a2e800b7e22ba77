import CleryLaw
import TypedHTML

/// Where the entries of some days lie, as generally as the log says it.
struct MapPage: Page {
    let filter: LogFilter
    let map: LogMap
    /// Whether the office has stated a point for any place.
    let hasPoints: Bool
    let title = "Map of general locations"
    let section: Section? = .log
    let crumbs = [Crumb(title: "Daily log", href: "/log")]

    var body: HTML {
        h1(title)
        p(
            "Entries reported \(TimeWords.long(filter.from)) to \(TimeWords.long(filter.through)), by their general location.",
            .class("lead"))
        form(.method(.get), .action("/log/map"), .class("filters")) {
            textField("From", name: "from", value: filter.from.description, type: "date")
            textField("Through", name: "to", value: filter.through.description, type: "date")
            div { button("Show", .type("submit"), .class("button")) }
        }
        if filter.open != nil {
            notice {
                p {
                    "Some of these days are in the older part of the log. "
                    a("Ask for the older part", .href("/log/older?from=\(filter.from)&to=\(filter.through)"))
                }
            }
        }
        if map.spots.isEmpty {
            nothing
        } else {
            figure {
                MapDrawing(spots: map.spots, address: address).html
                figcaption(
                    "Circles stand at the points that the office has stated for its places; the area of a circle goes with its entries. Equirectangular projection.",
                    .class("cite"))
            }
            table
        }
        if map.elsewhere > 0, hasPoints {
            p(
                "\(map.elsewhere) \(map.elsewhere == 1 ? "entry is" : "entries are") not on the map: the location is withheld, is told only widely or in other words, or has no point. A place of fewer than \(LogMap.fewestDwellings) dwellings never has one."
            )
        }
        div(.class("actions")) { a("Back to the log", .class("button quiet"), .href("/log")) }
    }

    private func address(_ spot: LogMap.Spot) -> String {
        "/log?from=\(filter.from)&to=\(filter.through)&place=\(urlPartOf(spot.words))"
    }

    private var nothing: HTML {
        hasPoints
            ? empty("No point for these days") {
                p("No entry of these days lies at a place for which a point is stated.")
                p { a("Show the entries as a list", .href("/log?from=\(filter.from)&to=\(filter.through)")) }
            }
            : empty("No place has a point yet") {
                p("The office has not stated where its places lie on a map. The log lists them by name.")
                p { a("Show the entries as a list", .href("/log?from=\(filter.from)&to=\(filter.through)")) }
            }
    }

    private var table: HTML {
        TypedHTML.table {
            caption("The same as a table")
            thead {
                tr {
                    th("On the map", .scope(.col), .class("n"))
                    th("General location", .scope(.col))
                    th("Entries", .scope(.col), .class("n"))
                }
            }
            tbody {
                for (i, spot) in map.spots.enumerated() {
                    tr {
                        td("\(i + 1)", .class("n"))
                        th(.scope(.row)) { a(spot.words, .href(address(spot))) }
                        td("\(spot.entries)", .class("n"))
                    }
                }
            }
        }
    }
}
