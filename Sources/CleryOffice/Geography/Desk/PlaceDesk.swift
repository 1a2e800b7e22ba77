import CleryLaw
import GRDB

/// All that the desk shows of one place.
struct PlaceDesk: Sendable {
    /// Who wrote a row, and when.
    struct Hand: Sendable {
        let at: Instant
        let by: String
    }

    let place: PlaceRecord
    let campus: String
    /// nil where nobody has said what sort of place it is.
    let details: PlaceDetails?
    let names: [String]
    let parent: (id: Int64, name: String)?
    let parts: [(id: Int64, name: String)]
    let periods: [PlacePeriod]
    let hands: [Int64: [Hand]]
    let agreements: [PlaceAgreement]
    let organizations: [Int64: String]
    let decisions: [PlaceDecision]
    let past: PlacePast
    let incidents: Int
    let mergedInto: (id: Int64, name: String)?
    let today: Day
    /// What the map says about where it lies; nil where it is not on the map.
    var evidence: PlaceEvidence?

    var title: String { place.name.isEmpty ? "Place not stated" : place.name }
    var address: String { "/office/places/\(place.id)" }
    var kind: PlaceKind? { details?.kind }

    /// What holds today.
    var now: PlaceDecision? { decisions.first { $0.from <= today && today <= $0.through } }
    /// The first span of days whose question is open, today's before others.
    var open: PlaceDecision? {
        let open = decisions.filter { $0.asks != nil }
        return open.first { $0.from <= today && today <= $0.through } ?? open.last
    }
    /// The facts as they hold on a day; those of a place of its kind of which nothing is known, where nobody stated any.
    func facts(on day: Day) -> PlaceDescription {
        past.description(on: day) ?? kind?.beginning ?? PlaceKind.building.beginning
    }
    func period(on day: Day) -> PlacePeriod? { periods.last { $0.holds(day) } }

    /// The place of an address that this person may see; nil for any other.
    static func find(_ id: String, _ visit: Visit, _ db: Database) throws -> PlaceDesk? {
        let sight = visit.sight(.work)
        guard let id = Int64(id), let place = try PlaceRequests.one(id, db), sight.reach.has(place.campus),
            try sight.hidden.shows(place: id, db)
        else { return nil }
        var desk = try PlaceDesk(place, within: sight, today: visit.office.today, db)
        desk.evidence = try PlaceEvidence.of(place, atlas: visit.office.atlas.atlas(db), db)
        return desk
    }

    static func open(_ visit: Visit) throws -> PlaceDesk {
        let desk = try visit.office.read { try find(visit.parameter("place"), visit, $0) }
        guard let desk else { throw Refusal.notFound }
        return desk
    }

    init(_ place: PlaceRecord, within sight: Sight, today: Day, _ db: Database) throws {
        let id = place.id
        self.place = place
        self.today = today
        campus = try Campus.all(db).first { $0.id == place.campus }?.name ?? ""
        details = try PlaceDetails.one(id, db)
        names = try PlaceNames.of(id, db).map(\.name)
        func named(_ id: Int64) throws -> (id: Int64, name: String)? {
            guard try sight.hidden.shows(place: id, db), let other = try PlaceRequests.one(id, db),
                sight.reach.has(other.campus)
            else { return nil }
            return (id, other.name)
        }
        parent = try details?.parent.flatMap(named)
        parts = try PlaceDetails.parts(of: id, db).compactMap(named)
        mergedInto = try details?.mergedInto.flatMap(named)
        periods = try PlacePeriod.of(id, db)
        var hands: [Int64: [Hand]] = [:]
        for period in periods { hands[period.id] = try PlaceDesk.hands(of: period.id, db) }
        self.hands = hands
        agreements = try PlaceAgreement.of(id, db)
        organizations = Dictionary(
            try Organization.all(db).map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
        decisions = try PlaceDecision.of(id, db)
        past = try PlacePast(of: id, db)
        incidents = try PlaceRequests.incidents(at: id, within: sight, db)
    }

    /// Who wrote a period, the first time and the last.
    private static func hands(of period: Int64, _ db: Database) throws -> [Hand] {
        let events = try Traces.events(of: .placePeriods, period, db)
        return try Set([events.last, events.first].compactMap { $0 }).sorted().compactMap { event in
            let row = try Row.fetchOne(
                db.cachedStatement(sql: "SELECT at, by FROM events WHERE sequence = ?"), arguments: [event])
            return try row.map { row in
                let name: String = row[1]
                let account = name.hasPrefix("account ") ? Int64(name.dropFirst(8)) : nil
                return Hand(
                    at: Instant(milliseconds: row[0]),
                    by: try account.flatMap { try Account.one($0, db)?.title } ?? "the house")
            }
        }
    }

    /// Changes with everything that a statement on the place builds on.
    var stamp: String {
        var hash: UInt64 = 14_695_981_039_346_656_037
        func take(_ values: [Value]) {
            for byte in "\(values)".utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        }
        take(place.values)
        if let details { take(details.values) }
        for period in periods { take(period.values) }
        for agreement in agreements { take(agreement.values) }
        return String(hash, radix: 36)
    }
}

/// Another name of a place.
struct PlaceNames: Sendable, Equatable {
    let id: Int64
    let place: Int64
    let name: String
    var removed: Instant?
    var values: [Value] {
        [.integer(id), .integer(place), .text(name), Value(removed?.milliseconds)]
    }

    static func of(_ place: Int64, _ db: Database) throws -> [PlaceNames] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT id, name FROM place_names WHERE place = ? AND removed IS NULL ORDER BY id"),
            arguments: [place]
        ).map { PlaceNames(id: $0[0], place: place, name: $0[1]) }
    }
}
