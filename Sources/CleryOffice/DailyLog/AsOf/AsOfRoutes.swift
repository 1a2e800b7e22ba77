import CleryLaw

/// The door of the log as it stood.
enum AsOfRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let now = office.clock()
        let typed = visit.query("at")
        var problem: Problem?
        var at = now
        if !typed.isEmpty {
            if let asked = AsOfTime.instant(typed, zone: office.zone) {
                if asked > now {
                    problem = Problem("at", "This time is yet to come.")
                } else {
                    at = asked
                }
            } else {
                problem = Problem("at", "Write a day and a time: 2026-05-03T12:00.")
            }
        }
        let then = office.zone.local(at).day
        let filter = LogFilter(query: visit.query, today: then)
        let sight = visit.sight(.seeIncidents)
        let page = try office.read { db in
            let (lines, total) = try LogRequests.entries(
                filter, asOf: at, page: visit.pageNumber, within: sight, db)
            let all =
                sight == .all ? total : try LogRequests.entries(filter, asOf: at, page: 1, size: 1, db).total
            return AsOfPage(
                at: at, typed: problem == nil ? AsOfTime.text(at, zone: office.zone) : typed,
                problem: problem, filter: filter, lines: lines, total: total, unseen: all - total,
                page: visit.pageNumber, mark: try RegisterMark(asOf: at, db),
                hasFires: try LogRequests.hasFires(db), showsCampus: try Campus.all(db).count > 1,
                words: TimeWords(zone: office.zone))
        }
        return visit.page(page, status: problem == nil ? .ok : .unprocessableContent)
    }
}
