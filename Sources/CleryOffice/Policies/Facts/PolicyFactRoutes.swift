import CleryLaw
import GRDB

/// The doors of the facts of the institution.
enum PolicyFactRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        visit.page(try visit.office.read { db in try drawn(visit, PolicyScope(visit, db), db) })
    }

    private static func drawn(
        _ visit: Visit, _ scope: PolicyScope, _ db: Database
    ) throws -> PolicyFactsPage {
        let facts = try InstitutionFacts.all(scope.campus?.id, year: scope.year, db)
        let stated = try StatedFact.holding(in: scope.year, db)
        let people = stated.values.compactMap(\.account)
        return PolicyFactsPage(
            scope: scope,
            facts: scope.campuses.filter { scope.campus == nil || scope.campus == $0 }.compactMap { one in
                facts[one.id].map { (one, $0) }
            },
            stated: stated, names: try PolicyPeople.names(people, db), saved: visit.query("saved"),
            words: TimeWords(zone: visit.office.zone), form: visit.session?.form ?? "")
    }

    static func state(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try visit.office.read { db in try drawn(visit, PolicyScope(form, visit, db), db) }
        guard page.scope.mayWrite else { throw Refusal.notFound }
        let (campus, year) = (page.scope.campus?.id, page.scope.year)
        var said: [(fact: InstitutionFact, answer: Bool?, why: String)] = []
        for fact in InstitutionFact.allCases {
            let typed = form.trimmed("answer-\(fact.rawValue)")
            let why = MailHeader.oneLine(form.trimmed("why-\(fact.rawValue)"))
            page.typed[fact] = (typed, why)
            let now = page.stated[.init(campus, fact)]
            let answer: Bool?
            switch typed {
            case "yes": answer = true
            case "no": answer = false
            case "": answer = nil
            default: throw Refusal.notFound
            }
            guard answer != now?.answer || (answer != nil && why != now?.why) else { continue }
            if answer != nil, why.count < 3 {
                page.problems.append(Problem("why-\(fact.rawValue)", "Say on what the answer rests."))
            } else if why.count > 500 {
                page.problems.append(Problem("why-\(fact.rawValue)", "Use at most 500 letters."))
            }
            // The page shows what the registry says of a yes; a no against it would be wrong from its first day.
            if answer == false, page.facts.contains(where: { $0.1.registry.shows(fact) }) {
                page.problems.append(
                    Problem(
                        "answer-\(fact.rawValue)",
                        "The registry of places shows otherwise. Mend the place first, if it is wrong."))
            }
            said.append((fact, answer, why))
        }
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        let (account, all) = (visit.session?.account, said)
        if !all.isEmpty {
            try await visit.office.act(by: visit.actor, "stated facts of the institution for \(year)") {
                for one in all {
                    try PolicyActs.state(
                        one.fact, one.answer, campus: campus, year: year, why: one.why, by: account, $0)
                }
            }
        }
        return .redirect(to: "/office/policies/facts?\(page.scope.query)&saved=\(all.count)")
    }
}
