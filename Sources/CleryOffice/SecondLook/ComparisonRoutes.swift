import CleryLaw
import GRDB

extension SecondLookRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try comparison(visit)) }

    private static func comparison(_ visit: Visit) throws -> ComparisonPage {
        let key = visit.office.key
        let page = try visit.office.read { db -> ComparisonPage? in
            guard let id = Int64(visit.parameter("look")), let look = try SecondLookRequests.one(id, db),
                let incident = try IncidentRequests.one(
                    String(look.incident), within: visit.sight(.review), db)
            else { return nil }
            func name(_ account: Int64?) throws -> String? {
                try account.flatMap { try Account.one($0, db)?.title }
            }
            return ComparisonPage(
                look: look, incident: incident, first: try name(look.first) ?? "The house, from a log",
                second: try name(look.account) ?? "", settledBy: try name(look.settled?.by),
                why: try look.settled.map {
                    try SealedRecord.open($0.why, SealedRecord.secondLook(look.id), db, key)
                },
                isStale: try !look.isOpen && SecondLookRequests.mark(of: incident.id, db) != look.mark,
                mayWork: visit.sight(.work).sees(incident), form: visit.session?.form ?? "",
                words: TimeWords(zone: visit.office.zone))
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    static func settle(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try comparison(visit)
        guard let account = visit.session?.account, page.look.isOpen else {
            return .redirect(to: "/office/second-look/looks/\(page.look.id)")
        }
        guard let (decider, outcome, why) = page.read(form) else {
            return visit.page(page, status: .unprocessableContent)
        }
        let look = page.look
        try await visit.office.act(by: visit.actor, "settled a disagreement about incident \(look.incident)")
        {
            try SecondLookActs.settle(look, by: account, decider, outcome, why: why, $0)
        }
        return .redirect(to: "/office/second-look/looks/\(look.id)")
    }
}

extension ComparisonPage {
    /// Who decided, what came of it and why; nil, with a sentence for each problem, where something is missing.
    mutating func read(_ form: Form) -> (SecondLook.Decider, SecondLook.Outcome, String)? {
        let decider = SecondLook.Decider(rawValue: form["decided-by"])
        let outcome = SecondLook.Outcome(rawValue: form["outcome"])
        let why = form.trimmed("why")
        if decider == nil { problems.append(Problem("decided-by", "Say who decided.")) }
        if outcome == nil { problems.append(Problem("outcome", "Say whether the facts were changed.")) }
        if outcome == .changed, incident.revision == look.revision {
            problems.append(
                Problem(
                    "outcome",
                    "Nothing was changed in this incident since the look. State its facts first, or say that they stay."
                ))
        }
        if why.isEmpty {
            problems.append(Problem("why", "Say why, in a few sentences."))
        } else if why.utf8.count > ReportDraft.longest {
            problems.append(Problem("why", "This is too long. Say it shorter."))
        }
        guard let decider, let outcome, problems.isEmpty else {
            typed = ["decided-by": form["decided-by"], "outcome": form["outcome"], "why": why]
            return nil
        }
        return (decider, outcome, why)
    }
}
