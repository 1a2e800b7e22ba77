import CleryLaw
import GRDB

/// One look of a second person at an incident, with what both came to and how they settled a difference.
struct SecondLook: Sendable, Identifiable {
    var id: Int64
    var incident: Int64
    /// Who looked.
    var account: Int64
    var at: Instant
    /// Who had stated the facts last; nil when it was no account.
    var first: Int64?
    /// The incident's revision that was looked at.
    var revision: Int64
    /// What was counted or open then (`SecondLookRequests.mark`): when it becomes another, the look is stale.
    var mark: String
    var stated: LookAnswers
    var answered: LookAnswers
    var agreed: Bool
    var settled: Settled?

    /// How a disagreement ended.
    struct Settled: Sendable {
        var at: Instant
        var by: Int64
        var decidedBy: Decider
        var outcome: Outcome
        /// Why, sealed.
        var why: [UInt8]
    }

    enum Decider: String, Sendable, CaseIterable {
        case both, first, second, coordinator
        case swornOfficer = "sworn_officer"
        case counsel

        var title: String {
            switch self {
            case .both: "Both, after talking"
            case .first: "The person who stated the facts"
            case .second: "The second person"
            case .coordinator: "The Clery coordinator"
            case .swornOfficer: "The sworn officer"
            case .counsel: "Counsel"
            }
        }
    }

    enum Outcome: String, Sendable, CaseIterable {
        case changed, kept

        var title: String { self == .changed ? "The facts were changed" : "The facts stay as they were" }
    }

    var isOpen: Bool { !agreed && settled == nil }

    var values: [Value] {
        [
            .integer(id), .integer(incident), .integer(account), .integer(at.milliseconds), Value(first),
            .integer(revision), .text(mark), .text(stated.json), .text(answered.json), Value(agreed),
            Value(settled?.at.milliseconds), Value(settled?.by), Value(settled?.decidedBy.rawValue),
            Value(settled?.outcome.rawValue), settled.map { .blob($0.why) } ?? .null,
        ]
    }
}

extension SecondLook {
    static let columns = KeptTable.secondLooks.columns.map { "second_looks.\($0)" }.joined(separator: ",")

    init(row: Row) throws {
        var settled: Settled?
        if let at = row[10] as Int64?, let by = row[11] as Int64? {
            settled = Settled(
                at: Instant(milliseconds: at), by: by, decidedBy: Decider(rawValue: row[12]) ?? .both,
                outcome: Outcome(rawValue: row[13]) ?? .kept, why: row.bytes(14))
        }
        self.init(
            id: row[0], incident: row[1], account: row[2], at: Instant(milliseconds: row[3]), first: row[4],
            revision: row[5], mark: row[6], stated: try LookAnswers(json: row[7]),
            answered: try LookAnswers(json: row[8]), agreed: row[9], settled: settled)
    }
}
