import CleryLaw
import GRDB

/// The doors of a coder: what waits, the blind page, the comparison and how it is settled.
enum RecodingItemRoutes {
    static func mine(_ visit: Visit) throws -> Answer {
        let (account, sight) = (visit.session?.account ?? 0, visit.sight(.review))
        let page = try visit.office.read { db in
            let waiting = try RecodingItem.waiting(for: account, within: sight, db)
            return MyCodingPage(
                waiting: waiting.map { ($0.id, $0.round) }, open: try open(within: sight, db),
                maySeeReport: visit.may(.seeSources))
        }
        return visit.page(page)
    }

    /// Differences that nobody has settled.
    private static func open(within sight: Sight, _ db: Database) throws -> [Int64] {
        try Int64.fetchAll(
            db,
            sql: """
                SELECT recoding_items.id FROM recoding_items
                JOIN incidents ON incidents.id = recoding_items.incident
                WHERE agreed = 0 AND resolved IS NULL AND \(sight.incidents()) ORDER BY recoding_items.id
                """)
    }

    /// The item and its incident, for whoever sees the incident; otherwise it is not there.
    private static func found(_ visit: Visit, _ db: Database) throws -> (RecodingItem, Incident) {
        guard let id = Int64(visit.parameter("item")), let item = try RecodingItem.one(id, db),
            let incident = try IncidentRequests.one(
                String(item.incident), within: visit.sight(.review), db)
        else { throw Refusal.notFound }
        return (item, incident)
    }

    static func show(_ visit: Visit) throws -> Answer {
        let isCoded = try visit.office.read { try found(visit, $0).0.look != nil }
        return isCoded ? visit.page(try comparison(visit)) : visit.page(try blind(visit))
    }

    /// For its coder alone, and for no one who has had a hand in it.
    private static func blind(_ visit: Visit) throws -> BlindPage {
        let account = visit.session?.account ?? 0
        return try visit.office.read { db in
            let (item, incident) = try found(visit, db)
            guard item.look == nil, item.coder == nil || item.coder == account,
                try !Blindness.hasSeen(item.incident, account, db)
            else { throw Refusal.notFound }
            return BlindPage(
                record: BlindRecord(
                    incident, place: try PlaceRequests.one(incident.place, db)?.name ?? "",
                    campus: try Campus.all(db).first { $0.id == incident.campus }?.name ?? "",
                    reports: try ReportRequests.telling(
                        of: incident.id, within: visit.sight(.seeIncidents), db
                    ).map { ($0.id, $0.number) },
                    words: TimeWords(zone: visit.office.zone)),
                form: visit.session?.form ?? "",
                crumbs: [Crumb(title: "Re-coding", href: "/office/recoding/mine")],
                action: "/office/recoding/items/\(item.id)")
        }
    }

    static func code(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let item = try visit.office.read { try found(visit, $0).0 }
        let here = "/office/recoding/items/\(item.id)"
        // Sent twice: the way leads to what is kept.
        if item.look != nil, item.coder == account { return .redirect(to: here) }
        var page = try blind(visit)
        let (answers, problems) = LookForm.answers(form)
        guard problems.isEmpty else {
            page.problems = problems
            page.typed = Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { a, _ in a })
            return visit.page(page, status: .unprocessableContent)
        }
        let today = visit.office.today
        try await visit.office.act(by: visit.actor, "coded incident \(item.incident) again") {
            try RecodingActs.code(item.id, by: account, answers, today: today, $0)
        }
        return .redirect(to: here)
    }

    private static func comparison(_ visit: Visit) throws -> ComparisonPage {
        let key = visit.office.key
        return try visit.office.read { db in
            let (item, incident) = try found(visit, db)
            guard let look = item.look else { throw Refusal.notFound }
            func name(_ account: Int64?) throws -> String? {
                try account.flatMap { try Account.one($0, db)?.title }
            }
            return ComparisonPage(
                look: look, incident: incident, first: try name(look.first) ?? "The house, from a log",
                second: try name(look.account) ?? "", settledBy: try name(look.settled?.by),
                why: try look.settled.map {
                    try SealedRecord.open($0.why, SealedRecord.recodingItem(item.id), db, key)
                },
                isStale: false, mayWork: visit.sight(.work).sees(incident),
                form: visit.session?.form ?? "", words: TimeWords(zone: visit.office.zone),
                recoding: "/office/recoding/items/\(item.id)/settle")
        }
    }

    static func settle(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try comparison(visit)
        let here = "/office/recoding/items/\(page.look.id)"
        guard let account = visit.session?.account, page.look.isOpen else { return .redirect(to: here) }
        guard let (decider, outcome, why) = page.read(form) else {
            return visit.page(page, status: .unprocessableContent)
        }
        let look = page.look
        try await visit.office.act(
            by: visit.actor, "settled a difference of re-coding about incident \(look.incident)"
        ) { try RecodingActs.settle(look.id, by: account, decider, outcome, why: why, $0) }
        return .redirect(to: here)
    }
}
