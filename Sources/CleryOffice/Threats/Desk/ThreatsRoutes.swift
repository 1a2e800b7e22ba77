import CleryLaw
import GRDB

/// The doors of the list.
enum ThreatsRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let (office, sight) = (visit.office, visit.sight(.seeAlerts))
        let filter = ThreatFilter(
            campus: visit.query("campus"), decision: visit.query("decision"),
            override: visit.query("override") == "yes")
        let now = office.clock()
        let page = try office.read { db in
            let all = try ThreatBook.open(within: sight, now: now, db).filter(filter.takes)
            let (decided, total) = try ThreatBook.decided(
                filter, page: visit.pageNumber, size: ThreatsPage.size, within: sight, db)
            return ThreatsPage(
                open: all.filter { !$0.mayBeTogether }, together: all.count(where: \.mayBeTogether),
                decided: decided, total: total, filter: filter, page: visit.pageNumber,
                campuses: try Campus.all(db).filter { sight.reach.has($0.id) },
                unseen: try ThreatBook.unseen(within: sight, db).map(\.threat),
                mayDecide: visit.may(.decideThreats),
                mayRule: visit.may(.setRules), now: now, words: TimeWords(zone: office.zone),
                form: visit.session?.form ?? "")
        }
        return visit.page(page)
    }

    /// Takes an incident, a report or a record in hand: its record is made if there is none.
    static func open(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let sight = visit.sight(.decideThreats)
        let one = try visit.office.read { db -> ThreatCase? in
            if let id = Int64(form["incident"]) {
                return try ThreatCase.of(incident: id, within: sight, db)
            }
            return try ReportRequests.one(form["report"], within: sight, db).flatMap {
                try ThreatCase.of(report: $0, within: sight, db)
            }
        }
        guard let one else { throw Refusal.notFound }
        let of = one.incident.map { "incident \($0.id)" } ?? "report \(one.report?.id ?? 0)"
        let threat = try await visit.office.act(
            by: visit.actor, "opened the decision about a warning of \(of)"
        ) { try ThreatActs.open(one, by: account, $0) }
        return .redirect(to: "/office/threats/\(threat.id)")
    }
}
