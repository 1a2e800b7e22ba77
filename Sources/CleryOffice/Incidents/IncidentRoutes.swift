import GRDB

/// The doors of the office's incidents.
enum IncidentRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let filter = IncidentRequests.Filter(
            words: String(visit.query("q").prefix(80)), year: visit.query("year"),
            standing: visit.query("standing"))
        let page = try visit.office.read { db in
            let (lines, total) = try IncidentRequests.list(
                filter, page: visit.pageNumber, within: visit.sight(.seeIncidents), db)
            return IncidentListPage(
                filter: filter, lines: lines, total: total, page: visit.pageNumber,
                may: { visit.may($0) })
        }
        return visit.page(page)
    }

    static func show(_ visit: Visit) throws -> Answer { try show(visit, problem: nil, typed: "") }

    /// The incident, after an attempt to join it that went wrong with what was typed.
    static func show(_ visit: Visit, problem: Problem?, typed: String) throws -> Answer {
        guard let page = try page(visit, problem: problem, typed: typed) else { throw Refusal.notFound }
        return visit.page(page, status: problem == nil ? .ok : .unprocessableContent)
    }

    /// The page of an incident this person may see.
    static func page(_ visit: Visit, problem: Problem? = nil, typed: String = "") throws -> IncidentPage? {
        let sight = visit.sight(.seeIncidents)
        return try visit.office.read { db -> IncidentPage? in
            guard let id = Int64(visit.parameter("incident")),
                let reasoned = try ReasonBook(db).answers(for: id, within: sight)
            else { return nil }
            let incident = reasoned.incident
            let told = try Particulars.of(id, db)
            let root = incident.sameIncidentAs ?? incident.id
            let joined = try Row.fetchAll(
                db,
                sql:
                    "SELECT id, coalesce(number, key) FROM incidents WHERE (id = ?1 OR same_incident_as = ?1) AND id <> ?2 AND \(sight.incidents())",
                arguments: [root, id]
            ).map { (id: $0[0] as Int64, number: $0[1] as String) }
            let campus = try Campus.all(db).first { $0.id == incident.campus }?.name ?? ""
            let entries = try LogRequests.entries(of: id, db)
            let history = try entries.flatMap { try EntryHistory.of($0, db) }.sorted { $0.event < $1.event }
            let mayWork = visit.sight(.work).sees(incident)
            let office = visit.office
            let rights = RightsPart(
                due: try RightsDue.of(incident, reasoned.answers, now: office.clock(), db),
                leaflet: try Leaflet.current(on: office.today, db),
                action: mayWork ? "/office/incidents/\(id)/rights" : nil, form: visit.session?.form ?? "",
                today: office.today, words: TimeWords(zone: office.zone))
            let located = try LocatedPart.of(
                incident, at: reasoned.place, within: sight, mayWork: mayWork, office, db)
            return IncidentPage(
                incident: incident, place: reasoned.place, campus: campus, answers: reasoned.answers,
                joined: joined, history: history,
                words: TimeWords(zone: visit.office.zone), entries: entries.map { ($0.id, $0.log) },
                mayWork: mayWork,
                reports: try ReportRequests.telling(of: id, within: sight, db),
                secondLook: try SecondLookRequests.standing(of: id, today: visit.office.today, db),
                twice: mayWork
                    ? try LikelyTwice.suggestions(
                        for: Likeness(incident, place: reasoned.place.name, told),
                        within: visit.sight(.work), db) : [],
                restricted: try RestrictionRequests.sign(
                    of: .incident(root), mayBegin: visit.sight(.restrict).sees(incident), db),
                split: try SplitRequests.links(of: id, within: sight, db),
                beside: try told.lines(incident.facts, words: TimeWords(zone: visit.office.zone), db),
                form: visit.session?.form ?? "",
                problem: problem, typed: typed, rights: rights,
                placeThen: try PlaceThenPart(incident, zone: visit.office.zone, db), located: located,
                fires: try FireIncidentPart(incident, visit, db), threat: try ThreatSign(incident, visit, db))
        }
    }

    static func why(_ visit: Visit) throws -> Answer {
        let page = try visit.office.read { db -> IncidentWhyPage? in
            guard let id = Int64(visit.parameter("incident")),
                let reasoned = try ReasonBook(db).answers(for: id, within: visit.sight(.seeIncidents))
            else { return nil }
            let campus = try Campus.all(db).first { $0.id == reasoned.incident.campus }?.name ?? ""
            return IncidentWhyPage(reasoned: reasoned, campus: campus)
        }
        guard let page else { throw Refusal.notFound }
        return visit.page(page)
    }
}
