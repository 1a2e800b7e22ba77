import CleryLaw
import GRDB

/// A look at what is confidential: a contact that was opened for a case, or a search among the residents' names.
struct MissingLook: Sendable, Equatable, Identifiable {
    enum Kind: String, Sendable { case contact, search }

    /// Reasons are chosen and never typed: they stand in the register.
    static let contactReasons = [
        "To notify the contact", "To notify a parent or guardian", "For the police who investigate",
    ]
    static let searchReasons = [
        "A student is reported missing", "To complete a report of a missing student",
    ]

    /// How long whoever searched may say who was found, in milliseconds.
    static let searchLasts: Int64 = 3_600_000

    let id: Int64
    let kind: Kind
    let campus: Int64
    let missingCase: Int64?
    let contact: Int64?
    let account: Int64
    let at: Instant
    let reason: String
    /// When the contact was given to the police who investigate.
    var given: Instant?
    var giver: Int64?

    var values: [Value] {
        [
            .integer(id), .text(kind.rawValue), .integer(campus), Value(missingCase), Value(contact),
            .integer(account), .integer(at.milliseconds), .text(reason), Value(given?.milliseconds),
            Value(giver),
        ]
    }

    init(
        id: Int64, _ kind: Kind, campus: Int64, missingCase: Int64?, contact: Int64?, account: Int64,
        at: Instant, reason: String
    ) {
        (self.id, self.kind, self.campus, self.missingCase) = (id, kind, campus, missingCase)
        (self.contact, self.account, self.at, self.reason) = (contact, account, at, reason)
    }

    private init(row: Row) {
        self.init(
            id: row[0], Kind(rawValue: row[1]) ?? .search, campus: row[2], missingCase: row[3],
            contact: row[4], account: row[5], at: Instant(milliseconds: row[6]), reason: row[7])
        given = (row[8] as Int64?).map(Instant.init(milliseconds:))
        giver = row[9]
    }

    private static let columns = KeptTable.missingLooks.columns.joined(separator: ",")

    static func one(_ id: Int64, _ db: Database) throws -> MissingLook? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM missing_looks WHERE id = ?", arguments: [id]
        ).map(MissingLook.init(row:))
    }

    static func of(_ missingCase: Int64, _ db: Database) throws -> [MissingLook] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM missing_looks WHERE missing_case = ? ORDER BY id",
            arguments: [missingCase]
        ).map(MissingLook.init(row:))
    }

    /// Whether somebody searched the names of residents since then.
    static func searched(by account: Int64, since: Instant, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM missing_looks WHERE account = ? AND kind = 'search' AND at >= ?)
                """, arguments: [account, since.milliseconds]) ?? false
    }

    /// The newest first.
    static func all(within reach: Rights.Reach, limit: Int, _ db: Database) throws -> [MissingLook] {
        try Row.fetchAll(
            db,
            sql: "SELECT \(columns) FROM missing_looks WHERE \(reach.sql("campus")) ORDER BY id DESC LIMIT ?",
            arguments: [limit]
        ).map(MissingLook.init(row:))
    }
}
