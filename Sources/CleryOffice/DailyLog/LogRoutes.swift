import CleryLaw

/// The doors of the public log.
enum LogRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let today = office.today
        let from = Day(visit.query("from")) ?? today.adding(days: -59)
        let through = max(Day(visit.query("to")) ?? today, from)
        let filter = LogFilter(
            from: from, through: through, words: String(visit.query("q").prefix(80)),
            campus: visit.query("campus"),
            disposition: visit.query("disposition"))
        let page = try office.read { db in
            let (lines, total) = try LogRequests.entries(filter, page: visit.pageNumber, db)
            return LogPage(
                institution: office.name, filter: filter, lines: lines, total: total, page: visit.pageNumber,
                campuses: try Campus.all(db).map(\.name), today: today,
                newest: lines.isEmpty ? try LogRequests.newestDay(db) : nil,
                words: TimeWords(zone: office.zone))
        }
        return visit.page(page)
    }

    static func show(_ visit: Visit) throws -> Answer {
        let page = try visit.office.read { db -> LogEntryPage? in
            guard let id = Int64(visit.parameter("entry")), let line = try LogRequests.one(id, db) else {
                return nil
            }
            return LogEntryPage(
                line: line, words: TimeWords(zone: visit.office.zone), history: try EntryHistory.of(line, db))
        }
        guard let page else { throw Refusal.notFound }
        return visit.page(page)
    }
}
