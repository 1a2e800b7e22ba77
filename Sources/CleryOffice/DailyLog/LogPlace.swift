import CleryLaw
import GRDB

/// What the office says of a place for the log: its public words, how many dwellings they cover, whether its
/// department patrols it, and a point on the map.
struct LogPlace: Sendable, Equatable, Identifiable {
    /// The place's own number.
    let id: Int64
    /// The general location, where it is not the place's name less its room.
    var words: String?
    /// How many dwellings the words cover; nil when nobody has counted.
    var dwellings: Int?
    /// Wider words, for what must not be told more narrowly.
    var wider: String?
    /// Whether it lies in the department's patrol jurisdiction (34 CFR 668.46(a)).
    var patrolled: Bool?
    /// Millionths of a degree.
    var latitude: Int32?
    var longitude: Int32?

    var values: [Value] {
        [
            .integer(id), Value(words), Value(dwellings), Value(wider), Value(patrolled), Value(latitude),
            Value(longitude),
        ]
    }

    init(id: Int64) { self.id = id }

    init(row: Row) {
        id = row[0]
        words = row[1]
        dwellings = row[2]
        wider = row[3]
        patrolled = row[4]
        latitude = row[5]
        longitude = row[6]
    }

    static func one(_ id: Int64, _ db: Database) throws -> LogPlace? {
        let columns = KeptTable.logPlaces.columns.joined(separator: ",")
        return try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(columns) FROM log_places WHERE id = ?"), arguments: [id]
        ).map(LogPlace.init(row:))
    }
}
