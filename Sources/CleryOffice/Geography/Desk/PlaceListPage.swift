import CleryLaw
import TypedHTML

/// The registry of places: what each is by the law, since when, and what is still asked.
struct PlaceListPage: Page {
    let title = "Places"
    let section: Section? = .geography
    let filter: PlaceFilter
    let lines: [PlaceListRequests.Line]
    let counts: [String: Int]
    let page: Int
    let campuses: [Campus]
    let years: [Int]
    let form: String
    var problem: Problem?

    private var total: Int {
        filter.category.isEmpty ? counts.values.reduce(0, +) : counts[filter.category] ?? 0
    }

    var body: HTML {
        h1(title)
        p("A person states facts of a place. The law gives its category, and says why.", .class("lead"))
        div(.class("actions")) {
            a("New place", .class("button"), .href("/office/places/new"))
            a(
                "Questions that are open", .class("button quiet"),
                .href("/office/places?show=undetermined&sort=incidents"))
            a("Campuses", .class("button quiet"), .href("/office/campuses"))
            a("Public property", .class("button quiet"), .href("/office/geography/streets"))
            a("Organizations", .class("button quiet"), .href("/office/organizations"))
        }
        if let problem { notice("stop") { p(problem.sentence) } }
        categories
        search
        if lines.isEmpty { nothing } else { list }
        Pager(page: page, size: PlaceListRequests.pageSize, total: total, base: base).html
        files
    }

    private var base: String { "/office/places?" + (filter.query.isEmpty ? "" : filter.query + "&") }

    private var categories: HTML {
        nav(.class("geos"), .label("Categories")) {
            ul {
                for one in PlaceFilter.categories {
                    li {
                        a(
                            .href(address(filter.category == one.value ? "" : one.value)),
                            filter.category == one.value ? .current("true") : nil
                        ) {
                            span(one.title, .class("geo \(one.value == "undetermined" ? "open" : one.value)"))
                            b("\(counts[one.value] ?? 0)")
                        }
                    }
                }
            }
        }
    }

    private func address(_ category: String) -> String {
        var other = filter
        other.category = category
        return "/office/places" + (other.query.isEmpty ? "" : "?" + other.query)
    }

    private var search: HTML {
        details(.class("fold"), .open(filter != PlaceFilter())) {
            summary("Search and filter")
            TypedHTML.form(.method(.get), .action("/office/places"), .class("filters")) {
                textField("Name, number or address", name: "q", value: filter.words, type: "search")
                if campuses.count > 1 {
                    chooser(
                        "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                        chosen: filter.campus.map { "\($0)" } ?? "", any: "All")
                }
                chooser(
                    "Sort of place", name: "kind",
                    options: PlaceKind.allCases.map { ($0.rawValue, $0.title) },
                    chosen: filter.kind?.rawValue ?? "", any: "All")
                chooser(
                    "Category", name: "category", options: PlaceFilter.categories, chosen: filter.category,
                    any: "All")
                chooser(
                    "Only those", name: "show", options: PlaceFilter.shows, chosen: filter.show, any: "All")
                textField("As of", name: "on", value: filter.on?.description ?? "", type: "date")
                chooser("Order", name: "sort", options: PlaceFilter.sorts, chosen: filter.sort)
                div { button("Show", .type("submit"), .class("button")) }
            }
        }
    }

    private var nothing: HTML {
        empty("No place fits") {
            p {
                "Widen the search, or "
                a("make a place", .href("/office/places/new"))
                "."
            }
        }
    }

    private var list: HTML {
        TypedHTML.form(.method(.post), .action("/office/places/bulk")) {
            input(.type("hidden"), .name("form"), .value(form))
            for pair in filter.pairs {
                input(.type("hidden"), .name("filter-\(pair.name)"), .value(pair.value))
            }
            table(.class("cardish")) {
                caption(
                    "\(total) place\(total == 1 ? "" : "s")"
                        + (filter.on.map { ", as of \(TimeWords.long($0))" } ?? ""))
                thead {
                    tr {
                        th(.scope(.col)) { span("Tick", .class("hidden")) }
                        for head in ["Place", "Number", "Campus", "Category", "Why", "Since"] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody { for line in lines { row(line) } }
            }
            if filter.show != "merged" { bulk }
        }
    }

    private var bulk: HTML {
        div(.class("actions")) {
            button(
                "State one fact for the ticked", .type("submit"), .name("what"), .value("ticked"),
                .class("button quiet"))
            if total > lines.count {
                button(
                    "State one fact for all \(total)", .type("submit"), .name("what"), .value("all"),
                    .class("button quiet"))
            }
        }
    }

    private func row(_ line: PlaceListRequests.Line) -> HTML {
        let name = line.name.isEmpty ? "Place not stated" : line.name
        return tr {
            td(.class("tick")) {
                input(
                    .type("checkbox"), .name("place"), .value("\(line.id)"), .label("Tick \(name)"))
            }
            td(.class("first")) {
                a(name, .href("/office/places/\(line.id)"))
                if let address = line.address { small(address) }
            }
            td(line.number ?? "", .data(label: line.number == nil ? "" : "Number"))
            td(campuses.first { $0.id == line.campus }?.name ?? "", .data(label: "Campus"))
            td(.data(label: "Category")) {
                line.asks == PlaceDecision.ownCampus
                    ? span("A campus of its own", .class("geo open")) : PlaceDecisionWords.tag(line.facts)
            }
            td(.data(label: "Why")) { why(line) }
            td(since(line), .data(label: "Since"))
        }
    }

    private func since(_ line: PlaceListRequests.Line) -> String {
        guard let since = line.since else { return "" }
        return since == PlaceDecision.always ? "Always" : TimeWords.short(since)
    }

    @HTMLBuilder private func why(_ line: PlaceListRequests.Line) -> HTML {
        if let row = line.row {
            abbreviation(row)
        } else if line.asks == nil {
            span("Stated by \(line.source)", .class("cite"))
        }
        if let question = line.question, line.asks != PlaceDecision.ownCampus {
            span(question, .class("cite"))
        }
        if line.asks == PlaceDecision.ownCampus {
            small { a("Make it a campus", .href("/office/campuses/new?place=\(line.id)")) }
        }
        if filter.show == "reviewed", let day = line.reviewed {
            small("Reviewed \(TimeWords.short(day)): \(line.reviewedWhy ?? "")")
        }
    }

    private func abbreviation(_ row: GeographyRow) -> HTML {
        span(.title(PlaceDecisionWords.sentence(row))) {
            b(row.mark)
            span(": \(PlaceDecisionWords.sentence(row))", .class("hidden"))
        }
    }

    private var files: HTML {
        HTML([
            h2("As a file"),
            p {
                a(
                    "All of these places (CSV)",
                    .href("/office/places.csv" + (filter.query.isEmpty ? "" : "?" + filter.query)))
            },
            p {
                "One year’s list, every place with its categories from day to day: "
                for year in years {
                    a("\(year)", .href("/office/places.csv?year=\(year)"))
                    " "
                }
            },
        ])
    }
}
