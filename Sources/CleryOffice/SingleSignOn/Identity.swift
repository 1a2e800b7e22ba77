import CleryLaw
import GRDB

/// Whom a provider's subject is here. An account may have several; a subject has one account.
struct Identity: Sendable, Equatable, Identifiable {
    var id: Int64
    var account: Int64
    var issuer: String
    var subject: String
    var linked: Instant
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), .integer(account), .text(issuer), .text(subject),
            .integer(linked.milliseconds), Value(ended?.milliseconds),
        ]
    }
}

extension Identity {
    private static let columns = KeptTable.identities.columns.joined(separator: ",")

    private init(row: Row) {
        self.init(
            id: row[0], account: row[1], issuer: row[2], subject: row[3],
            linked: Instant(milliseconds: row[4]),
            ended: (row[5] as Int64?).map(Instant.init(milliseconds:)))
    }

    static func of(issuer: String, subject: String, _ db: Database) throws -> Identity? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM identities WHERE issuer = ? AND subject = ? AND ended IS NULL",
            arguments: [issuer, subject]
        ).map(Identity.init(row:))
    }

    static func of(account: Int64, _ db: Database) throws -> [Identity] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM identities WHERE account = ? AND ended IS NULL ORDER BY id",
            arguments: [account]
        ).map(Identity.init(row:))
    }

    static func one(_ id: Int64, _ db: Database) throws -> Identity? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM identities WHERE id = ? AND ended IS NULL", arguments: [id]
        ).map(Identity.init(row:))
    }

    static func count(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM identities WHERE ended IS NULL") ?? 0
    }

    /// One page of those that hold, the newest first.
    static func page(_ number: Int, size: Int, _ db: Database) throws -> [Identity] {
        try Row.fetchAll(
            db,
            sql: "SELECT \(columns) FROM identities WHERE ended IS NULL ORDER BY id DESC LIMIT ? OFFSET ?",
            arguments: [size, (number - 1) * size]
        ).map(Identity.init(row:))
    }
}

/// Somebody whom the provider proved and the office did not let in, so that an administrator may link them.
/// Passing: forgotten after thirty days, and never more than two hundred.
struct TurnedAway: Sendable {
    let issuer: String
    let subject: String
    let name: String?
    let email: String?
    let at: Instant
    let why: String

    static let limit = 200
    static let days: Int64 = 30

    static func all(_ db: Database) throws -> [TurnedAway] {
        try Row.fetchAll(
            db, sql: "SELECT issuer, subject, name, email, at, why FROM turned_away ORDER BY at DESC"
        ).map {
            TurnedAway(
                issuer: $0[0], subject: $0[1], name: $0[2], email: $0[3], at: Instant(milliseconds: $0[4]),
                why: $0[5])
        }
    }

    func keep(_ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM turned_away WHERE at < ?",
            arguments: [at.milliseconds - TurnedAway.days * 86_400_000])
        try db.execute(
            sql:
                "INSERT OR REPLACE INTO turned_away (issuer, subject, name, email, at, why) VALUES (?,?,?,?,?,?)",
            arguments: [issuer, subject, name, email, at.milliseconds, why])
        try db.execute(
            sql: """
                DELETE FROM turned_away WHERE (issuer, subject) IN
                  (SELECT issuer, subject FROM turned_away ORDER BY at DESC LIMIT -1 OFFSET ?)
                """, arguments: [TurnedAway.limit])
    }

    static func forget(issuer: String, subject: String, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM turned_away WHERE issuer = ? AND subject = ?", arguments: [issuer, subject])
    }
}
