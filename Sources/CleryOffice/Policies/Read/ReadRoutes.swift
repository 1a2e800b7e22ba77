import CleryLaw
import GRDB

/// The doors of the reading page: all texts that wait, read in one place and made the institution's own.
///
/// Only what was on the page is adopted: a chapter is ticked, and of it those texts whose fields were sent.
enum ReadRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        visit.page(
            try visit.office.read { db in
                try drawn(visit, PolicyScope(visit, db), visit.query("statement"), sent: [], db)
            })
    }

    /// - Parameter sent: parts that a form brought: they stay on the page even where nothing waits any more.
    private static func drawn(
        _ visit: Visit, _ scope: PolicyScope, _ chosen: String, sent: Set<String>, _ db: Database
    ) throws -> ReadPage {
        guard scope.campus == nil, scope.mayWrite, let account = visit.session?.account,
            chosen.isEmpty || StatementsOwed.statement(chosen) != nil
        else { throw Refusal.notFound }
        let book = try PolicyBook(year: scope.year, db)
        let reach = visit.reach(.approveReport)
        // Where another person may approve, whoever adopts a text does not approve it.
        let hasAnother = try ReportPeople.hasAnother(
            than: account, .approveReport, visit.office.today, db)
        let mayApprove = reach == .all && !hasAnother
        let states = book.states(scope.institution(book), campus: nil, advised: true)
        let chapters = states.compactMap { one -> ReadChapter? in
            guard chosen.isEmpty || chosen == one.statement.id else { return nil }
            let parts = one.parts.filter { !PolicyBeginRoutes.isDefinition($0.part.id) }
                .map { ReadPart($0, book) }
                .filter { $0.waits(mayApprove: mayApprove) || sent.contains($0.part.id) }
            return parts.isEmpty ? nil : ReadChapter(statement: one.statement, parts: parts)
        }
        let isAsked = chosen.isEmpty || chosen == "prevention_programs"
        let campuses = try Campus.all(db)
        let packs = Set(campuses.compactMap { book.pack(of: $0.id)?.id }).sorted()
            .compactMap { book.packs[$0] }.filter { !$0.isConfirmed }
        let undefined = campuses.contains { campus in
            book.states(of: campus.id).flatMap(\.parts).contains {
                PolicyBeginRoutes.isDefinition($0.part.id) && $0.lacks == [.text]
            }
        }
        return ReadPage(
            scope: scope, chosen: chosen, chapters: chapters,
            packs: isAsked && reach == .all ? packs.map { ReadPack(pack: $0) } : [],
            isUndefined: isAsked && undefined, mayApprove: mayApprove, hasAnother: hasAnother,
            isBegun: !book.texts.isEmpty, saved: visit.query("saved"), form: visit.session?.form ?? "")
    }

    private static func sent(_ visit: Visit, _ form: Form) throws -> ReadPage {
        let parts = form.fields.filter { $0.name.hasPrefix("text-") }.map { String($0.name.dropFirst(5)) }
        guard parts.allSatisfy({ StatementsOwed.part($0) != nil }) else { throw Refusal.notFound }
        return try visit.office.read { db in
            var page = try drawn(
                visit, PolicyScope(form, visit, db), form.trimmed("statement"), sent: Set(parts), db)
            page.take(form)
            return page
        }
    }

    static func adopt(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let page = try sent(visit, form)
        guard page.mayApprove || !page.approves else { throw Refusal.notFound }
        guard page.problems.isEmpty, let account = visit.session?.account else {
            return visit.page(page, status: .unprocessableContent)
        }
        let today = visit.office.today
        do {
            try await visit.office.act(by: visit.actor, page.act) { writing in
                let approved = try PolicyApproval.standing(writing.db)
                for chapter in page.chapters {
                    for part in chapter.parts where part.isSent {
                        try keep(part, chapter.isRead, page.approves, approved, account, today, writing)
                    }
                }
                for one in page.packs where one.isRead {
                    try confirm(one, account, today, writing)
                }
            }
        } catch is PolicyActs.Stale {
            return visit.page(try sent(visit, form), status: .unprocessableContent)
        }
        return .redirect(
            to:
                "/office/policies/read?\(page.scope.query)&statement=\(page.chosen)&saved=\(page.readCount)")
    }

    private static func keep(
        _ part: ReadPart, _ isRead: Bool, _ approves: Bool, _ approved: [Int64: PolicyApproval],
        _ account: Int64, _ today: Day, _ writing: Writing
    ) throws {
        var text = part.kept
        if part.isWritten(isRead: isRead) {
            text = try PolicyActs.write(
                part.key, part.text, adopted: isRead, seen: part.seen, by: account, writing)
        }
        guard isRead, let text, text.adopted else { return }
        if !part.isAdopted || text.id != part.kept?.id {
            try PolicyActs.care(for: part.key, writing) { care in
                if care.owner == nil { care.owner = account }
                care.review = PolicyCare.next(after: today)
                (care.reviewed, care.reviewer) = (today, account)
            }
        }
        if approves, approved[text.id] == nil {
            try PolicyActs.approve(text, by: account, today: today, writing)
        }
    }

    private static func confirm(
        _ one: ReadPack, _ account: Int64, _ today: Day, _ writing: Writing
    ) throws {
        guard let pack = try JurisdictionPack.all(writing.db).first(where: { $0.id == one.pack.id }),
            pack == one.pack
        else { throw PolicyActs.Stale(keys: []) }
        try JurisdictionActs.confirm(pack, by: account, checked: one.checked, on: today, writing)
    }
}
