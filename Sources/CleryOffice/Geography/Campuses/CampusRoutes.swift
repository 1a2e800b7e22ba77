import CleryLaw
import GRDB
import TypedHTML

/// The doors of the campuses.
enum CampusRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let sight = visit.sight(.work)
        let today = visit.office.today
        let page = try visit.office.read { db in
            let details = try CampusDetails.all(db)
            let counts = try counts(within: sight, today: today, db)
            var own = PlaceFilter()
            own.show = "own_campus"
            let waiting = try PlaceListRequests.list(own, page: 1, within: sight, today: today, db).lines
            return CampusListPage(
                lines: try Campus.all(db).filter { sight.reach.has($0.id) }.map {
                    CampusListPage.Line(
                        campus: $0, details: details[$0.id] ?? CampusDetails(id: $0.id, kind: .separate),
                        counts: counts[$0.id] ?? [:])
                }, waiting: waiting.map { ($0.id, $0.name) }, mayMake: visit.may(.setRules))
        }
        return visit.page(page)
    }

    /// The places of each campus by category, in one pass.
    static func counts(within sight: Sight, today: Day, _ db: Database) throws -> [Int64: [String: Int]] {
        let filter = PlaceFilter()
        let narrow = filter.conditions(within: sight, today: today)
        let sql = """
            SELECT places.campus, \(PlaceFilter.category), count(*) \(filter.from(today: today))
            WHERE \(narrow.sql) GROUP BY 1, 2
            """
        var counts: [Int64: [String: Int]] = [:]
        for row in try Row.fetchAll(db, sql: sql, arguments: narrow.arguments) {
            counts[row[0], default: [:]][row[1]] = row[2]
        }
        return counts
    }

    static func ask(_ visit: Visit) throws -> Answer { visit.page(try newPage(visit, visit.query("place"))) }

    private static func newPage(_ visit: Visit, _ place: String, _ draft: CampusDraft? = nil) throws
        -> CampusNewPage
    {
        let desk =
            try place.isEmpty
            ? nil : visit.office.read { try PlaceDesk.find(place, visit, $0) }
        guard place.isEmpty || desk != nil, desk?.mergedInto == nil else { throw Refusal.notFound }
        var fresh = CampusDraft()
        if let desk {
            fresh.name = desk.place.name
            let facts = desk.facts(on: desk.today)
            for question in CampusDraft.test {
                let text = PlaceFact.text(question, of: facts)
                fresh.facts[question.rawValue] = text == "na" ? "" : text
            }
        }
        return CampusNewPage(place: desk, draft: draft ?? fresh, form: visit.session?.form ?? "")
    }

    static func make(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let draft = CampusDraft(form)
        var page = try newPage(visit, form["place"], draft)
        let taken = Set(try visit.office.read { try Campus.all($0) }.map { $0.name.lowercased() })
        page.problems = draft.problems(taken: taken)
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        guard draft.isSeparate else {
            page.finding = draft.finding
            return visit.page(page, status: .unprocessableContent)
        }
        var details = CampusDetails(id: 0, kind: .separate)
        draft.fill(&details)
        details.facts = draft.description
        details.place = page.place?.place.id
        let change = CampusMaking(name: draft.name, details: details)
        guard let desk = page.place else {
            try await visit.office.act(by: visit.actor, "made a campus") { writing in
                for row in try change.rows(writing.db) { try writing.put(row.table, row.values) }
            }
            return .redirect(to: "/office/campuses")
        }
        let isConflict = form["stamp"] != desk.stamp
        guard form["what"] == "keep", !isConflict else {
            let effect = try await PlaceEffect.of(change, at: [desk.place.id], in: visit.office)
            let hidden = [("place", String(desk.place.id)), ("stamp", desk.stamp)] + draft.hidden
            return visit.page(
                PlaceEffectPage(
                    title: "What this changes", crumbs: page.crumbs, lines: lines(draft, desk),
                    effect: try PlaceEffectShown(effect, visit), action: "/office/campuses/new",
                    fields: HTML(
                        hidden.map { input(.type("hidden"), .name($0.0), .value($0.1)) }), form: page.form,
                    back: desk.address, isConflict: isConflict && form["what"] == "keep"))
        }
        let id = desk.place.id
        try await visit.office.act(by: visit.actor, "made a campus out of place \(id)") {
            try PlaceChanges.make(change, at: [id], $0)
        }
        return .redirect(to: desk.address + "?done=kept")
    }

    private static func lines(_ draft: CampusDraft, _ desk: PlaceDesk) -> [HTML] {
        [
            HTML(text: "\(draft.name) is a campus of its own, with its own statistics and report"),
            HTML(text: PlaceDecisionWords.days(Day(draft.from), Day(draft.through))),
            HTML(
                text: desk.parts.isEmpty
                    ? "\(desk.title) belongs to it, and lies within it"
                    : "\(desk.title) and its parts belong to it, and lie within it"),
        ]
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> CampusPage {
        let sight = visit.sight(.work)
        let today = visit.office.today
        let page = try visit.office.read { db -> CampusPage? in
            guard
                let campus = try Campus.all(db).first(where: { String($0.id) == visit.parameter("campus") }),
                sight.reach.has(campus.id)
            else { return nil }
            let details =
                try CampusDetails.all(db)[campus.id] ?? CampusDetails(id: campus.id, kind: .separate)
            return CampusPage(
                campus: campus, details: details,
                counts: try counts(within: sight, today: today, db)[campus.id] ?? [:],
                mayKeep: visit.may(.setRules), draft: CampusDraft(campus, details),
                form: visit.session?.form ?? "",
                done: visit.query("done") == "kept" ? "Kept." : nil)
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        var draft = CampusDraft(form)
        draft.facts = [:]
        let others = try visit.office.read { try Campus.all($0) }.filter { $0.id != page.campus.id }
        page.draft = draft
        page.problems = draft.problems(taken: Set(others.map { $0.name.lowercased() }))
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        var details = page.details
        draft.fill(&details)
        let (campus, kept, name) = (page.campus, details, draft.name)
        try await visit.office.act(by: visit.actor, "wrote what campus \(campus.id) is") { writing in
            if name != campus.name {
                try writing.put(.campuses, [.integer(campus.id), .text(name)])
            }
            try writing.put(.campusDetails, kept.values)
        }
        return .redirect(to: "/office/campuses/\(campus.id)?done=kept")
    }
}
