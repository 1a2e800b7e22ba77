import TypedHTML

/// All buildings that have a poster.
struct PosterListPage: Page {
    let title = "Posters"
    let section: Section? = .queue
    let crumbs = [Crumb(title: "Reports", href: "/office/reports")]
    let posters: [Poster]
    let total: Int
    let page: Int
    let site: String
    static let size = 60

    var body: HTML {
        h1(title)
        p(
            "One sheet for each building. Its code opens the report form with the building filled in.",
            .class("lead"))
        if posters.isEmpty {
            empty("No place has a poster yet") {
                p("Places whose geography is stated appear here.")
                p { a("Places that wait for it", .href("/office/review")) }
            }
        } else {
            notice("care") {
                p {
                    "The codes lead to "
                    b(site)
                    ". If passers-by reach the site by another address, open this page there before you print."
                }
            }
            div(.class("actions")) { a("Print all as PDF", .class("button"), .href("/office/posters.pdf")) }
            table(.class("cardish")) {
                caption("Places with a poster, \(total)")
                thead { tr { for head in ["Place", "Campus", "To print"] { th(head, .scope(.col)) } } }
                tbody {
                    for poster in posters {
                        tr {
                            td(.class("first")) {
                                a(poster.place.name, .href("/office/places/\(poster.place.id)/poster"))
                            }
                            td(poster.campus, .data(label: "Campus"))
                            td(.data(label: "To print")) {
                                a(
                                    "PDF", .href("/office/places/\(poster.place.id)/poster.pdf"),
                                    .label("PDF for \(poster.place.name)"))
                                ", "
                                a(
                                    "SVG", .href("/office/places/\(poster.place.id)/poster.svg"),
                                    .label("SVG for \(poster.place.name)"))
                            }
                        }
                    }
                }
            }
            Pager(page: page, size: Self.size, total: total, base: "/office/posters?").html
        }
    }
}

/// One poster as it is printed.
struct PosterPage: Page {
    let poster: Poster
    var title: String { "Poster for \(poster.place.name)" }
    let section: Section? = .queue
    let crumbs = [
        Crumb(title: "Reports", href: "/office/reports"), Crumb(title: "Posters", href: "/office/posters"),
    ]

    var body: HTML {
        h1(title)
        div(.class("actions")) {
            a("PDF", .class("button"), .href("/office/places/\(poster.place.id)/poster.pdf"))
            a(
                "The code as SVG", .class("button quiet"),
                .href("/office/places/\(poster.place.id)/poster.svg"))
        }
        TypedHTML.section(.class("poster"), .label("The poster")) {
            h2(Poster.heading)
            notice("stop") { p { b(Poster.emergency) } }
            p(Poster.promise)
            HTML(alreadyEscaped: Array(poster.code.svg(poster.alternative).utf8))
            p { b(poster.address) }
            p("\(poster.place.name), \(poster.campus). \(poster.institution).")
        }
    }
}
