import CleryLaw
import GRDB

/// What putting words to places would do to incidents and to the published numbers; found without writing.
struct MergeEffect: Sendable {
    /// Incidents that would move, and those of them whose geography would become another.
    var moves = 0
    var changes: [PlaceEffect.OfIncident] = []
    var cells: [PlaceEffect.OfCell] = []

    /// `sight` limits which incidents are told; the numbers are those of all.
    static func of(_ pairs: [(from: Int64, to: Int64)], within sight: Sight, _ db: Database) throws -> MergeEffect {
        var effect = MergeEffect()
        var becomes: [Int64: PlaceFacts] = [:]
        let zone = try OfficeZone.of(db)
        for pair in pairs {
            let (old, new) = (
                try PlaceSnapshot(pair.from, zone: zone, db), try PlaceSnapshot(pair.to, zone: zone, db)
            )
            for incident in try IncidentRequests.at(pair.from, db) {
                let (was, will) = (try old.facts(of: incident), try new.facts(of: incident))
                if sight.sees(incident) { effect.moves += 1 }
                guard was != will else { continue }
                becomes[incident.id] = will
                if sight.sees(incident) {
                    effect.changes.append(.init(incident: incident, before: was, after: will))
                }
            }
        }
        effect.cells = try CellChanges.of(becomes, db)
        return effect
    }
}
