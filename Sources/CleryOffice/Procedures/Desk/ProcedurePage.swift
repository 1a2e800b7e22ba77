import CleryLaw
import TypedHTML

/// One checklist: its steps as a card, whether it is still what is published, and its runs.
struct ProcedurePage: Page {
    let procedure: Procedure
    let standing: ProcedureStanding
    let edition: Edition?
    let runs: [ProcedureRun]
    let campuses: [Campus]
    let words: TimeWords
    let mayKeep: Bool
    let mayRun: Bool
    /// What this person may follow it for.
    let subjects: [ProcedureRun.Subject]
    let form: String
    var fields = TypedFields()
    var problems: [Problem] = []
    var title: String { procedure.name }
    let section: Section? = .alerts
    let crumbs = [ProcedurePage.crumb]

    static let crumb = Crumb(title: "Procedures", href: "/office/procedures")
    private var here: String { "/office/procedures/\(procedure.line)" }

    static func place(_ procedure: Procedure, _ campuses: [Campus]) -> String {
        guard let campus = procedure.campus else { return "All campuses" }
        return campuses.first { $0.id == campus }?.name ?? "Campus \(campus)"
    }

    static func mark(_ standing: ProcedureStanding) -> HTML {
        if !standing.followsText { return tag("Follows no published text", .void) }
        if !standing.isAsPublished { return tag("Not what is published", .stop) }
        return standing.isCut ? tag("As published, shortened", .care) : tag("As published", .ok)
    }

    var body: HTML {
        h1(procedure.name)
        p(.class("facts")) {
            span(procedure.kind.title)
            span(Self.place(procedure, campuses))
            Self.mark(standing)
        }
        if procedure.ended != nil { notice { p("This checklist is no longer in use.") } }
        if !standing.changes.isEmpty { differences }
        steps
        if let edition {
            p(.class("cite")) {
                "Made from the statements of the \(edition.year) report. This version: \(words.short(procedure.at))"
            }
        }
        if procedure.ended == nil {
            if mayRun, !procedure.steps.isEmpty { start }
            if mayKeep {
                div(.class("actions")) {
                    a("Change the steps", .class("button quiet"), .href(here + "/edit"))
                    if !procedure.kind.parts.isEmpty {
                        a(
                            "Begin anew from the published text", .class("button quiet"),
                            .href(here + "/edit?from=published"))
                    }
                    TypedHTML.form(.method(.post), .action(here + "/end")) {
                        input(.type("hidden"), .name("form"), .value(form))
                        button("Take it out of use", .type("submit"), .class("button quiet"))
                    }
                }
            }
        }
        followed
    }

    private var steps: HTML {
        TypedHTML.table(.class("cardish")) {
            caption("Steps, in their order")
            thead {
                tr {
                    th("Step", .scope(.col))
                    th("Who", .scope(.col))
                    th("Within", .scope(.col), .class("n"))
                }
            }
            tbody {
                for (index, step) in procedure.steps.enumerated() {
                    tr {
                        th("\(index + 1). \(step.what)", .scope(.row), .class("first"))
                        td(step.who.isEmpty ? "Not named" : step.who, .data(label: "Who"))
                        td(
                            step.within.map { "\($0) min" } ?? "no time", .class("n"), .data(label: "Within"))
                    }
                }
            }
        }
    }

    @HTMLBuilder private var differences: HTML {
        notice("stop") {
            p { b("This checklist is no longer what is published.") }
            p("Go through the steps again, or have the statement changed.")
        }
        for change in standing.changes {
            details(.class("fold"), .open(true)) {
                summary("What changed: \(Self.part(change.part))")
                div(.class("inside")) {
                    if change.now.isEmpty { p("It is in no published report any more.") }
                    if change.before.isEmpty {
                        p("It was published after this checklist was made of the text.")
                    }
                    Redline.html(change.before, change.now)
                }
            }
        }
    }

    private static func part(_ id: String) -> String {
        PolicyTitles.titles[id] ?? id.replacing("_", with: " ").replacing(".", with: ", ")
    }

    private var start: HTML {
        let parts = TripFormParts(fields: fields, problems: problems)
        return TypedHTML.form(.method(.post), .action(here + "/start"), .class("narrow")) {
            h2("Follow it now")
            input(.type("hidden"), .name("form"), .value(form))
            parts.faults
            div(.class("pair")) {
                parts.list(
                    "For", "subject", subjects.map { ($0.rawValue, $0.title) },
                    any: "Nothing that is kept here yet")
                parts.text("Number", "number", inputmode: "numeric")
            }
            div(.class("actions")) { button("Start the clock", .type("submit"), .class("button")) }
        }
    }

    @HTMLBuilder private var followed: HTML {
        h2("Runs")
        if runs.isEmpty {
            p("It has not been followed yet.")
        } else {
            ul {
                for run in runs {
                    li {
                        a(
                            words.short(run.started),
                            .href("/office/procedures/runs/\(run.id)" + (run.closed == nil ? "" : "/report")))
                        ", \(run.title)"
                        if run.closed == nil { " (open)" }
                    }
                }
            }
        }
    }
}
