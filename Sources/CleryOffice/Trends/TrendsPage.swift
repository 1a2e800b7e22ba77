import CleryLaw
import TypedHTML

/// How numbers went over years, places, hours and sources.
struct TrendsPage: Page {
    let filter: TrendFilter
    var counted: [TrendTable] = []
    var logged: [TrendTable] = []
    var restricted = 0
    let title = "Trends"
    let section: Section? = .officeStatistics
    let crumbs = [Crumb(title: "Statistics", href: "/office/statistics")]

    var body: HTML {
        h1(title)
        p(
            "What was counted and what was reported, over the years. More reports can mean that more people report.",
            .class("lead"))
        choice
        if filter.problems.isEmpty {
            part(
                "Counted", "What the tables of the annual report hold: \(filter.place).", counted,
                "Nothing was counted in these years",
                "Choose other years, another group of offenses or another place.")
            part(
                "Reported",
                "Every report of a crime in these years, counted or not, wherever it lies; the group and the place chosen above do not narrow it.",
                logged, "No crime was reported in these years", "Choose other years, or another campus.")
            if restricted > 0 {
                p(
                    "\(restricted) restricted \(restricted == 1 ? "report is" : "reports are") not in the charts of reports. What is counted of them stands in the sums above.",
                    .class("cite"))
            }
        }
    }

    private var choice: HTML {
        form(.method(.get), .action("/office/trends"), .class("filters")) {
            chooser(
                "Campus", name: "campus", options: filter.campuses.map { ("\($0.id)", $0.name) },
                chosen: filter.campus.map { "\($0.id)" } ?? "",
                any: filter.campuses.count > 1 ? "All campuses" : nil)
            textField(
                "First year", name: "from", value: filter.from, type: "number",
                problem: filter.problems.of("from"))
            textField(
                "Last year", name: "through", value: filter.through, type: "number",
                problem: filter.problems.of("through"))
            chooser(
                "Group of offenses", name: "family",
                options: Family.allCases.map { ($0.name, $0.title) }, chosen: filter.family.name)
            chooser(
                "Place", name: "geography",
                options: TrendFilter.geographies.map { ($0.name, $0.title) },
                chosen: filter.geography?.name ?? "", any: "All Clery geography")
            div { button("Show", .type("submit"), .class("button")) }
        }
    }

    @HTMLBuilder private func part(
        _ title: String, _ lead: String, _ tables: [TrendTable], _ nothing: String, _ next: String
    ) -> HTML {
        h2(title)
        p(lead)
        if tables.allSatisfy(\.isEmpty) {
            empty(nothing) { p(next) }
        } else {
            for table in tables where !table.isEmpty {
                TrendView(
                    table: table, file: "/office/trends/list.csv?chart=\(table.id)&\(filter.query)"
                ).html
            }
        }
    }
}
