import CleryLaw
import GRDB

extension NoticeRequests {
    /// Pages that fail their check, and requests for paper, as one notice each.
    func deliveryNotices(_ kind: NoticeKind) throws -> [Notice] {
        guard kind == .paperCopies else {
            return try ProspectivePage.failing(db).prefix(Self.most).map { page, check in
                Notice(
                    kind: .reportPages, key: "report_pages:\(page.id):\(check.found.rawValue)",
                    sentence: "The page for \(page.audience.words) fails its check. \(check.found.sentence)",
                    since: check.at, href: "/office/delivery/pages")
            }
        }
        let waiting = try PaperRequest.waitingCount(db)
        let newest = try Int64.fetchOne(db, sql: "SELECT max(id) FROM paper_requests WHERE done IS NULL") ?? 0
        guard waiting > 0 else { return [] }
        return [
            Notice(
                kind: .paperCopies, key: "paper_copies:\(newest)",
                sentence:
                    "\(waiting) \(waiting == 1 ? "person waits" : "people wait") for the report on paper.",
                since: nil, href: "/office/delivery/paper")
        ]
    }
}
