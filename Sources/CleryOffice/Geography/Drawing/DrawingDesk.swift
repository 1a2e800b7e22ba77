import CleryLaw
import GRDB
import Geometry

/// A place whose shape is drawn, with what lies around it and how its shape was before.
struct DrawingDesk: Sendable {
    let place: PlaceRecord
    let kind: PlaceKind?
    let shape: Shape
    let past: [DrawnBefore]
    /// The place's own parts, and what it is a part of: they overlap by their nature.
    let family: Set<Int64>
    let atlas: PlaceAtlas

    var title: String { place.name.isEmpty ? "Place not stated" : place.name }
    var address: String { "/office/places/\(place.id)/shape" }
    /// The event that the shape comes from; 0 before there is one.
    var since: Int64 { past.first?.event ?? 0 }
    var kinds: [DrawingKind] { kind == .street ? DrawingKind.allCases : [.area, .point] }

    /// The place of an address that this person may see; anything else is not there.
    static func open(_ visit: Visit) throws -> DrawingDesk {
        let sight = visit.sight(.work)
        let desk = try visit.office.read { db -> DrawingDesk? in
            guard let id = Int64(visit.parameter("place")), let place = try PlaceRequests.one(id, db),
                sight.reach.has(place.campus), try sight.hidden.shows(place: id, db)
            else { return nil }
            return try DrawingDesk(place, visit.office, db)
        }
        guard let desk else { throw Refusal.notFound }
        return desk
    }

    init(_ place: PlaceRecord, _ office: Office, _ db: Database) throws {
        self.place = place
        let details = try PlaceDetails.one(place.id, db)
        kind = details?.kind
        shape = try PlaceShape.one(place.id, db)?.shape ?? .empty
        past = try DrawnBefore.of(place.id, zone: office.zone, db)
        atlas = try office.atlas.atlas(db)
        var family = Set(try PlaceRequests.withParts(place.id, db))
        var above = details?.parent
        while let id = above, family.insert(id).inserted { above = try PlaceDetails.one(id, db)?.parent }
        self.family = family
    }

    /// The other shapes of its campus.
    func campusShapes(_ visit: Visit) throws -> [Shape] {
        try visit.office.read { db in
            try Int64.fetchAll(
                db,
                sql: """
                    SELECT places.id FROM places JOIN place_shapes ON place_shapes.id = places.id
                    WHERE campus = ? AND places.id <> ?
                    """, arguments: [place.campus, place.id]
            ).compactMap { atlas.entries[$0]?.shape }.filter { !$0.isEmpty }
        }
    }

    func ground(in frame: MapFrame, _ visit: Visit) throws -> DrawingGround {
        try visit.office.read { db in
            // More than the window, so that it can be moved.
            try DrawingGround(
                in: frame.zoomed(by: 0.4).box, without: place.id, atlas: atlas,
                within: visit.sight(.work), db)
        }
    }
}

/// A state that the shape of a place was in.
struct DrawnBefore: Sendable {
    let event: Int64
    let at: Instant
    let by: String
    let shape: Shape
    let source: String

    /// All of them, the newest first.
    static func of(_ place: Int64, zone: Zone, _ db: Database) throws -> [DrawnBefore] {
        try Traces.events(of: .placeShapes, place, db).compactMap { event in
            guard
                let image = try RecordHistory.image(
                    of: .init(table: .placeShapes, row: place), at: event, db),
                case .text(let geometry) = image[1], case .text(let source) = image[2],
                let row = try Row.fetchOne(
                    db.cachedStatement(sql: "SELECT at, by FROM events WHERE sequence = ?"),
                    arguments: [event])
            else { return nil }
            return DrawnBefore(
                event: event, at: Instant(milliseconds: row[0]), by: try name(row[1], db),
                shape: try Shape(geoJSON: geometry), source: source)
        }
    }

    private static func name(_ actor: String, _ db: Database) throws -> String {
        guard actor.hasPrefix("account "), let id = Int64(actor.dropFirst(8)) else { return "The house" }
        return try Account.one(id, db)?.title ?? actor
    }
}
