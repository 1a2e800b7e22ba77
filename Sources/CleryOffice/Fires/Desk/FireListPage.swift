import CleryLaw
import TaggedPDF
import TypedHTML

/// The register of fires of student housing.
struct FireListPage: Page {
    let lines: [FireLine]
    let total: Int
    let page: Int
    let filter: FireFilter
    let campuses: [Campus]
    let facilities: [HousingFacility]
    let years: [Int]
    /// Fires of the log that belong to none here.
    let logged: [LoggedFire]
    let words: TimeWords
    let title = "Fires in student housing"
    let section: Section? = .annual
    let crumbs = [Crumb(title: "Annual report", href: "/office/annual")]

    var body: HTML {
        h1(title)
        p(
            "Each fire in on-campus student housing, of any size, with its cause, injuries, deaths and damage.",
            .class("lead"))
        div(.class("actions")) {
            a("Enter a fire", .class("button"), .href("/office/fires/new"))
            a("Facilities and drills", .class("button quiet"), .href("/office/fires/facilities"))
            a("Statistics", .class("button quiet"), .href("/office/fires/statistics"))
            if total > 0 {
                a(
                    "As a table (CSV)", .class("button quiet"),
                    .href(filter.address("/office/fires.csv")))
            }
        }
        waiting
        if lines.isEmpty, filter == FireFilter() {
            empty("No fire yet") {
                p("A year without a fire is shown with zeros for each facility; nothing is to be entered.")
            }
        } else {
            filters
            if lines.isEmpty {
                empty("No fire is like that") { p { a("All fires", .href("/office/fires")) } }
            } else {
                table
                Pager(
                    page: page, size: FireRequests.pageSize, total: total,
                    base: "/office/fires?" + (filter.query.isEmpty ? "" : filter.query + "&")
                ).html
            }
        }
    }

    @HTMLBuilder private var waiting: HTML {
        if !logged.isEmpty {
            notice("care") {
                p {
                    b(
                        "\(FireWords.count(logged.count, "fire")) of the daily fire log \(logged.count == 1 ? "is" : "are") not entered here"
                    )
                }
                ul {
                    for one in logged.prefix(20) {
                        li {
                            a("Enter \(one.title)", .href("/office/fires/new?entry=\(one.id)"))
                            " "
                            a("Log", .href("/log/\(one.id)"), .label("Entry \(one.number) of the log"))
                        }
                    }
                }
                if logged.count > 20 { p("And \(logged.count - 20) more.") }
            }
        }
    }

    private var filters: HTML {
        details(.class("fold"), .open(filter != FireFilter())) {
            summary("Filters")
            TypedHTML.form(.method(.get), .action("/office/fires"), .class("filters")) {
                chooser(
                    "Year", name: "year", options: years.map { ("\($0)", "\($0)") },
                    chosen: filter.year.map(String.init) ?? "", any: "All")
                if campuses.count > 1 {
                    chooser(
                        "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                        chosen: filter.campus.map(String.init) ?? "", any: "All")
                }
                chooser(
                    "Facility", name: "facility", options: facilities.map { ("\($0.id)", $0.name) },
                    chosen: filter.facility.map(String.init) ?? "", any: "All")
                chooser(
                    "Standing", name: "standing",
                    options: [("open", "With an open question"), ("withdrawn", "Withdrawn")],
                    chosen: filter.standing?.rawValue ?? "", any: "All that stand")
                button("Show", .type("submit"), .class("button quiet"))
            }
        }
    }

    private var table: HTML {
        TypedHTML.table(.class("cardish")) {
            caption(FireWords.count(total, "fire"))
            thead {
                tr {
                    for head in ["Fire", "Facility", "Burned", "Cause", "Injuries", "Deaths", "Damage"] {
                        th(head, .scope(.col))
                    }
                }
            }
            tbody {
                for line in lines {
                    let facts = line.facts
                    tr {
                        td(.class("first")) {
                            a(line.fire.number, .href("/office/fires/\(line.fire.id)"))
                            state(line)
                        }
                        td(line.facility, .data(label: "Facility"))
                        td(FireWords.moment(line.fire), .data(label: "Burned"))
                        td(
                            line.fire.cause.map(FireWords.full) ?? "Not known yet", .data(label: "Cause"))
                        td(number(FireCasualties.injuries(in: facts)), .data(label: "Injuries"))
                        td(number(FireCasualties.deaths(in: facts)), .data(label: "Deaths"))
                        td(
                            FireDamage.value(of: facts).answer.map(FireDamage.range) ?? "Not known yet",
                            .data(label: "Damage"))
                    }
                }
            }
        }
    }

    @HTMLBuilder private func state(_ line: FireLine) -> HTML {
        if line.fire.withdrawn != nil {
            div { tag("withdrawn", .void) }
        } else if !line.open.isEmpty {
            div { tag("\(line.open.count) open", .stop) }
        } else if !line.points.isEmpty {
            div { tag("to be looked at", .care) }
        }
    }

    private func number(_ finding: CleryLaw.Finding<Int>) -> String {
        finding.answer.map(String.init) ?? "Not known yet"
    }
}

/// The fire tables as a report of a year would print them now, with what is open.
struct FireStatisticsPage: Page {
    let year: Int
    let newest: Int
    let parts: [(campus: Campus, blocks: [Block], points: [OpenPoint])]
    var title: String { "Fire statistics for the \(year) report" }
    let section: Section? = .annual
    let crumbs = FireDesk.crumbs

    var body: HTML {
        h1(title)
        p("As the report would print them now.", .class("lead"))
        TypedHTML.form(.method(.get), .action("/office/fires/statistics"), .class("filters")) {
            chooser(
                "Report of", name: "year",
                options: (min(year, newest - 6)...max(newest, year)).reversed().map { ("\($0)", "\($0)") },
                chosen: "\(year)")
            button("Show", .type("submit"), .class("button quiet"))
        }
        for part in parts {
            h2(part.campus.name)
            points(part.points)
            if part.blocks.isEmpty {
                p("This campus has no on-campus student housing in these years, so it has no fire tables.")
            } else {
                BlockHTML.blocks(part.blocks, level: 1)
            }
        }
    }

    @HTMLBuilder private func points(_ points: [OpenPoint]) -> HTML {
        if !points.isEmpty {
            notice(points.contains(where: \.blocks) ? "stop" : "care") {
                p { b("\(FireWords.count(points.count, "point")) \(points.count == 1 ? "is" : "are") open") }
                ul {
                    for point in points {
                        li {
                            a(point.sentence, .href(point.href))
                            if let citation = point.citation {
                                " "
                                small(citation.text, .class("cite"))
                            }
                        }
                    }
                }
            }
        }
    }
}
