import CleryLaw
import GRDB

/// A kept row as it will be.
struct KeptRow: Sendable {
    let table: KeptTable
    let values: [Value]
}

/// A change of what is known of places, told as the rows that it writes: so the same change can be tried, to see its
/// effect, and made.
protocol PlaceChange: Sendable {
    /// The rows that the change writes for one place.
    func rows(of place: Int64, at now: Instant, _ db: Database) throws -> [KeptRow]
}

extension PlaceChange {
    /// The number of the next new row.
    func next(_ table: KeptTable, _ db: Database) throws -> Int64 {
        try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT coalesce(max(id), 0) + 1 FROM \(table.rawValue)")) ?? 1
    }
}

extension PlaceStatement: PlaceChange {
    func rows(of place: Int64, at now: Instant, _ db: Database) throws -> [KeptRow] {
        let beginning = try PlaceDetails.one(place, db)?.kind.beginning ?? .ordinary
        return written(
            into: try PlacePeriod.of(place, db), of: place, beginning: beginning,
            next: try next(.placePeriods, db)
        ).map { KeptRow(table: .placePeriods, values: $0.values) }
    }
}

/// The first statement on a place also says what sort of place it is.
struct PlaceKindStatement: PlaceChange {
    let kind: PlaceKind
    let statement: PlaceStatement

    func rows(of place: Int64, at now: Instant, _ db: Database) throws -> [KeptRow] {
        var details = try PlaceDetails.one(place, db) ?? PlaceDetails(id: place)
        details.kind = kind
        return [KeptRow(table: .placeDetails, values: details.values)]
            + statement.written(
                into: try PlacePeriod.of(place, db), of: place, beginning: kind.beginning,
                next: try next(.placePeriods, db)
            ).map { KeptRow(table: .placePeriods, values: $0.values) }
    }
}

/// Takes a period back: what held before it holds on over its days.
struct PlacePeriodTaken: PlaceChange {
    let period: Int64

    func rows(of place: Int64, at now: Instant, _ db: Database) throws -> [KeptRow] {
        let periods = try PlacePeriod.of(place, db)
        guard let index = periods.firstIndex(where: { $0.id == period }) else { return [] }
        var taken = periods[index]
        taken.removed = now
        var rows = [KeptRow(table: .placePeriods, values: taken.values)]
        if index > 0, let from = taken.from, periods[index - 1].through == from.adding(days: -1) {
            var before = periods[index - 1]
            before.through = taken.through
            rows.append(KeptRow(table: .placePeriods, values: before.values))
        }
        return rows
    }
}

/// An agreement as it will be; a new one has the number 0.
struct PlaceAgreementChange: PlaceChange {
    let agreement: PlaceAgreement
    var isTaken = false

    func rows(of place: Int64, at now: Instant, _ db: Database) throws -> [KeptRow] {
        var row = PlaceAgreement(
            id: agreement.id == 0 ? try next(.agreements, db) : agreement.id, place: place,
            kind: agreement.kind, party: agreement.party)
        row.from = agreement.from
        row.through = agreement.through
        row.weekdays = agreement.weekdays
        row.hours = agreement.hours
        row.spaces = agreement.spaces
        row.document = agreement.document
        if isTaken { row.removed = now }
        return [KeptRow(table: .agreements, values: row.values)]
    }
}

enum PlaceChanges {
    /// Makes a change at places. The incidents whose geography became another are counted again.
    static func make(_ change: any PlaceChange, at places: [Int64], _ writing: Writing) throws {
        for place in places {
            var moved: [Int64] = []
            try PlaceActs.change(place, writing) {
                for row in try change.rows(of: place, at: writing.at, writing.db) {
                    try writing.put(row.table, row.values)
                    if row.table == .incidents, case .integer(let id)? = row.values.first { moved.append(id) }
                }
            }
            for incident in moved {
                try writing.recount.again(incident)
                writing.log.again(incident)
            }
        }
    }
}

extension PlaceEffect {
    /// What a change would do, found by trying it; nothing is written.
    static func of(_ change: any PlaceChange, at places: [Int64], in office: Office) async throws
        -> PlaceEffect
    {
        let now = office.clock()
        return try await office.tryOut { db in
            let zone = try OfficeZone.of(db)
            var seen: Set<Int64> = []
            var ids: [Int64] = []
            for place in places {
                for id in try PlaceRequests.withParts(place, db) where seen.insert(id).inserted {
                    ids.append(id)
                }
            }
            var before: [Int64: PlaceSnapshot] = [:]
            for id in ids { before[id] = try PlaceSnapshot(id, zone: zone, db) }
            var moved: [Int64: Incident] = [:]
            for place in places {
                for row in try change.rows(of: place, at: now, db) {
                    if row.table == .incidents, case .integer(let id)? = row.values.first {
                        moved[id] = try IncidentRequests.one(id, db)
                    }
                    try QuickStatement(db, row.table.upsert).run(row.values)
                }
                try PlaceLaw.again(place, db)
            }
            return try PlaceEffect(ids, before, moved: moved, zone: zone, db)
        }
    }

    private init(
        _ ids: [Int64], _ before: [Int64: PlaceSnapshot], moved: [Int64: Incident], zone: Zone,
        _ db: Database
    ) throws {
        var after: [Int64: PlaceSnapshot] = [:]
        for id in ids {
            guard let old = before[id] else { continue }
            let new = try PlaceSnapshot(id, zone: zone, db)
            after[id] = new
            guard new != old, let record = try PlaceRequests.one(id, db) else { continue }
            if new.decisions != old.decisions {
                places.append(OfPlace(place: record, before: old.decisions, after: new.decisions))
            }
            for incident in try IncidentRequests.at(id, db) where moved[incident.id] == nil {
                let (was, becomes) = (try old.facts(of: incident), try new.facts(of: incident))
                guard was != becomes else { continue }
                incidents.append(OfIncident(incident: incident, before: was, after: becomes))
            }
        }
        for (id, old) in moved.sorted(by: { $0.key < $1.key }) {
            guard let new = try IncidentRequests.one(id, db) else { continue }
            let was = try (before[old.place] ?? PlaceSnapshot(old.place, zone: zone, db)).facts(of: old)
            let becomes = try (after[new.place] ?? PlaceSnapshot(new.place, zone: zone, db)).facts(of: new)
            incidents.append(OfIncident(incident: new, before: was, after: becomes))
        }
        cells = try CellChanges.of(incidents, db)
    }
}
