import CleryLaw
import GRDB

/// The verbs on places. After each, every incident there whose geography became another is counted again.
enum PlaceActs {
    /// A new place. A kind says what is no question; facts may be stated at once.
    static func make(
        _ name: String, campus: Int64, _ details: (Int64) -> PlaceDetails, facts: PlaceDescription? = nil,
        from: Day? = nil, why: String? = nil, _ writing: Writing
    ) throws -> PlaceRecord {
        let place = PlaceRecord(
            id: try writing.nextID(.places), campus: campus, name: name, stated: PlaceFacts(), source: "")
        try writing.put(.places, place.values, isNew: true)
        let details = details(place.id)
        try writing.put(.placeDetails, details.values, isNew: true)
        if let facts {
            try put(
                PlacePeriod(
                    id: try writing.nextID(.placePeriods), place: place.id, from: from, facts: facts, why: why
                ), writing)
        } else {
            try PlaceLaw.again(place.id, writing.db)
        }
        return place
    }

    /// Writes a period; the decisions follow.
    static func put(_ period: PlacePeriod, _ writing: Writing) throws {
        try change(period.place, writing) { try writing.put(.placePeriods, period.values) }
    }

    /// Writes an agreement; the decisions follow.
    static func put(_ agreement: PlaceAgreement, _ writing: Writing) throws {
        try change(agreement.place, writing) { try writing.put(.agreements, agreement.values) }
    }

    /// Writes what a place is called and what it is a part of; the decisions follow.
    static func put(_ details: PlaceDetails, _ writing: Writing) throws {
        try change(details.id, writing) { try writing.put(.placeDetails, details.values) }
    }

    /// Writes a span of recognition; the decisions on the organization's places follow.
    static func put(_ recognition: Recognition, _ writing: Writing) throws {
        let places = try Int64.fetchAll(
            writing.db,
            sql: "SELECT DISTINCT place FROM place_periods WHERE organization = ? AND removed IS NULL",
            arguments: [recognition.organization])
        try change(places[...], writing) { try writing.put(.recognitions, recognition.values) }
    }

    /// Runs one change of several places: what was known of all of them is looked at before it.
    private static func change(
        _ places: ArraySlice<Int64>, _ writing: Writing, _ body: () throws -> Void
    ) throws {
        guard let first = places.first else { return try body() }
        try change(first, writing) { try change(places.dropFirst(), writing, body) }
    }

    /// States facts from a day on: the period that held until then ends the day before, and keeps its facts.
    ///
    /// Without a day, or where nothing was stated before, they hold as far as no later period begins.
    static func state(
        _ facts: PlaceDescription, of place: Int64, from: Day?, organization: Int64? = nil, why: String?,
        _ writing: Writing
    ) throws {
        try change(place, writing) {
            let periods = try PlacePeriod.of(place, writing.db)
            var new = PlacePeriod(
                id: try writing.nextID(.placePeriods), place: place, from: from, facts: facts,
                organization: organization, why: why)
            for var old in periods {
                if let from, old.from.map({ $0 < from }) ?? true {
                    guard old.holds(from) else { continue }
                    new.through = old.through
                    old.through = from.adding(days: -1)
                } else if from == nil || old.from == from {
                    // The same beginning: the old period is taken back.
                    guard from != nil || old.from == nil else {
                        new.through = min(
                            new.through ?? PlaceDecision.forever,
                            (old.from ?? PlaceDecision.forever).adding(days: -1))
                        continue
                    }
                    new.through = old.through
                    old.removed = writing.at
                } else {
                    new.through = min(
                        new.through ?? PlaceDecision.forever,
                        (old.from ?? PlaceDecision.forever).adding(days: -1))
                    continue
                }
                try writing.put(.placePeriods, old.values)
            }
            if new.through == PlaceDecision.forever { new.through = nil }
            try writing.put(.placePeriods, new.values, isNew: true)
        }
    }

    /// States what a source says of a place's category, as the log of a police department does.
    static func state(_ facts: PlaceFacts, of place: PlaceRecord, by source: String, _ writing: Writing)
        throws
    {
        var place = place
        place.stated = facts
        place.source = source
        try change(place.id, writing) { try writing.put(.places, place.values) }
    }

    /// Runs a change of what is known, decides anew, and counts again the incidents whose geography became another.
    static func change(_ place: Int64, _ writing: Writing, _ change: () throws -> Void) throws {
        let db = writing.db
        let zone = try OfficeZone.of(db)
        // Of the place and its parts.
        let places = try PlaceRequests.withParts(place, db)
        let before = try places.map { try PlaceSnapshot($0, zone: zone, db) }
        try change()
        try PlaceLaw.again(place, db)
        for (id, old) in zip(places, before) {
            writing.recount.forgetPlace(id)
            let new = try PlaceSnapshot(id, zone: zone, db)
            guard new != old else { continue }
            for incident in try IncidentRequests.at(id, db) {
                guard try new.facts(of: incident) != old.facts(of: incident) else { continue }
                try writing.recount.again(incident.id)
                writing.log.again(incident.id)
            }
            if let record = try PlaceRequests.one(id, db) { try Particulars.follow(record, writing) }
        }
    }
}
