import CleryLaw
import TypedHTML

/// Places in Clery geography with the agencies that answer for them; many are given to one agency at once.
struct AgencyPlacesPage: Page {
    static let size = 100
    let lines: [AgencyPlaces.Line]
    let total: Int
    let page: Int
    let filter: AgencyPlaces.Filter
    let agencies: [AgencyRecord]
    let campuses: [Campus]
    let today: Day
    var typed = TypedFields()
    var problems: [Problem] = []
    let form: String
    let title = "Places and their agencies"
    let section: Section? = .office
    let crumbs = [
        Crumb(title: "Office", href: "/office"), Crumb(title: "Police agencies", href: "/office/agencies"),
    ]

    static let categories: [(value: String, title: String)] = [
        (Place.onCampus.rawValue, "On campus"), (Place.noncampus.rawValue, "Noncampus"),
        (Place.publicProperty.rawValue, "Public property"),
    ]

    private var base: String {
        var query = "/office/agencies/places?agency=\(filter.agency)&year=\(filter.year)&"
        if let campus = filter.campus { query += "campus=\(campus)&" }
        if let category = filter.category { query += "category=\(category.rawValue)&" }
        return query
    }

    var body: HTML {
        h1(title)
        p("Places that were in Clery geography on some day of \(filter.year).", .class("lead"))
        filters
        if lines.isEmpty {
            empty(filter.agency == "none" ? "Every place has an agency" : "No place is like that") {
                p {
                    a(
                        "All places of \(filter.year)",
                        .href("/office/agencies/places?agency=&year=\(filter.year)"))
                }
            }
        }
        if agencies.contains(where: { $0.ended == nil }) {
            giving
        } else {
            p { a("Add an agency first", .href("/office/agencies")) }
            if !lines.isEmpty { table(ticks: false) }
        }
    }

    private var filters: HTML {
        TypedHTML.form(.method(.get), .action("/office/agencies/places"), .class("filters")) {
            chooser(
                "Agency", name: "agency",
                options: [("none", "None for some days")] + agencies.map { ("\($0.id)", $0.name) },
                chosen: filter.agency, any: "All places")
            chooser(
                "Year", name: "year",
                options: (min(filter.year, today.year - 6)...max(filter.year, today.year + 1)).reversed().map
                {
                    ("\($0)", "\($0)")
                }, chosen: "\(filter.year)")
            chooser(
                "Category", name: "category", options: Self.categories,
                chosen: filter.category?.rawValue ?? "", any: "All")
            if campuses.count > 1 {
                chooser(
                    "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                    chosen: filter.campus.map(String.init) ?? "", any: "All")
            }
            button("Show", .type("submit"), .class("button quiet"))
        }
    }

    private var giving: HTML {
        TypedHTML.form(.method(.post), .action("/office/agencies/places")) {
            for (name, value) in [
                ("form", form), ("was-agency", filter.agency), ("year", "\(filter.year)"),
                ("category", filter.category?.rawValue ?? ""),
                ("campus", filter.campus.map(String.init) ?? ""), ("page", "\(page)"),
            ] {
                input(.type("hidden"), .name(name), .value(value))
            }
            if !lines.isEmpty {
                table(ticks: true)
                Pager(page: page, size: Self.size, total: total, base: base).html
            }
            h2("Which agency answers there?")
            assignment
        }
    }

    private var assignment: HTML {
        let parts = TripFormParts(fields: typed, problems: problems)
        return div(.class("narrow")) {
            parts.faults
            parts.list(
                "The agency", "to",
                agencies.filter { $0.ended == nil }.map { ("\($0.id)", $0.name) }, any: "Choose")
            parts.choices(
                "It answers for", "which",
                (lines.isEmpty
                    ? []
                    : [
                        ("ticked", "the ticked places", nil),
                        ("list", "all \(total) places of this list", nil),
                    ])
                    + [
                        (
                            "campus", "a whole campus",
                            "Every place of the campus that has no agency of its own, also later ones."
                        )
                    ])
            parts.list(
                "Campus, if a whole one is meant", "whole", campuses.map { ("\($0.id)", $0.name) },
                any: "None")
            div(.class("pair")) {
                parts.text("From", "from", hint: "Empty: since always.", type: "date")
                parts.text("Through", "through", hint: "Empty: until further notice.", type: "date")
            }
            div(.class("actions")) { button("Let it answer", .type("submit"), .class("button")) }
        }
    }

    private func table(ticks: Bool) -> HTML {
        TypedHTML.table(.class("cardish")) {
            caption("\(total) place\(total == 1 ? "" : "s")")
            thead {
                tr {
                    if ticks { th("Tick", .scope(.col)) }
                    for head in ["Place", "Category", "Agencies"] { th(head, .scope(.col)) }
                }
            }
            tbody {
                for line in lines {
                    tr {
                        if ticks {
                            td {
                                input(
                                    .type("checkbox"), .name("place"), .value("\(line.id)"),
                                    .label("Tick \(line.name)"))
                            }
                        }
                        td(.class("first")) {
                            a(
                                line.name.isEmpty ? "Place not stated" : line.name,
                                .href("/office/places/\(line.id)"))
                            let more = [line.number, line.address].compactMap { $0 }
                            if !more.isEmpty { small(more.joined(separator: ", ")) }
                        }
                        td(.data(label: "Category")) {
                            line.categories.map { category in
                                Self.categories.first { $0.value == category.rawValue }?.title ?? ""
                            }.joined(separator: ", ")
                        }
                        td(.data(label: "Agencies")) {
                            line.agencies.joined(separator: ", ")
                            if !line.isCovered { div { tag("none for some days", .care) } }
                        }
                    }
                }
            }
        }
    }
}
