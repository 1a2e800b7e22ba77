import CleryLaw
import Crypto
import Foundation
import GRDB
import Hummingbird

/// A sign-in that is under way at the provider: what must come back, sealed in a cookie of the browser that began it.
struct SignInAttempt: Sendable, Equatable {
    static let cookie = "openclery-sign-in"
    static let length: Int64 = 600_000

    let issuer: String
    let state: String
    let nonce: String
    /// The secret half of PKCE.
    let verifier: String
    let began: Instant
    /// The account that proves itself anew; nil for a plain sign-in.
    var again: Int64?

    init(issuer: String, at now: Instant, again: Int64? = nil) {
        self.issuer = issuer
        (state, nonce, verifier) = (Sessions.random(), Sessions.random(), Sessions.random())
        began = now
        self.again = again
    }

    var challenge: String { Base64URL.encode(SHA256.hash(data: Array(verifier.utf8))) }

    /// The cookie's line: ten minutes, for the callback and its like only.
    func line(_ office: Office, secure: Bool) throws -> String {
        var json = JSONWriter()
        json.array {
            for text in [issuer, state, nonce, verifier] { $0.value(text) }
            $0.value(began.milliseconds)
            if let again { $0.value(again) }
        }
        let sealed = try SignOnSeal(office.key, for: "sign-in").seal(json.bytes)
        return SignInAttempt.line(Base64URL.encode(sealed), age: SignInAttempt.length / 1000, secure: secure)
    }

    static func line(_ value: String, age: Int64, secure: Bool) -> String {
        "\(cookie)=\(value); Path=/sign-in; HttpOnly; SameSite=Lax; Max-Age=\(age)\(secure ? "; Secure" : "")"
    }

    /// The attempt that this browser began here in the last ten minutes; nil if there is none.
    static func of(_ request: Request, _ office: Office) -> SignInAttempt? {
        let start = cookie + "="
        let cookies = request.headers[values: .cookie].flatMap { $0.split(separator: ";") }
        for one in cookies.map({ $0.trimmingCharacters(in: .whitespaces) }) where one.hasPrefix(start) {
            guard let sealed = Base64URL.decode(one.dropFirst(start.count)),
                let open = SignOnSeal(office.key, for: "sign-in").open(sealed),
                let attempt = SignInAttempt(open)
            else { continue }
            let age = office.clock().milliseconds - attempt.began.milliseconds
            if (0...length).contains(age) { return attempt }
        }
        return nil
    }

    private init?(_ bytes: [UInt8]) {
        guard let items = try? JSONValue(parsing: bytes).items, items.count >= 5,
            let issuer = items[0].text, let state = items[1].text, let nonce = items[2].text,
            let verifier = items[3].text, let began = items[4].integer
        else { return nil }
        (self.issuer, self.state, self.nonce, self.verifier) = (issuer, state, nonce, verifier)
        self.began = Instant(milliseconds: began)
        again = items.count > 5 ? items[5].integer : nil
    }
}

/// What may be used once: the state of a callback, the name of a logout token.
enum UsedMarks {
    /// Whether this is the first use. Kept as long as a second could pass for good.
    static func use(_ mark: String, _ office: Office) async throws -> Bool {
        let now = office.clock().milliseconds
        let hash = Data(SHA256.hash(data: Array(mark.utf8)))
        return try await office.pool.write { db in
            try db.execute(sql: "DELETE FROM used_marks WHERE expires < ?", arguments: [now])
            try db.execute(
                sql: "INSERT OR IGNORE INTO used_marks (mark, expires) VALUES (?, ?)",
                arguments: [hash, now + 2 * SignInAttempt.length])
            return db.changesCount == 1
        }
    }
}

/// Sessions that began at a provider, so that it can end them.
enum ProviderSessions {
    static func begin(_ token: String, _ proven: Proven, leave: String?, _ office: Office) async throws {
        let hash = Sessions.hash(token)
        try await office.pool.write { db in
            try db.execute(
                sql: "DELETE FROM provider_sessions WHERE token NOT IN (SELECT token FROM sessions)")
            try db.execute(
                sql: "INSERT INTO provider_sessions (token, issuer, subject, sid, leave) VALUES (?,?,?,?,?)",
                arguments: [hash, proven.issuer, proven.subject, proven.session, leave])
        }
    }

    /// Ends the sessions of a subject, or only one of the provider's sessions. Gives how many.
    @discardableResult
    static func end(issuer: String, subject: String?, sid: String? = nil, _ db: Database) throws -> Int {
        let tokens = try Data.fetchAll(
            db,
            sql: """
                SELECT token FROM provider_sessions
                WHERE issuer = ?1 AND (?2 IS NULL OR subject = ?2) AND (?3 IS NULL OR sid = ?3)
                """, arguments: [issuer, subject, sid])
        for token in tokens {
            try db.execute(sql: "DELETE FROM sessions WHERE token = ?", arguments: [token])
            try db.execute(sql: "DELETE FROM provider_sessions WHERE token = ?", arguments: [token])
        }
        return tokens.count
    }

    /// Where somebody who signs out here may sign out of the provider too.
    static func leave(of token: String, _ db: Database) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT leave FROM provider_sessions WHERE token = ?", arguments: [Sessions.hash(token)])
    }
}
