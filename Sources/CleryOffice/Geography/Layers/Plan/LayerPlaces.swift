import CleryLaw
import GRDB
import Geometry

/// A place of the office as a file is compared with it.
struct LayerPlace: Sendable {
    let record: PlaceRecord
    var details: PlaceDetails?
    var names: [String] = []
    var shape: Shape?
    /// The shape as it is kept.
    var geometry: String?
    /// The facts that hold today, as they are kept.
    fileprivate var facts: String?
    /// Facts were stated of it at some time.
    var hasFacts = false

    var id: Int64 { record.id }
    var kind: PlaceKind { details?.kind ?? .building }

    func description() throws -> PlaceDescription? { try facts.map(PlaceFactsText.decode) }
}

/// All places that a person may know of, found by number, name, other name, address and position.
struct LayerPlaces: Sendable {
    private(set) var all: [LayerPlace] = []
    private(set) var index: [Int64: Int] = [:]
    private(set) var byNumber: [String: [Int]] = [:]
    private(set) var byName: [String: [Int]] = [:]
    private(set) var byCore: [String: [Int]] = [:]
    private(set) var byAlias: [String: [Int]] = [:]
    private(set) var byAddress: [String: [Int]] = [:]
    let atlas: Atlas<Int>

    /// - Parameter hidden: What is restricted from the person: a place that only such incidents name is left out, one of
    ///   which the office keeps details is told by these.
    init(reach: Rights.Reach, hidden: Hidden, today: Day, _ db: Database) throws {
        var places: [LayerPlace] = []
        var index: [Int64: Int] = [:]
        let seen = "(\(hidden.places) OR places.id IN (SELECT id FROM place_details))"
        for row in try Row.fetchAll(
            db, sql: "SELECT \(PlaceRecord.columns) FROM places WHERE \(seen) ORDER BY id")
        {
            let place = PlaceRecord(row: row)
            guard reach.has(place.campus) else { continue }
            index[place.id] = places.count
            places.append(LayerPlace(record: place))
        }
        let columns = KeptTable.placeDetails.columns.joined(separator: ",")
        for row in try Row.fetchAll(db, sql: "SELECT \(columns) FROM place_details") {
            let details = PlaceDetails(row: row)
            if let at = index[details.id] { places[at].details = details }
        }
        for row in try Row.fetchAll(
            db, sql: "SELECT place, name FROM place_names WHERE removed IS NULL ORDER BY id")
        {
            if let at = index[row[0]] { places[at].names.append(row[1]) }
        }
        for row in try Row.fetchAll(db, sql: "SELECT id, geometry FROM place_shapes") {
            guard let at = index[row[0]] else { continue }
            places[at].geometry = row[1]
            places[at].shape = try? Shape(geoJSON: row[1]).settled
        }
        let sql = """
            SELECT place, facts, coalesce(from_day, -2000000) <= ?1 AND coalesce(through_day, 2000000) >= ?1
            FROM place_periods WHERE removed IS NULL ORDER BY from_day, id
            """
        for row in try Row.fetchAll(db, sql: sql, arguments: [today.number]) {
            guard let at = index[row[0]] else { continue }
            places[at].hasFacts = true
            if row[2] { places[at].facts = row[1] }
        }
        // What turned out to be another place is that one.
        places.removeAll { $0.details?.mergedInto != nil }
        self.init(places)
    }

    private init(_ places: [LayerPlace]) {
        all = places
        atlas = Atlas(
            places.enumerated().compactMap { at, place in place.shape.map { (id: at, shape: $0) } })
        for (at, place) in places.enumerated() {
            index[place.id] = at
            let campus = place.record.campus
            byName[LayerPlaces.key(campus, LayerPlain.name(place.record.name)), default: []].append(at)
            byCore[LayerPlaces.key(campus, LayerPlain.core(place.record.name)), default: []].append(at)
            for name in place.names {
                byAlias[LayerPlaces.key(campus, LayerPlain.name(name)), default: []].append(at)
            }
            if let number = place.details?.number {
                byNumber[LayerPlaces.key(campus, LayerPlain.number(number)), default: []].append(at)
            }
            if let address = place.details?.address.flatMap(LayerPlain.address) {
                byAddress[LayerPlaces.key(campus, address), default: []].append(at)
            }
        }
    }

    static func key(_ campus: Int64, _ text: String) -> String { "\(campus) \(text)" }
}
