import CleryLaw
import GRDB

/// The doors of the source matrix.
enum MatrixRoutes {
    static func year(_ visit: Visit) -> Int {
        Int(visit.query("year")).flatMap { SourceYear.years.contains($0) ? $0 : nil }
            ?? SourceYear.present(visit.office.today)
    }

    static func show(_ visit: Visit) throws -> Answer {
        let (reach, year, today) = (visit.reach(.seeSources), year(visit), visit.office.today)
        let page = try visit.office.read { db in
            let matrix = try SourceMatrix(year, try Campus.all(db).filter { reach.has($0.id) }, db)
            return MatrixPage(
                matrix: matrix, today: today,
                names: try names(matrix.lines.compactMap(\.signature?.account), db),
                may: visit.may, isOpenOnly: visit.query("open") == "1",
                words: TimeWords(zone: visit.office.zone), form: visit.session?.form ?? "",
                done: ["signed": "Signed.", "taken-back": "The signature is taken back."][visit.query("done")]
            )
        }
        return visit.page(page)
    }

    static func names(_ accounts: [Int64], _ db: Database) throws -> [Int64: String] {
        try Dictionary(
            uniqueKeysWithValues: Set(accounts).map { ($0, try ReportPeople.name($0, db)) })
    }

    static func file(_ visit: Visit) throws -> Answer {
        let (reach, year) = (visit.reach(.seeSources), year(visit))
        var csv = CSVWriter()
        csv.row(["year", "campus", "kind", "source", "state", "answer", "due", "signed_for", "reason"])
        try visit.office.read { db in
            let matrix = try SourceMatrix(year, try Campus.all(db).filter { reach.has($0.id) }, db)
            for line in matrix.lines {
                let campus = matrix.campuses.first { $0.id == line.cell.campus }?.name ?? ""
                csv.row([
                    "\(year)", campus, line.cell.kind, line.cell.name, line.cell.state.rawValue,
                    line.cell.sentence, line.cell.due?.description ?? "",
                    try line.signature.map { try ReportPeople.name($0.account, db) } ?? "",
                    line.signature?.words ?? "",
                ])
            }
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: csv.bytes)
        answer.headers[.contentDisposition] = "attachment; filename=\"sources-\(year).csv\""
        return answer
    }

    /// The silent source that the address names.
    private static func page(_ visit: Visit, _ form: Form? = nil) throws -> SignaturePage {
        let ask = { (name: String) in form?.trimmed(name) ?? visit.query(name) }
        let reach = visit.reach(.approveReport)
        return try visit.office.read { db in
            guard let campus = Int64(ask("campus")), reach.has(campus), let year = Int(ask("year")),
                SourceYear.years.contains(year),
                let one = try Campus.all(db).first(where: { $0.id == campus }),
                let line = try SourceMatrix(year, [one], db).line(campus, ask("source")),
                line.cell.state.isOpen
            else { throw Refusal.notFound }
            return SignaturePage(
                line: line, campus: one.name, year: year, words: form?.trimmed("words") ?? "",
                form: visit.session?.form ?? "")
        }
    }

    static func ask(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    static func sign(_ visit: Visit) async throws -> Answer {
        var page = try page(visit, try await visit.form())
        page.check()
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        let (line, year, words, account) = (page.line, page.year, page.words, visit.session?.account)
        try await visit.office.act(by: visit.actor, "signed for a source that is silent for \(year)") {
            writing in
            // Another may have signed meanwhile: the latest signature holds.
            for var old in try SourceSignature.holding(in: year, writing.db)
            where old.campus == line.cell.campus && old.source == line.cell.key {
                old.ended = writing.at
                try writing.put(.sourceSignatures, old.values)
            }
            let signature = SourceSignature(
                id: try writing.nextID(.sourceSignatures), year: year, campus: line.cell.campus,
                source: line.cell.key, words: words, account: account, at: writing.at)
            try writing.put(.sourceSignatures, signature.values, isNew: true)
        }
        return .redirect(to: "/office/sources?year=\(year)&done=signed")
    }

    static func takeBack(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let reach = visit.reach(.approveReport)
        guard let id = Int64(form["signature"]), let year = Int(form["year"]) else { throw Refusal.notFound }
        try await visit.office.act(by: visit.actor, "took back a signature for a silent source of \(year)") {
            writing in
            guard
                var known = try SourceSignature.holding(in: year, writing.db).first(where: { $0.id == id }),
                reach.has(known.campus)
            else { throw Refusal.notFound }
            known.ended = writing.at
            try writing.put(.sourceSignatures, known.values)
        }
        return .redirect(to: "/office/sources?year=\(year)&done=taken-back")
    }
}
