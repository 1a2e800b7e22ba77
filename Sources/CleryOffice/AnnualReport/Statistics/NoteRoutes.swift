import CleryLaw
import GRDB

/// The doors of footnotes that people write.
enum NoteRoutes {
    private static func next(_ today: Day) -> Int { ReportDue.next(from: today)?.year ?? today.year }

    static func list(_ visit: Visit) throws -> Answer {
        let (reach, year) = (visit.reach(.writeReport), visit.reportYear(otherwise: next(visit.office.today)))
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
                note: note,
                draft: draft ?? NoteDraft(note, year: visit.reportYear(otherwise: next(visit.office.today))),
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
