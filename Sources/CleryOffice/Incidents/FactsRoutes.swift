import CleryLaw
import GRDB

/// The doors of an incident's facts: the interview and the whole form.
enum FactsRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> FactsPage {
        let reasoned = try visit.office.read { db -> Reasoned? in
            guard let id = Int64(visit.parameter("incident")) else { return nil }
            return try ReasonBook(db).answers(for: id, within: visit.sight(.work))
        }
        guard let reasoned else { throw Refusal.notFound }
        return FactsPage(
            reasoned: reasoned, form: visit.session?.form ?? "",
            mayUnfound: visit.reach(.unfound).has(reasoned.incident.campus),
            skipped: Set(visit.query("skipped").split(separator: ",").map(String.init)))
    }

    /// One answer of the interview.
    static func answer(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let id = page.reasoned.incident.id
        let skipped = form["skipped"].split(separator: ",").map(String.init)
        if form["supposing"] == "unknown" {
            let all = (skipped + [form["fact"]]).filter { Fact(rawValue: $0) != nil }.joined(separator: ",")
            return .redirect(to: "/office/incidents/\(id)/facts?skipped=\(all)")
        }
        let change = Law.changes(of: page.reasoned.records[page.reasoned.at]).first {
            $0.fact.rawValue == form["fact"] && $0.supposing == form["supposing"] && $0.wasUnknown
        }
        guard let change, page.mayUnfound || !change.fact.isOfUnfounding else {
            page.problems = [Problem("supposing", "Choose one of the answers, or that nobody knows.")]
            return visit.page(page, status: .unprocessableContent)
        }
        return try await keep(change.facts, form, page, visit)
    }

    /// The whole form.
    static func state(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let (facts, problems) = FactsForm.facts(
            form, over: page.reasoned.incident.facts, mayUnfound: page.mayUnfound)
        guard problems.isEmpty else {
            page.problems = problems
            page.typed = facts
            return visit.page(page, status: .unprocessableContent)
        }
        return try await keep(facts, form, page, visit)
    }

    private static func keep(
        _ facts: IncidentFacts, _ form: Form, _ page: FactsPage, _ visit: Visit
    ) async throws -> Answer {
        let id = page.reasoned.incident.id
        let revision = Int64(form["revision"]) ?? 0
        do {
            try await visit.office.act(by: visit.actor, "stated the facts of incident \(id)") {
                try IncidentActs.state(facts, of: id, seen: revision, $0)
            }
            return .redirect(to: "/office/incidents/\(id)/facts")
        } catch let conflict as IncidentActs.Conflict {
            var page = try self.page(visit)
            page.typed = facts
            page.conflict = FactsWords.whole(conflict.now.facts)
            return visit.page(page, status: .conflict)
        }
    }
}
