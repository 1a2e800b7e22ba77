import CleryLaw
import GRDB

extension Doors {
    /// The maps of Clery geography.
    static let maps: [Door] = [
        .get("/geography", .everyone, kept: true, GeographyRoutes.show),
        .get("/geography.geojson", .everyone, kept: true, GeographyRoutes.data),
        Door(method: .options, path: "/geography.geojson", who: .everyone, enter: FeedAnswer.preflight),
        .get("/map.js", .everyone, kept: true, MapScript.serve),
        .get("/office/geography", .may(.work), OfficeMapRoutes.show),
    ]
}

/// The doors of the public map. The answer is the same for everybody, so what is restricted is hidden from all.
enum GeographyRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let condition = PublicGeography.condition(try Hidden.fromAll(office))
        let address = MapAddress(
            "/geography",
            ["campus", "on", "x", "y", "z", "q", "category", "page"].map { ($0, visit.query($0)) })
        let page = try office.read { db -> GeographyPage? in
            guard let asked = try MapAsked(visit, within: .all, db) else { return nil }
            let places = try MapRequests.places(of: asked.campus.id, on: asked.day, where: condition, db)
            let sheet = MapSheet(places, try office.atlas.atlas(db), address)
            return GeographyPage(
                institution: office.name, asked: asked,
                years: try MapRequests.years(of: asked.campus.id, today: asked.today, where: condition, db),
                address: address, figure: figure(sheet, asked, address),
                list: try list(sheet, asked, address, page: visit.pageNumber, db))
        }
        guard let page else { throw Refusal.notFound }
        return MapScript.mayAsk(visit.page(page))
    }

    private static func figure(_ sheet: MapSheet, _ asked: MapAsked, _ address: MapAddress) -> MapFigure? {
        guard let window = sheet.window else { return nil }
        let pages = Dictionary(
            uniqueKeysWithValues: sheet.places.enumerated().map { ($1.id, $0 / GeographyList.size + 1) })
        let plain = address.with(["q": "", "category": "", "page": ""])
        let map = CampusMap(
            sheet.places, sheet.atlas, in: window.frame, key: "map", title: "Map of \(asked.campus.name)")
        return MapFigure(
            map: map, window: window, address: plain, categories: PublicGeography.shown,
            counts: sheet.counts, beyond: MapFigure.beyond(sheet.places, sheet.atlas, window),
            caption:
                "Drawn by the office’s own outlines; they show where a place is, and the list says what it is. Outlines are the present ones on every day. Web Mercator, north is up."
        ) { place in
            let page = pages[place.id] ?? 1
            return plain.with(["page": page == 1 ? "" : String(page)]).text + "#p\(place.id)"
        }
    }

    private static func list(
        _ sheet: MapSheet, _ asked: MapAsked, _ address: MapAddress, page: Int, _ db: Database
    ) throws -> GeographyList {
        let found = GeographyList.found(sheet.places, address)
        let here = Array(found.dropFirst((page - 1) * GeographyList.size).prefix(GeographyList.size))
        let spans = try MapRequests.spans(of: here, on: asked.day, db)
        return GeographyList(
            campus: asked.campus.name, address: address, total: found.count, page: page,
            lines: here.map { place in
                .init(
                    place: place, span: spans[place.id],
                    spot: sheet.spot(of: place).map {
                        address.with(MapWindow.fields($0.middle, $0.zoom)).text + "#map"
                    })
            })
    }

    static func data(_ visit: Visit) throws -> Answer {
        do { return try features(visit) } catch let problem as Problem { return FeedAnswer.problem(problem) }
    }

    private static func features(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let condition = PublicGeography.condition(try Hidden.fromAll(office))
        let bytes = try office.read { db -> [UInt8]? in
            guard let asked = try MapAsked(visit, within: .all, db) else { return nil }
            if let problem = asked.problem { throw problem }
            let chosen = visit.query("campus").isEmpty ? nil : asked.campus.id
            let places = try MapRequests.places(of: chosen, on: asked.day, where: condition, db)
            return GeographyData.text(
                places, try office.atlas.atlas(db), names: asked.campuses, on: asked.day,
                spans: try MapRequests.spans(of: places, on: asked.day, db))
        }
        guard let bytes else { throw Refusal.notFound }
        return FeedAnswer.of(bytes, type: "application/geo+json")
    }
}
