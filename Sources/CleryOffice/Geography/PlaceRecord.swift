import CleryLaw
import GRDB

/// A place as the office knows it: its name, its campus and what is known of its Clery geography.
public struct PlaceRecord: Sendable, Equatable, Identifiable {
    public var id: Int64
    public var campus: Int64
    public var name: String
    public var facts: PlaceFacts
    /// Who stated the geography: "profile NAME", "the office", or "" while nobody has.
    public var source: String

    var values: [Value] {
        [
            .integer(id), .integer(campus), .text(name), Value(facts.geography.value?.rawValue),
            Value(facts.studentHousing.value), .text(source),
        ]
    }

    static let columns = KeptTable.places.columns.map { "places.\($0)" }.joined(separator: ",")

    init(row: Row, from column: Int = 0) {
        id = row[column]
        campus = row[column + 1]
        name = row[column + 2]
        facts = PlaceFacts(geography: row[column + 3], housing: row[column + 4])
        source = row[column + 5]
    }

    init(id: Int64, campus: Int64, name: String, facts: PlaceFacts, source: String) {
        self.id = id
        self.campus = campus
        self.name = name
        self.facts = facts
        self.source = source
    }
}

/// The verbs on places.
enum PlaceActs {
    /// States a place's geography and counts every incident there again.
    static func state(_ facts: PlaceFacts, of place: PlaceRecord, by source: String, _ writing: Writing)
        throws
    {
        var place = place
        place.facts = facts
        place.source = source
        try writing.put(.places, place.values)
        let ids = try Int64.fetchAll(
            writing.db, sql: "SELECT id FROM incidents WHERE place = ?", arguments: [place.id])
        for id in ids {
            try writing.recount.again(id)
            writing.log.again(id)
        }
        try Particulars.follow(place, writing)
    }
}

/// Queries on places, as sentences.
enum PlaceRequests {
    static func all(_ db: Database) throws -> [PlaceRecord] {
        try Row.fetchAll(db, sql: "SELECT \(PlaceRecord.columns) FROM places").map { PlaceRecord(row: $0) }
    }

    static func one(_ id: Int64, _ db: Database) throws -> PlaceRecord? {
        try Row.fetchOne(db, sql: "SELECT \(PlaceRecord.columns) FROM places WHERE id = ?", arguments: [id])
            .map { PlaceRecord(row: $0) }
    }

    /// Places whose geography nobody has stated, those with most incidents first.
    static func undetermined(
        within sight: Sight, limit: Int, _ db: Database
    ) throws -> [(place: PlaceRecord, incidents: Int)] {
        let sql = """
            SELECT \(PlaceRecord.columns), count(incidents.id) AS n FROM places
            JOIN incidents ON incidents.place = places.id
            WHERE places.geography IS NULL AND \(sight.incidents()) GROUP BY places.id ORDER BY n DESC, places.name LIMIT ?
            """
        return try Row.fetchAll(db, sql: sql, arguments: [limit]).map { (PlaceRecord(row: $0), $0[6]) }
    }

    static func undeterminedCount(within sight: Sight, _ db: Database) throws -> Int {
        let sql = """
            SELECT count(*) FROM places WHERE geography IS NULL
              AND EXISTS (SELECT 1 FROM incidents WHERE place = places.id AND \(sight.incidents()))
            """
        return try Int.fetchOne(db, sql: sql) ?? 0
    }
}

extension PlaceRequests {
    static func incidents(at place: Int64, within sight: Sight, _ db: Database) throws -> Int {
        try Int.fetchOne(
            db, sql: "SELECT count(*) FROM incidents WHERE place = ? AND \(sight.incidents())",
            arguments: [place]) ?? 0
    }
}
