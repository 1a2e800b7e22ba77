import CleryLaw
import Crypto
import Foundation
import GRDB
import Hummingbird

/// A signed-in account. The browser holds a token; the office holds only its hash.
struct Session: Sendable {
    let id: Int64
    let account: Int64
    /// The token that forms carry, so that no other site can post them.
    let form: String
    /// What the account may do today.
    let rights: Rights
    /// Restricted records that this account is not named to read.
    let hidden: Hidden
    let used: Instant
    /// When the person last proved who it is: by signing in, or since.
    let proved: Instant
    /// The address at which a session begun by single sign-on is proved again; nil: here, by password or code.
    let again: String?
    /// The password was made by an administrator: nothing opens before it is changed.
    let mustChange: Bool

    func isFresh(at now: Instant) -> Bool {
        now.milliseconds - proved.milliseconds < SignInTimes.fresh
    }
}

enum Sessions {
    /// Begins a session and gives its token, for `SessionCookie`. Whoever calls it has made sure who it is.
    ///
    /// `again` is the address at which single sign-on proves the person once more; without it the account's own
    /// password or code does.
    static func begin(
        _ account: Int64, _ office: Office, device: String = "", again: String? = nil,
        mustChange: Bool = false
    ) async throws -> String {
        let token = random()
        let values: [any DatabaseValueConvertible & Sendable] = [
            Int64.random(in: 1...1 << 52), hash(token), account, random(),
        ]
        let now = office.clock().milliseconds
        try await office.pool.write { db in
            try db.execute(
                sql: "DELETE FROM sessions WHERE begun <= ? OR used <= ?",
                arguments: [now - SignInTimes.longest, now - SignInTimes.idle])
            try db.execute(
                sql: """
                    INSERT INTO sessions (id, token, account, form, begun, used, proved, again, must_change, device)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: StatementArguments(values) + [now, now, now, again, mustChange, device])
        }
        return token
    }

    /// The session of a request; a use is noted, at most once a minute.
    static func present(_ request: Request, _ office: Office) async throws -> Session? {
        guard let session = try current(of: request, office) else { return nil }
        let now = office.clock().milliseconds
        if now - session.used.milliseconds >= SignInTimes.noted {
            // A page is not withheld because the note could not be written (a full disk).
            try? await office.pool.write { db in
                try db.execute(
                    sql: "UPDATE sessions SET used = ? WHERE id = ? AND used < ?",
                    arguments: [now, session.id, now])
            }
        }
        return session
    }

    static func current(of request: Request, _ office: Office) throws -> Session? {
        guard let token = SessionCookie.token(of: request) else { return nil }
        let now = office.clock().milliseconds
        return try office.read { db in
            let row = try Row.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT sessions.id, account, form, used, proved, again, must_change, accounts.role
                        FROM sessions JOIN accounts ON accounts.id = account
                        WHERE token = ? AND begun > ? AND used > ? AND ended IS NULL
                        """),
                arguments: [hash(token), now - SignInTimes.longest, now - SignInTimes.idle])
            guard let row else { return nil }
            let rights = try Rights(
                of: row[1], founder: row[7] == "administrator", on: office.today, db)
            return Session(
                id: row[0], account: row[1], form: row[2], rights: rights,
                hidden: try Hidden(from: row[1], now: office.clock(), today: office.today, db),
                used: Instant(milliseconds: row[3]), proved: Instant(milliseconds: row[4]), again: row[5],
                mustChange: row[6])
        }
    }

    /// Notes that the person of a session has proved again who it is.
    static func prove(_ session: Session, _ office: Office) async throws {
        let now = office.clock().milliseconds
        try await office.pool.write { db in
            try db.execute(
                sql: "UPDATE sessions SET proved = ? WHERE id = ?", arguments: [now, session.id])
        }
    }

    /// Ends the session that a request carries.
    static func end(_ request: Request, _ office: Office) async throws {
        guard let token = SessionCookie.token(of: request) else { return }
        try await office.pool.write { db in
            try db.execute(sql: "DELETE FROM sessions WHERE token = ?", arguments: [hash(token)])
        }
    }

    /// Ends one session of an account. False when the account has no such session.
    static func end(_ id: Int64, of account: Int64, _ office: Office) async throws -> Bool {
        try await office.pool.write { db in
            try db.execute(
                sql: "DELETE FROM sessions WHERE id = ? AND account = ?", arguments: [id, account])
            return db.changesCount == 1
        }
    }

    /// Ends all sessions of an account, but one if it is named.
    static func endAll(of account: Int64, but kept: Int64 = 0, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM sessions WHERE account = ? AND id <> ?", arguments: [account, kept])
    }

    static func hash(_ token: String) -> Data { Data(SHA256.hash(data: Array(token.utf8))) }

    static func random() -> String { Ticket.text(of: (0..<32).map { _ in .random(in: 0...255) }) }
}
