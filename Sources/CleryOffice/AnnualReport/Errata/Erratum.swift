import CleryLaw
import GRDB

/// A published number that has changed, with the reason that a person gave.
struct Erratum: Sendable, Equatable, Identifiable {
    let id: Int64
    var number: PublishedNumber
    var old: Int64
    var new: Int64
    var reason: String
    var account: Int64?
    var at: Instant

    var values: [Value] {
        [
            .integer(id), .text(number.text), .integer(old), .integer(new), .text(reason), Value(account),
            .integer(at.milliseconds),
        ]
    }

    /// The sentence in the Department's form.
    var sentence: String {
        SurveyCaveat.text(
            year: Int(number.cell.year), line: number.line, from: Int(old), to: Int(new), because: reason)
    }

    private static let columns = KeptTable.errata.columns.joined(separator: ",")

    /// In the order in which they were stated.
    static func all(_ db: Database) throws -> [Erratum] {
        try Row.fetchAll(db, sql: "SELECT \(columns) FROM errata ORDER BY id").compactMap { row in
            guard let number = PublishedNumber(text: row[1] as String) else { return nil }
            return Erratum(
                id: row[0], number: number, old: row[2], new: row[3], reason: row[4], account: row[5],
                at: Instant(milliseconds: row[6]))
        }
    }
}
