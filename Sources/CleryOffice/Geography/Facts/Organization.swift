import CleryLaw
import GRDB

/// A student organization, and from when to when the institution officially recognized it.
struct Organization: Sendable, Equatable, Identifiable {
    var id: Int64
    var name: String
    var values: [Value] { [.integer(id), .text(name)] }

    static func all(_ db: Database) throws -> [Organization] {
        try Row.fetchAll(db, sql: "SELECT id, name FROM organizations ORDER BY name, id").map {
            Organization(id: $0[0], name: $0[1])
        }
    }
}

/// A span of recognition, first and last day within.
struct Recognition: Sendable, Equatable, Identifiable {
    var id: Int64
    var organization: Int64
    var from: Day?
    var through: Day?
    var removed: Instant?

    var values: [Value] {
        [
            .integer(id), .integer(organization), Value(from?.number), Value(through?.number),
            Value(removed?.milliseconds),
        ]
    }

    static func of(_ organization: Int64, _ db: Database) throws -> [Recognition] {
        let sql = """
            SELECT id, organization, from_day, through_day FROM recognitions
            WHERE organization = ? AND removed IS NULL ORDER BY from_day, id
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [organization]).map {
            Recognition(
                id: $0[0], organization: $0[1], from: ($0[2] as Int32?).map(Day.init(number:)),
                through: ($0[3] as Int32?).map(Day.init(number:)))
        }
    }
}
