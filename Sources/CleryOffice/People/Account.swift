import CleryLaw
import GRDB

/// A person who may sign in, by the name under which they do.
public struct Account: Sendable, Equatable, Identifiable {
    public var id: Int64
    public var signIn: String
    /// Made with the office; it may do all that the administrator and the coordinator may, and never ends.
    public var isFounder: Bool
    public var ended: Instant?
    public var name: String?
    public var email: String?

    /// What the office calls the person.
    public var title: String { name ?? signIn }

    var values: [Value] {
        [
            .integer(id), .text(signIn), .text(isFounder ? "administrator" : "person"),
            Value(ended?.milliseconds), Value(name), Value(email),
        ]
    }
}

extension Account {
    static let columns = KeptTable.accounts.columns.joined(separator: ",")

    init(row: Row) {
        self.init(
            id: row[0], signIn: row[1], isFounder: row[2] == "administrator",
            ended: (row[3] as Int64?).map(Instant.init(milliseconds:)), name: row[4], email: row[5])
    }

    static func one(_ id: Int64, _ db: Database) throws -> Account? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM accounts WHERE id = ?", arguments: [id])
            .map(Account.init(row:))
    }

    /// The account that signs in by a name, unless it has ended.
    static func signingIn(as name: String, _ db: Database) throws -> Account? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM accounts WHERE sign_in = ? AND ended IS NULL", arguments: [name]
        ).map(Account.init(row:))
    }

    /// Everybody, those who still may sign in first, by their names.
    static func all(_ db: Database) throws -> [Account] {
        try Row.fetchAll(
            db,
            sql: "SELECT \(columns) FROM accounts ORDER BY ended IS NOT NULL, coalesce(name, sign_in), id"
        ).map(Account.init(row:))
    }
}
