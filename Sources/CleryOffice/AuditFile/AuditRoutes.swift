import CleryLaw
import Dispatch
import Foundation
import GRDB

/// The doors of the audit file.
enum AuditRoutes {
    static let pageSize = 25

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> AuditPage {
        let office = visit.office
        return try office.read { db in
            let records = try AuditRecord.all(
                db, limit: pageSize, offset: (visit.pageNumber - 1) * pageSize)
            let names = try MatrixRoutes.names(records.compactMap(\.account), db)
            return AuditPage(
                years: try years(office, db), parts: AuditParts.all.map { ($0.title, $0.says) },
                mayOpen: mayOpen(visit),
                taken: records.map { AuditPage.Line(record: $0, by: $0.account.flatMap { names[$0] }) },
                pager: Pager(
                    page: visit.pageNumber, size: pageSize, total: try AuditRecord.count(db),
                    base: "/office/keeping/audit?"), words: TimeWords(zone: office.zone),
                form: visit.session?.form ?? "", year: String(office.today.year - 1))
        }
    }

    /// From the first year of which something is kept to the present one, the newest first.
    private static func years(_ office: Office, _ db: Database) throws -> [Int] {
        let first =
            try Int.fetchOne(
                db, sql: "SELECT min(year) FROM cells WHERE count > 0 AND year BETWEEN 1990 AND 2100")
            ?? office.today.year
        let begun = try office.store.events(since: 0, limit: 1, db).first.map {
            office.zone.local($0.at).day.year
        }
        let from = min(first, begun ?? first, office.today.year)
        return (max(1990, from)...office.today.year).reversed()
    }

    /// Whoever may open every sealed report of the office one by one.
    private static func mayOpen(_ visit: Visit) -> Bool { visit.reach(.openSealed) == .all }

    static func take(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        page.year = form["year"]
        page.why = form.trimmed("why")
        page.opens = form["open"] == "yes"
        page.isSure = form["sure"] == "yes"
        if page.opens, !page.mayOpen { throw Refusal.notFound }
        page.problems = problems(page)
        guard page.problems.isEmpty, let year = Int(page.year), let account = visit.session?.account else {
            return visit.page(page, status: .unprocessableContent)
        }
        let (office, why) = (visit.office, page.opens ? page.why : nil)
        let hidden = try visit.hidden()
        let (file, zip) = try await aside {
            let zip = try AuditZip(
                at: office.folder + "/" + AuditFile.partial(of: UUID().uuidString), isNamed: false)
            return (
                try AuditFile.make(office, year: year, into: zip, hidden: hidden, openedWhy: why), zip.file
            )
        }
        try await office.act(by: visit.actor, AuditActs.sentence(file), why: why) {
            try AuditActs.keep(file, by: account, why: why, $0)
        }
        var answer = Answer(type: "application/zip", bytes: [])
        answer.file = AnswerFile(handle: zip, size: file.size)
        answer.headers[.contentDisposition] = "attachment; filename=\"audit-\(year).zip\""
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    private static func problems(_ page: AuditPage) -> [Problem] {
        var problems: [Problem] = []
        if Int(page.year).map(page.years.contains) != true {
            problems.append(Problem("year", "Choose one of the years."))
        }
        if page.opens {
            if page.why.isEmpty { problems.append(Problem("why", "Say why sealed texts are opened.")) }
            if page.why.utf8.count > 1000 {
                problems.append(Problem("why", "This is too long. Shorten it."))
            }
            if !page.isSure {
                problems.append(Problem("sure", "Confirm that sealed texts are to stand in the file."))
            }
        }
        return problems
    }

    /// Work of seconds, on a thread of its own: other visits do not wait for it.
    private static func aside<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global(qos: .userInitiated).async {
                continuation.resume(with: Result { try work() })
            }
        }
    }
}
