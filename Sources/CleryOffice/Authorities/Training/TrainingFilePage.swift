import CleryLaw
import TypedHTML

/// What a file of trainings holds, before anything of it is kept.
struct TrainingFilePage: Page {
    let title = "Trainings of a file"
    let section: Section? = .sources
    let crumbs = [
        Crumb(title: "Sources", href: "/office/sources"),
        Crumb(title: "Security authorities", href: "/office/authorities"),
        Crumb(title: "Training", href: "/office/authorities/training"),
    ]
    let file: Int64
    let source: String
    let sheet: TrainingSheet
    /// The lines that would change something.
    let new: Set<Int>
    let form: String
    var problem: String?

    private static let most = 200
    private var wrong: Int { sheet.lines.count { !$0.isGood } + sheet.problems.count }
    private var known: Int { sheet.lines.count { $0.isGood } - new.count }

    var body: HTML {
        h1(title)
        p("\(source): \(new.count) new, \(known) known already, \(wrong) in error.", .class("lead"))
        if let problem { notice("stop") { p(problem) } }
        TypedHTML.form(.method(.post), .action("/office/authorities/training/import/\(file)")) {
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
                tr { for head in ["Person", "Completed", "Course", "Standing"] { th(head, .scope(.col)) } }
            }
            tbody { for line in sheet.lines.prefix(Self.most) { row(line) } }
        }
        for problem in sheet.problems.prefix(Self.most) {
            p("Line \(problem.line): \(problem.problem)")
        }
    }

    private func row(_ line: TrainingSheet.Line) -> HTML {
        tr {
            td(line.who.isEmpty ? "Line \(line.line)" : line.who, .class("first"))
            td(line.day.map(TimeWords.short) ?? "–", .data(label: "Completed"))
            td(line.course.isEmpty ? "–" : line.course, .data(label: "Course"))
            td(.data(label: "Standing")) {
                if !line.isGood {
                    tag("in error", .stop)
                    for problem in line.problems { small("Line \(line.line): \(problem)") }
                } else if new.contains(line.line) {
                    tag("new", .ok)
                } else {
                    tag("known already", .plain)
                }
            }
        }
    }
}
