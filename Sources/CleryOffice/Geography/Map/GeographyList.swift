import CleryLaw
import Geometry
import TypedHTML

/// The places of a campus as a list: what the map shows, for whoever does not look at maps.
struct GeographyList: Sendable {
    /// What the list alone is asked.
    static let own = ["q", "category", "page"]
    static let size = 100

    let campus: String
    let address: MapAddress
    /// All places that the words and the category leave, and those of this page.
    let total: Int
    let page: Int
    let lines: [Line]

    struct Line: Sendable {
        let place: MapPlace
        let span: MapSpan?
        /// Where the map shows it; nil where it has no outline.
        let spot: String?
    }

    /// The places that the words and the category of an address leave.
    static func found(_ places: [MapPlace], _ address: MapAddress) -> [MapPlace] {
        let words = address["q"].lowercased()
        let category = Geography(name: address["category"])
        return places.filter { place in
            (category == nil || place.geography == category)
                && (words.isEmpty
                    || [place.name, place.number ?? "", place.address ?? ""]
                        .contains { $0.lowercased().contains(words) })
        }
    }

    var html: HTML {
        section(.id("list"), .data(name: "data-swap", "")) {
            h2("The list")
            form(.method(.get), .action(address.path + "#list"), .class("filters screen")) {
                for one in address.carried(without: Set(GeographyList.own)) {
                    input(.type("hidden"), .name(one.name), .value(one.value))
                }
                textField("Name, number or address", name: "q", value: address["q"], type: "search")
                chooser(
                    "Category", name: "category",
                    options: PublicGeography.shown.map { (value: $0.name, title: $0.title) },
                    chosen: address["category"], any: "All categories")
                div { button("Find", .type("submit"), .class("button quiet")) }
            }
            if lines.isEmpty {
                empty(isAsked ? "No place fits" : "No place is listed") {
                    p(
                        isAsked
                            ? "Try fewer words, or all categories."
                            : "The office has decided on no place of this campus that counts.")
                    if isAsked {
                        p {
                            a(
                                "Show all places",
                                .href(address.with(["q": "", "category": "", "page": ""]).text + "#list"))
                        }
                    }
                }
            } else {
                table
                Pager(
                    page: page, size: GeographyList.size, total: total,
                    base: address.with(["page": ""]).base
                ).html
            }
        }
    }

    private var isAsked: Bool { !address["q"].isEmpty || !address["category"].isEmpty }

    private var table: HTML {
        TypedHTML.table(.class("cardish places")) {
            caption("\(total) \(total == 1 ? "place" : "places") of \(campus), by name")
            thead {
                tr {
                    th("No.", .scope(.col))
                    th("Name and address", .scope(.col))
                    th("Category", .scope(.col))
                    th("Campus", .scope(.col))
                    th("From and to", .scope(.col))
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
                if let spot = line.spot {
                    a(place.name, .href(spot), .title("Show it on the map"))
                } else {
                    place.name
                }
                if let address = place.address { small(address) }
            }
            td {
                span(.class("sign")) {
                    MapSign.swatch(place.geography, key: "map")
                    span(place.geography.title)
                }
            }
            td(campus, .data(label: "Campus"))
            td(line.span?.words ?? "", .data(label: "Since"))
        }
    }
}
