import Crypto
import Foundation
import GRDB
import Hummingbird

/// A signed-in account. The browser holds a token; the office holds only its hash.
struct Session: Sendable {
    let account: Int64
    /// The token that forms carry, so that no other site can post them.
    let form: String
    /// What the account may do today.
    let rights: Rights
}

enum Sessions {
    static let cookie = "openclery"
    static let length: Int64 = 12 * 3_600_000

    static func begin(_ account: Int64, _ office: Office) async throws -> String {
        let token = random()
        let form = random()
        let now = office.clock().milliseconds
        try await office.pool.write { db in
            try db.execute(sql: "DELETE FROM sessions WHERE expires < ?", arguments: [now])
            try db.execute(
                sql: "INSERT INTO sessions (token, account, form, expires) VALUES (?, ?, ?, ?)",
                arguments: [hash(token), account, form, now + length])
        }
        return token
    }

    static func end(_ request: Request, _ office: Office) async throws {
        guard let token = token(of: request) else { return }
        try await office.pool.write { db in
            try db.execute(sql: "DELETE FROM sessions WHERE token = ?", arguments: [hash(token)])
        }
    }

    static func current(of request: Request, _ office: Office) throws -> Session? {
        guard let token = token(of: request) else { return nil }
        return try office.read { db in
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT account, form, role FROM sessions JOIN accounts ON accounts.id = account
                    WHERE token = ? AND expires > ? AND ended IS NULL
                    """, arguments: [hash(token), office.clock().milliseconds])
            guard let row else { return nil }
            let rights = try Rights(
                of: row[0], founder: row[2] == "administrator", on: office.today, db)
            return Session(account: row[0], form: row[1], rights: rights)
        }
    }

    /// The cookie's line. `Secure` when the visitor came by TLS, as the proxy in front says.
    static func line(_ token: String?, _ request: Request) -> String {
        let secure = request.headers[.init("X-Forwarded-Proto")!] == "https" ? "; Secure" : ""
        let age = token == nil ? "; Max-Age=0" : "; Max-Age=\(length / 1000)"
        return "\(cookie)=\(token ?? ""); Path=/; HttpOnly; SameSite=Lax\(age)\(secure)"
    }

    static func token(of request: Request) -> String? {
        guard let value = request.cookies[cookie]?.value, value.utf8.count == 43 else { return nil }
        return value
    }

    static func hash(_ token: String) -> Data { Data(SHA256.hash(data: Array(token.utf8))) }

    static func random() -> String {
        Data((0..<32).map { _ in UInt8.random(in: 0...255) }).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}

/// Wrong passwords make the next try slower, for the account and nobody else; a right one clears it. Nobody is locked out.
actor SlowDown {
    private var failures: [String: (count: Int, last: ContinuousClock.Instant)] = [:]

    func wait(for name: String) async throws {
        guard let failed = failures[name], failed.last.duration(to: .now) < .seconds(600) else { return }
        try await Task.sleep(for: .milliseconds(min(8_000, 125 << min(failed.count, 6))))
    }

    func failed(_ name: String) {
        if failures.count > 10_000 { failures.removeAll() }
        failures[name, default: (0, .now)].count += 1
        failures[name]?.last = .now
    }

    func succeeded(_ name: String) { failures[name] = nil }
}
