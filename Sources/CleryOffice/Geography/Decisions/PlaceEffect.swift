import CleryLaw
import GRDB

/// What a change of what is known of a place would do to the incidents there and to the published numbers.
///
/// It is found without writing: the law answers with the decisions as they would be.
struct PlaceEffect: Sendable {
    /// The decisions on each place that would become others, before and after.
    struct OfPlace: Sendable {
        let place: PlaceRecord
        let before: [PlaceDecision]
        let after: [PlaceDecision]
    }

    struct OfIncident: Sendable, Identifiable {
        let incident: Incident
        let before: PlaceFacts
        let after: PlaceFacts
        var id: Int64 { incident.id }
    }

    struct OfCell: Sendable {
        let campus: Int64
        let cell: Cell
        let before: Int
        let after: Int
    }

    var places: [OfPlace] = []
    var incidents: [OfIncident] = []
    /// The numbers that would change, in the order of year, family, category, geography.
    var cells: [OfCell] = []

    var isNothing: Bool { places.isEmpty && incidents.isEmpty && cells.isEmpty }

    /// The effect of a change: `change` is done, looked at, and taken back.
    ///
    /// Only what is known of places is written and taken back; nothing is counted and no event is made.
    static func of(
        _ place: Int64, in office: Office, _ change: @escaping @Sendable (PlaceTrial) throws -> Void
    ) async throws -> PlaceEffect {
        try await office.tryOut { db in
            let zone = try OfficeZone.of(db)
            let ids = try PlaceRequests.withParts(place, db)
            let before = try ids.map { try PlaceSnapshot($0, zone: zone, db) }
            try change(PlaceTrial(db: db))
            try PlaceLaw.again(place, db)
            var effect = PlaceEffect()
            for (id, old) in zip(ids, before) {
                let new = try PlaceSnapshot(id, zone: zone, db)
                guard new != old, let record = try PlaceRequests.one(id, db) else { continue }
                if new.decisions != old.decisions {
                    effect.places.append(
                        OfPlace(place: record, before: old.decisions, after: new.decisions))
                }
                for incident in try IncidentRequests.at(id, db) {
                    let (was, becomes) = (try old.facts(of: incident), try new.facts(of: incident))
                    guard was != becomes else { continue }
                    effect.incidents.append(OfIncident(incident: incident, before: was, after: becomes))
                }
            }
            effect.cells = try CellChanges.of(effect.incidents, db)
            return effect
        }
    }
}

/// Kept rows on trial: written to be looked at, and taken back.
struct PlaceTrial {
    let db: Database

    func put(_ table: KeptTable, _ values: [Value]) throws {
        try QuickStatement(db, table.upsert).run(values)
    }

    func nextID(_ table: KeptTable) throws -> Int64 {
        try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM \(table.rawValue)") ?? 1
    }
}
