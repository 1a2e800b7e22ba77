import CleryLaw
import GRDB

/// The door of the office's map. Places and incidents are those that this person may see.
enum OfficeMapRoutes {
    private static let fields = [
        "campus", "on", "x", "y", "z", "category", "open", "year", "family", "page",
    ]

    static func show(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let sight = visit.sight(.work)
        let address = MapAddress("/office/geography", fields.map { ($0, visit.query($0)) })
        let incidents = visit.may(.seeIncidents) ? MapIncidents(visit) : nil
        let page = try office.read { db -> OfficeMapPage? in
            guard let asked = try MapAsked(visit, within: sight.reach, db) else { return nil }
            let condition = sight.hidden.places
            let places = found(
                try MapRequests.places(of: asked.campus.id, on: asked.day, where: condition, db), address)
            let sheet = MapSheet(places, try office.atlas.atlas(db), address)
            let counts =
                try incidents?.counts(at: asked.campus.id, within: visit.sight(.seeIncidents), db) ?? [:]
            let here = Array(
                places.dropFirst((visit.pageNumber - 1) * OfficeMapList.size).prefix(OfficeMapList.size))
            let spans = try MapRequests.spans(of: here, on: asked.day, db)
            return OfficeMapPage(
                asked: asked,
                years: try MapRequests.years(of: asked.campus.id, today: asked.today, where: condition, db),
                address: address, figure: figure(sheet, asked, address, counts), incidents: incidents,
                list: OfficeMapList(
                    address: address, total: places.count, page: visit.pageNumber,
                    lines: here.map { .init(place: $0, span: spans[$0.id], incidents: counts[$0.id] ?? 0) },
                    hasIncidents: incidents != nil))
        }
        guard let page else { throw Refusal.notFound }
        return MapScript.mayAsk(visit.page(page))
    }

    private static func found(_ places: [MapPlace], _ address: MapAddress) -> [MapPlace] {
        let category = Geography(name: address["category"])
        return places.filter { place in
            (category == nil || place.geography == category)
                && (address["open"] != "yes" || place.geography == .undetermined)
        }
    }

    private static func figure(
        _ sheet: MapSheet, _ asked: MapAsked, _ address: MapAddress, _ counts: [Int64: Int]
    ) -> MapFigure? {
        guard let window = sheet.window else { return nil }
        var map = CampusMap(
            sheet.places, sheet.atlas, in: window.frame, key: "map", title: "Map of \(asked.campus.name)")
        map.circles = MapIncidents.circles(counts, on: map) { "/office/places/\($0.id)" }
        return MapFigure(
            map: map, window: window, address: address.with(["page": ""]),
            categories: OfficeMapPage.categories, counts: sheet.counts,
            beyond: MapFigure.beyond(sheet.places, sheet.atlas, window),
            caption: counts.isEmpty
                ? "Outlines propose; the facts of a place decide."
                : "Outlines propose; the facts of a place decide. A circle counts the incidents at a place, joined reports once."
        ) { "/office/places/\($0.id)" }
    }
}
