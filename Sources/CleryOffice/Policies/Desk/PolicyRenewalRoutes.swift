import CleryLaw
import GRDB

/// The yearly renewal: what is new in the law, what is to be looked at again, and what changed since last year.
enum PolicyRenewalRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        visit.page(try visit.office.read { db in try drawn(visit, PolicyScope(visit, db), db) })
    }

    private static func drawn(
        _ visit: Visit, _ scope: PolicyScope, _ db: Database
    ) throws -> PolicyRenewalPage {
        let last = try ReportDue.day(of: scope.year - 1).map {
            try PolicyText.current(
                before: visit.office.zone.instant(day: $0.adding(days: 1), secondOfDay: 0), db)
        }
        let lines = try texts(of: scope, scope.campus, db).map { state, text in
            PolicyRenewalPage.Line(state: state, text: text, before: last?[text.key])
        }
        let due = lines.filter { $0.state.lacks.contains(.review) }
        let others = try others(of: scope, db)
        let changed = lines.filter { $0.before != nil && $0.before?.body != $0.text.body }
        let size = PolicyRenewalPage.size
        return PolicyRenewalPage(
            scope: scope, laws: laws(of: scope.year),
            due: Array(due.dropFirst((visit.pageNumber - 1) * size).prefix(size)), dueTotal: due.count,
            others: others, changed: changed, page: visit.pageNumber, saved: visit.query("saved"),
            form: visit.session?.form ?? "")
    }

    /// Beside the texts for all campuses: campuses with texts of their own that have to be looked at.
    private static func others(
        of scope: PolicyScope, _ db: Database
    ) throws -> [(campus: Campus, count: Int)] {
        guard scope.campus == nil else { return [] }
        return try scope.campuses.compactMap { campus in
            let count = try texts(of: scope, campus, db).count { $0.0.lacks.contains(.review) }
            return count == 0 ? nil : (campus, count)
        }
    }

    /// The parts with a text: for all campuses every one, for one campus its own.
    private static func texts(
        of scope: PolicyScope, _ campus: Campus?, _ db: Database
    ) throws -> [(PartState, PolicyText)] {
        let book = try PolicyBook(year: scope.year, campus: campus?.id, db)
        let institution =
            campus.map { book.facts[$0.id]?.institution ?? ReportingInstitution() } ?? scope.institution(book)
        return book.states(institution, campus: campus?.id, advised: true).flatMap { one in
            one.parts.compactMap { state in
                guard case .text(let text) = state.source, campus == nil || text.key.campus == campus?.id
                else { return nil }
                return (state, text)
            }
        }
    }

    /// Statements that this report is the first to hold.
    static func laws(of year: Int) -> [PolicyStatement] {
        guard let due = ReportDue.day(of: year), let before = ReportDue.day(of: year - 1) else { return [] }
        return StatementsOwed.all.filter { $0.since.map { before < $0 && $0 <= due } ?? false }
    }

    static func review(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let ticked = Set(form.fields.filter { $0.name == "version" }.compactMap { Int64($0.value) })
        let (page, texts, stale) = try visit.office.read { db -> (PolicyRenewalPage, [PolicyText], Int) in
            let scope = try PolicyScope(form, visit, db)
            var texts: [PolicyText] = []
            var stale = 0
            for id in ticked.sorted() {
                let reach = visit.reach(.writeReport)
                guard let text = try PolicyText.one(id, db),
                    text.key.campus.map({ reach.has($0) }) ?? (reach == .all)
                else { throw Refusal.notFound }
                if try PolicyActs.newest(text.key, db) == id { texts.append(text) } else { stale += 1 }
            }
            return (try drawn(visit, scope, db), texts, stale)
        }
        guard stale == 0, !texts.isEmpty else {
            var page = page
            page.problem =
                stale == 0
                ? "Tick the parts that you have looked at."
                : "Nothing was kept: \(stale) of the ticked parts got another text meanwhile. Read what stands here now."
            return visit.page(page, status: .unprocessableContent)
        }
        let (account, today) = (visit.session?.account, visit.office.today)
        try await visit.office.act(by: visit.actor, "reviewed parts of the policy statements") {
            for text in texts { try PolicyActs.reviewed(text.key, by: account, today: today, $0) }
        }
        return .redirect(to: "/office/policies/renewal?\(page.scope.query)&saved=\(texts.count)")
    }
}
