import CleryLaw
import GRDB

/// That somebody looked at a designation again, once a year or when it changed.
struct AuthorityReviewed: Sendable, Equatable, Identifiable {
    enum Outcome: String, Sendable, CaseIterable {
        case confirmed, changed, ended

        var title: String {
            switch self {
            case .confirmed: "Still so"
            case .changed: "Changed"
            case .ended: "Ended"
            }
        }
    }

    let id: Int64
    let authority: Int64
    /// The calendar year for which it counts.
    let year: Int
    let day: Day
    let outcome: Outcome
    let why: String?
    let account: Int64
    let at: Instant

    var values: [Value] {
        [
            .integer(id), .integer(authority), Value(year), .integer(Int64(day.number)),
            .text(outcome.rawValue), Value(why), .integer(account), .integer(at.milliseconds),
        ]
    }

    init(
        id: Int64, authority: Int64, day: Day, outcome: Outcome, why: String?, account: Int64, at: Instant
    ) {
        (self.id, self.authority, self.day, year) = (id, authority, day, day.year)
        (self.outcome, self.why, self.account, self.at) = (outcome, why, account, at)
    }

    private init(row: Row) {
        self.init(
            id: row[0], authority: row[1], day: Day(number: row[3]),
            outcome: Outcome(rawValue: row[4]) ?? .confirmed, why: row[5], account: row[6],
            at: Instant(milliseconds: row[7]))
    }

    private static let columns = KeptTable.authorityReviews.columns.joined(separator: ",")

    /// The newest first.
    static func of(_ authority: Int64, _ db: Database) throws -> [AuthorityReviewed] {
        try Row.fetchAll(
            db,
            sql: "SELECT \(columns) FROM authority_reviews WHERE authority = ? ORDER BY id DESC",
            arguments: [authority]
        ).map(AuthorityReviewed.init(row:))
    }

    /// The last look at each authority, in a year or before its end.
    static func last(through year: Int, _ db: Database) throws -> [Int64: Day] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT authority, max(day) FROM authority_reviews WHERE year <= ? GROUP BY authority",
            arguments: [year])
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], Day(number: $0[1])) })
    }
}
