import CleryLaw
import GRDB

/// The doors of an answer's rows: each is looked at by a person.
enum AgencyRowRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let standing = try AgencyRequestRoutes.standing(visit, .askAgencies)
        let page = try office.read { db in
            let rows = standing.rows + standing.takenBack
            let from = min((visit.pageNumber - 1) * AgencyRowsPage.size, rows.count)
            return AgencyRowsPage(
                standing: standing,
                lines: try rows[from..<min(from + AgencyRowsPage.size, rows.count)].map {
                    AgencyRowsPage.Line(
                        row: $0, details: try AgencyRowDetails.of($0, db, office.key),
                        incident: try number(of: $0, visit, db))
                }, total: rows.count, page: visit.pageNumber)
        }
        return visit.page(page)
    }

    /// The number of a row's incident, where it may be seen.
    private static func number(of row: AgencyRow, _ visit: Visit, _ db: Database) throws -> String? {
        guard let id = row.incident else { return nil }
        return try IncidentRequests.one(String(id), within: visit.sight(.seeIncidents), db).map {
            $0.number ?? $0.key
        }
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> AgencyRowPage {
        let office = visit.office
        let standing = try AgencyRequestRoutes.standing(visit, .askAgencies)
        guard let id = Int64(visit.parameter("row")),
            let row = (standing.rows + standing.takenBack).first(where: { $0.id == id })
        else { throw Refusal.notFound }
        let sight = visit.sight(.work)
        let campuses = standing.request.campuses
        return try office.read { db in
            let details = try AgencyRowDetails.of(row, db, office.key)
            var page = AgencyRowPage(
                standing: standing, row: row, told: details,
                campuses: try Campus.all(db).filter { campuses.contains($0.id) && sight.reach.has($0.id) },
                incident: try number(of: row, visit, db),
                decider: try row.decider.flatMap { try Account.one($0, db)?.title },
                words: try row.words.map {
                    try SealedRecord.open($0, SealedRecord.agencyDecision(row.id), db, office.key)
                } ?? "", zone: office.zone, form: visit.session?.form ?? "")
            guard row.decision == nil, row.gone == nil else { return page }
            let hidden = try LocatingRequests.hiddenPlaces(sight, db)
            page.fitting = try page.campuses.flatMap { campus in
                try office.finder.words(of: campus.id, db).proposals(
                    for: details.address, without: hidden)
            }.sorted { ($1.strength, $1.score) < ($0.strength, $0.score) }.prefix(PlaceIndex.most).map { $0 }
            let likely = page.fitting.first { $0.strength >= .likely }
            page.twice = try LikelyTwice.suggestions(
                for: Likeness(row, details, place: likely?.id, placeName: likely?.name ?? "", office.zone),
                within: Sight(
                    reach: .some(Set(page.campuses.map(\.id))), hidden: sight.hidden), db)
            page.isAsked = page.fitting.contains { one in
                one.strength == .sure && standing.request.places.contains { $0.place == one.id }
            }
            return page
        }
    }

    static func decide(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let (row, office) = (page.row, visit.office)
        let back = "/office/agencies/requests/\(page.standing.request.id)/rows"
        page.fields = TypedFields(form)
        switch form["what"] {
        case "seen" where row.gone != nil && row.goneSeen == nil:
            try await office.act(by: visit.actor, "looked at row \(row.id), which an agency took back") {
                try AgencyRowActs.seen(row.id, $0)
            }
            return .redirect(to: back)
        case "again" where row.decision != nil:
            guard let decision = row.decision, ![.same, .new].contains(decision) else {
                throw Refusal.notFound
            }
            try await office.act(by: visit.actor, "opened row \(row.id) of an agency again") {
                try AgencyRowActs.again(row.id, $0)
            }
            return .redirect(to: "\(back)/\(row.id)")
        default: break
        }
        // Somebody else has decided it meanwhile.
        guard row.decision == nil, row.gone == nil else { return .redirect(to: "\(back)/\(row.id)") }
        switch form["what"] {
        case "same": return try await same(&page, account, back, visit)
        case "new": return try await make(&page, account, visit)
        case "not_ours", "apart", "unplaced":
            return try await settle(&page, form["what"], account, back, visit)
        default: throw Refusal.notFound
        }
    }

    private static func same(
        _ page: inout AgencyRowPage, _ account: Int64, _ back: String, _ visit: Visit
    ) async throws -> Answer {
        let number = page.fields["chosen"].isEmpty ? page.fields["number"] : page.fields["chosen"]
        let found = try visit.office.read {
            try IncidentRequests.numbered(number, within: visit.sight(.work), $0)
        }
        guard let found, page.campuses.contains(where: { $0.id == found.campus }) else {
            page.problems.append(
                Problem("number", "There is no incident of this number. Look at its spelling."))
            return visit.page(page, status: .unprocessableContent)
        }
        let id = page.row.id
        try await visit.office.act(
            by: visit.actor, "matched row \(id) of an agency with incident \(found.id)"
        ) { try AgencyRowActs.same(id, as: found.id, by: account, $0) }
        return .redirect(to: back)
    }

    private static func make(
        _ page: inout AgencyRowPage, _ account: Int64, _ visit: Visit
    ) async throws -> Answer {
        let chosen = Int64(page.fields["known"])
        let known = try visit.office.read { db -> PlaceRecord? in
            guard let chosen, try visit.sight(.work).hidden.shows(place: chosen, db) else { return nil }
            return try PlaceRequests.one(chosen, db)
        }
        let campus = known?.campus ?? Int64(page.fields["campus"])
        let fits = page.campuses.contains { $0.id == campus }
        let place = known?.name ?? page.fields.text("place", upTo: 160, &page.problems)
        let nature = page.fields.text(
            "nature", upTo: 160, or: "Say what it is, in plain words.", &page.problems)
        if place.isEmpty { page.problems.append(Problem("place", "Say where, as a building or a street.")) }
        if !fits || (chosen != nil && known == nil) {
            page.problems.append(Problem("campus", "Choose a campus and a place of it."))
        }
        guard page.problems.isEmpty, let campus else {
            return visit.page(page, status: .unprocessableContent)
        }
        let (id, zone) = (page.row.id, visit.office.zone)
        let opening = AgencyRowActs.Opening(
            campus: campus, place: place, placeID: known?.id, nature: nature)
        let incident = try await visit.office.act(
            by: visit.actor, "made an incident of row \(id) of an agency"
        ) { try AgencyRowActs.make(id, opening, by: account, zone: zone, $0) }
        return .redirect(to: "/office/incidents/\(incident.id)/facts")
    }

    private static func settle(
        _ page: inout AgencyRowPage, _ what: String, _ account: Int64, _ back: String, _ visit: Visit
    ) async throws -> Answer {
        let decision = AgencyRow.Decision(rawValue: what) ?? .unplaced
        let why = decision == .notOurs ? AgencyRow.NotOurs(rawValue: page.fields["why"]) : nil
        if decision == .notOurs, why == nil { page.problems.append(Problem("why", "Choose the reason.")) }
        let words = page.fields.text("words", upTo: 1000, &page.problems)
        if decision != .notOurs, words.isEmpty {
            page.problems.append(Problem("words", "Say what is not known of the place."))
        }
        var campus: Int64?
        if decision != .notOurs {
            campus = page.campuses.first { "\($0.id)" == page.fields["campus"] }?.id
            if campus == nil { page.problems.append(Problem("campus", "Choose the campus.")) }
        }
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        let (id, at) = (page.row.id, campus)
        try await visit.office.act(
            by: visit.actor, "decided row \(id) of an agency: \(decision.rawValue)"
        ) {
            try AgencyRowActs.settle(
                id, decision, campus: at, why: why, words: words, by: account, $0)
        }
        return .redirect(to: back)
    }
}
