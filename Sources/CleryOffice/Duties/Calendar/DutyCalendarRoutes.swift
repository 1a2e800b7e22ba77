import CleryLaw
import GRDB

/// The doors of the calendar of duties.
enum DutyCalendarRoutes {
    private static func year(_ text: String, _ today: Day) -> Int {
        Int(text).flatMap { SourceYear.years.contains($0) ? $0 : nil } ?? today.year
    }

    static func show(_ visit: Visit) throws -> Answer {
        let (reach, today) = (visit.reach(.seeSources), visit.office.today)
        let year = year(visit.query("year"), today)
        let account = visit.session?.account
        let isMine = visit.query("mine") == "1"
        let page = try visit.office.read { db in
            let book = try DutyBook(year, within: reach, db)
            return DutyPage(
                year: year, today: today,
                lines: isMine ? book.lines.filter { $0.duty.owner == account } : book.lines,
                campuses: try Campus.all(db),
                names: try MatrixRoutes.names(
                    book.lines.flatMap { [$0.duty.owner, $0.mark?.account].compactMap { $0 } }, db),
                isMine: isMine, mayKeep: !visit.reach(.keepSources).isEmpty,
                form: visit.session?.form ?? "",
                done: ["marked": "Marked as done.", "open": "It is open again."][visit.query("done")])
        }
        return visit.page(page)
    }

    /// The duty that the address names.
    private static func page(_ visit: Visit, _ form: Form? = nil) throws -> DutyMarkPage {
        let key = form?["duty"] ?? visit.query("duty")
        let year = year(form?["year"] ?? visit.query("year"), visit.office.today)
        let reach = visit.reach(.keepSources)
        return try visit.office.read { db in
            guard let line = try DutyBook(year, within: reach, db).lines.first(where: { $0.duty.key == key }),
                line.duty.done == nil, line.duty.campus.map(reach.has) ?? (reach == .all)
            else { throw Refusal.notFound }
            return DutyMarkPage(
                line: line, year: year,
                campus: try Campus.all(db).first { $0.id == line.duty.campus }?.name ?? "",
                day: form?.trimmed("day") ?? visit.office.today.description,
                words: form?.trimmed("words") ?? "", form: visit.session?.form ?? "")
        }
    }

    static func ask(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    static func mark(_ visit: Visit) async throws -> Answer {
        var page = try page(visit, try await visit.form())
        let day = page.check(visit.office.today)
        guard page.problems.isEmpty, let day else {
            return visit.page(page, status: .unprocessableContent)
        }
        let (duty, words, account) = (page.line.duty.key, page.words, visit.session?.account)
        try await visit.office.act(by: visit.actor, "marked a duty of \(page.year) as done") { writing in
            try end(duty, writing)
            let mark = DutyMark(
                id: try writing.nextID(.dutyMarks), duty: duty, day: day, words: words, account: account,
                at: writing.at)
            try writing.put(.dutyMarks, mark.values, isNew: true)
        }
        return .redirect(to: "/office/duties?year=\(page.year)&done=marked")
    }

    static func takeBack(_ visit: Visit) async throws -> Answer {
        let page = try page(visit, try await visit.form())
        let duty = page.line.duty.key
        try await visit.office.act(by: visit.actor, "took back that a duty of \(page.year) was done") {
            try end(duty, $0)
        }
        return .redirect(to: "/office/duties?year=\(page.year)&done=open")
    }

    private static func end(_ duty: String, _ writing: Writing) throws {
        guard var old = try DutyMark.holding(writing.db)[duty] else { return }
        old.ended = writing.at
        try writing.put(.dutyMarks, old.values)
    }
}
