import CleryLaw
import GRDB

extension Doors {
    /// Police agencies and the places that each answers for.
    static let agencies: [Door] = [
        .get("/office/agencies", .may(.work), AgencyRoutes.list),
        .post("/office/agencies", .may(.work), AgencyRoutes.add),
        .get("/office/agencies/places", .may(.work), AgencyPlaceRoutes.list),
        .post("/office/agencies/places", .may(.work), AgencyPlaceRoutes.assign),
        .get("/office/agencies/:agency", .may(.work), AgencyRoutes.show),
        .post("/office/agencies/:agency", .may(.work), AgencyRoutes.change),
        .get("/office/agencies/:agency/places.csv", .may(.work), AgencyPlaceRoutes.file),
        .post("/office/agencies/:agency/end", .may(.work), AgencyPlaceRoutes.end),
    ]
}

/// The doors of agencies.
enum AgencyRoutes {
    static func list(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> AgencyListPage {
        let (reach, hidden, year) = (visit.reach(.work), try visit.hidden(), visit.office.today.year)
        return try visit.office.read { db in
            let counts = try Row.fetchAll(
                db,
                sql: """
                    SELECT agency, count(place), count(place_agencies.campus) FROM place_agencies
                    LEFT JOIN places ON places.id = place
                    WHERE removed IS NULL
                      AND (place IS NULL AND \(reach.sql("place_agencies.campus"))
                        OR \(reach.sql("places.campus")) AND \(hidden.places))
                    GROUP BY agency
                    """)
            var places: [Int64: (Int, Int)] = [:]
            for row in counts { places[row[0]] = (row[1], row[2]) }
            let open = try AgencyPlaces.lines(
                .init(year: year), within: reach, hiding: hidden, db)
            return AgencyListPage(
                lines: try AgencyRecord.all(db).map {
                    .init(agency: $0, places: places[$0.id]?.0 ?? 0, campuses: places[$0.id]?.1 ?? 0)
                }, open: open.count, year: year, form: visit.session?.form ?? "")
        }
    }

    static func add(_ visit: Visit) async throws -> Answer {
        var draft = AgencyDraft(try await visit.form())
        let (others, now) = (try visit.office.read { try AgencyRecord.all($0) }, visit.office.clock())
        guard let typed = draft.read(id: 0, others: others, now: now, before: nil) else {
            var page = try page(visit)
            page.draft = draft
            return visit.page(page, status: .unprocessableContent)
        }
        let id = try await visit.office.act(by: visit.actor, "added a police agency") { writing in
            let agency = typed.numbered(try writing.nextID(.agencies))
            try writing.put(.agencies, agency.values, isNew: true)
            return agency.id
        }
        return .redirect(to: "/office/agencies/\(id)")
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try agencyPage(visit)) }

    static func agencyPage(_ visit: Visit) throws -> AgencyPage {
        let (reach, hidden) = (visit.reach(.work), try visit.hidden())
        let page = try visit.office.read { db -> AgencyPage? in
            guard let id = Int64(visit.parameter("agency")), let agency = try AgencyRecord.one(id, db)
            else { return nil }
            let campuses = try Campus.all(db).filter { reach.has($0.id) }
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT \(PlaceAgency.columns), places.name FROM place_agencies
                    LEFT JOIN places ON places.id = place
                    WHERE agency = ? AND removed IS NULL
                      AND (place IS NULL AND \(reach.sql("place_agencies.campus"))
                        OR \(reach.sql("places.campus")) AND \(hidden.places))
                    ORDER BY place IS NOT NULL, places.name, from_day, place_agencies.id
                    LIMIT \(AgencyPage.size) OFFSET \((visit.pageNumber - 1) * AgencyPage.size)
                    """, arguments: [id])
            let total =
                try Int.fetchOne(
                    db,
                    sql: """
                        SELECT count(*) FROM place_agencies LEFT JOIN places ON places.id = place
                        WHERE agency = ? AND removed IS NULL
                          AND (place IS NULL AND \(reach.sql("place_agencies.campus"))
                            OR \(reach.sql("places.campus")) AND \(hidden.places))
                        """, arguments: [id]) ?? 0
            return AgencyPage(
                agency: agency,
                entries: rows.map { row in
                    let entry = PlaceAgency(row: row)
                    return .init(
                        entry: entry,
                        name: row[KeptTable.placeAgencies.columns.count] ?? campuses.first {
                            $0.id == entry.campus
                        }.map { "All of \($0.name)" } ?? "")
                }, total: total, page: visit.pageNumber, today: visit.office.today,
                draft: AgencyDraft(agency), form: visit.session?.form ?? "")
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    static func change(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try agencyPage(visit)
        let (agency, now) = (page.agency, visit.office.clock())
        page.draft = AgencyDraft(form)
        let others = try visit.office.read { try AgencyRecord.all($0) }
        guard let typed = page.draft.read(id: agency.id, others: others, now: now, before: agency) else {
            return visit.page(page, status: .unprocessableContent)
        }
        if typed != agency {
            try await visit.office.act(by: visit.actor, "changed police agency \(agency.id)") {
                try $0.put(.agencies, typed.values)
            }
        }
        return .redirect(to: "/office/agencies/\(agency.id)")
    }
}

extension AgencyRecord {
    /// The same agency under its number.
    func numbered(_ id: Int64) -> AgencyRecord {
        var agency = AgencyRecord(id: id, name: name)
        (agency.address, agency.email, agency.phone) = (address, email, phone)
        (agency.contact, agency.notes, agency.ended) = (contact, notes, ended)
        return agency
    }
}
