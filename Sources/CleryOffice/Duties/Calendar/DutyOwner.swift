import CleryLaw
import GRDB

/// Who answers for the duties of a kind, and how early they are reminded.
struct DutyOwner: Sendable, Equatable, Identifiable {
    let id: Int64
    let kind: String
    /// Nil: for every campus that has no owner of its own.
    let campus: Int64?
    var account: Int64?
    /// Days before it is due on which the reminder begins.
    var days: Int
    let at: Instant
    var ended: Instant?

    static let daysAllowed = 1...365

    var values: [Value] {
        [
            .integer(id), .text(kind), Value(campus), Value(account), .integer(Int64(days)),
            .integer(at.milliseconds), Value(ended?.milliseconds),
        ]
    }

    private static let columns = KeptTable.dutyOwners.columns.joined(separator: ",")

    private init(row: Row) {
        self.init(
            id: row[0], kind: row[1], campus: row[2], account: row[3], days: row[4],
            at: Instant(milliseconds: row[5]), ended: (row[6] as Int64?).map(Instant.init(milliseconds:)))
    }

    init(
        id: Int64, kind: String, campus: Int64?, account: Int64?, days: Int, at: Instant,
        ended: Instant? = nil
    ) {
        (self.id, self.kind, self.campus) = (id, kind, campus)
        (self.account, self.days, self.at, self.ended) = (account, days, at, ended)
    }

    static func all(_ db: Database) throws -> [DutyOwner] {
        try Row.fetchAll(db, sql: "SELECT \(columns) FROM duty_owners WHERE ended IS NULL ORDER BY id").map(
            DutyOwner.init(row:))
    }
}
