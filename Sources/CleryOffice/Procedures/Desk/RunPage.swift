import CleryLaw
import TypedHTML

/// A checklist that is being followed: one large button for each step, each of which keeps the time.
struct RunPage: Page {
    let report: RunReport
    let words: TimeWords
    let now: Instant
    /// Whether this person presses the steps.
    let mayPress: Bool
    /// Whether this person also sees the checklists.
    let mayList: Bool
    let form: String
    /// What was typed of a deviation, and of which step.
    var fields = TypedFields()
    var problems: [Problem] = []
    var title: String { report.procedure.name }
    let section: Section? = .alerts
    var crumbs: [Crumb] { mayList ? report.crumbs : [] }
    private var here: String { "/office/procedures/runs/\(report.run.id)" }

    var body: HTML {
        h1(report.procedure.name)
        p(.class("facts")) {
            span(report.run.title)
            span {
                "Since "
                time(words.short(report.run.started), .datetime(words.iso(report.run.started)))
            }
            span("\(report.done) of \(report.lines.count) done")
        }
        if report.run.closed != nil {
            notice { p { a("This run is closed. Read its report.", .href(here + "/report")) } }
        }
        ol(.class("run")) { for line in report.lines { li(.id("step-\(line.number)")) { step(line) } } }
        if mayPress, report.run.closed == nil { closing }
        p { a("The report of this run", .href(here + "/report")) }
    }

    @HTMLBuilder private func step(_ line: RunReport.Line) -> HTML {
        h2(line.step.what)
        p(.class("facts")) {
            if !line.step.who.isEmpty { span(line.step.who) }
            if let due = line.due { span("by \(words.short(due))") }
            state(line)
        }
        for one in line.deviations { p("Deviation: \(one.reason?.title ?? "")", .class("cite")) }
        if mayPress, report.run.closed == nil {
            if line.done == nil {
                pressing(line, "done", "Done", .class("button press"))
            }
            if !line.isOpen { pressing(line, "undo", "Take it back", .class("button quiet")) }
            deviation(line)
        }
    }

    @HTMLBuilder private func state(_ line: RunReport.Line) -> HTML {
        if let done = line.done?.done {
            tag("Done \(words.short(done))", .ok)
            if let late = line.late(now) { tag("\(late) min late", .stop) }
        } else if line.deviations.isEmpty, let late = line.late(now), report.run.closed == nil {
            tag("\(late) min over", .stop)
        } else {
            tag(line.deviations.isEmpty ? "Open" : "Not done", line.deviations.isEmpty ? .plain : .care)
        }
    }

    private func pressing(
        _ line: RunReport.Line, _ action: String, _ word: String, _ look: Attribute
    ) -> HTML {
        TypedHTML.form(.method(.post), .action(here + "/steps")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("step"), .value("\(line.number)"))
            button(
                word, .type("submit"), .name("action"), .value(action), look,
                .label("\(word): \(line.step.what)"))
        }
    }

    private func deviation(_ line: RunReport.Line) -> HTML {
        let isMine = !problems.isEmpty && fields["step"] == "\(line.number)"
        let parts = TripFormParts(
            fields: isMine ? fields : TypedFields(), problems: isMine ? problems : [])
        // Each step has a form of its own, so the fields carry its number where a label must find them.
        let (reason, note) = ("reason-\(line.number)", "note-\(line.number)")
        return details(.class("why"), .open(isMine)) {
            summary("Not as the procedure has it")
            TypedHTML.form(.method(.post), .action(here + "/steps"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("step"), .value("\(line.number)"))
                parts.faults
                parts.list(
                    "Why", reason, Deviation.allCases.map { ($0.rawValue, $0.title) }, any: "Choose")
                parts.long(
                    "Note", note, hint: "Kept sealed. Not to follow one’s own procedure is a finding.")
                button(
                    "Keep the deviation", .type("submit"), .name("action"), .value("deviate"),
                    .class("button quiet"), .label("Keep the deviation: \(line.step.what)"))
            }
        }
    }

    private var closing: HTML {
        TypedHTML.form(.method(.post), .action(here + "/close")) {
            input(.type("hidden"), .name("form"), .value(form))
            if !report.open.isEmpty {
                p(
                    "\(report.open.count) \(report.open.count == 1 ? "step is" : "steps are") open.",
                    .class("hint"))
            }
            div(.class("actions")) { button("Close the run", .type("submit"), .class("button quiet")) }
        }
    }
}

