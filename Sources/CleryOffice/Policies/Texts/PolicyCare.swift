import CleryLaw
import GRDB

/// Who looks after a part, where its proof lies, and when it is to be looked at again.
struct PolicyCare: Sendable, Equatable, Identifiable {
    let id: Int64
    let key: PartKey
    var owner: Int64?
    /// A sentence or an address: where it can be seen that the text is true.
    var evidence = ""
    /// The day of the next review. A report that is due on this day or later needs the review first.
    var review: Day?
    var reviewed: Day?
    var reviewer: Int64?

    var values: [Value] {
        [
            .integer(id), .text(key.part), Value(key.campus), Value(owner), .text(evidence),
            Value(review?.number), Value(reviewed?.number), Value(reviewer),
        ]
    }

    private static let columns = KeptTable.policyCares.columns.joined(separator: ",")

    init(id: Int64, key: PartKey) {
        self.id = id
        self.key = key
    }

    init(row: Row) {
        id = row[0]
        key = PartKey(row[1], row[2])
        owner = row[3]
        evidence = row[4]
        review = (row[5] as Int32?).map(Day.init(number:))
        reviewed = (row[6] as Int32?).map(Day.init(number:))
        reviewer = row[7]
    }

    static func all(_ db: Database) throws -> [PartKey: PolicyCare] {
        var all: [PartKey: PolicyCare] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT \(columns) FROM policy_cares") {
            let care = PolicyCare(row: row)
            all[care.key] = care
        }
        return all
    }

    static func one(_ key: PartKey, _ db: Database) throws -> PolicyCare? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM policy_cares WHERE part = ? AND campus IS ?",
            arguments: [key.part, key.campus]
        ).map(PolicyCare.init(row:))
    }

    /// The day of the next review after one today: June 1 of the next year, four months before the report is due.
    static func next(after today: Day) -> Day? { Day(year: today.year + 1, month: 6, day: 1) }

    /// Whether the review comes too late for the report of a year. Without a day nobody knows.
    func isPast(_ year: Int) -> Bool {
        guard let review, let due = ReportDue.day(of: year) else { return false }
        return review <= due
    }
}
