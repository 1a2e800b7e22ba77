import CleryLaw
import TypedHTML

/// The checklists in use, and the runs that are open.
struct ProcedureListPage: Page {
    struct Line: Sendable {
        let procedure: Procedure
        let standing: ProcedureStanding
        let runs: Int
    }

    let lines: [Line]
    let open: [(run: ProcedureRun, name: String)]
    let campuses: [Campus]
    let words: TimeWords
    let mayKeep: Bool
    let maySheets: Bool
    let title = "Procedures"
    let section: Section? = .alerts

    var body: HTML {
        h1(title)
        p(
            "The published procedures as checklists: who does what, within which time. Not to follow one’s own published procedure is a finding.",
            .class("lead"))
        div(.class("actions")) {
            if mayKeep { a("Make a checklist", .class("button"), .href("/office/procedures/new")) }
            a("The safety page for all", .class("button quiet"), .href("/safety"))
            if maySheets {
                a("Sheets for all buildings", .class("button quiet"), .href("/office/procedures/sheets.pdf"))
            }
            a("Tests and drills", .class("button quiet"), .href("/office/exercises"))
        }
        if !open.isEmpty {
            notice("care") {
                h2("Open now")
                ul {
                    for one in open {
                        li {
                            a(
                                "\(one.name), since \(words.short(one.run.started))",
                                .href("/office/procedures/runs/\(one.run.id)"))
                        }
                    }
                }
            }
        }
        if lines.isEmpty {
            empty("No checklist is made yet") {
                p("One is made of the statements of the published report, and then ordered and timed by you.")
            }
        } else {
            list
        }
    }

    private var list: HTML {
        TypedHTML.table(.class("cardish")) {
            caption("Checklists")
            thead {
                tr {
                    for head in ["Checklist", "Where", "Published"] { th(head, .scope(.col)) }
                    th("Steps", .scope(.col), .class("n"))
                    th("Runs", .scope(.col), .class("n"))
                }
            }
            tbody {
                for line in lines {
                    tr {
                        th(.scope(.row), .class("first")) {
                            a(line.procedure.name, .href("/office/procedures/\(line.procedure.line)"))
                            small(line.procedure.kind.title)
                        }
                        td(ProcedurePage.place(line.procedure, campuses), .data(label: "Where"))
                        td(.data(label: "Published")) { ProcedurePage.mark(line.standing) }
                        td("\(line.procedure.steps.count)", .class("n"), .data(label: "Steps"))
                        td("\(line.runs)", .class("n"), .data(label: "Runs"))
                    }
                }
            }
        }
    }
}

/// Which published procedure becomes a checklist.
struct ProcedureNewPage: Page {
    let campuses: [Campus]
    let mayAll: Bool
    /// The kinds of which published texts are there.
    let published: Set<ProcedureKind>
    let form: String
    var fields = TypedFields()
    var problems: [Problem] = []
    let title = "Make a checklist"
    let section: Section? = .alerts
    let crumbs = [ProcedurePage.crumb]
    private var parts: TripFormParts { TripFormParts(fields: fields, problems: problems) }

    var body: HTML {
        h1(title)
        p(
            "Its steps are taken from the statements of the newest published report. On the next page you order them, name who does each, and set the times.",
            .class("lead"))
        TypedHTML.form(.method(.post), .action("/office/procedures/new"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            parts.faults
            parts.choices(
                "What it is for", "kind",
                ProcedureKind.allCases.map { kind in
                    (
                        kind.rawValue, kind.title,
                        kind.parts.isEmpty
                            ? "You write its steps."
                            : published.contains(kind)
                                ? "From the published statement." : "Not published yet: you write its steps."
                    )
                })
            parts.text("Name", "name", hint: "Such as Emergency notification by the dispatcher.")
            if campuses.count > 1 {
                parts.list(
                    "Campus", "campus", campuses.map { ("\($0.id)", $0.name) },
                    any: mayAll ? "All campuses" : nil)
            }
            div(.class("actions")) { button("Make it", .type("submit"), .class("button")) }
        }
    }
}
