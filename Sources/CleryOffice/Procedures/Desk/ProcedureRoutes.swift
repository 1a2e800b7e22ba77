import CleryLaw
import GRDB
import HTTPTypes

/// The doors of checklists.
enum ProcedureRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let reach = visit.reach(.seeAlerts)
        let page = try visit.office.read { db in
            let published = try PublishedTexts(db)
            let all = try Procedure.all(db).filter { $0.isSeen(reach) }
            let open = try ProcedureRun.open(db).compactMap { run -> (ProcedureRun, String)? in
                guard let procedure = try Procedure.one(run.procedure, db),
                    try run.isSeen(procedure, visit, .seeAlerts, db)
                else { return nil }
                return (run, procedure.name)
            }
            return ProcedureListPage(
                lines: try all.map { one in
                    ProcedureListPage.Line(
                        procedure: one, standing: try ProcedureStanding(one, published, db),
                        runs: try runs(of: one, visit, db).count)
                },
                open: open.map { (run: $0.0, name: $0.1) }, campuses: try Campus.all(db),
                words: TimeWords(zone: visit.office.zone), mayKeep: visit.may(.keepExercises),
                maySheets: visit.may(.work))
        }
        return visit.page(page)
    }

    /// The runs of a checklist that this person sees.
    private static func runs(
        of procedure: Procedure, _ visit: Visit, _ db: Database
    ) throws -> [ProcedureRun] {
        try ProcedureRun.of(line: procedure.line, db).filter {
            try $0.isSeen(procedure, visit, .seeAlerts, db)
        }
    }

    static func ask(_ visit: Visit) throws -> Answer { visit.page(try newPage(visit)) }

    private static func newPage(_ visit: Visit) throws -> ProcedureNewPage {
        let reach = visit.reach(.keepExercises)
        return try visit.office.read { db in
            let published = try PublishedTexts(db)
            return ProcedureNewPage(
                campuses: try Campus.all(db).filter { reach.has($0.id) }, mayAll: reach == .all,
                published: Set(
                    ProcedureKind.allCases.filter { kind in
                        kind.parts.contains { published.text($0, campus: nil) != nil }
                    }), form: visit.session?.form ?? "")
        }
    }

    static func make(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try newPage(visit)
        page.fields = TypedFields(form)
        var problems: [Problem] = []
        let kind = page.fields.choice(
            "kind", "Choose what it is for.", &problems, of: ProcedureKind.self)
        let name = page.fields.text("name", upTo: 80, or: "Give it a name.", &problems)
        let text = page.fields["campus"]
        var campus = page.campuses.first { "\($0.id)" == text }?.id
        if campus == nil, !page.mayAll, page.campuses.count == 1 { campus = page.campuses[0].id }
        if campus == nil, !text.isEmpty || !page.mayAll {
            problems.append(Problem("campus", "Choose a campus of the list."))
        }
        guard problems.isEmpty, let kind else {
            page.problems = problems
            return visit.page(page, status: .unprocessableContent)
        }
        let (account, chosen) = (visit.session?.account, campus)
        let made = try await visit.office.act(by: visit.actor, "made a checklist of a procedure") {
            try ProcedureActs.begin(kind, name: name, campus: chosen, by: account, $0)
        }
        return .redirect(to: "/office/procedures/\(made.line)/edit")
    }

    static func found(_ visit: Visit, _ power: Power, _ db: Database) throws -> Procedure {
        guard let line = Int64(visit.parameter("procedure")),
            let one = try Procedure.newest(line: line, db),
            power == .keepExercises ? one.isKept(visit.reach(power)) : one.isSeen(visit.reach(power))
        else { throw Refusal.notFound }
        return one
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> ProcedurePage {
        try visit.office.read { db in
            let one = try found(visit, .seeAlerts, db)
            return ProcedurePage(
                procedure: one, standing: try ProcedureStanding(one, PublishedTexts(db), db),
                edition: try one.edition.flatMap { try Edition.one($0, db) },
                runs: try runs(of: one, visit, db), campuses: try Campus.all(db),
                words: TimeWords(zone: visit.office.zone),
                mayKeep: one.isKept(visit.reach(.keepExercises)),
                mayRun: one.isSeen(visit.reach(.sendAlerts)),
                subjects: ProcedureRun.Subject.allCases.filter { $0 != .missing || visit.may(.seeMissing) },
                form: visit.session?.form ?? "")
        }
    }

    static func edit(_ visit: Visit) throws -> Answer {
        visit.page(try editPage(visit, isAnew: visit.query("from") == "published"))
    }

    private static func editPage(_ visit: Visit, isAnew: Bool) throws -> ProcedureEditPage {
        try visit.office.read { db in
            let one = try found(visit, .keepExercises, db)
            guard one.ended == nil else { throw Refusal.notFound }
            let draft = ProcedureActs.drafted(one.kind, campus: one.campus, try PublishedTexts(db))
            let steps = isAnew ? draft.steps : one.steps
            var fields = ProcedureEditPage.fields(one, steps)
            if isAnew { fields["anew"] = "yes" }
            return ProcedureEditPage(
                procedure: one, isAnew: isAnew, hasText: !draft.texts.isEmpty, isCut: draft.isCut,
                form: visit.session?.form ?? "", fields: fields,
                rows: min(steps.count + 3, ProcedureStep.most))
        }
    }

    static func save(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try editPage(visit, isAnew: false)
        page.fields = TypedFields(form)
        page.rows = max(1, min(Int(page.fields["rows"]) ?? 1, ProcedureStep.most))
        var problems: [Problem] = []
        let name = page.fields.text("name", upTo: 80, or: "Give it a name.", &problems)
        let steps = ProcedureEditPage.steps(page.fields, rows: page.rows, &problems)
        guard problems.isEmpty, let seen = Int64(page.fields["seen"]) else {
            page.problems = problems
            return visit.page(page, status: .unprocessableContent)
        }
        let (line, anew) = (page.procedure.line, page.fields["anew"] == "yes" && page.hasText)
        let account = visit.session?.account
        try await visit.office.act(by: visit.actor, "changed the steps of procedure \(line)") {
            try ProcedureActs.save(
                line: line, seen: seen, name: name, steps, anew: anew, by: account, $0)
        }
        return .redirect(to: "/office/procedures/\(line)")
    }

    static func end(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let one = try visit.office.read { try found(visit, .keepExercises, $0) }
        try await visit.office.act(by: visit.actor, "took procedure \(one.line) out of use") {
            try ProcedureActs.end(line: one.line, $0)
        }
        return .redirect(to: "/office/procedures")
    }

    static func start(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        guard page.mayRun, page.procedure.ended == nil else { throw Refusal.notFound }
        page.fields = TypedFields(form)
        var problems: [Problem] = []
        let subject = ProcedureRun.Subject(rawValue: page.fields["subject"])
        let number = Int64(page.fields["number"])
        if subject == nil, !page.fields["number"].isEmpty {
            problems.append(Problem("subject", "Say what the number is of."))
        }
        if let subject {
            if let number, number > 0 {
                if try !isThere(subject, number, visit) {
                    problems.append(Problem("number", "There is none of this number."))
                }
            } else {
                problems.append(Problem("number", "Give its number."))
            }
        }
        guard problems.isEmpty else {
            page.problems = problems
            return visit.page(page, status: .unprocessableContent)
        }
        let (line, account) = (page.procedure.line, visit.session?.account)
        let run = try await visit.office.act(by: visit.actor, "began to follow procedure \(line)") {
            try ProcedureActs.start(line: line, subject, subject == nil ? nil : number, by: account, $0)
        }
        return .redirect(to: "/office/procedures/runs/\(run.id)")
    }

    /// Whether it is there for this person.
    private static func isThere(
        _ subject: ProcedureRun.Subject, _ number: Int64, _ visit: Visit
    ) throws -> Bool {
        try visit.office.read { db in
            switch subject {
            case .exercise: try Exercise.one(number, db)?.isSeen(visit.reach(.seeAlerts)) ?? false
            case .alert: try Alert.one(number, db) != nil
            case .threat: try Threat.one("\(number)", within: visit.sight(.seeAlerts), db) != nil
            case .missing:
                try MissingCase.one(number, db).map { visit.reach(.seeMissing).has($0.campus) } ?? false
            }
        }
    }
}
