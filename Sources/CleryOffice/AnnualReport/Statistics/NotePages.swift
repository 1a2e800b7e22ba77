import TypedHTML

struct NoteListPage: Page {
    let year: Int
    let notes: [ReportNote]
    let scope: ReportScope
    let title = "Footnotes"
    let section: Section? = .annual
    let crumbs = [Crumb(title: "Annual report", href: "/office/annual")]

    var body: HTML {
        h1("Footnotes of the \(year) report")
        p(
            "Notes that the law’s tables carry by themselves are added by the report. Here are those that people write.",
            .class("lead"))
        div(.class("actions")) {
            a("Add a footnote", .class("button"), .href("/office/annual/notes/new?year=\(year)"))
        }
        if notes.isEmpty {
            empty("There is none for this year") {
                p("Say here which police agency did not answer, or could not say where its crimes happened.")
            }
        }
        ul(.class("lines")) {
            for note in notes {
                li {
                    a(note.kind.title, .href("/office/annual/notes/\(note.id)"))
                    p(note.sentence(scope))
                }
            }
        }
    }
}

struct NotePage: Page {
    let note: ReportNote?
    let draft: NoteDraft
    let campuses: [Campus]
    let isForAll: Bool
    let form: String
    var title: String { note == nil ? "A new footnote" : "Footnote" }
    let section: Section? = .annual
    var crumbs: [Crumb] {
        [
            Crumb(title: "Annual report", href: "/office/annual"),
            Crumb(title: "Footnotes", href: "/office/annual/notes?year=\(draft.year)"),
        ]
    }

    private var address: String { "/office/annual/notes/\(note.map { "\($0.id)" } ?? "new")" }

    var body: HTML {
        h1(title)
        TypedHTML.form(.method(.post), .action(address), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField(
                "Report of", name: "year", value: draft.year, type: "number",
                problem: draft.problems.of("year"))
            chooser(
                "What it is about", name: "kind",
                options: ReportNote.Kind.allCases.map { ($0.rawValue, $0.title) }, chosen: draft.kind)
            field(
                "The agency, the definition, or the whole note", name: "words",
                problem: draft.problems.of("words")
            ) { Elements.textarea($0 + [.rows(2)], text: draft.words) }
            field(
                "Reason", name: "reason",
                hint:
                    "For an agency: when and how it was asked, what was done. For a definition: from when, by which law.",
                problem: draft.problems.of("reason")
            ) { Elements.textarea($0 + [.rows(3)], text: draft.reason) }
            chooser(
                "In the report of", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                chosen: draft.campus, any: isForAll ? "Every campus" : "Choose a campus")
            if let problem = draft.problems.of("campus") { p(problem.sentence, .class("problem")) }
            button("Keep", .type("submit"), .class("button"))
        }
        if note != nil {
            details {
                summary("Take this footnote out")
                TypedHTML.form(.method(.post), .action("\(address)/end")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    button("Take it out", .type("submit"), .class("button quiet"))
                }
            }
        }
    }
}
