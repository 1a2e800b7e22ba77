import CleryLaw
import GRDB

/// A person says that a duty was done, and what shows it.
struct DutyMark: Sendable, Equatable, Identifiable {
    let id: Int64
    /// The duty's key.
    let duty: String
    let day: Day
    /// Where the evidence is: a number, a folder, a web address.
    let words: String
    let account: Int64?
    let at: Instant
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), .text(duty), .integer(Int64(day.number)), .text(words), Value(account),
            .integer(at.milliseconds), Value(ended?.milliseconds),
        ]
    }

    private static let columns = KeptTable.dutyMarks.columns.joined(separator: ",")

    private init(row: Row) {
        self.init(
            id: row[0], duty: row[1], day: Day(number: row[2]), words: row[3], account: row[4],
            at: Instant(milliseconds: row[5]), ended: (row[6] as Int64?).map(Instant.init(milliseconds:)))
    }

    init(
        id: Int64, duty: String, day: Day, words: String, account: Int64?, at: Instant, ended: Instant? = nil
    ) {
        (self.id, self.duty, self.day, self.words) = (id, duty, day, words)
        (self.account, self.at, self.ended) = (account, at, ended)
    }

    /// The marks that hold, by duty.
    static func holding(_ db: Database) throws -> [String: DutyMark] {
        let all = try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM duty_marks WHERE ended IS NULL ORDER BY id"
        ).map(DutyMark.init(row:))
        return Dictionary(all.map { ($0.duty, $0) }, uniquingKeysWith: { $1 })
    }
}
