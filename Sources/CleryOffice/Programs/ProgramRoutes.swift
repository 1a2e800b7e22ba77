import CleryLaw
import GRDB

/// The doors of the list of programs and of one program.
enum ProgramRoutes {
    struct Filter: Sendable {
        var year: Int?
        var kind: ProgramKind?

        init(_ visit: Visit) {
            year = Int(visit.query("year")).flatMap { ProgramDraft.years.contains($0) ? $0 : nil }
            kind = ProgramKind(rawValue: visit.query("kind"))
        }

        var query: String {
            [year.map { "year=\($0)" }, kind.map { "kind=\($0.rawValue)" }].compactMap { $0 }
                .joined(separator: "&")
        }
    }

    /// The campuses for which the person may write, and whether also for the office as a whole.
    static func writable(_ visit: Visit, _ db: Database) throws -> (campuses: [Campus], all: Bool) {
        let reach = visit.reach(.writeReport)
        return (try Campus.all(db).filter { reach.has($0.id) }, reach == .all)
    }

    static func mayWrite(_ program: Program, _ visit: Visit) -> Bool {
        let reach = visit.reach(.writeReport)
        return program.campus.map(reach.has) ?? (reach == .all)
    }

    static func list(_ visit: Visit) throws -> Answer {
        visit.page(try listPage(visit))
    }

    static func listPage(_ visit: Visit) throws -> ProgramListPage {
        let (filter, reach) = (Filter(visit), visit.reach(.writeReport))
        return try visit.office.read { db in
            let (programs, total) = try ProgramRequests.list(
                year: filter.year, kind: filter.kind, within: reach, page: visit.pageNumber, db)
            return ProgramListPage(
                programs: programs, total: total, page: visit.pageNumber, filter: filter,
                years: try ProgramRequests.years(within: reach, db), campuses: try Campus.all(db),
                today: visit.office.today, form: visit.session?.form ?? "",
                done: ProgramListPage.said(visit.query("done"), visit.query("count")))
        }
    }

    static func file(_ visit: Visit) throws -> Answer {
        let (filter, reach) = (Filter(visit), visit.reach(.writeReport))
        var csv = CSVWriter()
        csv.row(ProgramSheet.columns)
        try visit.office.read { db in
            let names = Dictionary(uniqueKeysWithValues: try Campus.all(db).map { ($0.id, $0.name) })
            for one in try ProgramRequests.list(year: filter.year, kind: filter.kind, within: reach, db)
                .programs
            {
                csv.row([
                    "\(one.year)", one.kind.rawValue, one.title, one.description, one.audience.rawValue,
                    one.campus.flatMap { names[$0] } ?? "all",
                    one.days.map(\.description).joined(separator: " "), one.frequency?.rawValue ?? "",
                    one.delivery.rawValue, one.offered.map(String.init) ?? "",
                    one.attended.map(String.init) ?? "", one.behaviorWords, one.evidence ?? "",
                ])
            }
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: csv.bytes)
        answer.headers[.contentDisposition] = "attachment; filename=\"programs.csv\""
        return answer
    }

    static func ask(_ visit: Visit) throws -> Answer {
        var page = try newPage(visit)
        page.draft.fields["year"] = "\(visit.office.today.year)"
        page.draft.fields["kind"] = ProgramKind(rawValue: visit.query("kind"))?.rawValue ?? ""
        if page.campuses.count == 1, !page.all { page.draft.fields["campus"] = "\(page.campuses[0].id)" }
        return visit.page(page)
    }

    private static func newPage(_ visit: Visit) throws -> ProgramNewPage {
        let (campuses, all) = try visit.office.read { try writable(visit, $0) }
        return ProgramNewPage(campuses: campuses, all: all, form: visit.session?.form ?? "")
    }

    static func add(_ visit: Visit) async throws -> Answer {
        var page = try newPage(visit)
        page.draft = ProgramDraft(try await visit.form())
        guard let account = visit.session?.account,
            let program = page.draft.read(page.campuses, all: page.all)
        else { return visit.page(page, status: .unprocessableContent) }
        let id = try await visit.office.act(by: visit.actor, "entered a prevention program") {
            try ProgramActs.add(program, by: account, $0).id
        }
        return .redirect(to: "/office/programs/\(id)?done=entered")
    }

    static func show(_ visit: Visit) throws -> Answer {
        var page = try page(visit)
        page.done =
            ["entered": "The program is entered.", "kept": "Kept.", "copied": "Copied. Add what is new."][
                visit.query("done")]
        return visit.page(page)
    }

    static func page(_ visit: Visit) throws -> ProgramPage {
        let reach = visit.reach(.writeReport)
        let page = try visit.office.read { db -> ProgramPage? in
            guard let id = Int64(visit.parameter("program")),
                let program = try ProgramRequests.one(id, within: reach, db)
            else { return nil }
            let (campuses, all) = try writable(visit, db)
            return ProgramPage(
                program: program, draft: ProgramDraft(program), campuses: campuses, all: all,
                mayWrite: mayWrite(program, visit), today: visit.office.today,
                form: visit.session?.form ?? "")
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    static func change(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let known = page.program
        guard page.mayWrite else { throw Refusal.notFound }
        if form["what"] == "remove" {
            try await visit.office.act(by: visit.actor, "took back prevention program \(known.id)") {
                try ProgramActs.remove(known, $0)
            }
            return .redirect(to: "/office/programs?year=\(known.year)&done=removed")
        }
        page.draft = ProgramDraft(form)
        guard let program = page.draft.read(page.campuses, all: page.all) else {
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(by: visit.actor, "changed prevention program \(known.id)") {
            try ProgramActs.change(known, to: program, $0)
        }
        return .redirect(to: "/office/programs/\(known.id)?done=kept")
    }
}

/// The doors that repeat programs in the next year.
enum ProgramCopyRoutes {
    static func year(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let account = visit.session?.account, let year = Int(form["from"]),
            ProgramDraft.years.contains(year), year < ProgramDraft.years.upperBound
        else { throw Refusal.notFound }
        let reach = visit.reach(.writeReport)
        let count = try await visit.office.act(
            by: visit.actor, "copied the prevention programs of \(year) to \(year + 1)"
        ) {
            try ProgramActs.copy(
                from: year, by: account, where: { $0.campus.map(reach.has) ?? (reach == .all) }, $0)
        }
        return .redirect(to: "/office/programs?year=\(year + 1)&done=copied&count=\(count)")
    }

    static func one(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let page = try ProgramRoutes.page(visit)
        guard page.mayWrite, let account = visit.session?.account,
            page.program.year < ProgramDraft.years.upperBound
        else { throw Refusal.notFound }
        let program = page.program
        let id = try await visit.office.act(
            by: visit.actor, "copied prevention program \(program.id) to \(program.year + 1)"
        ) { try ProgramActs.add(program.again(in: program.year + 1, id: 0), by: account, $0).id }
        return .redirect(to: "/office/programs/\(id)?done=copied")
    }
}
