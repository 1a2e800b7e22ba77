import CleryLaw
import GRDB

/// What of trips somebody may see: all of some campuses, and one's own.
struct TripSight: Sendable {
    let reach: Rights.Reach
    let account: Int64

    var sql: String { "(\(reach.sql("trips.campus")) OR trips.account = \(account))" }
}

/// Queries on trips, as sentences.
enum TripRequests {
    static let pageSize = 50

    static func one(_ id: Int64, within sight: TripSight, _ db: Database) throws -> TripRecord? {
        try Row.fetchOne(
            db, sql: "SELECT \(TripRecord.columns) FROM trips WHERE id = ? AND \(sight.sql)", arguments: [id]
        ).map(TripRecord.init(row:))
    }

    static func stops(of trip: Int64, _ db: Database) throws -> [TripStop] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT \(TripStop.columns) FROM trip_stops WHERE trip = ? ORDER BY id"),
            arguments: [trip]
        ).map { TripStop(row: $0) }
    }

    /// The stops of standing trips at a place.
    static func stops(at place: Int64, _ db: Database) throws -> [TripStop] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT \(TripStop.columns) FROM trip_stops JOIN trips ON trips.id = trip
                    WHERE place = ? AND withdrawn IS NULL ORDER BY trip_stops.id
                    """), arguments: [place]
        ).map { TripStop(row: $0) }
    }

    /// The decision on a stop: of the office's place at that time; of the told facts where there is no such place.
    static func decision(on stop: TripStop, of trip: TripRecord, _ db: Database) throws -> TripDecision {
        if trip.withdrawn == nil, let place = stop.place,
            let decision = try PlaceDecision.of(place, on: stop.from, db)
        {
            return TripDecision(decision)
        }
        return TripDecision(stop.facts(of: trip, returns: stop.again.known))
    }

    /// Where crimes may count, rooms are wanted after the trip.
    static let wantsRooms = """
        (trip_stops.use = 'lodging' AND trip_stops.rooms IS NULL AND trip_stops.place IS NOT NULL
          AND trips.withdrawn IS NULL
          AND coalesce((SELECT geography FROM place_answers WHERE place_answers.place = trip_stops.place
                AND from_day <= trip_stops.from_day AND through_day >= trip_stops.from_day), '?') <> 'none')
        """

    /// The trips of an account that have returned and whose rooms nobody has told.
    static func withoutRooms(
        of account: Int64, today: Day, limit: Int, _ db: Database
    ) throws -> [TripRecord] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(TripRecord.columns) FROM trips
                WHERE account = ? AND returns_day < ? AND EXISTS (
                  SELECT 1 FROM trip_stops WHERE trip = trips.id AND \(wantsRooms))
                ORDER BY returns_day, id LIMIT ?
                """, arguments: [account, today.number, limit]
        ).map(TripRecord.init(row:))
    }

    /// The trips at which a person with this reach finds repeated use that waits to be confirmed.
    static func places(of trip: Int64, _ db: Database) throws -> [Int64] {
        try Int64.fetchAll(
            db, sql: "SELECT DISTINCT place FROM trip_stops WHERE trip = ? AND place IS NOT NULL ORDER BY 1",
            arguments: [trip])
    }
}

extension TripListPage.Line {
    init(_ trip: TripRecord, today: Day, _ db: Database) throws {
        self.trip = trip
        stops = try TripRequests.stops(of: trip.id, db).map {
            ($0.name, try TripRequests.decision(on: $0, of: trip, db))
        }
        let wanted = try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM trip_stops JOIN trips ON trips.id = trip
                  WHERE trip = ? AND \(TripRequests.wantsRooms))
                """, arguments: [trip.id])
        wantsRooms = trip.returns < today && wanted == true
    }
}
