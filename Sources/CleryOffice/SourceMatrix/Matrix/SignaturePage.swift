import TypedHTML

/// Where a person signs that the report may go out though a source is silent.
struct SignaturePage: Page {
    let line: SourceMatrix.Line
    let campus: String
    let year: Int
    var words: String
    let form: String
    var problems: [Problem] = []
    var title: String { "Sign for \(line.cell.name)" }
    let section: Section? = .sources
    var crumbs: [Crumb] { [Crumb(title: "Sources", href: "/office/sources?year=\(year)")] }

    static func address(_ cell: SourceCell, _ year: Int) -> String {
        "/office/sources/sign?year=\(year)&campus=\(cell.campus)&source=\(cell.key)"
    }

    mutating func check() {
        if words.isEmpty {
            problems.append(
                Problem("words", "Say why the report may go out without an answer of this source."))
        }
        if words.count > 1000 {
            problems.append(Problem("words", "Write at most 1,000 characters."))
        }
    }

    var body: HTML {
        h1(title)
        p("\(campus), \(year). \(line.cell.sentence)", .class("lead"))
        p {
            "Your name, the day and your reason stay in the register, and stand in the audit file of the year. "
            if let citation = line.cell.citation { span(citation.text, .class("cite")) }
        }
        TypedHTML.form(.method(.post), .action("/office/sources/sign"), .class("narrow")) {
            for (name, value) in [
                ("form", form), ("year", "\(year)"), ("campus", "\(line.cell.campus)"),
                ("source", line.cell.key),
            ] {
                input(.type("hidden"), .name(name), .value(value))
            }
            field(
                "Why the report may go out without it", name: "words",
                hint: "How often it was asked, and how. Do not name persons.",
                problem: problems.of("words")
            ) { Elements.textarea($0 + [.rows(4)], text: words) }
            button("Sign", .type("submit"), .class("button"))
        }
    }
}
