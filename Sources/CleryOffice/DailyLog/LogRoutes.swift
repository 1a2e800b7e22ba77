import CleryLaw
import GRDB

/// The doors of the public log.
enum LogRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        // A look at the past is the office's: another door, which no kept page can come out of.
        if !visit.query("as-of").isEmpty {
            return .redirect(to: "/office/log/as-of?at=\(urlPartOf(visit.query("as-of")))")
        }
        let office = visit.office
        let today = office.today
        let page = try office.read { db in
            let openness = try LogOpenness.now(db)
            let filter = LogFilter(query: visit.query, today: today, openness: openness)
            let (lines, total) = try LogRequests.entries(filter, page: visit.pageNumber, db)
            return LogPage(
                institution: office.name, filter: filter, lines: lines, total: total, page: visit.pageNumber,
                choices: try LogChoices(filter, db),
                counted: try CountedLine.of(lines, hidden: Hidden.fromAll(office), db),
                hasFires: try LogRequests.hasFires(db), rule: openness.rule,
                newest: lines.isEmpty ? try newest(openness, today, db) : nil,
                words: TimeWords(zone: office.zone),
                completeThrough: try LogCompleteness.through(db, now: office.clock()))
        }
        return visit.page(page)
    }

    /// The newest entry's day, as far as it is open to all.
    private static func newest(_ openness: LogOpenness, _ today: Day, _ db: Database) throws -> Day? {
        try LogRequests.newestDay(db).flatMap { openness.shows($0, today: today) ? $0 : nil }
    }

    static func show(_ visit: Visit) throws -> Answer {
        let office = visit.office
        return try office.read { db in
            guard let id = Int64(visit.parameter("entry")), let line = try LogRequests.one(id, db) else {
                throw Refusal.notFound
            }
            // Not for good: what was merged can be taken apart again.
            if let into = line.mergedInto { return .redirect(to: "/log/\(into)") }
            guard try LogOpenness.now(db).shows(line, today: office.today) else {
                return visit.page(OlderEntryPage(day: line.standsUnder), status: .forbidden)
            }
            let history = try EntryHistory.of(line, db) + EntryMerges.into(line, db)
            return visit.page(
                LogEntryPage(
                    line: line, words: TimeWords(zone: office.zone),
                    history: history.sorted { $0.event < $1.event },
                    counted: try CountedPart(line, hidden: Hidden.fromAll(office), db)))
        }
    }

    static func pdf(_ visit: Visit) async throws -> Answer {
        let office = visit.office
        let today = office.today
        let print = try office.read { db -> LogPrint? in
            let filter = LogFilter(query: visit.query, today: today, openness: try LogOpenness.now(db))
            let (lines, total) = try LogRequests.entries(filter, page: 1, size: LogPrint.most, db)
            guard total <= LogPrint.most else { return nil }
            return LogPrint(
                institution: office.name, filter: filter, lines: lines,
                campuses: try Campus.all(db).map(\.name), hasFires: try LogRequests.hasFires(db),
                position: try office.store.head(db).sequence, printed: office.clock(),
                words: TimeWords(zone: office.zone))
        }
        guard let print else {
            throw Refusal(
                status: .unprocessableContent, title: "Too many entries for one document",
                sentence:
                    "A document holds up to \(LogPrint.most) entries. Choose fewer days, and make one for each part."
            )
        }
        var answer = Answer(type: "application/pdf", bytes: try await LogPress.shared.bytes(of: print))
        answer.headers[.contentDisposition] =
            "inline; filename=\"daily-log-\(print.filter.from)-\(print.filter.through).pdf\""
        return answer
    }
}

extension Doors {
    /// The log's further public pages, its older days, and the log as it stood.
    static let publicLog: [Door] = [
        .get("/log.pdf", .everyone, LogRoutes.pdf),
        .get("/log/charts", .everyone, kept: true, ChartRoutes.charts),
        .get("/log/map", .everyone, kept: true, ChartRoutes.map),
        .get("/log/older", .everyone, OlderRoutes.ask),
        .post("/log/older", .everyone, OlderRoutes.send),
        .get("/office/log/requests", .may(.answerRequests), OlderRoutes.list),
        .post("/office/log/requests/:request", .may(.answerRequests), OlderRoutes.open),
        .post("/office/settings/log", .may(.setRules), OlderRoutes.set),
        .get("/office/log/as-of", .may(.seeIncidents), AsOfRoutes.show),
    ]
}
