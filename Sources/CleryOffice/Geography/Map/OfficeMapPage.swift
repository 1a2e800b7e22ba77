import CleryLaw
import TypedHTML

/// The office's map: every place of a campus, decided or not, and the incidents that the reader may see.
struct OfficeMapPage: Page {
    let asked: MapAsked
    let years: ClosedRange<Int>
    let address: MapAddress
    let figure: MapFigure?
    /// What is counted at the places; nil for a reader who sees no incidents.
    let incidents: MapIncidents?
    let list: OfficeMapList
    let title = "Map of all places"
    let section: Section? = .review
    var script: String? { MapScript.address }

    static let categories = Geography.columns + [.nowhere, .undetermined]

    var body: HTML {
        div(.class("geo-page")) {
            h1(title)
            p(.class("lead screen")) {
                "Decided, undetermined, and reviewed as not reportable. A place leads to its facts. The public sees those that count, on "
                a("the public map", .href("/geography?campus=\(asked.campus.id)"))
                "."
            }
            MapForms(asked: asked, years: years, address: address).html
            choice
            h2(.id("map-heading"), .data(name: "data-swap", "")) {
                "\(asked.campus.name) on \(TimeWords.long(asked.day))"
            }
            if let figure {
                p(.class("hidden-until-focus")) { a("Skip the map", .href("#list")) }
                figure.html
            } else {
                MapSign.unseen(key: "map")
                empty("No place of this campus has an outline yet") {
                    p("Draw one on the page of a place, or import outlines from a file of your map.")
                }
            }
            list.html
        }
    }

    private var choice: HTML {
        details(.class("fold"), .open(list.isAsked || !address["family"].isEmpty || !address["year"].isEmpty))
        {
            summary("Choose places and incidents")
            form(.method(.get), .action(address.path), .class("filters")) {
                for one in address.carried(without: ["category", "open", "year", "family", "page"]) {
                    input(.type("hidden"), .name(one.name), .value(one.value))
                }
                chooser(
                    "Category", name: "category",
                    options: OfficeMapPage.categories.map { (value: $0.name, title: MapSign.title($0)) },
                    chosen: address["category"], any: "All categories")
                chooser(
                    "Question", name: "open", options: [(value: "yes", title: "Open ones only")],
                    chosen: address["open"], any: "Open or answered")
                if let incidents {
                    chooser(
                        "Incidents reported in", name: "year",
                        options: [(value: "all", title: "All years")]
                            + years.reversed().map { (value: String($0), title: String($0)) },
                        chosen: incidents.year == 0 ? "all" : String(incidents.year))
                    chooser(
                        "Of the family", name: "family",
                        options: Family.allCases.map { (value: $0.name, title: $0.title) },
                        chosen: address["family"], any: "All incidents")
                }
                div { button("Choose", .type("submit"), .class("button quiet")) }
            }
        }
    }
}

/// The places of the office's map as a list.
struct OfficeMapList: Sendable {
    static let size = 100
    let address: MapAddress
    let total: Int
    let page: Int
    let lines: [Line]
    let hasIncidents: Bool

    struct Line: Sendable {
        let place: MapPlace
        let span: MapSpan?
        let incidents: Int
    }

    var isAsked: Bool { !address["category"].isEmpty || !address["open"].isEmpty }

    var html: HTML {
        section(.id("list"), .data(name: "data-swap", "")) {
            h2("The list")
            if lines.isEmpty {
                empty(isAsked ? "No place fits" : "No place is here yet") {
                    p(
                        isAsked
                            ? "Choose another category, or all."
                            : "Places come with an imported log, with a report, or from a file.")
                }
            } else {
                table
                Pager(
                    page: page, size: OfficeMapList.size, total: total,
                    base: address.with(["page": ""]).base
                ).html
            }
        }
    }

    private var table: HTML {
        TypedHTML.table(.class("cardish places")) {
            caption("\(total) \(total == 1 ? "place" : "places"), by name")
            thead {
                tr {
                    th("No.", .scope(.col))
                    th("Name and kind", .scope(.col))
                    th("Category", .scope(.col))
                    th("Row or question", .scope(.col))
                    th("From and to", .scope(.col))
                    if hasIncidents { th("Incidents", .scope(.col), .class("n")) }
                }
            }
            tbody { for line in lines { row(line) } }
        }
    }

    private func row(_ line: Line) -> HTML {
        let place = line.place
        return tr(.id("p\(place.id)")) {
            td(place.number ?? "", .data(label: place.number == nil ? "" : "No."))
            td(.class("first")) {
                a(place.name, .href("/office/places/\(place.id)"))
                small(place.kind.title)
            }
            td {
                span(.class("sign")) {
                    MapSign.swatch(place.geography, key: "map")
                    span(MapSign.title(place.geography))
                }
                if place.isReviewed { small("Reviewed, not reportable") }
            }
            td(OfficeMapList.reason(place), .data(label: "Why"))
            td(line.span?.words ?? "", .data(label: "Since"))
            if hasIncidents { td("\(line.incidents)", .class("n"), .data(label: "Incidents")) }
        }
    }

    /// The row of the law's table, the question that decides, or that a source stated it.
    static func reason(_ place: MapPlace) -> String {
        if let row = place.row { return "Row \(row.mark)" }
        switch place.asks {
        case nil: return "Stated by a source"
        case PlaceDecision.noFacts: return "Nobody has stated its facts"
        case PlaceDecision.ownCampus: return "A campus of its own: make it one"
        case let name?: return PlaceQuestion(rawValue: name)?.sentence ?? "A question is open"
        }
    }
}
