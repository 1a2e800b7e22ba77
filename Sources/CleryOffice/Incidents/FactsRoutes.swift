import CleryLaw
import GRDB

/// The doors of an incident's facts: the interview and the whole form.
enum FactsRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try open(visit).page) }

    /// The page of the address and what is stated now.
    private struct Opened {
        var page: FactsPage
        let stated: Stated
        let mayUnfound: Bool
        var incident: Incident { page.reasoned.incident }
    }

    private static func open(_ visit: Visit) throws -> Opened {
        let (office, hidden) = (visit.office, try visit.hidden())
        let opened = try office.read { db -> Opened? in
            guard let id = Int64(visit.parameter("incident")),
                let reasoned = try ReasonBook(db).answers(for: id, within: visit.sight(.work))
            else { return nil }
            let incident = reasoned.incident
            let stated = Stated(incident, try Particulars.of(id, db))
            let places = try CampusPlaces(of: incident.campus, ids: stated.places, of: incident, db)
            let mayUnfound = visit.reach(.unfound).has(incident.campus)
            let sheet = FactsSheet(
                incident: incident, fields: FactFields(stated, zone: office.zone, places: places),
                form: visit.session?.form ?? "", mayUnfound: mayUnfound,
                places: try PlaceRequests.toChooseFrom(at: incident.campus, hiding: hidden, db),
                words: TimeWords(zone: office.zone))
            var page = FactsPage(
                reasoned: reasoned, sheet: sheet,
                skipped: Set(visit.query("skipped").split(separator: ",").map(String.init)))
            page.placeThen = try PlaceThenPart(incident, zone: office.zone, db)
            return Opened(page: page, stated: stated, mayUnfound: mayUnfound)
        }
        guard let opened else { throw Refusal.notFound }
        return opened
    }

    /// One answer of the interview.
    static func answer(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let opened = try open(visit)
        var page = opened.page
        let id = opened.incident.id
        let skipped = form["skipped"].split(separator: ",").map(String.init)
        if form["supposing"] == "unknown" {
            let all = (skipped + [form["fact"]]).filter { Fact(rawValue: $0) != nil }.joined(separator: ",")
            return .redirect(to: "/office/incidents/\(id)/facts?skipped=\(all)")
        }
        let change = Law.changes(of: page.reasoned.records[page.reasoned.at]).first {
            $0.fact.rawValue == form["fact"] && $0.supposing == form["supposing"] && $0.wasUnknown
        }
        guard let change, opened.mayUnfound || !change.fact.isOfUnfounding else {
            page.sheet.problems = [Problem("supposing", "Choose one of the answers, or that nobody knows.")]
            return visit.page(page, status: .unprocessableContent)
        }
        var stated = opened.stated
        stated.facts = change.facts
        return try await keep(stated, form, nil, visit)
    }

    /// The whole form: kept, or shown again with a line more.
    static func state(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let opened = try open(visit)
        let fields = FactFields(form)
        var page = opened.page
        page.sheet = FactsSheet(
            incident: opened.incident, fields: fields, form: page.sheet.form, mayUnfound: opened.mayUnfound,
            places: page.sheet.places, more: form["more"], words: page.sheet.words)
        if !form["more"].isEmpty { return visit.page(page) }
        let (office, hidden) = (visit.office, try visit.hidden())
        var reader = FactReader(
            fields: fields, zone: office.zone, today: office.today,
            places: try office.read {
                try CampusPlaces(
                    of: opened.incident.campus, in: fields, of: opened.incident, hiding: hidden, $0)
            })
        let stated = reader.stated(over: opened.stated, mayUnfound: opened.mayUnfound)
        guard reader.problems.isEmpty else {
            page.sheet.problems = reader.problems
            return visit.page(page, status: .unprocessableContent)
        }
        return try await keep(stated, form, fields, visit)
    }

    private static func keep(
        _ stated: Stated, _ form: Form, _ fields: FactFields?, _ visit: Visit
    ) async throws -> Answer {
        let id = Int64(visit.parameter("incident")) ?? 0
        let revision = Int64(form["revision"]) ?? 0
        do {
            try await visit.office.act(by: visit.actor, "stated the facts of incident \(id)") {
                try IncidentActs.state(stated, of: id, seen: revision, $0)
            }
            return .redirect(to: "/office/incidents/\(id)/facts")
        } catch let conflict as IncidentActs.Conflict {
            let now = try open(visit)
            var page = now.page
            if let fields {
                page.sheet = FactsSheet(
                    incident: now.incident, fields: fields, form: page.sheet.form,
                    mayUnfound: now.mayUnfound, places: page.sheet.places, words: page.sheet.words)
            }
            page.conflict = FactsWords.whole(conflict.now.facts)
            return visit.page(page, status: .conflict)
        }
    }
}
