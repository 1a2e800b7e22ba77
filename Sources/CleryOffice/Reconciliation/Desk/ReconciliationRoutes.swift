import CleryLaw
import GRDB

/// The doors of the reconciliation board.
enum ReconciliationRoutes {
    static let pageSize = 50

    static func show(_ visit: Visit) throws -> Answer {
        visit.page(try page(visit, BoardFilter(visit.query)))
    }

    private static func page(
        _ visit: Visit, _ filter: BoardFilter, ticked: Set<String> = [], words: String = "",
        problems: [Problem] = []
    ) throws -> ReconciliationPage {
        let (reach, hidden, office) = (visit.reach(.seeSources), try visit.hidden(), visit.office)
        let year = filter.year ?? SourceYear.present(office.today)
        return try office.read { db in
            let campuses = try Campus.all(db).filter { reach.has($0.id) }
            let campus = campuses.first { String($0.id) == filter.campus }
            let board = try Reconciliation(year...year, campus.map { [$0] } ?? campuses, db)
            let fitting = board.lines.filter(filter.fits)
            let start = min((visit.pageNumber - 1) * pageSize, fitting.count)
            let lines = try fitting[start...].prefix(pageSize).map { line in
                try BoardLine(line, isHidden: line.difference.isHidden(by: hidden), office, db)
            }
            let accounts = lines.flatMap { [$0.line.reason?.account, $0.line.earlier?.account] }
                .compactMap { $0 }
            return ReconciliationPage(
                year: year, campuses: campuses, campus: campus, filter: filter,
                sums: BoardSums(board.lines), lines: lines, total: fitting.count, page: visit.pageNumber,
                names: try MatrixRoutes.names(accounts, db), today: office.today,
                may: visit.may, keeps: visit.reach(.keepSources), times: TimeWords(zone: office.zone),
                form: visit.session?.form ?? "", ticked: ticked, words: words, problems: problems,
                done: [
                    "explained": "The explanation is kept.", "taken-back": "The explanation is taken back.",
                ][visit.query("done")])
        }
    }

    static func file(_ visit: Visit) throws -> Answer {
        let (reach, hidden, office) = (visit.reach(.seeSources), try visit.hidden(), visit.office)
        let filter = BoardFilter(visit.query)
        let year = filter.year ?? SourceYear.present(office.today)
        let times = TimeWords(zone: office.zone)
        var csv = CSVWriter()
        csv.row([
            "year", "campus", "kind", "what", "about", "one_side", "other_side", "report", "state",
            "explanation", "explained_by", "explained_at",
        ])
        try office.read { db in
            let campuses = try Campus.all(db).filter { reach.has($0.id) }
            let board = try Reconciliation(year...year, campuses, db)
            for line in board.lines where filter.fits(line) {
                let one = line.difference
                guard filter.campus.isEmpty || filter.campus == String(one.campus) else { continue }
                let shown = try BoardLine(line, isHidden: one.isHidden(by: hidden), office, db)
                csv.row([
                    String(year), campuses.first { $0.id == one.campus }?.name ?? "", one.kind.rawValue,
                    one.kind.title, shown.name, shown.left, shown.right, one.kind.effect.rawValue,
                    line.isOpen ? "open" : "explained", shown.reason ?? "",
                    try line.reason.map { try ReportPeople.name($0.account, db) } ?? "",
                    line.reason.map { times.iso($0.at) } ?? "",
                ])
            }
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: csv.bytes)
        answer.headers[.contentDisposition] = "attachment; filename=\"differences-\(year).csv\""
        return answer
    }

    // MARK: Explaining

    static func explain(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let filter = BoardFilter { form[$0] }
        let chosen = Set(form.fields.filter { $0.name == "difference" }.map(\.value))
        let words = form.trimmed("words")
        var problems: [Problem] = []
        if chosen.isEmpty { problems.append(Problem("difference", "Tick what the words explain.")) }
        if words.isEmpty { problems.append(Problem("words", "Say why the records may differ.")) }
        if words.count > 2000 { problems.append(Problem("words", "Write at most 2,000 characters.")) }
        guard let year = filter.year else { throw Refusal.notFound }
        guard problems.isEmpty else {
            return visit.page(
                try page(visit, filter, ticked: chosen, words: words, problems: problems),
                status: .unprocessableContent)
        }
        let (reach, hidden, account) = (
            visit.reach(.keepSources), try visit.hidden(), visit.session?.account
        )
        try await visit.office.act(
            by: visit.actor,
            "explained \(chosen.count) difference\(chosen.count == 1 ? "" : "s") between records of \(year)"
        ) { writing in
            let campuses = try Campus.all(writing.db).filter { reach.has($0.id) }
            let met = try Reconciliation(year...year, campuses, writing.db).lines.filter {
                chosen.contains($0.mark) && !$0.difference.isHidden(by: hidden)
            }
            // What another has mended meanwhile is not explained, nor what this person does not keep.
            guard met.count == chosen.count else { throw moved }
            try DifferenceActs.explain(met, words, by: account, writing)
        }
        return .redirect(to: filter.address(year, done: "explained"))
    }

    private static let moved = Refusal(
        status: .conflict, title: "The board has moved on",
        sentence: "One of the differences is not there any more, or is another now. Load the board again."
    )

    static func takeBack(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let filter = BoardFilter { form[$0] }
        let (reach, hidden) = (visit.reach(.keepSources), try visit.hidden())
        guard let id = Int64(form["reason"]), let year = filter.year else { throw Refusal.notFound }
        try await visit.office.act(
            by: visit.actor, "took back the explanation of a difference between records of \(year)"
        ) { writing in
            let campuses = try Campus.all(writing.db).filter { reach.has($0.id) }
            let line = try Reconciliation(year...year, campuses, writing.db).lines.first {
                $0.reason?.id == id && !$0.difference.isHidden(by: hidden)
            }
            guard let reason = line?.reason else { throw Refusal.notFound }
            try DifferenceActs.end(reason, writing)
        }
        return .redirect(to: filter.address(year, done: "taken-back"))
    }
}
