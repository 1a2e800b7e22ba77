import CleryLaw
import GRDB

/// A report becomes an incident, or joins one.
enum TriageRoutes {
    static func make(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try DeskRoutes.page(visit)
        guard page.mayWork else { throw Refusal.notFound }
        guard page.report.isOpen else { return .redirect(to: "/office/reports/\(page.report.id)") }
        let campus = Int64(form["campus"]).flatMap { id in page.campuses.first { $0.id == id }?.id }
        let nature = form.trimmed("nature")
        let known = try visit.office.read { db -> PlaceRecord? in
            guard let id = Int64(form["known"]), try visit.sight(.work).hidden.shows(place: id, db) else {
                return nil
            }
            return try PlaceRequests.one(id, db).flatMap { $0.campus == campus ? $0 : nil }
        }
        let place = known?.name ?? form.trimmed("place")
        if nature.isEmpty { page.problems.append(Problem("nature", "Say what it is, in plain words.")) }
        if place.isEmpty { page.problems.append(Problem("place", "Say where, as a building or a street.")) }
        if campus == nil { page.problems.append(Problem("campus", "Choose a campus from the list.")) }
        if known == nil, !form["known"].isEmpty {
            page.problems.append(Problem("place", "The chosen place is not of this campus. Choose again."))
        }
        guard let campus, page.problems.isEmpty else {
            page.fitting = try PlaceHints.proposals(
                for: form.trimmed("place"), campuses: campus.map { [$0] } ?? [], within: visit.sight(.work),
                visit.office)
            page.typed = Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { a, _ in a })
            return visit.page(page, status: .unprocessableContent)
        }
        let (report, today) = (page.report, visit.office.zone.local(page.report.received).day)
        let act = Act(rawValue: form["act"])
        let inLog = form["log"] == "yes"
        let zone = visit.office.zone
        let incident = try await visit.office.act(
            by: visit.actor, "made an incident of report \(report.id)"
        ) { writing in
            let incident = try IncidentActs.open(
                IncidentActs.Opening(
                    campus: campus, place: place, placeID: known?.id, nature: nature, act: act,
                    occurred: report.occurred,
                    datesOnly: report.datesOnly, reported: report.received,
                    known: Report(report.toldDay ?? today, to: report.recipient), inLog: inLog),
                zone: zone, writing)
            var told = report
            told.incident = incident.id
            try writing.put(.reports, told.values)
            try ReferralFacts.state(of: report.id, in: incident.id, writing)
            return incident
        }
        return .redirect(to: "/office/incidents/\(incident.id)/facts")
    }

    static func link(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try DeskRoutes.page(visit)
        guard page.mayWork else { throw Refusal.notFound }
        guard page.report.isOpen else { return .redirect(to: "/office/reports/\(page.report.id)") }
        let number = form.trimmed("number")
        let found = try visit.office.read { db in
            try IncidentRequests.numbered(number, within: visit.sight(.work), db)
        }
        guard let found else {
            page.problems = [Problem("number", "There is no incident of this number. Look at its spelling.")]
            page.typed = ["number": number]
            return visit.page(page, status: .unprocessableContent)
        }
        let (report, today) = (page.report, visit.office.zone.local(page.report.received).day)
        try await visit.office.act(
            by: visit.actor, "joined report \(report.id) to incident \(found.id)"
        ) { try ReportActs.link(report, to: found, today: today, $0) }
        return .redirect(to: "/office/incidents/\(found.id)")
    }
}
