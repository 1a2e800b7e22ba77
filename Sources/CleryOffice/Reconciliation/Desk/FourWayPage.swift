import CleryLaw
import TypedHTML

/// The numbers of one campus and year in all places where they stand, side by side.
struct FourWayPage: Page {
    let compared: FourWay
    let campuses: [Campus]
    let today: Day
    let showsAll: Bool
    let maySeeProof: Bool
    var title: String { "Four-way comparison of \(compared.year)" }
    let section: Section? = .sources
    var crumbs: [Crumb] {
        [
            Crumb(title: "Sources", href: "/office/sources?year=\(compared.year)"),
            Crumb(title: "Reconciliation", href: "/office/reconciliation?year=\(compared.year)"),
        ]
    }

    private var told: [FourWay.Row] { compared.rows.filter { !$0.isEmpty } }
    private var differing: [FourWay.Row] { told.filter { !$0.isEqual } }
    private var shown: [FourWay.Row] { showsAll ? told : differing }

    private func address(_ year: Int, all: Bool) -> String {
        "/office/reconciliation/four-way?year=\(year)&campus=\(compared.campus.id)\(all ? "&all=1" : "")"
    }

    var body: HTML {
        h1("\(title), \(compared.campus.name)")
        p(
            "What the incidents come to, what the log tells of them, and what stands in the report, the survey and at the Department.",
            .class("lead"))
        div(.class("actions")) {
            a(
                "\(compared.year - 1)", .class("button quiet"),
                .href(address(compared.year - 1, all: showsAll)))
            if compared.year < today.year {
                a(
                    "\(compared.year + 1)", .class("button quiet"),
                    .href(address(compared.year + 1, all: showsAll)))
            }
            a(
                showsAll ? "Only what differs" : "All rows with a number", .class("button quiet"),
                .href(address(compared.year, all: !showsAll)))
        }
        if campuses.count > 1 {
            form(.method(.get), .action("/office/reconciliation/four-way"), .class("filters")) {
                input(.type("hidden"), .name("year"), .value("\(compared.year)"))
                if showsAll { input(.type("hidden"), .name("all"), .value("1")) }
                chooser(
                    "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                    chosen: "\(compared.campus.id)")
                div { button("Show", .type("submit"), .class("button")) }
            }
        }
        sources
        notice(differing.isEmpty ? "" : "care") {
            p {
                b(
                    differing.isEmpty
                        ? "All numbers agree."
                        : "\(differing.count) of \(told.count) rows with a number differ.")
            }
        }
        if shown.isEmpty {
            empty(showsAll ? "No number stands in this year" : "No row differs") {
                p(showsAll ? "Every number of the year is zero." : "Rows that agree are shown on demand.")
            }
        } else {
            table
        }
    }

    private var sources: HTML {
        let columns: [(String, String?)] = [
            ("Report", compared.report), ("Survey", compared.survey), ("Department", compared.department),
        ]
        return ul {
            li(
                "Log: what is counted of crimes, less what waits to be entered. The log tells of no other table."
            )
            for (name, source) in columns { li("\(name): \(source ?? "nothing yet").") }
        }
    }

    private var table: HTML {
        TypedHTML.table(.class("cardish")) {
            caption(showsAll ? "Rows with a number" : "Rows that differ")
            thead {
                tr {
                    th("Number", .scope(.col))
                    for head in ["Incidents", "Log", "Report", "Survey", "Department"] {
                        th(head, .scope(.col), .class("n"))
                    }
                    th("Standing", .scope(.col))
                }
            }
            tbody { for row in shown { line(row) } }
        }
    }

    private func line(_ row: FourWay.Row) -> HTML {
        tr {
            th(PublishedNumber(compared.campus.id, row.cell).line, .scope(.row), .class("first"))
            td(.class("n"), .data(label: "Incidents")) {
                if maySeeProof {
                    a(
                        "\(row.incidents)",
                        .href(ProofPage.address(row.cell, campus: compared.campus.name, forOffice: true)))
                } else {
                    "\(row.incidents)"
                }
            }
            cell(row.log, "Log")
            cell(row.report, "Report")
            cell(row.survey, "Survey")
            cell(row.department, "Department")
            td(.data(label: "Standing")) {
                if row.isEqual {
                    tag("equal", .ok)
                } else {
                    tag("different", row.reason == nil ? .stop : .care)
                    if let reason = row.reason { small("Department: \(reason)") }
                }
            }
        }
    }

    private func cell(_ number: Int?, _ label: String) -> HTML {
        td(number.map(String.init) ?? "–", .class("n"), .data(label: label))
    }
}

/// The door of the comparison.
enum FourWayRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let (reach, today) = (visit.reach(.seeSources), visit.office.today)
        let (year, asked) = (MatrixRoutes.year(visit), visit.query("campus"))
        let page = try visit.office.read { db in
            let campuses = try Campus.all(db).filter { reach.has($0.id) }
            guard let campus = asked.isEmpty ? campuses.first : campuses.first(where: { "\($0.id)" == asked })
            else { throw Refusal.notFound }
            return FourWayPage(
                compared: try FourWay(campus, year, db), campuses: campuses, today: today,
                showsAll: visit.query("all") == "1", maySeeProof: visit.may(.seeNumbers))
        }
        return visit.page(page)
    }
}
