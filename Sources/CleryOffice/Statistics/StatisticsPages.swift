import CleryLaw
import TypedHTML

/// The current tables of one campus; every number leads to its proof.
struct StatisticsPage: Page {
    let title = "Clery statistics"
    var section: Section? { forOffice ? .officeStatistics : .statistics }
    let tables: StatisticsTables
    let campus: Campus
    let allCampuses: [Campus]
    let undecided: Int
    /// Which of the three reporting areas is shown; on campus has its student housing beside it.
    let area: Geography
    let forOffice: Bool

    static let areas: [Geography] = [.onCampus, .noncampus, .publicProperty]

    private var years: [Int] { Array(tables.years) }

    private func address(_ area: Geography) -> String {
        (forOffice ? "/office" : "")
            + "/statistics?campus=\(urlPart(campus.name))&year=\(tables.years.upperBound)"
            + "&geography=\(area.name)"
    }

    private func isShown(_ geography: Geography) -> Bool {
        geography == area || geography == .all || (area == .onCampus && geography == .studentHousing)
    }

    var body: HTML {
        h1("Clery statistics")
        p(
            "Reports received in each calendar year, \(campus.name). Choose a number to see what is behind it.",
            .class("lead"))
        details(.class("fold"), .open(false)) {
            summary("Choose campus and years")
            form(.method(.get), .action(forOffice ? "/office/statistics" : "/statistics"), .class("filters"))
            {
                chooser(
                    "Campus", name: "campus", options: allCampuses.map { ($0.name, $0.name) },
                    chosen: campus.name)
                input(.type("hidden"), .name("geography"), .value(area.name))
                textField("Last year", name: "year", value: String(tables.years.upperBound), type: "number")
                div { button("Show", .type("submit"), .class("button")) }
            }
        }
        if undecided > 0 {
            notice("care") {
                p {
                    b("\(undecided) incidents are undecided. ")
                    "A fact that decides is not known yet, so they are in no number. "
                    if forOffice { a("Answer what is asked", .href("/office/review")) }
                }
            }
        }
        nav(.class("tabs"), .label("Place")) {
            ul {
                for one in StatisticsPage.areas {
                    li { a(one.title, .href(address(one)), one == area ? .current("page") : nil) }
                }
            }
        }
        for family in Family.allCases where family != .hate { table(family) }
        hate
        notice {
            p(
                "Student housing is a part of on campus and is never added to it. Public property is what lies within or beside the campus. Years are those in which a report was first received, whenever the crime occurred."
            )
            p { a("The annual report documents", .href("/reports")) }
            if forOffice { p { a("Trends over the years", .href("/office/trends")) } }
        }
    }

    private func table(_ family: Family) -> HTML {
        let rows = Cell.rows(of: family, years: tables.years).filter { isShown($0.geography) }
        guard !rows.isEmpty else { return .nothing }
        let chart = family == .primary && area == .onCampus ? YearChart.html(tables, campus) : .nothing
        return HTML([
            wide(family.title) {
                TypedHTML.table {
                    caption(
                        family == .unfounded ? family.title : "\(family.title), \(area.title.lowercased())")
                    head
                    tbody { for row in rows { self.row(row) } }
                }
            }, chart,
        ])
    }

    private var head: HTML {
        thead {
            tr {
                th("Offense", .scope(.col))
                for year in years { th("\(year)", .scope(.col), .class("n")) }
            }
        }
    }

    private func row(_ row: TableRow) -> HTML {
        let isPart = row.geography == .studentHousing
        let heading: HTML =
            isPart
            ? "of these in student housing"
            : HTML(text: row.category.title)
        return tr(isPart ? .class("part") : nil) {
            th(.scope(.row)) { heading }
            for year in years {
                td(.class("n")) { number(row.cell(year: Int16(year))) }
            }
        }
    }

    private func number(_ cell: Cell) -> HTML {
        guard Cell.all(year: cell.year).contains(cell) else {
            return span("–", .class("zero"), .title("not collected in this year"))
        }
        let count = tables.count(cell, campus: campus.id)
        return a(
            "\(count)", count == 0 ? .class("zero") : nil,
            .href(ProofPage.address(cell, campus: campus.name, forOffice: forOffice)),
            .label("\(count), \(ProofPage.heading(cell))"))
    }

    /// Hate crimes that there are; the whole grid of zeros is in the CSV and in the report.
    private var hate: HTML {
        let rows = Cell.rows(of: .hate, years: tables.years).filter { row in
            isShown(row.geography)
                && years.contains { tables.count(row.cell(year: Int16($0)), campus: campus.id) != 0 }
        }
        return wide(Family.hate.title) {
            if rows.isEmpty {
                h2(Family.hate.title)
                p(
                    "No hate crime was reported here in \(years.first ?? 0) to \(years.last ?? 0): \(area.title.lowercased())."
                )
            } else {
                TypedHTML.table {
                    caption(Family.hate.title)
                    head
                    tbody {
                        for row in rows {
                            tr(row.geography == .studentHousing ? .class("part") : nil) {
                                th(.scope(.row)) {
                                    "\(row.category.title), \(row.bias?.title ?? "")"
                                    if row.geography == .studentHousing {
                                        small("of these in student housing")
                                    }
                                }
                                for year in years { td(.class("n")) { number(row.cell(year: Int16(year))) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A small picture of the primary crimes on campus by year, with the same numbers in the table above it.
enum YearChart {
    static func html(_ tables: StatisticsTables, _ campus: Campus) -> HTML {
        let counts = tables.years.map { year -> (Int, Int64) in
            let cells = Cell.all(year: Int16(year)).filter {
                $0.family == .primary && $0.geography == .onCampus
            }
            return (year, cells.reduce(0) { $0 + tables.count($1, campus: campus.id) })
        }
        let highest = max(1, counts.map(\.1).max() ?? 1)
        let label = counts.map { "\($0.0): \($0.1)" }.joined(separator: ", ")
        var svg =
            "<figure><svg class=\"chart\" viewBox=\"0 0 640 160\" role=\"img\" aria-label=\"Criminal offenses on campus by year. \(label)\">"
        svg += "<line x1=\"20\" x2=\"620\" y1=\"130\" y2=\"130\"/>"
        let step = 600 / max(1, counts.count)
        for (i, (year, count)) in counts.enumerated() {
            let height = Int(100 * count / highest)
            let x = 20 + step * i + step / 2
            svg +=
                "<rect class=\"b\" x=\"\(x - 32)\" y=\"\(130 - height)\" width=\"64\" height=\"\(height)\"/>"
            svg += "<text x=\"\(x)\" y=\"\(122 - height)\" text-anchor=\"middle\">\(count)</text>"
            svg += "<text x=\"\(x)\" y=\"150\" text-anchor=\"middle\">\(year)</text>"
        }
        svg +=
            "</svg><figcaption class=\"cite\">All criminal offenses on campus, by year (the sum of the rows “on campus” above)</figcaption></figure>"
        return HTML(alreadyEscaped: Array(svg.utf8))
    }
}
