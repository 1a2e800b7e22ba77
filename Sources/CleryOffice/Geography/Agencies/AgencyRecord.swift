import CleryLaw
import GRDB

/// A police agency that may be asked for statistics.
struct AgencyRecord: Sendable, Equatable, Identifiable {
    let id: Int64
    var name: String
    var address: String?
    var email: String?
    var phone: String?
    /// Who answers there.
    var contact: String?
    var notes: String?
    /// It exists no longer; what it was asked for stays.
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), .text(name), Value(address), Value(email), Value(phone), Value(contact),
            Value(notes), Value(ended?.milliseconds),
        ]
    }

    static let columns = KeptTable.agencies.columns.map { "agencies.\($0)" }.joined(separator: ",")
    static let width = KeptTable.agencies.columns.count

    init(id: Int64, name: String) {
        self.id = id
        self.name = name
    }

    init(row: Row, from column: Int = 0) {
        id = row[column]
        name = row[column + 1]
        address = row[column + 2]
        email = row[column + 3]
        phone = row[column + 4]
        contact = row[column + 5]
        notes = row[column + 6]
        ended = (row[column + 7] as Int64?).map(Instant.init(milliseconds:))
    }

    static func one(_ id: Int64, _ db: Database) throws -> AgencyRecord? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM agencies WHERE id = ?", arguments: [id]).map {
            AgencyRecord(row: $0)
        }
    }

    /// Those that exist first, by name.
    static func all(_ db: Database) throws -> [AgencyRecord] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM agencies ORDER BY ended IS NOT NULL, name COLLATE NOCASE, id"
        ).map { AgencyRecord(row: $0) }
    }
}

/// An agency's jurisdiction over one place, or over all places of a campus that have none of their own.
struct PlaceAgency: Sendable, Equatable, Identifiable {
    let id: Int64
    var agency: Int64
    /// Exactly one of the two.
    var place: Int64?
    var campus: Int64?
    /// First and last day; nil is open.
    var from: Day?
    var through: Day?
    var removed: Instant?

    var values: [Value] {
        [
            .integer(id), .integer(agency), Value(place), Value(campus), Value(from?.number),
            Value(through?.number), Value(removed?.milliseconds),
        ]
    }

    static let columns = KeptTable.placeAgencies.columns.map { "place_agencies.\($0)" }.joined(separator: ",")

    init(id: Int64, agency: Int64) {
        self.id = id
        self.agency = agency
    }

    init(row: Row, from column: Int = 0) {
        id = row[column]
        agency = row[column + 1]
        place = row[column + 2]
        campus = row[column + 3]
        from = (row[column + 4] as Int32?).map(Day.init(number:))
        through = (row[column + 5] as Int32?).map(Day.init(number:))
        removed = (row[column + 6] as Int64?).map(Instant.init(milliseconds:))
    }

    func holds(_ day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (through.map { day <= $0 } ?? true) }

    /// All that stand.
    static func all(_ db: Database) throws -> [PlaceAgency] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM place_agencies WHERE removed IS NULL ORDER BY from_day, id"
        ).map { PlaceAgency(row: $0) }
    }
}
