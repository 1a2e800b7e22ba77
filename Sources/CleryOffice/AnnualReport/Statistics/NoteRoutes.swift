import CleryLaw
import GRDB
import TypedHTML

/// The doors of footnotes that people write.
enum NoteRoutes {
    private static func year(_ visit: Visit) -> Int {
        Int(visit.query("year")).flatMap { (1993...2100).contains($0) ? $0 : nil }
            ?? ReportDue.next(from: visit.office.today)?.year ?? visit.office.today.year
    }

    static func list(_ visit: Visit) throws -> Answer {
        let (reach, year) = (visit.reach(.writeReport), year(visit))
        let page = try visit.office.read { db in
            NoteListPage(
                year: year,
                notes: try ReportNote.all(year: year, db).filter { $0.campus.map(reach.has) ?? true },
                scope: ReportScope(year: year, campuses: try Campus.all(db), institution: ""))
        }
        return visit.page(page)
    }

    /// The note that the address names; nil: a new one.
    private static func note(_ visit: Visit, _ db: Database) throws -> ReportNote? {
        if visit.parameter("note") == "new" { return nil }
        let reach = visit.reach(.writeReport)
        guard let id = Int64(visit.parameter("note")), let note = try ReportNote.one(id, db),
            note.ended == nil, note.campus.map(reach.has) ?? (reach == .all)
        else { throw Refusal.notFound }
        return note
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit, _ draft: NoteDraft? = nil) throws -> NotePage {
        let reach = visit.reach(.writeReport)
        return try visit.office.read { db in
            let note = try note(visit, db)
            return NotePage(
                note: note, draft: draft ?? NoteDraft(note, year: year(visit)),
                campuses: try Campus.all(db).filter { reach.has($0.id) }, isForAll: reach == .all,
                form: visit.session?.form ?? "")
        }
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        var draft = NoteDraft(try await visit.form())
        draft.check(visit.reach(.writeReport))
        let known = try visit.office.read { try note(visit, $0) }
        guard draft.problems.isEmpty, let kind = draft.kindNamed, let year = Int(draft.year) else {
            return visit.page(try page(visit, draft), status: .unprocessableContent)
        }
        let (kept, account) = (draft, visit.session?.account)
        try await visit.office.act(by: visit.actor, "kept a footnote of the annual report") { writing in
            let note = ReportNote(
                id: try known?.id ?? writing.nextID(.reportNotes), year: year, campus: Int64(kept.campus),
                kind: kind, words: kept.words, reason: kept.reason, account: account, at: writing.at)
            try writing.put(.reportNotes, note.values, isNew: known == nil)
        }
        return .redirect(to: "/office/annual/notes?year=\(year)")
    }

    static func end(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        guard let known = try visit.office.read({ try note(visit, $0) }) else { throw Refusal.notFound }
        try await visit.office.act(by: visit.actor, "took out a footnote of the annual report") { writing in
            guard var note = try ReportNote.one(known.id, writing.db) else { throw Refusal.notFound }
            note.ended = writing.at
            try writing.put(.reportNotes, note.values)
        }
        return .redirect(to: "/office/annual/notes?year=\(known.year)")
    }
}

/// What somebody typed for a footnote.
struct NoteDraft: Sendable {
    var year: String
    var kind = ReportNote.Kind.noAnswer.rawValue
    var words = ""
    var reason = ""
    var campus = ""
    var problems: [Problem] = []

    var kindNamed: ReportNote.Kind? { ReportNote.Kind(rawValue: kind) }

    init(_ note: ReportNote?, year: Int) {
        self.year = "\(note?.year ?? year)"
        guard let note else { return }
        (kind, words, reason) = (note.kind.rawValue, note.words, note.reason)
        campus = note.campus.map(String.init) ?? ""
    }

    init(_ form: Form) {
        (year, kind, words) = (form.trimmed("year"), form["kind"], form.trimmed("words"))
        (reason, campus) = (form.trimmed("reason"), form["campus"])
    }

    mutating func check(_ reach: Rights.Reach) {
        if Int(year).map({ !(1993...2100).contains($0) }) ?? true {
            problems.append(Problem("year", "Give the year of the report, such as 2026."))
        }
        if kindNamed == nil { problems.append(Problem("kind", "Choose what the note is about.")) }
        if words.isEmpty {
            problems.append(Problem("words", "Name the agency or the definition, or write the note."))
        }
        if words.count > 1000 || reason.count > 2000 {
            problems.append(Problem("words", "Write at most 1,000 characters, and 2,000 for the reason."))
        }
        if kindNamed?.needsReason == true, reason.isEmpty {
            problems.append(Problem("reason", "State it: without it the report cannot be published."))
        }
        if campus.isEmpty ? reach != .all : Int64(campus).map({ !reach.has($0) }) ?? true {
            problems.append(Problem("campus", "Choose one of your campuses."))
        }
    }
}

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
