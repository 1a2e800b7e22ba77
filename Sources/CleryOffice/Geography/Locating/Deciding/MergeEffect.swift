import CleryLaw
import GRDB

/// What putting words to places would do to incidents and to the published numbers; found without writing.
struct MergeEffect: Sendable {
    /// Incidents that would move, and those of them whose geography would become another.
    var moves = 0
    var changes: [PlaceEffect.OfIncident] = []
    var cells: [PlaceEffect.OfCell] = []

    /// `sight` limits which incidents are told; the numbers are those of all.
    static func of(_ pairs: [(from: Int64, to: Int64)], within sight: Sight, _ db: Database) throws
        -> MergeEffect
    {
        var effect = MergeEffect()
        var all: [PlaceEffect.OfIncident] = []
        let zone = try OfficeZone.of(db)
        for pair in pairs {
            let (old, new) = (
                try PlaceSnapshot(pair.from, zone: zone, db), try PlaceSnapshot(pair.to, zone: zone, db)
            )
            for incident in try IncidentRequests.at(pair.from, db) {
                let (was, will) = (try old.facts(of: incident), try new.facts(of: incident))
                if sight.sees(incident) { effect.moves += 1 }
                guard was != will else { continue }
                all.append(.init(incident: incident, before: was, after: will))
            }
        }
        effect.changes = all.filter { sight.sees($0.incident) }
        effect.cells = try CellChanges.of(all, db)
        return effect
    }
}

extension MergeEffect {
    /// What parting words from their place would do: the incidents that came by them have again what a log stated.
    static func parting(_ from: Int64, within sight: Sight, _ db: Database) throws -> MergeEffect {
        var effect = MergeEffect()
        guard let words = try PlaceRequests.one(from, db), let to = try PlaceDetails.one(from, db)?.mergedInto
        else { return effect }
        var all: [PlaceEffect.OfIncident] = []
        let old = try PlaceSnapshot(to, zone: OfficeZone.of(db), db)
        let sql = """
            SELECT \(Incident.columns) FROM incidents JOIN incident_spots ON incident_spots.id = incidents.id
            WHERE from_place = ? AND place = ? ORDER BY incidents.id
            """
        for incident in try Row.fetchAll(db, sql: sql, arguments: [from, to]).map(Incident.init(row:)) {
            let was = try old.facts(of: incident)
            if sight.sees(incident) { effect.moves += 1 }
            guard was != words.stated else { continue }
            all.append(.init(incident: incident, before: was, after: words.stated))
        }
        effect.changes = all.filter { sight.sees($0.incident) }
        effect.cells = try CellChanges.of(all, db)
        return effect
    }
}
