import CleryLaw
import GRDB
import TypedHTML

extension Doors {
    static let history: [Door] = [
        .get("/office/history/:kind/:id", .may(.enter), HistoryRoutes.show)
    ]
}

/// The door to the past of a record. Whoever may see the record may see its past, and nobody else.
enum HistoryRoutes {
    static let pageSize = 20
    /// How many revisions the choice for a comparison offers.
    static let choices = 200

    static func show(_ visit: Visit) throws -> Answer {
        let page = try visit.office.read { db -> HistoryPage? in
            guard let id = Int64(visit.parameter("id")),
                let subject = try HistorySubject.find(visit.parameter("kind"), id, visit, db)
            else { return nil }
            let history = try RecordHistory(
                subject.parts, db, zone: visit.office.zone, within: visit.sight(.seeIncidents))
            var page = HistoryPage(
                subject: subject, total: history.all.count, page: visit.pageNumber, size: pageSize,
                revisions: [], words: TimeWords(zone: visit.office.zone))
            let (from, to) = (visit.query("from"), visit.query("to"))
            if !from.isEmpty || !to.isEmpty {
                guard let a = Int64(from), let b = Int64(to), history.all.contains(a), history.all.contains(b)
                else {
                    page.problem = "Choose two revisions of this record from the list."
                    page.revisions = try history.page(1, size: pageSize)
                    page.choices = try history.all.prefix(choices).map(history.revision)
                    return page
                }
                page.compared = (try history.revision(min(a, b)), try history.revision(max(a, b)))
            } else {
                page.revisions = try history.page(visit.pageNumber, size: pageSize)
            }
            page.choices = try history.all.prefix(choices).map(history.revision)
            return page
        }
        guard let page else { throw Refusal.notFound }
        return visit.page(page, status: page.problem == nil ? .ok : .unprocessableContent)
    }
}

extension HistorySubject {
    /// The rows that make up a place: its name, details, other names, periods of facts, agreements and shape.
    fileprivate static func parts(ofPlace id: Int64, _ db: Database) throws -> [RecordHistory.Part] {
        var parts: [RecordHistory.Part] = [
            .init(table: .places, row: id), .init(table: .placeDetails, row: id),
            .init(table: .placeShapes, row: id),
        ]
        for table in [KeptTable.placeNames, .placePeriods, .agreements] {
            parts += try Int64.fetchAll(
                db, sql: "SELECT id FROM \(table.rawValue) WHERE place = ? ORDER BY id", arguments: [id]
            ).map { RecordHistory.Part(table: table, row: $0) }
        }
        return parts
    }
}

/// A record whose past is asked for: what it is called, where it stands, and the rows that make it up.
struct HistorySubject: Sendable {
    let kind: String
    let id: Int64
    let title: String
    let section: Section
    let crumbs: [Crumb]
    let parts: [RecordHistory.Part]
    var address: String { "/office/history/\(kind)/\(id)" }

    /// Nil for what is not there or not to be seen by this person.
    static func find(_ kind: String, _ id: Int64, _ visit: Visit, _ db: Database) throws -> HistorySubject? {
        switch kind {
        case "incidents":
            let sight = visit.sight(.seeIncidents)
            guard let incident = try IncidentRequests.one(String(id), within: sight, db) else { return nil }
            let number = incident.number ?? incident.key
            return HistorySubject(
                kind: kind, id: id, title: "incident \(number)", section: .incidents,
                crumbs: [
                    Crumb(title: "Incidents", href: "/office/incidents"),
                    Crumb(title: number, href: "/office/incidents/\(id)"),
                ], parts: [.init(table: .incidents, row: id)])
        case "reports":
            let sight = visit.sight(.seeIncidents)
            guard let report = try ReportRequests.one(String(id), within: sight, db) else { return nil }
            return HistorySubject(
                kind: kind, id: id, title: "report \(report.number)", section: .queue,
                crumbs: [
                    Crumb(title: "Reports", href: "/office/reports"),
                    Crumb(title: report.number, href: "/office/reports/\(id)"),
                ], parts: [.init(table: .reports, row: id)])
        case "accounts":
            guard visit.may(.administer) || visit.may(.seeRegister), let account = try Account.one(id, db)
            else { return nil }
            let grants = try Int64.fetchAll(
                db, sql: "SELECT id FROM grants WHERE account = ? ORDER BY id", arguments: [id])
            return HistorySubject(
                kind: kind, id: id, title: account.title, section: .people,
                crumbs: visit.may(.administer)
                    ? [
                        Crumb(title: "People", href: "/office/people"),
                        Crumb(title: account.title, href: "/office/people/\(id)"),
                    ] : [],
                parts: [.init(table: .accounts, row: id)] + grants.map { .init(table: .grants, row: $0) })
        case "places":
            guard let place = try PlaceRequests.one(id, db), try visit.hidden().shows(place: id, db),
                visit.reach(.work).has(place.campus) || visit.may(.nameWords) || visit.may(.seeRegister)
            else { return nil }
            let title = place.name.isEmpty ? "the place not stated" : place.name
            return HistorySubject(
                kind: kind, id: id, title: title, section: .review,
                crumbs: visit.reach(.work).has(place.campus)
                    ? [Crumb(title: title, href: "/office/places/\(id)")] : [],
                parts: try HistorySubject.parts(ofPlace: id, db))
        case "profiles":
            guard visit.may(.importLogs) || visit.may(.seeRegister),
                let name = try String.fetchOne(
                    db, sql: "SELECT name FROM profiles WHERE id = ?", arguments: [id])
            else { return nil }
            return HistorySubject(
                kind: kind, id: id, title: "profile \(name)", section: .profiles,
                crumbs: visit.may(.importLogs)
                    ? [
                        Crumb(title: "Profiles", href: "/office/profiles"),
                        Crumb(title: name, href: "/office/profiles/\(urlPart(name))"),
                    ] : [],
                parts: [.init(table: .profiles, row: id)])
        case "closures":
            guard visit.may(.setRules) || visit.may(.seeRegister),
                let closure = try Closure.one(String(id), db)
            else { return nil }
            return HistorySubject(
                kind: kind, id: id, title: "the closure \(closure.name)", section: .office,
                crumbs: [Crumb(title: "Closures", href: "/office/closures")],
                parts: [.init(table: .closures, row: id)])
        default: return nil
        }
    }
}
