import CleryLaw
import GRDB
import HTTPTypes
import TypedHTML

/// The doors of the export of places.
enum LayerExportRoutes {
    /// The years that can be chosen: this one and those before it.
    private static let years = 8

    static func ask(_ visit: Visit) throws -> Answer {
        let reach = visit.reach(.work)
        let year = Int(visit.query("year"))
        let this = visit.office.today.year
        let count = try visit.office.read { db in
            try LayerPlaces(reach: reach, hidden: visit.hidden(), today: visit.office.today, db).all.count {
                $0.details != nil
            }
        }
        return visit.page(
            LayerExportPage(
                years: Array((this - years + 1...this).reversed()), year: year, places: count))
    }

    static func send(_ visit: Visit) throws -> Answer {
        let name = visit.parameter("file").split(separator: ".").map(String.init)
        let formats: [String: LayerFormat] = [
            "geojson": .geojson, "kml": .kml, "json": .esri, "csv": .csv,
        ]
        guard name.count == 2, name[0] == "places", let format = formats[name[1]] else {
            throw Refusal.notFound
        }
        let asked = visit.query("year")
        let year = Int(asked)
        guard asked.isEmpty || year.map((1990...9999).contains) ?? false else { throw Refusal.notFound }
        let bytes = try visit.office.read { db in
            try LayerExport(
                year: year, campus: nil, reach: visit.reach(.work), hidden: visit.hidden(),
                today: visit.office.today, db
            ).bytes(format)
        }
        var answer = Answer(type: type(format), bytes: bytes)
        let file = "places\(year.map { "-\($0)" } ?? "").\(name[1])"
        answer.headers[.contentDisposition] = "attachment; filename=\"\(file)\""
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    private static func type(_ format: LayerFormat) -> String {
        switch format {
        case .geojson: "application/geo+json"
        case .kml: "application/vnd.google-earth.kml+xml"
        case .esri: "application/json; charset=utf-8"
        case .csv: "text/csv; charset=utf-8"
        }
    }
}

/// Where places are written into files.
struct LayerExportPage: Page {
    let title = "Export places"
    let section: Section? = .imports
    let crumbs = [
        Crumb(title: "Import", href: "/office/import"),
        Crumb(title: "Places", href: "/office/geography/import"),
    ]
    let years: [Int]
    let year: Int?
    let places: Int

    private static let files: [(name: String, title: String, use: String)] = [
        ("places.geojson", "GeoJSON", "QGIS, web maps, and the import of OpenClery"),
        ("places.kml", "KML", "Google Earth"),
        ("places.json", "Esri JSON", "ArcGIS; outlines only, points and lines without a geometry"),
        ("places.csv", "CSV", "Spreadsheets; outlines as well-known text"),
    ]

    var body: HTML {
        h1(title)
        p(
            "\(places) place\(places == 1 ? "" : "s") of the registry, with names, facts and what the law makes of them. A file that is sent back changes nothing.",
            .class("lead"))
        TypedHTML.form(.method(.get), .action("/office/geography/export"), .class("narrow")) {
            chooser(
                "Which decisions", name: "year",
                options: years.map { ("\($0)", "The list of \($0): every decision that held in that year") },
                chosen: year.map(String.init) ?? "", any: "All places as they are today")
            div(.class("actions")) { button("Show the files", .type("submit"), .class("button quiet")) }
        }
        table(.class("cardish")) {
            caption(year.map { "Files of the list of \($0)" } ?? "Files of all places as they are today")
            thead { tr { for head in ["File", "For"] { th(head, .scope(.col)) } } }
            tbody {
                for file in LayerExportPage.files {
                    tr {
                        td(.class("first")) {
                            a(
                                file.title,
                                .href(
                                    "/office/geography/export/\(file.name)\(year.map { "?year=\($0)" } ?? "")"
                                ))
                        }
                        td(file.use, .data(label: "For"))
                    }
                }
            }
        }
    }
}