extension RunReport {
    /// The way to it, for whoever sees the checklists.
    var crumbs: [Crumb] {
        [
            ProcedurePage.crumb,
            Crumb(title: procedure.name, href: "/office/procedures/\(procedure.line)"),
        ]
    }
}

/// What became of a run: each step with its time, what was late, what was otherwise.
struct RunReportPage: Page {
    let report: RunReport
    /// Notes that this person reads, by the number of the deviation; nil: they stay sealed.
    let notes: [Int64: String]?
    let mayList: Bool
    let names: [Int64: String]
    let words: TimeWords
    let now: Instant
    var title: String { "Report of run \(report.run.id)" }
    let section: Section? = .alerts
    var crumbs: [Crumb] { mayList ? report.crumbs : [] }

    var body: HTML {
        h1(title)
        record([
            (
                "Procedure",
                mayList
                    ? a(report.procedure.name, .href("/office/procedures/\(report.procedure.line)"))
                    : HTML(text: report.procedure.name)
            ),
            ("For", subject),
            ("Started", HTML(text: by(report.run.started, report.run.account))),
            (
                "Closed",
                HTML(text: report.run.closed.map { by($0, report.run.closer) } ?? "Not yet")
            ),
            ("Version of the checklist", HTML(text: words.short(report.procedure.at))),
        ])
        findings
        TypedHTML.table(.class("cardish")) {
            caption("Steps with their times")
            thead {
                tr { for head in ["Step", "Due", "Done", "Late", "Deviation"] { th(head, .scope(.col)) } }
            }
            tbody { for line in report.lines { row(line) } }
        }
    }

    private var subject: HTML {
        guard report.run.subject == .exercise, let number = report.run.number else {
            return HTML(text: report.run.title)
        }
        return a(report.run.title, .href("/office/exercises/\(number)"))
    }

    private func by(_ at: Instant, _ account: Int64?) -> String {
        words.short(at) + (account.flatMap { names[$0] }.map { ", \($0)" } ?? "")
    }

    private var findings: HTML {
        let (late, deviations, open) = (report.late(now), report.deviations, report.open.count)
        return notice(late + deviations + open == 0 ? "" : "care") {
            if late + deviations + open == 0 {
                p("Every step was done as the procedure has it, and in time.")
            } else {
                p(
                    "\(late) late, \(deviations) not as the procedure has it, \(open) without an answer. Not to follow one’s own published procedure is a finding."
                )
            }
        }
    }

    private func row(_ line: RunReport.Line) -> HTML {
        tr {
            th(.scope(.row), .class("first")) {
                "\(line.number + 1). \(line.step.what)"
                small(line.step.who)
            }
            td(line.due.map(words.short) ?? "no time", .data(label: "Due"))
            td(.data(label: "Done")) {
                if let done = line.done, let at = done.done {
                    time(words.short(at), .datetime(words.iso(at)))
                    small(done.account.flatMap { names[$0] } ?? "")
                } else {
                    "Not done"
                }
            }
            td(.data(label: "Late")) {
                if line.done != nil || line.isOpen, let late = line.late(now) {
                    tag("\(late)\u{A0}min", .stop)
                } else {
                    "no"
                }
            }
            td(.data(label: "Deviation")) {
                if line.deviations.isEmpty { "none" }
                for one in line.deviations {
                    one.reason?.title ?? ""
                    if one.note != nil { small(notes?[one.id] ?? "With a sealed note.") }
                }
            }
        }
    }
}
