import CleryLaw
import GRDB

/// A person approved one version of a text on a day.
struct PolicyApproval: Sendable, Equatable, Identifiable {
    let id: Int64
    let text: Int64
    let account: Int64
    let at: Instant
    let day: Day
    /// When it was taken back.
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), .integer(text), .integer(account), .integer(at.milliseconds),
            .integer(Int64(day.number)), Value(ended?.milliseconds),
        ]
    }

    private static let columns = KeptTable.policyApprovals.columns.joined(separator: ",")

    init(id: Int64, text: Int64, account: Int64, at: Instant, day: Day) {
        self.id = id
        self.text = text
        self.account = account
        self.at = at
        self.day = day
    }

    init(row: Row) {
        id = row[0]
        text = row[1]
        account = row[2]
        at = Instant(milliseconds: row[3])
        day = Day(number: row[4])
        ended = (row[5] as Int64?).map(Instant.init(milliseconds:))
    }

    /// The approvals that stand, by the version they approve.
    static func standing(_ db: Database) throws -> [Int64: PolicyApproval] {
        var all: [Int64: PolicyApproval] = [:]
        for row in try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM policy_approvals WHERE ended IS NULL ORDER BY id")
        {
            let one = PolicyApproval(row: row)
            all[one.text] = one
        }
        return all
    }
}
