import CleryLaw
import GRDB

/// The doors at which somebody says why something was late.
enum LateRoutes {
    /// The reason in words is at most so many bytes long.
    static let longest = 4000

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> LatePage {
        let office = visit.office
        let page = try office.read { db -> LatePage? in
            let sight = visit.sight(.seeIncidents)
            guard let id = Int64(visit.parameter("late")), let row = try LogLearned.one(id, db), row.isLate,
                let incident = try IncidentRequests.one(String(row.incident), within: sight, db)
            else { return nil }
            let requests = try DutyRequests(within: sight, now: office.clock(), db)
            guard let line = try LateLine(row, requests) else { return nil }
            return LatePage(
                line: line,
                text: try row.content.map {
                    try SealedRecord.open($0, SealedRecord.logLearned(row.id), db, office.key)
                },
                by: try row.reasonBy.flatMap { try Account.one($0, db)?.title },
                mayWork: visit.sight(.work).sees(incident), form: visit.session?.form ?? "",
                words: TimeWords(zone: office.zone))
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    static func reason(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        guard page.mayWork, let account = visit.session?.account else { throw Refusal.notFound }
        let reason = LateReason(rawValue: form["reason"])
        let words = form.trimmed("words")
        if reason == nil { page.problems.append(Problem("reason", "Choose a reason from the list.")) }
        if reason?.needsWords == true, words.isEmpty {
            page.problems.append(Problem("words", "Say what the reason was, in a sentence."))
        }
        if words.utf8.count > longest {
            page.problems.append(Problem("words", "This is too long. Say it shorter."))
        }
        guard let reason, page.problems.isEmpty else {
            page.typed = ["reason": form["reason"], "words": words]
            return visit.page(page, status: .unprocessableContent)
        }
        let row = page.line.row
        try await visit.office.act(
            by: visit.actor, "wrote down why the log of incident \(row.incident) was late"
        ) { try LogDeadlines.reason(reason, words: words, for: row.id, by: account, $0) }
        return .redirect(to: "/office/log?show=\(DutyFilter.Section.late.rawValue)")
    }
}
