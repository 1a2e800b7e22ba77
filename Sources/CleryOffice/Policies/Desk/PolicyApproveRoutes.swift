import CleryLaw
import GRDB

/// The doors where versions are approved: only what stands on the page can be ticked, by the number of its version.
enum PolicyApproveRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        visit.page(
            try visit.office.read { db in
                try drawn(visit, PolicyScope(visit, power: .approveReport, db), visit.query("statement"), db)
            })
    }

    private static func drawn(
        _ visit: Visit, _ scope: PolicyScope, _ statement: String, _ db: Database
    ) throws -> PolicyApprovePage {
        guard statement.isEmpty || StatementsOwed.statement(statement) != nil else { throw Refusal.notFound }
        let texts = try PolicyText.current(db)
        let approvals = try PolicyApproval.standing(db)
        let names = Dictionary(
            uniqueKeysWithValues: try Campus.all(db).map { ($0.id, $0.name) })
        var waiting: [PolicyApprovePage.Line] = []
        var approved: [PolicyApprovePage.Line] = []
        for one in StatementsOwed.all where statement.isEmpty || one.id == statement {
            for part in one.parts {
                let own = scope.campuses.map { PartKey(part.id, $0.id) }
                let keys =
                    scope.campus.map { [PartKey(part.id, $0.id)] }
                    ?? (scope.reach == .all ? [PartKey(part.id, nil)] : []) + own
                for key in keys {
                    guard let text = texts[key], text.adopted else { continue }
                    let line = PolicyApprovePage.Line(
                        statement: one, part: part, text: text, campus: key.campus.flatMap { names[$0] },
                        approval: approvals[text.id])
                    if line.approval == nil { waiting.append(line) } else { approved.append(line) }
                }
            }
        }
        let size = PolicyApprovePage.size
        let shown = Array(waiting.dropFirst((visit.pageNumber - 1) * size).prefix(size))
        var earlier: [PartKey: PolicyText] = [:]
        for line in shown {
            earlier[line.text.key] = try PolicyText.versions(line.text.key, db).first {
                approvals[$0.id] != nil
            }
        }
        let people = shown.compactMap(\.text.account) + approved.compactMap(\.approval?.account)
        return PolicyApprovePage(
            scope: scope, chosen: statement, waiting: shown, total: waiting.count,
            approved: statement.isEmpty ? [] : approved, earlier: earlier,
            names: try PolicyPeople.names(people, db), page: visit.pageNumber, saved: visit.query("saved"),
            words: TimeWords(zone: visit.office.zone), form: visit.session?.form ?? "")
    }

    static func approve(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let ticked = Set(form.fields.filter { $0.name == "version" }.compactMap { Int64($0.value) })
        let (page, texts, stale) = try visit.office.read { db -> (PolicyApprovePage, [PolicyText], Int) in
            let scope = try PolicyScope(form, visit, power: .approveReport, db)
            let page = try drawn(visit, scope, form.trimmed("statement"), db)
            let approvals = try PolicyApproval.standing(db)
            var texts: [PolicyText] = []
            var stale = 0
            for id in ticked.sorted() {
                guard let text = try PolicyText.one(id, db), reaches(text.key, visit) else {
                    throw Refusal.notFound
                }
                if try PolicyActs.newest(text.key, db) != id || !text.adopted {
                    stale += 1
                } else if approvals[id] == nil {
                    texts.append(text)
                }
            }
            return (page, texts, stale)
        }
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let today = visit.office.today
        guard stale == 0, !ticked.isEmpty else {
            return refuse(page, ticked.isEmpty ? nil : stale, visit)
        }
        if !texts.isEmpty {
            do {
                try await visit.office.act(by: visit.actor, "approved versions of policy statements") {
                    for text in texts { try PolicyActs.approve(text, by: account, today: today, $0) }
                }
            } catch is PolicyActs.Stale {
                return refuse(page, 1, visit)
            }
        }
        return .redirect(
            to: "/office/policies/approve?\(page.scope.query)&statement=\(page.chosen)&saved=\(texts.count)")
    }

    private static func refuse(_ page: PolicyApprovePage, _ stale: Int?, _ visit: Visit) -> Answer {
        var page = page
        page.problem =
            stale.map {
                "Nothing was approved: \($0) of the ticked versions \($0 == 1 ? "is" : "are") no longer the present one. Read what stands here now."
            } ?? "Tick the versions that you have read and approve."
        return visit.page(page, status: .unprocessableContent)
    }

    private static func reaches(_ key: PartKey, _ visit: Visit) -> Bool {
        let reach = visit.reach(.approveReport)
        return key.campus.map { reach.has($0) } ?? (reach == .all)
    }

    /// Takes an approval back; the version stays.
    static func withdraw(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let id = Int64(form["version"]),
            let (text, approval) = try visit.office.read({ db in
                try PolicyText.one(id, db).flatMap { text in
                    try PolicyApproval.standing(db)[id].map { (text, $0) }
                }
            }), reaches(text.key, visit), let statement = form.trimmed("statement") as String?,
            StatementsOwed.statement(statement) != nil
        else { throw Refusal.notFound }
        try await visit.office.act(by: visit.actor, "took back the approval of policy text \(id)") {
            try PolicyActs.withdraw(approval, $0)
        }
        return .redirect(to: "/office/policies/approve?statement=\(statement)")
    }
}
