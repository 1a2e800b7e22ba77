import CleryLaw
import GRDB

/// A disposal: prepared by one person, confirmed by another, told by a certificate for good.
struct Disposal: Sendable, Equatable, Identifiable {
    let id: Int64
    /// The one kind of record it takes; nil: all that are due.
    var kind: RecordKind?
    /// The last calendar year it takes; nil: all that are due.
    var through: Int?
    /// The day on which it was looked at what is due.
    var day: Day
    var items: Int
    /// Sealed texts and files.
    var texts: Int
    /// SHA-256 over the numbers of the sealed records, so that just this list is confirmed.
    var digest: [UInt8]
    var account: Int64
    var at: Instant
    var withdrawn: Instant?
    var withdrawnBy: Int64?
    var confirmed: Instant?
    var confirmedBy: Int64?
    var certificate: String?

    var isOpen: Bool { withdrawn == nil && confirmed == nil }

    var values: [Value] {
        [
            .integer(id), Value(kind?.rawValue), Value(through), .integer(Int64(day.number)), Value(items),
            Value(texts), .blob(digest), .integer(account), .integer(at.milliseconds),
            Value(withdrawn?.milliseconds), Value(withdrawnBy), Value(confirmed?.milliseconds),
            Value(confirmedBy), Value(certificate),
        ]
    }

    private static let columns = KeptTable.disposals.columns.joined(separator: ",")

    init(id: Int64, _ plan: DisposalPlan, by account: Int64, at: Instant) {
        (self.id, kind, through, day) = (id, plan.kind, plan.through, plan.day)
        (items, texts, digest) = (plan.items, plan.records.count, plan.digest)
        (self.account, self.at) = (account, at)
    }

    init(row: Row) {
        id = row[0]
        kind = (row[1] as String?).flatMap(RecordKind.init(rawValue:))
        (through, day) = (row[2], Day(number: row[3]))
        (items, texts, digest) = (row[4], row[5], row.bytes(6))
        (account, at) = (row[7], Instant(milliseconds: row[8]))
        withdrawn = (row[9] as Int64?).map(Instant.init(milliseconds:))
        withdrawnBy = row[10]
        confirmed = (row[11] as Int64?).map(Instant.init(milliseconds:))
        (confirmedBy, certificate) = (row[12], row[13])
    }

    /// The newest first.
    static func all(_ db: Database) throws -> [Disposal] {
        try Row.fetchAll(db, sql: "SELECT \(columns) FROM disposals ORDER BY id DESC").map(
            Disposal.init(row:))
    }

    static func one(_ id: Int64, _ db: Database) throws -> Disposal? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM disposals WHERE id = ?", arguments: [id])
            .map(Disposal.init(row:))
    }
}
