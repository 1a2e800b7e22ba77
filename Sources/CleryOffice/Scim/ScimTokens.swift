import CleryLaw
import Crypto
import Foundation
import GRDB
import Hummingbird

/// A token by which a directory speaks SCIM to the office. Shown once; the office keeps only its hash.
struct ScimToken: Sendable, Identifiable {
    var id: Int64
    /// What the token is called: the directory that has it.
    var name: String
    /// Who made it.
    var account: Int64
    var made: Instant
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), .text(name), .integer(account), .integer(made.milliseconds),
            Value(ended?.milliseconds),
        ]
    }

    init(id: Int64, name: String, account: Int64, made: Instant) {
        (self.id, self.name, self.account, self.made) = (id, name, account, made)
    }

    init(row: Row) {
        self.init(id: row[0], name: row[1], account: row[2], made: Instant(milliseconds: row[3]))
        ended = (row[4] as Int64?).map(Instant.init(milliseconds:))
    }
}

/// Making, ending and finding tokens. Their hashes and last days of use lie outside the register.
enum ScimTokens {
    struct Listed: Sendable {
        let token: ScimToken
        let maker: String
        let lastDay: Day?
    }

    static func all(_ db: Database) throws -> [Listed] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT t.id, t.name, t.account, t.made, t.ended, coalesce(a.name, a.sign_in), last_day
                FROM scim_tokens t JOIN accounts a ON a.id = t.account
                LEFT JOIN scim_secrets ON token = t.id ORDER BY t.ended IS NOT NULL, t.id DESC
                """
        ).map { row in
            Listed(
                token: ScimToken(row: row), maker: row[5],
                lastDay: (row[6] as Int32?).map(Day.init(number:)))
        }
    }

    /// A new secret: 256 random bits behind a word by which a lost one can be recognized.
    static func fresh() -> String {
        "clery_scim_"
            + Data((0..<32).map { _ in UInt8.random(in: 0...255) }).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    private static func hash(_ secret: String) -> Data { Data(SHA256.hash(data: Array(secret.utf8))) }

    static func make(_ name: String, secret: String, by account: Int64, _ writing: Writing) throws {
        let token = ScimToken(
            id: try writing.nextID(.scimTokens), name: name, account: account, made: writing.at)
        try writing.put(.scimTokens, token.values, isNew: true)
        try writing.db.execute(
            sql: "INSERT INTO scim_secrets (token, hash) VALUES (?, ?)", arguments: [token.id, hash(secret)])
    }

    static func end(_ token: ScimToken, _ writing: Writing) throws {
        var token = token
        token.ended = writing.at
        try writing.put(.scimTokens, token.values)
    }

    /// The number of the token that a request carries; nil when it carries none that holds.
    static func current(of request: Request, _ office: Office) async throws -> Int64? {
        guard let header = request.headers[.authorization] else { return nil }
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        let secret = hash(String(parts[1]).trimmed)
        let row = try office.read { db in
            try Row.fetchOne(
                db,
                sql: """
                    SELECT token, last_day FROM scim_secrets JOIN scim_tokens ON scim_tokens.id = token
                    WHERE hash = ? AND ended IS NULL
                    """, arguments: [secret])
        }
        guard let row, let id = row[0] as Int64? else { return nil }
        let today = office.today.number
        if row[1] as Int32? != today {
            try await office.pool.write { db in
                try db.execute(
                    sql: "UPDATE scim_secrets SET last_day = ? WHERE token = ?", arguments: [today, id])
            }
        }
        return id
    }
}
