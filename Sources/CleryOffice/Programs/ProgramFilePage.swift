import CleryLaw
import TypedHTML

/// What a file of programs holds, before anything of it is kept.
struct ProgramFilePage: Page {
    let title = "Programs of a file"
    let section: Section? = .annual
    let crumbs = [
        Crumb(title: "Annual report", href: "/office/annual"),
        Crumb(title: "Programs", href: "/office/programs"),
    ]
    let file: Int64
    let source: String
    let sheet: ProgramSheet
    /// The lines of programs that the office does not have.
    let new: Set<Int>
    let form: String
    var problem: String?

    private static let most = 200

    private var wrong: Int { sheet.lines.count { $0.program == nil } + sheet.problems.count }

    var body: HTML {
        h1(title)
        p("\(source): \(new.count) new, \(known) here already, \(wrong) in error.", .class("lead"))
        if let problem { notice("stop") { p(problem) } }
        TypedHTML.form(.method(.post), .action("/office/programs/import/\(file)")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("plan"), .value(sheet.fingerprint))
            div(.class("actions")) {
                if !new.isEmpty {
                    button(
                        "Take in \(new.count)", .type("submit"), .name("what"), .value("take"),
                        .class("button"))
                }
                button(
                    "Done with this file", .type("submit"), .name("what"), .value("forget"),
                    .class("button quiet"))
            }
        }
        table(.class("cardish")) {
            caption("The first \(min(sheet.lines.count, Self.most)) of \(sheet.lines.count) rows")
            thead {
                tr { for head in ["Program", "Year", "Kind", "Standing"] { th(head, .scope(.col)) } }
            }
            tbody { for line in sheet.lines.prefix(Self.most) { row(line) } }
        }
        for problem in sheet.problems.prefix(Self.most) {
            p("Line \(problem.line): \(problem.problem)")
        }
    }

    private var known: Int { sheet.lines.count { $0.program != nil } - new.count }

    private func row(_ line: ProgramSheet.Line) -> HTML {
        tr {
            td(.class("first")) {
                line.title.isEmpty ? "Line \(line.line)" : line.title
            }
            td(line.program.map { "\($0.year)" } ?? "–", .data(label: "Year"))
            td(line.program?.kind.title ?? "–", .data(label: "Kind"))
            td(.data(label: "Standing")) {
                if line.program == nil {
                    tag("in error", .stop)
                    for problem in line.problems { small("Line \(line.line), \(problem)") }
                } else if new.contains(line.line) {
                    tag("new", .ok)
                } else {
                    tag("here already", .plain)
                }
            }
        }
    }
}
