import CleryLaw
import GRDB

/// The doors of one statement with all its parts.
enum StatementRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        visit.page(try visit.office.read { db in try drawn(visit, PolicyScope(visit, db), db) })
    }

    private static func statement(_ visit: Visit) throws -> PolicyStatement {
        guard let statement = StatementsOwed.statement(visit.parameter("statement")) else {
            throw Refusal.notFound
        }
        return statement
    }

    private static func drawn(
        _ visit: Visit, _ scope: PolicyScope, _ db: Database
    ) throws -> StatementPage {
        let statement = try statement(visit)
        let book = try PolicyBook(year: scope.year, campus: scope.campus?.id, db)
        let institution = scope.institution(book)
        let owed = statement.force == .advised ? statement.parts : book.owed(statement, institution)
        let parts = statement.parts.map { part in
            StatementPage.Line(
                state: PartState(part, of: statement, campus: scope.campus?.id, book),
                typed: TypedPart(part, campus: scope.campus?.id, book),
                isOwed: owed.map { $0.contains(part) } ?? true,
                fromRegister: PolicyBook.fromRegisters.contains(part.id), draft: book.draft(part.id))
        }
        let owners = try PolicyPeople.owners(on: visit.office.today, db)
        let people = parts.flatMap { line -> [Int64] in
            guard case .text(let text) = line.state.source else { return [] }
            return [text.account, line.state.approval?.account, line.state.care?.reviewer].compactMap { $0 }
        }
        return StatementPage(
            scope: scope, statement: statement, lines: parts, owners: owners,
            names: try PolicyPeople.names(people, db), mayApprove: visit.may(.approveReport),
            saved: visit.query("saved"), words: TimeWords(zone: visit.office.zone),
            form: visit.session?.form ?? "")
    }

    static func save(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let statement = try statement(visit)
        let (page, changes) = try visit.office.read { db -> (StatementPage, StatementChanges) in
            let scope = try PolicyScope(form, visit, db)
            guard scope.mayWrite else { throw Refusal.notFound }
            var page = try drawn(visit, scope, db)
            for index in page.lines.indices where !page.lines[index].fromRegister {
                // A part whose field did not come was not on the page, and is left alone.
                guard form.fields.contains(where: { $0.name == "text-\(page.lines[index].typed.word)" })
                else {
                    continue
                }
                page.lines[index].typed = TypedPart(
                    page.lines[index].state.part, campus: scope.campus?.id, form)
                page.lines[index].isTyped = true
            }
            let book = try PolicyBook(year: scope.year, campus: scope.campus?.id, db)
            let changes = try StatementChanges(
                page.lines.filter(\.isTyped).map(\.typed), owners: Set(page.owners.map(\.id)), book, db)
            return (page, changes)
        }
        guard changes.problems.isEmpty else { return refuse(page, changes, visit) }
        let (account, today) = (visit.session?.account, visit.office.today)
        let written = changes.changes
        if !written.isEmpty {
            do {
                try await visit.office.act(by: visit.actor, "wrote parts of statement \(statement.id)") {
                    for change in written { try write(change, by: account, today: today, $0) }
                }
            } catch is PolicyActs.Stale {
                // Somebody was faster by a moment: the same form is looked at once more, and says so.
                let again = try visit.office.read { db in
                    let book = try PolicyBook(year: page.scope.year, campus: page.scope.campus?.id, db)
                    return try StatementChanges(
                        page.lines.filter(\.isTyped).map(\.typed), owners: Set(page.owners.map(\.id)), book,
                        db)
                }
                return refuse(page, again, visit)
            }
        }
        return .redirect(
            to: "/office/policies/\(statement.id)?\(page.scope.query)&saved=\(written.count)")
    }

    private static func refuse(
        _ page: StatementPage, _ changes: StatementChanges, _ visit: Visit
    ) -> Answer {
        var page = page
        page.problems = changes.problems
        page.theirs = changes.theirs
        // What was typed now stands against the version that the page shows beside it.
        for index in page.lines.indices {
            if let theirs = changes.theirs[page.lines[index].typed.word] {
                page.lines[index].typed.seen = theirs.id
            }
        }
        return visit.page(page, status: .unprocessableContent)
    }

    private static func write(
        _ change: StatementChanges.Change, by account: Int64?, today: Day, _ writing: Writing
    ) throws {
        let typed = change.typed
        var adopts = false
        if change.writesText {
            let text = try PolicyActs.write(
                typed.key, typed.text, adopted: typed.adopted, seen: typed.seen, by: account, writing)
            adopts = text.adopted
        }
        try PolicyActs.care(for: typed.key, writing) { care in
            if change.writesCare {
                if change.review != care.review, change.review != nil {
                    (care.reviewed, care.reviewer) = (today, account)
                }
                (care.owner, care.review, care.evidence) = (change.owner, change.review, typed.evidence)
            }
            // Whoever says that it is so here looks after it, until somebody else is named, and looks again next year.
            if adopts {
                if care.owner == nil { care.owner = account }
                if care.review == nil { care.review = PolicyCare.next(after: today) }
                (care.reviewed, care.reviewer) = (today, account)
            }
        }
    }
}
