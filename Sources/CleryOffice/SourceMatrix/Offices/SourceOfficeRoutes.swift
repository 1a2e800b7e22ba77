import CleryLaw
import GRDB

/// The doors of the offices that are asked.
enum SourceOfficeRoutes {
    static func list(_ visit: Visit) throws -> Answer { visit.page(try listPage(visit)) }

    private static func listPage(_ visit: Visit) throws -> SourceOfficesPage {
        let (reach, keeps) = (visit.reach(.seeSources), visit.reach(.keepSources))
        let year = MatrixRoutes.year(visit)
        return try visit.office.read { db in
            let offices = try SourceOffice.all(db).filter { reach.has($0.campus) }
            return SourceOfficesPage(
                offices: offices, said: try SourceStatement.holding(in: year, db), year: year,
                campuses: try Campus.all(db).filter { reach.has($0.id) },
                keeps: try Campus.all(db).filter { keeps.has($0.id) },
                names: try MatrixRoutes.names(offices.compactMap(\.account), db),
                form: visit.session?.form ?? "",
                done: ["added": "Added.", "ended": "The office is no longer asked."][visit.query("done")])
        }
    }

    static func add(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try listPage(visit)
        page.read(form)
        guard page.problems.isEmpty, let campus = Int64(page.campus) else {
            return visit.page(page, status: .unprocessableContent)
        }
        let (kinds, other) = (page.kinds, page.name)
        try await visit.office.act(by: visit.actor, "added offices that are asked each year") { writing in
            let there = Set(
                try SourceOffice.all(writing.db).filter { $0.campus == campus }.map { $0.name.lowercased() })
            let wanted = kinds.map { ($0, $0 == .other ? other : $0.title) }
            for (kind, name) in wanted where !there.contains(name.lowercased()) {
                let office = SourceOffice(
                    id: try writing.nextID(.sourceOffices), campus: campus, kind: kind, name: name)
                try writing.put(.sourceOffices, office.values, isNew: true)
            }
        }
        return .redirect(to: "/office/sources/offices?done=added")
    }

    /// An office that this person keeps, sees, or answers for.
    private static func page(_ visit: Visit) throws -> SourceOfficePage {
        let year = MatrixRoutes.year(visit)
        return try visit.office.read { db in
            guard let id = Int64(visit.parameter("source")), let office = try SourceOffice.one(id, db),
                office.ended == nil
            else { throw Refusal.notFound }
            let keeps = visit.reach(.keepSources).has(office.campus)
            let isTheirs = office.account != nil && office.account == visit.session?.account
            guard keeps || isTheirs || visit.reach(.seeSources).has(office.campus) else {
                throw Refusal.notFound
            }
            let campus = try Campus.all(db).first { $0.id == office.campus }
            let said = try SourceStatement.all(of: id, db)
            let cells = try campus.map { try OfficeSource.cells(year, $0, db) } ?? []
            return SourceOfficePage(
                office: office, campus: campus?.name ?? "", year: year, said: said,
                cell: cells.first { $0.key == "office:\(id)" },
                accounts: keeps ? try Account.all(db).filter { $0.ended == nil } : [],
                names: try MatrixRoutes.names(said.compactMap(\.account), db), mayKeep: keeps,
                maySign: keeps || isTheirs, maySeeAll: !visit.reach(.seeSources).isEmpty,
                words: TimeWords(zone: visit.office.zone), form: visit.session?.form ?? "",
                done: ["signed": "Signed.", "kept": "Kept."][visit.query("done")])
        }
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        guard page.mayKeep else { throw Refusal.notFound }
        var office = page.office
        if form["what"] == "end" {
            let ended = office
            try await visit.office.act(by: visit.actor, "office \(office.id) is no longer asked each year") {
                writing in
                var office = ended
                office.ended = writing.at
                try writing.put(.sourceOffices, office.values)
            }
            return .redirect(to: "/office/sources/offices?done=ended")
        }
        page.typedName = form.trimmed("name")
        page.typedAccount = form["account"]
        if page.typedName?.isEmpty ?? true {
            page.problems.append(Problem("name", "Give the office’s name."))
        } else if (page.typedName?.count ?? 0) > 120 {
            page.problems.append(Problem("name", "Write at most 120 characters."))
        }
        let account = Int64(form["account"])
        if !form["account"].isEmpty, !page.accounts.contains(where: { $0.id == account }) {
            page.problems.append(Problem("account", "Choose a person of the list."))
        }
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        (office.name, office.account) = (page.typedName ?? office.name, account)
        let kept = office
        try await visit.office.act(by: visit.actor, "changed office \(office.id) that is asked each year") {
            try $0.put(.sourceOffices, kept.values)
        }
        return .redirect(to: "/office/sources/offices/\(office.id)?done=kept")
    }

    static func sign(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        guard page.maySign else { throw Refusal.notFound }
        (page.state, page.wordsTyped) = (form["state"], form.trimmed("words"))
        let state = SourceStatement.states.first { $0.rawValue == page.state }
        let year = Int(form["year"]).flatMap { SourceYear.years.contains($0) ? $0 : nil }
        if state == nil { page.problems.append(Problem("state", "Choose what the office answers.")) }
        if year == nil { page.problems.append(Problem("year", "Give a calendar year, such as 2025.")) }
        if state == .declined, page.wordsTyped.isEmpty {
            page.problems.append(Problem("words", "Say why it gives no numbers."))
        }
        if page.wordsTyped.count > 1000 {
            page.problems.append(Problem("words", "Write at most 1,000 characters."))
        }
        guard page.problems.isEmpty, let state, let year else {
            return visit.page(page, status: .unprocessableContent)
        }
        let (office, words, account) = (page.office, page.wordsTyped, visit.session?.account)
        try await visit.office.act(by: visit.actor, "signed for office \(office.id) what it knows of \(year)")
        {
            try SourceStatement.sign(office, year, state, words, by: account, $0)
        }
        return .redirect(to: "/office/sources/offices/\(office.id)?year=\(year)&done=signed")
    }
}
