import CleryLaw
import GRDB
import Geometry

/// Where exactly an incident was, beside its place: the words of its log, a room, a point on the map.
struct IncidentSpot: Sendable, Equatable, Identifiable {
    /// The incident's own number.
    let id: Int64
    /// How its log names the place, where the incident was put at a place of another name.
    var told: String?
    /// The place that stood for those words; the incident goes back there when the words are parted again.
    var fromPlace: Int64?
    /// The room or the part of the building that the words tell.
    var spot: String?
    /// Millionths of a degree.
    var latitude: Int32?
    var longitude: Int32?
    /// Who gave the point: "profile NAME".
    var source: String?

    init(id: Int64) { self.id = id }

    init(row: Row) {
        id = row[0]
        told = row[1]
        fromPlace = row[2]
        spot = row[3]
        latitude = row[4]
        longitude = row[5]
        source = row[6]
    }

    var values: [Value] {
        [
            .integer(id), Value(told), Value(fromPlace), Value(spot), Value(latitude), Value(longitude),
            Value(source),
        ]
    }

    var point: Coordinate? {
        get {
            guard let latitude, let longitude else { return nil }
            return Coordinate(longitude: Double(longitude) / 1e6, latitude: Double(latitude) / 1e6)
        }
        set {
            latitude = newValue.map { Int32(($0.latitude * 1e6).rounded()) }
            longitude = newValue.map { Int32(($0.longitude * 1e6).rounded()) }
        }
    }

    static func one(_ id: Int64, _ db: Database) throws -> IncidentSpot? {
        let columns = KeptTable.incidentSpots.columns.joined(separator: ",")
        return try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(columns) FROM incident_spots WHERE id = ?"), arguments: [id]
        ).map(IncidentSpot.init(row:))
    }

    /// The place as an incident's log tells of it: the words stay as they were when the incident is put at another.
    static func told(of incident: Incident, at place: PlaceRecord, _ db: Database) throws -> PlaceRecord {
        guard let spot = try one(incident.id, db), let told = spot.told else { return place }
        if let from = spot.fromPlace, let words = try PlaceRequests.one(from, db) {
            // A person has put it elsewhere since: then that place's words hold.
            guard try PlaceDetails.one(from, db)?.mergedInto == incident.place else { return place }
            var shown = words
            shown.name = told
            return shown
        }
        var shown = place
        shown.name = told
        return shown
    }
}
