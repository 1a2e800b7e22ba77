import CleryLaw
import GRDB

/// All decisions on a place, with what they were made of: what was, to be compared with what will be.
struct PlaceSnapshot: Equatable {
    let place: Int64
    let decisions: [PlaceDecision]
    private let zone: Zone
    /// Read only where hours matter.
    private let past: PlacePast?

    init(_ place: Int64, zone: Zone, _ db: Database) throws {
        let decisions = try PlaceDecision.of(place, db)
        self.init(
            place, decisions, zone: zone,
            past: decisions.contains(where: \.hasHours) ? try PlacePast(of: place, db) : nil)
    }

    init(_ place: Int64, _ decisions: [PlaceDecision], zone: Zone, past: PlacePast?) {
        self.place = place
        self.decisions = decisions
        self.zone = zone
        self.past = past
    }

    func facts(of incident: Incident) throws -> PlaceFacts {
        try PlaceThen(place, decisions, zone: zone).facts(
            occurred: incident.occurred, datesOnly: incident.datesOnly, reported: incident.reportedDay
        ) { past ?? PlacePast(periods: []) }
    }

    /// With hours, decisions that look alike may be made of other hours.
    static func == (a: PlaceSnapshot, b: PlaceSnapshot) -> Bool {
        a.decisions == b.decisions && a.past == nil && b.past == nil
    }
}

extension IncidentRequests {
    /// All incidents at a place, for acts.
    static func at(_ place: Int64, _ db: Database) throws -> [Incident] {
        // Row by row, for a busy place has a hundred thousand; many of them have the same facts in the same words.
        let rows = try Row.fetchCursor(
            db, sql: "SELECT \(Incident.columns) FROM incidents WHERE place = ? ORDER BY id",
            arguments: [place])
        var incidents: [Incident] = []
        var known: [String: IncidentFacts] = [:]
        while let row = try rows.next() {
            let incident = try Incident(row: row) { text in
                if let facts = known[text] { return facts }
                let facts = try FactsJSON.decode(text)
                known[text] = facts
                return facts
            }
            incidents.append(incident)
        }
        return incidents
    }
}

extension PlaceRequests {
    /// A place and all that is a part of it or turned out to be it.
    static func withParts(_ place: Int64, _ db: Database) throws -> [Int64] {
        try Int64.fetchAll(
            db,
            sql: """
                WITH RECURSIVE parts (id) AS (
                  SELECT ?1 UNION
                  SELECT place_details.id FROM place_details JOIN parts ON place_details.parent = parts.id
                  UNION
                  SELECT place_details.id FROM place_details JOIN parts ON place_details.merged_into = parts.id
                ) SELECT id FROM parts ORDER BY id = ?1 DESC, id
                """, arguments: [place])
    }
}
