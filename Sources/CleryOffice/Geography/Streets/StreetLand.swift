import CleryLaw
import GRDB
import Geometry

/// A place of the kind that public property is of: a street, a park, parking, water, a station.
struct StreetLand: Sendable {
    let place: PlaceRecord
    /// What the law, or a source, says of it today.
    let decision: PlaceDecision?
    /// The place's own facts, not those of what it is a part of.
    let facts: PlaceDescription?
    /// Why it was found not reportable, or the evidence of what was stated.
    let why: String?
    let shape: Shape?

    /// All of a campus that this person may see, by name.
    static func all(
        of campus: Int64, atlas: PlaceAtlas, within sight: Sight, _ db: Database
    ) throws -> [StreetLand] {
        let columns = PlaceRecord.width
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT \(PlaceRecord.columns), reviewed_why FROM places
                JOIN place_details ON place_details.id = places.id
                WHERE campus = ? AND kind = 'street' AND merged_into IS NULL AND \(sight.hidden.places)
                ORDER BY places.name, places.id
                """, arguments: [campus])
        return try rows.map { row in
            let place = PlaceRecord(row: row)
            let now = try PlaceDecision.of(place.id, db).first { $0.through == PlaceDecision.forever }
            let period = try PlacePeriod.of(place.id, db).last { $0.through == nil }
            let shape = atlas.entries[place.id]?.shape
            return StreetLand(
                place: place, decision: now, facts: period?.facts, why: row[columns] ?? period?.why,
                shape: shape.flatMap { $0.isEmpty ? nil : $0 })
        }
    }

    /// Somebody has stated of the place itself what it is, and the law has an answer.
    var isAnswered: Bool {
        guard let decision, !decision.facts.geography.isUnknown else { return false }
        return facts != nil || !place.stated.geography.isUnknown
    }

    /// Whether it was confirmed as bordering, and its shape lies off the border now.
    func hasParted(from border: StreetBorder) throws -> Bool {
        guard let shape, let facts, !facts.withinCampus.isYes else { return false }
        let kind = facts.publicKind.value
        let reach =
            facts.adjacency.value == .immediatelyAdjacent && kind != .farSidewalk
            ? StreetProposals.touch : (StreetProposals.widths.last ?? 40)
        return try !shape.borders(border.shape, within: reach)
    }
}
