import CleryLaw
import TypedHTML

/// The programs, by year and kind.
struct ProgramListPage: Page {
    let title = "Prevention programs"
    let section: Section? = .annual
    let crumbs = [Crumb(title: "Annual report", href: "/office/annual")]
    let programs: [Program]
    let total: Int
    let page: Int
    let filter: ProgramRoutes.Filter
    let years: [Int]
    let campuses: [Campus]
    let today: Day
    let form: String
    var done: String?
    var problem: Problem?

    static func said(_ done: String, _ count: String) -> String? {
        switch done {
        case "removed": "The program is taken back."
        case "copied":
            Int(count).map {
                $0 == 0 ? "All of them were here already." : "\($0) copied. Add their days and numbers."
            }
        case "taken": Int(count).map { "\($0) program\($0 == 1 ? "" : "s") taken in." }
        default: nil
        }
    }

    var body: HTML {
        h1(title)
        p(
            "Who was offered what, and when: it makes the programs’ chapter of the annual report.",
            .class("lead"))
        if let done { notice { p(done) } }
        div(.class("actions")) {
            a("Enter a program", .class("button"), .href("/office/programs/new"))
            if total > 0 {
                a(
                    "As a table (CSV)", .class("button quiet"),
                    .href(
                        filter.query.isEmpty
                            ? "/office/programs/list.csv" : "/office/programs/list.csv?\(filter.query)"))
            }
        }
        if programs.isEmpty, filter.query.isEmpty {
            empty("No program is here yet") {
                p(
                    "Begin with what incoming students and new employees are offered, or send the list of your prevention office below."
                )
            }
        } else {
            filters
            if programs.isEmpty {
                empty("No program is like that") { p { a("All programs", .href("/office/programs")) } }
            } else {
                table
                Pager(
                    page: page, size: ProgramRequests.pageSize, total: total,
                    base: "/office/programs?" + (filter.query.isEmpty ? "" : filter.query + "&")
                ).html
            }
            copy
        }
        send
    }

    private var filters: HTML {
        TypedHTML.form(.method(.get), .action("/office/programs"), .class("filters")) {
            chooser(
                "Year", name: "year", options: years.map { ("\($0)", "\($0)") },
                chosen: filter.year.map(String.init) ?? "", any: "All")
            chooser(
                "Kind", name: "kind", options: ProgramKind.allCases.map { ($0.rawValue, $0.title) },
                chosen: filter.kind?.rawValue ?? "", any: "All")
            button("Show", .type("submit"), .class("button quiet"))
        }
    }

    private var table: HTML {
        TypedHTML.table(.class("cardish")) {
            caption("\(total) program\(total == 1 ? "" : "s")")
            thead {
                tr {
                    for head in ["Program", "Year", "Kind", "For", "When", "Offered"] {
                        th(head, .scope(.col))
                    }
                }
            }
            tbody {
                for one in programs {
                    tr {
                        td(.class("first")) { a(one.title, .href("/office/programs/\(one.id)")) }
                        td("\(one.year)", .data(label: "Year"))
                        td(one.kind.title, .data(label: "Kind"))
                        td(.data(label: "For")) {
                            one.audience.title
                            small(name(one.campus))
                        }
                        td(.data(label: "When")) {
                            if one.when.isEmpty { tag("not said yet", .care) } else { one.when }
                        }
                        td(one.offered.map(String.init) ?? "–", .data(label: "Offered"))
                    }
                }
            }
        }
    }

    private func name(_ campus: Int64?) -> String {
        campus.map { id in campuses.first { $0.id == id }?.name ?? "" } ?? "All campuses"
    }

    @HTMLBuilder private var copy: HTML {
        if let from = years.first(where: { $0 < today.year + 1 }) {
            h2("Repeat a year")
            p(
                "Each program of \(from) once more in \(from + 1), without its days and numbers. What was copied before is not copied twice."
            )
            TypedHTML.form(.method(.post), .action("/office/programs/copy")) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("from"), .value("\(from)"))
                button("Copy \(from) to \(from + 1)", .type("submit"), .class("button quiet"))
            }
        }
    }

    private var send: HTML {
        HTML([
            h2("Take in a list", .id("send")),
            TypedHTML.form(
                .method(.post), .action("/office/programs/import"), .multipart(), .class("narrow")
            ) {
                input(.type("hidden"), .name("form"), .value(form))
                field(
                    "File (CSV)", name: "file",
                    hint:
                        "With these columns: \(ProgramSheet.columns.joined(separator: ", ")). Nothing is taken in before you have looked.",
                    problem: problem
                ) { Elements.input($0 + [.type("file"), .accept(".csv,text/csv")]) }
                div(.class("actions")) {
                    button("Look at it", .type("submit"), .class("button quiet"))
                }
            },
        ])
    }
}
