import CleryLaw
import GRDB

extension Doors {
    /// The days on which the institution is closed.
    static let closures: [Door] = [
        .get("/office/closures", .may(.seeIncidents), ClosureRoutes.list),
        .post("/office/closures", .may(.setRules), ClosureRoutes.add),
        .get("/office/closures/federal", .may(.setRules), ClosureRoutes.federal),
        .post("/office/closures/federal", .may(.setRules), ClosureRoutes.addFederal),
        .post("/office/closures/file", .may(.setRules), ClosureFileRoutes.send),
        .get("/office/closures/file/:file", .may(.setRules), ClosureFileRoutes.show),
        .post("/office/closures/file/:file", .may(.setRules), ClosureFileRoutes.confirm),
        .get("/office/closures/:closure", .may(.setRules), ClosureRoutes.show),
        .post("/office/closures/:closure", .may(.setRules), ClosureRoutes.change),
    ]
}

/// The doors of the closures: the list, one by hand, the federal holidays, take back and bring back.
enum ClosureRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        var page = try page(visit, year: year(visit.query("year"), visit))
        switch visit.query("done") {
        case "added": page.done = "The closure is added."
        case "removed": page.done = "The closure is taken back."
        case "restored": page.done = "The closure is back."
        default: page.done = Int(visit.query("new")).map { "\($0) closure\($0 == 1 ? " is" : "s are") new." }
        }
        return visit.page(page)
    }

    private static func year(_ text: String, _ visit: Visit) -> Int {
        guard let year = Int(text), Closure.years.contains(year) else { return visit.office.today.year }
        return year
    }

    static func page(_ visit: Visit, year: Int) throws -> ClosuresPage {
        ClosuresPage(
            all: try visit.office.read { try Closure.all($0) }, year: year, today: visit.office.today,
            mayKeep: visit.may(.setRules), form: visit.session?.form ?? "")
    }

    static func add(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let draft = ClosureDraft(form)
        var (row, problems) = draft.read()
        if let closure = row {
            switch try visit.office.read({
                ClosureStanding(try Closure.all($0)).of(closure.days, closure.name)
            }) {
            case .known: problems.append(Problem("name", "This closure is here already."))
            case .takenBack:
                problems.append(
                    Problem(
                        "name", "This closure was taken back. Bring it back: it stands under “Taken back”."))
            case .new, .covered: break
            }
            if !problems.isEmpty { row = nil }
        }
        guard let row else {
            var page = try page(
                visit, year: Day(draft.first).map { year("\($0.year)", visit) } ?? visit.office.today.year)
            (page.draft, page.problems) = (draft, problems)
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(
            by: visit.actor, "closed the institution \(ClosureActs.words(row.days))"
        ) { try ClosureActs.close([row], source: Closure.hand, $0) }
        return .redirect(to: "/office/closures?year=\(row.days.first.year)&done=added")
    }

    static func show(_ visit: Visit) throws -> Answer {
        let page = try visit.office.read { db -> ClosurePage? in
            guard let closure = try Closure.one(visit.parameter("closure"), db) else { return nil }
            let others = Set(
                try Closure.all(db).filter { $0.id != closure.id && !$0.removed }.flatMap(\.days.weekdays))
            return ClosurePage(
                closure: closure, own: closure.days.weekdays.filter { !others.contains($0) }.count,
                form: visit.session?.form ?? "")
        }
        guard let page else { throw Refusal.notFound }
        return visit.page(page)
    }

    static func change(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let number = visit.parameter("closure")
        guard let closure = try visit.office.read({ try Closure.one(number, $0) }) else {
            throw Refusal.notFound
        }
        let what = form["what"]
        guard ["remove", "restore"].contains(what) else {
            var answer = try show(visit)
            answer.status = .unprocessableContent
            return answer
        }
        let isRemoved = what == "remove"
        try await visit.office.act(
            by: visit.actor,
            "\(isRemoved ? "took back" : "brought back") the closure \(ClosureActs.words(closure.days))"
        ) { writing in
            guard let now = try Closure.one(number, writing.db) else { throw Refusal.notFound }
            try ClosureActs.set(now, removed: isRemoved, writing)
        }
        return .redirect(
            to: "/office/closures?year=\(closure.days.first.year)&done=\(isRemoved ? "removed" : "restored")")
    }

    static func federal(_ visit: Visit) throws -> Answer {
        visit.page(try federalPage(visit, visit.query("year")))
    }

    private static func federalPage(_ visit: Visit, _ asked: String) throws -> FederalHolidaysPage {
        let today = visit.office.today
        let year = Int(asked).flatMap { FederalHolidays.years.contains($0) ? $0 : nil } ?? today.year
        let standing = ClosureStanding(try visit.office.read { try Closure.all($0) })
        return FederalHolidaysPage(
            year: year, years: Set(today.year - 3...today.year + 2).union([year]).sorted(),
            holidays: FederalHolidays.observed(in: year).map { ($0, standing.of($0.days, $0.name)) },
            form: visit.session?.form ?? "")
    }

    static func addFederal(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try federalPage(visit, form["year"])
        let ticked = Set(form.fields.filter { $0.name == "day" }.map(\.value))
        let rows = page.holidays.map(\.row).filter { ticked.contains("\($0.days.first)") }
        guard !rows.isEmpty, rows.count == ticked.count, form["year"] == "\(page.year)" else {
            page.problem = Problem("day", "Tick at least one day of the list.")
            return visit.page(page, status: .unprocessableContent)
        }
        let (year, count) = (page.year, rows.count)
        let new = try await visit.office.act(
            by: visit.actor,
            "closed the institution on \(count) federal holiday\(count == 1 ? "" : "s") of \(year)"
        ) { try ClosureActs.close(rows.map { ($0.days, $0.name) }, source: Closure.federal, $0) }
        return .redirect(to: "/office/closures?year=\(year)&new=\(new)")
    }
}
