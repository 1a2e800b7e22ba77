import CleryLaw
import GRDB
import HTTPTypes

/// The doors of the compliance list.
enum OpeningRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let sight = visit.sight(.seeOpenings)
        let filter = filter(visit)
        let page = try visit.office.read { db in
            let (lines, total) = try OpeningRequests.list(
                filter, page: visit.pageNumber, within: sight, zone: visit.office.zone, db)
            return OpeningsPage(
                filter: filter, lines: lines, total: total, page: visit.pageNumber,
                people: try OpeningRequests.people(within: sight, db),
                words: TimeWords(zone: visit.office.zone))
        }
        return visit.page(page)
    }

    private static func filter(_ visit: Visit) -> OpeningRequests.Filter {
        OpeningRequests.Filter(
            kind: visit.query("kind"), person: visit.query("person"), state: visit.query("state"),
            from: visit.query("from"), through: visit.query("to"))
    }

    /// The same list as a file. Remarks stay sealed; what a reader is not named for stays without its number.
    static func file(_ visit: Visit) throws -> Answer {
        let words = TimeWords(zone: visit.office.zone)
        let (lines, _) = try visit.office.read { db in
            try OpeningRequests.list(
                filter(visit), page: 1, size: 1_000_000, within: visit.sight(.seeOpenings),
                zone: visit.office.zone, db)
        }
        var csv = CSVWriter()
        csv.row([
            "opening", "at", "who", "record", "reason", "kind", "consent_by", "consent_at", "reviewed_by",
            "reviewed_at",
        ])
        for line in lines {
            let opening = line.opening
            csv.row([
                String(opening.id), words.iso(opening.at), line.who, line.record?.number ?? "restricted",
                opening.reason, opening.kind.rawValue, line.consentBy ?? "",
                line.consentAt.map(words.iso) ?? "", line.reviewer ?? "",
                opening.reviewed.map(words.iso) ?? "",
            ])
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: csv.bytes)
        answer.headers[.contentDisposition] = "attachment; filename=\"openings.csv\""
        return answer
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> OpeningPage {
        let page = try visit.office.read { db -> OpeningPage? in
            let sight = visit.sight(.seeOpenings)
            guard let line = try OpeningRequests.one(visit.parameter("opening"), within: sight, db) else {
                return nil
            }
            // A remark may speak of what was opened, so it is read by those who see the record.
            let remark = line.record == nil ? nil : line.opening.remark
            return OpeningPage(
                line: line,
                remark: try remark.map {
                    try SealedRecord.open($0, SealedRecord.opening(line.opening.id), db, visit.office.key)
                },
                isOwn: line.opening.account == visit.session?.account,
                words: TimeWords(zone: visit.office.zone), form: visit.session?.form ?? "")
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    static func review(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let remark = form.trimmed("remark")
        let opening = page.line.opening
        let problem: String? =
            if page.isOwn {
                "You opened it yourself. Somebody else reviews it."
            } else if remark.isEmpty {
                "Say what you found, in a few words."
            } else if remark.utf8.count > 4000 {
                "This is too long. Shorten it."
            } else {
                nil
            }
        guard problem == nil, let account = visit.session?.account else {
            page.problem = problem.map { Problem("remark", $0) }
            page.typed = remark
            return visit.page(page, status: .unprocessableContent)
        }
        guard opening.reviewed == nil else { return .redirect(to: "/office/openings/\(opening.id)") }
        try await visit.office.act(by: visit.actor, "reviewed opening \(opening.id)") { writing in
            try OpeningActs.review(opening.id, by: account, remark: remark, writing)
        }
        return .redirect(to: "/office/openings")
    }
}

/// The verbs of the compliance list.
enum OpeningActs {
    /// Marks an opening as reviewed. The first review stays.
    static func review(_ id: Int64, by account: Int64, remark: String, _ writing: Writing) throws {
        let row = try Row.fetchOne(
            writing.db, sql: "SELECT \(OpeningRecord.columns) FROM openings WHERE id = ?", arguments: [id])
        guard var opening = row.map(OpeningRecord.init(row:)), opening.account != account else {
            throw Refusal.notFound
        }
        guard opening.reviewed == nil else { return }
        opening.reviewed = writing.at
        opening.reviewer = account
        opening.remark = try writing.seal(remark, record: SealedRecord.opening(id))
        try writing.put(.openings, opening.values)
    }
}
