import CleryLaw
import GRDB

/// The verbs on trips.
enum TripActs {
    /// What is planned: the trip, its places, and for each the place of the office that a person confirmed.
    struct Plan: Sendable {
        var campus: Int64
        var trip: TripAnswers
        var stops: [(answers: StopAnswers, same: Int64?)]
    }

    static func plan(_ plan: Plan, by account: Int64, _ writing: Writing) throws -> TripRecord {
        let id = try writing.nextID(.trips)
        let trip = TripRecord(
            id: id, campus: plan.campus, account: account, at: writing.at, plan.trip,
            people: try writing.seal(plan.trip.people.json, record: SealedRecord.trip(id)))
        try writing.put(.trips, trip.values, isNew: true)
        let agency = try plan.trip.agency.map {
            try AgencyActs.found($0, address: plan.trip.agencyAddress, writing)
        }
        for (answers, same) in plan.stops {
            try add(answers, same: same, to: trip, agency: agency, writing)
        }
        return trip
    }

    /// Adds a place to a trip: the place of the office, its period, its agreement and the agency there.
    @discardableResult
    static func add(
        _ answers: StopAnswers, same: Int64?, to trip: TripRecord, agency: Int64?, _ writing: Writing
    ) throws -> TripStop {
        var stop = TripStop(id: try writing.nextID(.tripStops), trip: trip.id, answers)
        if stop.rooms != nil { stop.roomsAt = writing.at }
        if stop.sort != .transport {
            let place = try place(of: stop, same: same, trip, writing)
            stop.place = place.id
            if place.isLodging { try hold(&stop, trip, writing) }
            if let agency {
                try AgencyActs.assign(
                    agency, place: place.id, from: stop.from, through: stop.through, writing)
            }
        }
        try writing.put(.tripStops, stop.values, isNew: true)
        return stop
    }

    /// The place that a person confirmed, or a new one.
    private static func place(
        of stop: TripStop, same: Int64?, _ trip: TripRecord, _ writing: Writing
    ) throws -> (id: Int64, isLodging: Bool) {
        if let same, let details = try PlaceDetails.one(same, writing.db) {
            // What the registry knows otherwise than from trips keeps its own facts.
            return (same, details.kind == .lodging)
        }
        let made = try PlaceActs.make(
            stop.name, campus: trip.campus,
            { id in
                var details = PlaceDetails(id: id, kind: .lodging)
                details.address = stop.address
                details.unit = trip.sponsor
                return details
            }, facts: stop.factsBetweenTrips, why: "No trip is there.", writing)
        return (made.id, true)
    }

    /// The period of the stay with its facts, and the agreement for the space.
    private static func hold(_ stop: inout TripStop, _ trip: TripRecord, _ writing: Writing) throws {
        guard let place = stop.place else { return }
        let returns = try TripRepeats.returns(to: stop, writing.db)
        let period = PlacePeriod(
            id: try writing.nextID(.placePeriods), place: place, from: stop.from, through: stop.through,
            facts: stop.facts(of: trip, returns: returns), why: "Trip \(trip.number)")
        try PlaceActs.put(period, writing)
        stop.period = period.id
        guard stop.arrangement == .space || stop.arrangement == .program else { return }
        var agreement = PlaceAgreement(
            id: try writing.nextID(.agreements), place: place,
            kind: stop.arrangement == .space ? .space : .program, party: stop.party ?? stop.name)
        (agreement.from, agreement.through) = (stop.from, stop.through)
        (agreement.spaces, agreement.document) = (stop.rooms, stop.document)
        try PlaceActs.put(agreement, writing)
        stop.agreement = agreement.id
    }

    /// Keeps the rooms of a place, also in its agreement.
    static func tell(_ rooms: String, of stop: TripStop, _ writing: Writing) throws {
        var stop = stop
        stop.rooms = rooms
        stop.roomsAt = writing.at
        try writing.put(.tripStops, stop.values)
        guard let place = stop.place, let id = stop.agreement,
            var agreement = try PlaceAgreement.of(place, writing.db).first(where: { $0.id == id })
        else { return }
        agreement.spaces = rooms
        try PlaceActs.put(agreement, writing)
    }

    /// Takes a trip back, with the periods, agreements and agencies that came with it.
    static func withdraw(_ trip: TripRecord, why: String, _ writing: Writing) throws {
        guard trip.withdrawn == nil else { return }
        var trip = trip
        trip.withdrawn = writing.at
        trip.withdrawnWhy = why
        try writing.put(.trips, trip.values)
        for stop in try TripRequests.stops(of: trip.id, writing.db) {
            guard let place = stop.place else { continue }
            if var period = try PlacePeriod.of(place, writing.db).first(where: { $0.id == stop.period }) {
                period.removed = writing.at
                try PlaceActs.put(period, writing)
            }
            if var agreement = try PlaceAgreement.of(place, writing.db).first(where: {
                $0.id == stop.agreement
            }) {
                agreement.removed = writing.at
                try PlaceActs.put(agreement, writing)
            }
            try AgencyActs.takeBack(place: place, from: stop.from, through: stop.through, writing)
        }
    }
}
