import CleryLaw
import GRDB

/// The doors that split an incident in two.
enum SplitRoutes {
    static func ask(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> SplitPage {
        let hidden = try visit.hidden()
        let page = try visit.office.read { db -> SplitPage? in
            let found = try IncidentRequests.one(visit.parameter("incident"), within: visit.sight(.work), db)
            guard let incident = found else { return nil }
            let stated = Stated(incident, try Particulars.of(incident.id, db))
            var fields = FactFields()
            var names: [Int64: String] = [:]
            for id in stated.places { names[id] = try PlaceRequests.one(id, db)?.name }
            fields["at-place"] = names[incident.place] ?? ""
            fields["at-place-was"] = String(incident.place)
            fields.tick("log", try !LogRequests.entries(of: incident.id, db).isEmpty)
            return SplitPage(
                incident: incident, stated: stated, fields: fields,
                places: try PlaceRequests.toChooseFrom(at: incident.campus, hiding: hidden, db),
                natures: try LogList.open(.nature, db), names: names,
                form: visit.session?.form ?? "")
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    static func split(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let (office, hidden) = (visit.office, try visit.hidden())
        page.fields = FactFields(form)
        let fields = page.fields
        var reader = FactReader(
            fields: fields, zone: office.zone, today: office.today,
            places: try office.read {
                try CampusPlaces(of: page.incident.campus, in: fields, of: page.incident, hiding: hidden, $0)
            })
        let choice = SplitChoice(&reader, of: page.stated)
        let (id, revision) = (page.incident.id, Int64(form["revision"]) ?? 0)
        // Lines are counted as they stood when the page was shown: another revision is a conflict before all else.
        if revision == page.incident.revision {
            guard reader.problems.isEmpty else {
                page.problems = reader.problems
                return visit.page(page, status: .unprocessableContent)
            }
            do {
                let new = try await office.act(by: visit.actor, "split an incident off incident \(id)") {
                    try SplitActs.split(choice, from: id, seen: revision, zone: office.zone, $0)
                }
                return .redirect(to: "/office/incidents/\(new.id)")
            } catch is IncidentActs.Conflict {
                page = try self.page(visit)
                page.fields = fields
            }
        }
        page.conflict = FactsWords.whole(page.incident.facts)
        return visit.page(page, status: .conflict)
    }
}

extension Doors {
    /// The doors of the desk: hand over a report, split an incident.
    static let desk: [Door] = [
        .post("/office/reports/:report/hand-over", .may(.work), HandoverRoutes.hand),
        .get("/office/incidents/:incident/split", .may(.work), SplitRoutes.ask),
        .post("/office/incidents/:incident/split", .may(.work), SplitRoutes.split),
    ]
}
