import CleryLaw
import GRDB

/// A place as the office knows it: its name, its campus, and the Clery geography that a source stated of it.
///
/// What the law makes of a place's own facts stands before what a source stated: see `PlaceThen`.
public struct PlaceRecord: Sendable, Equatable, Identifiable {
    public var id: Int64
    public var campus: Int64
    public var name: String
    /// What a source (a log's profile, a person before there were facts) states as its category.
    public var stated: PlaceFacts
    /// What holds until further notice: the law's decision on the place's facts, else what a source stated.
    public private(set) var facts: PlaceFacts
    /// Who stated the geography: "profile NAME", "the office", or "" while nobody has.
    public var source: String

    var values: [Value] {
        [
            .integer(id), .integer(campus), .text(name), Value(stated.geography.value?.rawValue),
            Value(stated.studentHousing.value), .text(source),
        ]
    }

    static let columns =
        KeptTable.places.columns.map { "places.\($0)" }.joined(separator: ",") + """
            ,(SELECT coalesce(geography, '?') || ' ' || coalesce(student_housing, '?') FROM place_law
              WHERE place = places.id AND through_day = 2000000)
            """
    /// How many columns that is.
    static let width = KeptTable.places.columns.count + 1

    init(row: Row, from column: Int = 0) {
        id = row[column]
        campus = row[column + 1]
        name = row[column + 2]
        stated = PlaceFacts(geography: row[column + 3], housing: row[column + 4])
        source = row[column + 5]
        facts = stated
        if let decided = row[column + 6] as String? {
            let words = decided.split(separator: " ").map(String.init)
            facts = PlaceFacts(geography: words[0], housing: words[1] == "?" ? nil : words[1] == "1")
        }
    }

    init(id: Int64, campus: Int64, name: String, stated: PlaceFacts, source: String) {
        self.id = id
        self.campus = campus
        self.name = name
        self.stated = stated
        facts = stated
        self.source = source
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

    /// Its category is known, by its facts or by a source.
    static let isKnown = """
        (places.geography IS NOT NULL OR EXISTS (
          SELECT 1 FROM place_law WHERE place = places.id AND through_day = 2000000 AND geography IS NOT NULL))
        """
    /// It turned out to be no other place.
    static let isItself = """
        NOT EXISTS (SELECT 1 FROM place_details WHERE id = places.id AND merged_into IS NOT NULL)
        """

    /// A question is open of the place, now or at some time before.
    static let isOpen = """
        EXISTS (SELECT 1 FROM place_answers WHERE place = places.id AND asks IS NOT NULL AND geography IS NULL)
        """

    /// Places whose geography is not decided, those with most incidents first.
    static func undetermined(
        within sight: Sight, limit: Int, _ db: Database
    ) throws -> [(place: PlaceRecord, incidents: Int, asks: String?)] {
        let sql = """
            SELECT \(PlaceRecord.columns), count(incidents.id) AS n,
              (SELECT asks FROM place_answers WHERE place = places.id AND asks IS NOT NULL AND geography IS NULL
               ORDER BY from_day DESC LIMIT 1)
            FROM places JOIN incidents ON incidents.place = places.id
            WHERE \(isOpen) AND \(sight.incidents()) GROUP BY places.id ORDER BY n DESC, places.name LIMIT ?
            """
        return try Row.fetchAll(db, sql: sql, arguments: [limit]).map {
            (PlaceRecord(row: $0), $0[PlaceRecord.width], $0[PlaceRecord.width + 1])
        }
    }

    static func undeterminedCount(within sight: Sight, _ db: Database) throws -> Int {
        let sql = """
            SELECT count(*) FROM places WHERE \(isOpen)
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
