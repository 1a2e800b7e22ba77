import CleryLaw
import GRDB

/// What somebody did with an edition on its way, and the content they saw.
struct EditionStep: Sendable, Equatable, Identifiable {
    enum Kind: String, Sendable, CaseIterable {
        case opened, sent, returned, reviewed, approved, published, dropped

        /// "Dana Okafor ___."
        var verb: String {
            switch self {
            case .opened: "opened it"
            case .sent: "sent it for review"
            case .returned: "sent it back"
            case .reviewed: "reviewed it"
            case .approved: "approved it"
            case .published: "published it"
            case .dropped: "gave it up"
            }
        }
    }

    let id: Int64
    var edition: Int64
    var kind: Kind
    var account: Int64?
    var at: Instant
    /// SHA-256 of the content at that time.
    var digest: [UInt8]?
    var remark: String

    var values: [Value] {
        [
            .integer(id), .integer(edition), .text(kind.rawValue), Value(account), .integer(at.milliseconds),
            digest.map(Value.blob) ?? .null, .text(remark),
        ]
    }

    private static let columns = KeptTable.editionSteps.columns.joined(separator: ",")

    /// The steps of an edition in their order.
    static func of(_ edition: Int64, _ db: Database) throws -> [EditionStep] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM edition_steps WHERE edition = ? ORDER BY id",
            arguments: [edition]
        ).compactMap { row in
            guard let kind = Kind(rawValue: row[2]) else { return nil }
            return EditionStep(
                id: row[0], edition: row[1], kind: kind, account: row[3],
                at: Instant(milliseconds: row[4]), digest: row[5] == nil ? nil : row.bytes(5), remark: row[6])
        }
    }
}
