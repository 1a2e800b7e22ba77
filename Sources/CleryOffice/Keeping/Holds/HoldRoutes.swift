import CleryLaw
import GRDB

/// The doors of holds.
enum HoldRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let all = visit.query("show") == "all"
        let page = try office.read { db -> HoldsPage in
            let holds = try LegalHold.all(db)
            let shown = all ? holds : holds.filter { $0.released == nil }
            return HoldsPage(
                lines: try shown.map { try line($0, visit, db) }, isAll: all,
                released: holds.count { $0.released != nil },
                done: ["placed": "The hold is placed.", "released": "The hold is released."][
                    visit.query("done")])
        }
        return visit.page(page)
    }

    private static func line(_ hold: LegalHold, _ visit: Visit, _ db: Database) throws -> HoldLine {
        let words = TimeWords(zone: visit.office.zone)
        return HoldLine(
            hold: hold, words: try HoldWords.of(hold, db, visit.office.key),
            scope: try scope(hold, visit, db),
            placed: "\(try ReportPeople.name(hold.account, db)), \(words.short(hold.at))",
            released: try hold.released.map {
                "\(try ReportPeople.name(hold.releasedBy, db)), \(words.short($0))"
            })
    }

    /// What it reaches, in words. A record that this person may not see is not named.
    private static func scope(_ hold: LegalHold, _ visit: Visit, _ db: Database) throws -> String {
        let sight = visit.sight(.seeIncidents)
        var parts = [hold.kind?.title ?? "All records"]
        if let campus = hold.campus {
            parts.append(try Campus.all(db).first { $0.id == campus }?.name ?? "")
        }
        switch (hold.from, hold.through) {
        case (let from?, let through?): parts.append(from == through ? "\(from)" : "\(from) to \(through)")
        case (let from?, nil): parts.append("\(from) and later")
        case (nil, let through?): parts.append("up to \(through)")
        default: break
        }
        if let incident = hold.incident {
            let one = try IncidentRequests.one(String(incident), within: sight, db)
            parts.append("incident \(one.map { $0.number ?? $0.key } ?? "of restricted access")")
        }
        if let report = hold.report {
            let one = try ReportRequests.one(String(report), within: sight, db)
            parts.append("report \(one?.number ?? "of restricted access")")
        }
        return parts.joined(separator: ", ")
    }

    static func ask(_ visit: Visit) throws -> Answer { visit.page(try newPage(visit, HoldDraft())) }

    private static func newPage(_ visit: Visit, _ draft: HoldDraft, _ problems: [Problem] = []) throws
        -> NewHoldPage
    {
        NewHoldPage(
            draft: draft, campuses: try visit.office.read { try Campus.all($0) }, problems: problems,
            form: visit.session?.form ?? "")
    }

    static func place(_ visit: Visit) async throws -> Answer {
        let draft = HoldDraft(try await visit.form())
        guard let account = visit.session?.account else { throw Refusal.notFound }
        var problems: [Problem] = []
        let wish = try visit.office.read {
            try draft.wish(within: visit.sight(.seeIncidents), $0, &problems)
        }
        guard problems.isEmpty else {
            return visit.page(try newPage(visit, draft, problems), status: .unprocessableContent)
        }
        try await visit.office.act(by: visit.actor, "placed a legal hold") {
            _ = try HoldActs.place(wish, HoldWords(matter: draft.matter, why: draft.why), by: account, $0)
        }
        return .redirect(to: "/office/keeping/holds?done=placed")
    }

    private static func page(_ visit: Visit) throws -> HoldPage {
        try visit.office.read { db in
            guard let id = Int64(visit.parameter("hold")), let hold = try LegalHold.one(id, db) else {
                throw Refusal.notFound
            }
            var count = 0
            let book = try KeepingBook(db)
            if hold.released == nil {
                try book.each(hold.kind, db) { if $0.holds.contains(id) { count += 1 } }
            }
            return HoldPage(
                line: try line(hold, visit, db), count: count, form: visit.session?.form ?? "")
        }
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    static func release(_ visit: Visit) async throws -> Answer {
        let why = try await visit.form().trimmed("why")
        var page = try page(visit)
        guard page.line.hold.released == nil, let account = visit.session?.account else {
            throw Refusal.notFound
        }
        guard !why.isEmpty, why.count <= 1000 else {
            (page.typed, page.problem) = (
                why,
                Problem(
                    "why",
                    why.isEmpty ? "Say why the records are released." : "Write at most 1,000 characters.")
            )
            return visit.page(page, status: .unprocessableContent)
        }
        let (id, key) = (page.line.hold.id, visit.office.key)
        try await visit.office.act(by: visit.actor, "released legal hold \(id)") {
            try HoldActs.release(id, why: why, by: account, $0, key: key)
        }
        return .redirect(to: "/office/keeping/holds?show=all&done=released")
    }
}
