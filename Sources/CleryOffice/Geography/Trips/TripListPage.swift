import CleryLaw
import TypedHTML

/// The trips that a person may see, with what the law decided and what is still wanted.
struct TripListPage: Page {
    struct Line: Sendable {
        let trip: TripRecord
        let stops: [(name: String, decision: TripDecision)]
        let wantsRooms: Bool
    }

    let lines: [Line]
    let total: Int
    let page: Int
    let filter: TripFilter
    let years: [Int]
    /// Whether the list holds the trips of others too.
    let seesAll: Bool
    let title = "Trips"
    let section: Section? = .office
    let crumbs = [Crumb(title: "Office", href: "/office")]

    private func address(_ path: String, _ query: String) -> String {
        query.isEmpty ? path : "\(path)?\(query)"
    }

    var body: HTML {
        h1(title)
        p(
            seesAll
                ? "Trips with students, and what the law makes of the places where they stay."
                : "Your trips with students, and what the law makes of the places where they stay.",
            .class("lead"))
        div(.class("actions")) {
            a("Tell of a trip", .class("button"), .href("/office/trips/new"))
            if total > 0 {
                a(
                    "As a table (CSV)", .class("button quiet"),
                    .href(address("/office/trips/list.csv", filter.query)))
            }
        }
        if lines.isEmpty, filter.query.isEmpty {
            empty("No trip yet") {
                p("Each trip with students is told once, at best 30 days before it leaves.")
            }
        } else {
            filters
            if lines.isEmpty {
                empty("No trip is like that") { p { a("All trips", .href("/office/trips")) } }
            } else {
                table
                Pager(
                    page: page, size: TripRequests.pageSize, total: total,
                    base: "/office/trips?" + (filter.query.isEmpty ? "" : filter.query + "&")
                ).html
            }
        }
    }

    private var filters: HTML {
        details(.class("fold"), .open(!filter.query.isEmpty)) {
            summary("Filters")
            fields
        }
    }

    private var fields: HTML {
        TypedHTML.form(.method(.get), .action("/office/trips"), .class("filters")) {
            chooser(
                "Year", name: "year",
                options: Set(years).sorted(by: >).map { ("\($0)", "\($0)") },
                chosen: filter.year.map(String.init) ?? "", any: "All")
            textField("Sponsor", name: "sponsor", value: filter.sponsor)
            chooser(
                "Decision", name: "decision",
                options: TripDecision.Outcome.allCases.map { ($0.rawValue, $0.title) },
                chosen: filter.outcome?.rawValue ?? "", any: "All")
            chooser(
                "Rooms", name: "rooms", options: [("missing", "Still to be told")],
                chosen: filter.wantsRooms ? "missing" : "", any: "All")
            chooser(
                "Standing", name: "standing", options: [("withdrawn", "Withdrawn")],
                chosen: filter.withdrawn ? "withdrawn" : "", any: "Standing")
            button("Show", .type("submit"), .class("button quiet"))
        }
    }

    private var table: HTML {
        TypedHTML.table(.class("cardish")) {
            caption("\(total) trip\(total == 1 ? "" : "s")")
            thead {
                tr {
                    for head in ["Trip", "Sponsor", "Days", "Places and decisions"] { th(head, .scope(.col)) }
                }
            }
            tbody {
                for line in lines {
                    tr {
                        td(.class("first")) {
                            a(
                                "\(line.trip.number): \(line.trip.destination)",
                                .href("/office/trips/\(line.trip.id)"))
                        }
                        td(line.trip.sponsor, .data(label: "Sponsor"))
                        td(.data(label: "Days")) {
                            "\(TimeWords.short(line.trip.leaves)) to \(TimeWords.short(line.trip.returns))"
                            if line.wantsRooms { div { tag("rooms to be told", .care) } }
                        }
                        td(.data(label: "Places")) {
                            for stop in line.stops {
                                div {
                                    "\(stop.name) "
                                    tag(stop.decision.outcome.title, stop.decision.tagKind)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
