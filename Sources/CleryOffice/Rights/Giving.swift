import CleryLaw
import GRDB

/// How a leaflet came into somebody's hands, or why it did not have to.
enum GivenHow: String, Sendable, CaseIterable {
    case handed, mailed, emailed, shown
    case notOwed = "not_owed"

    var title: String {
        switch self {
        case .handed: "Handed over on paper"
        case .mailed: "Sent by mail"
        case .emailed: "Sent by e-mail"
        case .shown: "Shown after the report form"
        case .notOwed: "Not owed"
        }
    }

    /// What a person of the office can state; that it was shown, only the form can.
    static let stated: [GivenHow] = [.handed, .mailed, .emailed]
}

/// One giving of the leaflet: which version, when, how and by whom. Or the statement that it is not owed.
struct Giving: Sendable, Equatable, Identifiable {
    var id: Int64
    var report: Int64?
    var incident: Int64?
    /// Nil: it is not owed.
    var leaflet: Int64?
    var at: Instant
    var day: Day
    var how: GivenHow
    /// Nil: the form itself.
    var account: Int64?
    var why: String?

    var values: [Value] {
        [
            .integer(id), Value(report), Value(incident), Value(leaflet), .integer(at.milliseconds),
            .integer(Int64(day.number)), .text(how.rawValue), Value(account), Value(why),
        ]
    }
}

extension Giving {
    static let columns = KeptTable.leafletGivings.columns.joined(separator: ",")

    init(row: Row) {
        self.init(
            id: row[0], report: row[1], incident: row[2], leaflet: row[3],
            at: Instant(milliseconds: row[4]), day: Day(number: row[5]),
            how: GivenHow(rawValue: row[6]) ?? .handed, account: row[7], why: row[8])
    }

    static func of(report: Int64, _ db: Database) throws -> [Giving] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM leaflet_givings WHERE report = ? ORDER BY id",
            arguments: [report]
        ).map(Giving.init(row:))
    }

    /// Those of an incident itself and of the reports that tell of it.
    static func of(incident: Int64, _ db: Database) throws -> [Giving] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM leaflet_givings
                WHERE incident = ?1 OR report IN (SELECT id FROM reports WHERE incident = ?1) ORDER BY id
                """, arguments: [incident]
        ).map(Giving.init(row:))
    }
}
