import CleryLaw
import GRDB

/// The doors at which an entry is made straight away, without a report before it.
enum NewEntryRoutes {
    static func ask(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> NewEntryPage {
        let (office, reach, hidden) = (visit.office, visit.reach(.enterLog), try visit.hidden())
        let now = office.zone.local(office.clock())
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return try office.read { db in
            let campuses = try Campus.all(db).filter { reach.has($0.id) }
            let places = try campuses.flatMap {
                try PlaceRequests.toChooseFrom(at: $0.id, hiding: hidden, db)
            }
            return NewEntryPage(
                campuses: campuses, places: places, natures: try LogList.open(.nature, db),
                dispositions: try LogList.open(.disposition, db), form: visit.session?.form ?? "",
                typed: [
                    "kind": "crime", "core": "open", "recipient": Recipient.campusPolice.rawValue,
                    "reported-day": "\(now.day)",
                    "reported-time": two(now.secondOfDay / 3600) + ":" + two(now.secondOfDay / 60 % 60),
                ])
        }
    }

    static func make(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let office = visit.office
        let read = NewEntryForm(
            form, zone: office.zone, now: office.clock(), campuses: page.campuses, natures: page.natures,
            dispositions: page.dispositions)
        guard let opening = read.opening else {
            page.typed = Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { a, _ in a })
            page.problems = read.problems
            return visit.page(page, status: .unprocessableContent)
        }
        let (kind, words, zone) = (read.kind, read.fireWords, office.zone)
        let incident = try await office.act(by: visit.actor, "entered an incident in the daily log") {
            writing in
            let incident = try IncidentActs.open(opening, zone: zone, writing)
            if kind != .crime {
                try writing.put(
                    .fires, [.integer(incident.id), .integer(1), .text(words)], isNew: true)
                writing.log.again(incident.id)
            }
            return incident
        }
        let mayWork = visit.sight(.work).sees(incident)
        return .redirect(
            to: mayWork ? "/office/incidents/\(incident.id)/facts" : "/office/log/entries/\(incident.id)")
    }
}
