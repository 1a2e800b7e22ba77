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

/// Where a program is entered.
struct ProgramNewPage: Page {
    let title = "Enter a program"
    let section: Section? = .annual
    let crumbs = [
        Crumb(title: "Annual report", href: "/office/annual"),
        Crumb(title: "Programs", href: "/office/programs"),
    ]
    let campuses: [Campus]
    let all: Bool
    var draft = ProgramDraft()
    let form: String

    var body: HTML {
        h1(title)
        ProgramFormPart(
            draft: draft, campuses: campuses, all: all, action: "/office/programs/new",
            button: "Enter it", form: form
        ).html
    }
}

/// One program.
struct ProgramPage: Page {
    let program: Program
    var draft: ProgramDraft
    let campuses: [Campus]
    let all: Bool
    let mayWrite: Bool
    let today: Day
    let form: String
    var done: String?
    var title: String { program.title }
    let section: Section? = .annual
    let crumbs = [
        Crumb(title: "Annual report", href: "/office/annual"),
        Crumb(title: "Programs", href: "/office/programs"),
    ]

    private var address: String { "/office/programs/\(program.id)" }

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            "\(program.kind.title), \(program.year). "
            span(program.kind.citation.text, .class("cite"))
        }
        if let done { notice { p(done) } }
        if let from = program.copiedFrom {
            p {
                "It repeats "
                a("a program of an earlier year", .href("/office/programs/\(from)"))
                "."
            }
        }
        if mayWrite {
            ProgramFormPart(
                draft: draft, campuses: campuses, all: all, action: address, button: "Keep it", form: form
            ).html
            TypedHTML.form(.method(.post), .action("\(address)/copy")) {
                input(.type("hidden"), .name("form"), .value(form))
                button("Copy it to \(program.year + 1)", .type("submit"), .class("button quiet"))
            }
            details {
                summary("Take it back")
                p("It was entered by mistake. It is then in no list and no report.")
                TypedHTML.form(.method(.post), .action(address)) {
                    input(.type("hidden"), .name("form"), .value(form))
                    button(
                        "Take it back", .type("submit"), .name("what"), .value("remove"),
                        .class("button quiet"))
                }
            }
        } else {
            shown
        }
    }

    private var shown: HTML {
        record([
            ("Description", HTML(text: program.description)),
            ("For", HTML(text: program.audience.title)), ("When", HTML(text: program.when)),
            ("How", HTML(text: program.delivery.title)),
            ("Covers", HTML(text: program.covered.map(\.title).joined(separator: ", "))),
            ("Offered to", HTML(text: program.offered.map(String.init) ?? "")),
            ("Attended", HTML(text: program.attended.map(String.init) ?? "")),
        ])
    }
}

/// The fields of a program.
struct ProgramFormPart: Sendable {
    let draft: ProgramDraft
    let campuses: [Campus]
    let all: Bool
    let action: String
    let button: String
    let form: String

    private var parts: TripFormParts { TripFormParts(fields: draft.fields, problems: draft.problems) }
    private var places: [(value: String, title: String)] {
        (all ? [("all", "All campuses")] : []) + campuses.map { ("\($0.id)", $0.name) }
    }

    var html: HTML {
        TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            parts.faults
            parts.list(
                "Kind", "kind", ProgramKind.allCases.map { ($0.rawValue, $0.title) }, any: "Choose")
            parts.text("Title", "title")
            parts.long("Description", "description", hint: "Published in the annual report.")
            parts.list(
                "For", "audience", ProgramAudience.allCases.map { ($0.rawValue, $0.title) }, any: "Choose")
            parts.list("Campus", "campus", places, any: "Choose")
            div(.class("pair")) {
                parts.text("Calendar year", "year", inputmode: "numeric")
                parts.list(
                    "How often", "frequency", ProgramFrequency.allCases.map { ($0.rawValue, $0.title) },
                    any: "Not said yet")
            }
            parts.text(
                "Days", "days", hint: "As 2026-08-24, 2026-08-25. Leave it empty where it runs all year.")
            parts.list(
                "How", "delivery", ProgramDelivery.allCases.map { ($0.rawValue, $0.title) }, any: "Choose")
            fieldset(.class("choices"), .id("behaviors")) {
                legend("Which prohibited behavior it covers")
                if let problem = draft.problems.of("behaviors") { p(problem.sentence, .class("problem")) }
                for one in ProgramBehavior.allCases {
                    label(.class("choice")) {
                        input(
                            .type("checkbox"), .name("covers-\(one.rawValue)"), .value("yes"),
                            .checked(draft.behaviors.contains(one)))
                        span(one.title)
                    }
                }
            }
            parts.text("Offered to how many", "offered", inputmode: "numeric")
            parts.text("Attended", "attended", inputmode: "numeric")
            parts.text("Where the evidence is kept", "evidence", hint: "Not published.")
            div(.class("actions")) {
                TypedHTML.button(button, .type("submit"), .class("button"))
                a("Back to the programs", .class("button quiet"), .href("/office/programs"))
            }
        }
    }
}
