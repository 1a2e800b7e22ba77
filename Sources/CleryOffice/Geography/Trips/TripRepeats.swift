import CleryLaw
import GRDB

/// Repeated use across trips and years: what the trips to a place together say of each of them.
enum TripRepeats {
    /// Whether trips return to the place of a stop: another trip that stands was or will be there, or a person says so.
    static func returns(to stop: TripStop, _ db: Database) throws -> Known<Bool> {
        guard let place = stop.place else { return stop.again.known }
        let another = try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM trip_stops JOIN trips ON trips.id = trip
                      WHERE place = ? AND trip <> ? AND withdrawn IS NULL)
                    """), arguments: [place, stop.trip])
        return another == true ? .known(true) : stop.again.known
    }

    /// The periods of trips at a place whose fact of repeated use is otherwise than the trips now say, as they become.
    static func waiting(at place: Int64, _ db: Database) throws -> [PlacePeriod] {
        let periods = try PlacePeriod.of(place, db)
        return try TripRequests.stops(at: place, db).compactMap { stop in
            guard var period = periods.first(where: { $0.id == stop.period }) else { return nil }
            let returns = try returns(to: stop, db)
            guard period.facts.repeatedUse != returns else { return nil }
            period.facts.repeatedUse = returns
            return period
        }
    }

    /// Lets the facts follow.
    static func settle(at place: Int64, _ writing: Writing) throws {
        for period in try waiting(at: place, writing.db) { try PlaceActs.put(period, writing) }
    }

    /// What that would do to incidents and numbers.
    static func effect(at place: Int64, in office: Office) async throws -> PlaceEffect {
        try await PlaceEffect.of(place, in: office) { trial in
            for period in try waiting(at: place, trial.db) { try trial.put(.placePeriods, period.values) }
        }
    }

    /// Lets the facts follow where no incident becomes another; else they wait for somebody who sees the effect.
    static func settleQuietly(at places: [Int64], by actor: Actor, in office: Office) async throws {
        for place in Set(places).sorted() {
            guard try office.read({ try !waiting(at: place, $0).isEmpty }),
                try await effect(at: place, in: office).incidents.isEmpty
            else { continue }
            try await office.act(by: actor, "noted for place \(place) whether trips return to it") {
                try settle(at: place, $0)
            }
        }
    }
}
