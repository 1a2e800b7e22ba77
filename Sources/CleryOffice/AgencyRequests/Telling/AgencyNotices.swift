import CleryLaw
import GRDB

extension NoticeRequests {
    /// For how long an answer without incidents is told: there is nothing to do about it.
    private static let answerDays: Int64 = 30

    /// Answers that police agencies sent by their link: as long as rows of them wait, or they are news.
    func agencyAnswers() throws -> [Notice] {
        let reach = rights.reach(.askAgencies)
        let sql = """
            SELECT request FROM agency_replies WHERE way = ? AND sent IS NOT NULL
              AND (sent > ? OR EXISTS (SELECT 1 FROM agency_rows WHERE request = agency_replies.request AND decision IS NULL))
            GROUP BY request ORDER BY max(sent) DESC LIMIT \(Self.most)
            """
        let since = now.milliseconds - Self.answerDays * 24 * 3_600_000
        let requests = try Int64.fetchAll(
            db, sql: sql, arguments: [AgencyReply.Way.link.rawValue, since])
        return try requests.compactMap { id in
            guard let request = try AgencyRequest.one(id, db), request.isSeen(reach), request.withdrawn == nil
            else { return nil }
            let standing = try AgencyStanding(request, db)
            guard let reply = standing.reply, reply.way == .link, let sent = reply.sent else { return nil }
            let waits = standing.waits
            guard waits > 0 || sent.milliseconds > since else { return nil }
            let rest =
                waits == 0
                ? (reply.kind?.title ?? "").lowercased()
                : "\(waits) incident\(waits == 1 ? " waits" : "s wait") to be looked at"
            return Notice(
                kind: .agencyAnswer, key: "agency_answer:\(reply.id)",
                sentence: "\(request.name) has answered for \(request.year): \(rest).", since: sent,
                href: "/office/agencies/requests/\(request.id)")
        }
    }
}
