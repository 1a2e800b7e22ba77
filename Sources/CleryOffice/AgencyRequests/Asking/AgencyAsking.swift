import CleryLaw
import GRDB

/// What is still to be asked for a year: each agency with the places and days that stand in no request yet.
struct AgencyAsking: Sendable {
    struct Plan: Sendable, Identifiable {
        let agency: AgencyRecord
        let places: [AskedPlace]
        /// It has a request for other places of the year already: this one is a supplement.
        let isMore: Bool
        var id: Int64 { agency.id }
    }

    let year: Int
    let plans: [Plan]
    /// Places in Clery geography that have no agency for some days.
    let uncovered: Int

    /// - Parameter hidden: what is restricted from everybody: a letter never tells of it.
    init(_ year: Int, within reach: Rights.Reach, hiding hidden: Hidden, _ db: Database) throws {
        self.year = year
        let records = Dictionary(uniqueKeysWithValues: try AgencyRecord.all(db).map { ($0.id, $0) })
        let covering = try AgencyCovering(year, within: reach, hiding: hidden, db)
        uncovered = covering.uncovered
        let before = try AgencyRequest.all(year: year, db)
        plans = covering.order.compactMap { id -> Plan? in
            guard let agency = records[id] else { return nil }
            let asked = before.filter { $0.agency == id }
            let known = asked.flatMap(\.places)
            let open = (covering.places[id] ?? []).filter { place in
                !known.contains {
                    $0.place == place.place && $0.days.first <= place.days.first
                        && place.days.last <= $0.days.last
                }
            }
            return open.isEmpty ? nil : Plan(agency: agency, places: open, isMore: !asked.isEmpty)
        }
    }
}

/// Which agencies cover which places of a year, by the days on which they are in Clery geography.
struct AgencyCovering: Sendable {
    /// The agencies to ask, as the law orders them.
    let order: [Int64]
    private(set) var places: [Int64: [AskedPlace]] = [:]
    let uncovered: Int

    init(_ year: Int, within reach: Rights.Reach, hiding hidden: Hidden, _ db: Database) throws {
        let agencies = try PlaceAgencies(db)
        let campuses = Dictionary(uniqueKeysWithValues: try Campus.all(db).map { ($0.id, $0.name) })
        var (places, named, open) = ([Int64: [AskedPlace]](), [(Bool, String)](), Set<Int64>())
        let rooms = try AgencyCovering.rooms(db)
        for span in try AgencyPlaces.spans(in: year, within: reach, hiding: hidden, db) {
            let found = agencies.answering(place: span.place, campus: span.campus, within: span.days)
            if !found.isWhole { open.insert(span.place) }
            for (agency, _) in found.agencies {
                named.append((true, String(agency)))
                for days in agencies.spans(
                    of: agency, place: span.place, campus: span.campus, within: span.days)
                {
                    places[agency, default: []].append(
                        AskedPlace(
                            place: span.place, campus: span.campus, campusName: campuses[span.campus] ?? "",
                            name: span.name, number: span.number, address: span.address,
                            category: span.category, days: days,
                            rooms: (rooms[span.place] ?? []).filter { one in
                                (one.from.map { $0 <= days.last } ?? true)
                                    && (one.through.map { days.first <= $0 } ?? true)
                            }.compactMap(\.spaces).joined(separator: "; ")))
                }
            }
        }
        self.places = places
        uncovered = open.count
        order = AgenciesToAsk.agencies(
            covering: named.map { (isCleryGeography: $0.0, agency: $0.1) }
        ).compactMap { Int64($0) }
    }

    /// The agreements on rooms and other spaces, by place.
    private static func rooms(_ db: Database) throws -> [Int64: [PlaceAgreement]] {
        let ids = try Int64.fetchAll(
            db, sql: "SELECT DISTINCT place FROM agreements WHERE kind = 'space' AND removed IS NULL")
        return try ids.reduce(into: [:]) { all, id in
            all[id] = try PlaceAgreement.of(id, db).filter { $0.kind == .space }
        }
    }
}
