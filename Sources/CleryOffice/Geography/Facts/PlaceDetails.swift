import CleryLaw
import GRDB

/// What a place is called and who answers for it, beside its name. No part of it decides a category.
struct PlaceDetails: Sendable, Equatable, Identifiable {
    /// The place's own number.
    let id: Int64
    /// The place that this one is a part of: a floor's building, a building's campus.
    var parent: Int64?
    var kind: PlaceKind
    /// The institution's own number of a building.
    var number: String?
    var address: String?
    /// Who runs it day by day, in words.
    var controller: String?
    /// The unit that confirms it each year.
    var unit: String?
    /// The patrol zone, which matters to the daily log only.
    var patrolZone: String?
    var purposes: String?
    /// When a person reviewed it and found it not reportable, and why; kept as proof of the review.
    var reviewed: Day?
    var reviewedWhy: String?
    var reviewDue: Day?
    /// The place that this one turned out to be.
    var mergedInto: Int64?

    init(id: Int64, kind: PlaceKind = .building) {
        self.id = id
        self.kind = kind
    }

    init(row: Row) {
        id = row[0]
        parent = row[1]
        kind = PlaceKind(rawValue: row[2]) ?? .building
        number = row[3]
        address = row[4]
        controller = row[5]
        unit = row[6]
        patrolZone = row[7]
        purposes = row[8]
        reviewed = (row[9] as Int32?).map(Day.init(number:))
        reviewedWhy = row[10]
        reviewDue = (row[11] as Int32?).map(Day.init(number:))
        mergedInto = row[12]
    }

    var values: [Value] {
        [
            .integer(id), Value(parent), .text(kind.rawValue), Value(number), Value(address),
            Value(controller), Value(unit), Value(patrolZone), Value(purposes), Value(reviewed?.number),
            Value(reviewedWhy), Value(reviewDue?.number), Value(mergedInto),
        ]
    }

    static func one(_ id: Int64, _ db: Database) throws -> PlaceDetails? {
        let columns = KeptTable.placeDetails.columns.joined(separator: ",")
        return try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(columns) FROM place_details WHERE id = ?"), arguments: [id]
        ).map(PlaceDetails.init(row:))
    }

    /// All that turned out to be another place, and which.
    static func merged(_ db: Database) throws -> [(from: Int64, to: Int64)] {
        try Row.fetchAll(
            db, sql: "SELECT id, merged_into FROM place_details WHERE merged_into IS NOT NULL ORDER BY id"
        ).map { ($0[0], $0[1]) }
    }

    /// The words and places that turned out to be this one.
    static func merged(into id: Int64, _ db: Database) throws -> [Int64] {
        try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM place_details WHERE merged_into = ? ORDER BY id"),
            arguments: [id])
    }

    /// The places that are a part of this one.
    static func parts(of id: Int64, _ db: Database) throws -> [Int64] {
        try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM place_details WHERE parent = ? ORDER BY id"),
            arguments: [id])
    }
}
