import Crypto
import CryptoExtras
import Foundation
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import CleryOffice

/// A provider in the test's own process: it checks the code, PKCE and the client, and signs what it is told to.
final class FakeProvider: Sendable {
    typealias Members = [(key: String, value: JSONValue)]

    struct State: Sendable {
        var issuer = ""
        var subject = "subject-1"
        var claims: Members = []
        var userInfo: Members?
        /// Keys that the provider signs with and those that it publishes, by name.
        var signsWith = "first"
        var publishes: Set<String> = ["first", "curve"]
        var algorithm = "RS256"
        var checksCode = true
        var isDown = false
        var namesIssuer = true
        var documentIssuer: String?
        /// Changes header and payload before they are signed.
        var mangle: @Sendable (inout Members, inout Members) -> Void = { _, _ in }
        /// Changes the whole token after it was signed.
        var spoil: @Sendable (String) -> String = { $0 }
        var codes: [String: (challenge: String, nonce: String, redirect: String)] = [:]
        var keyFetches = 0
        var documentFetches = 0
    }

    let state = Mutex<State>(State())
    /// Seconds since 1970, as the provider's clock has them.
    let now: @Sendable () -> Int64
    static let secret = "s3cret: with/odd+signs %"
    static let client = "openclery at Hartwell"
    static let keys: [String: _RSA.Signing.PrivateKey] = {
        var keys: [String: _RSA.Signing.PrivateKey] = [:]
        for name in ["first", "second", "stranger"] {
            keys[name] = try? _RSA.Signing.PrivateKey(keySize: .bits2048)
        }
        return keys
    }()
    static let curve = P256.Signing.PrivateKey()

    init(now: @escaping @Sendable () -> Int64) { self.now = now }

    func set(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }
    func get<T>(_ path: KeyPath<State, T>) -> T { state.withLock { $0 }[keyPath: path] }

    /// Serves the provider while the body runs.
    func serve(_ body: @Sendable () async throws -> Void) async throws {
        let router = Router()
        router.get("/.well-known/openid-configuration") { _, _ in try self.document() }
        router.get("/keys") { _, _ in try self.keySet() }
        router.post("/token") { request, _ in try await self.token(request) }
        router.get("/userinfo") { request, _ in try self.userInfo(request) }
        try await Application(responder: router.buildResponder()).test(.live) { client in
            let port = try #require(client.port)
            self.set { $0.issuer = "http://127.0.0.1:\(port)" }
            try await body()
        }
    }

    /// What a browser gets that goes where the office sends it and signs in there: the way back.
    func authorize(_ location: String, subject: String? = nil) throws -> String {
        let items = try #require(URLComponents(string: location)?.queryItems)
        func item(_ name: String) throws -> String {
            try #require(items.first { $0.name == name }?.value, "\(name)")
        }
        #expect(try item("response_type") == "code")
        #expect(try item("client_id") == FakeProvider.client)
        #expect(try item("code_challenge_method") == "S256")
        #expect(try item("scope").contains("openid"))
        let code = UUID().uuidString
        let (challenge, nonce, redirect) = (
            try item("code_challenge"), try item("nonce"), try item("redirect_uri")
        )
        set {
            $0.codes[code] = (challenge, nonce, redirect)
            if let subject { $0.subject = subject }
        }
        let back = try #require(URLComponents(string: redirect)?.path)
        let issuer = get(\.namesIssuer) ? "&iss=\(urlPartOf(get(\.issuer)))" : ""
        return "\(back)?code=\(code)&state=\(urlPartOf(try item("state")))\(issuer)"
    }

    // MARK: what is served

    private func answer(_ status: HTTPResponse.Status, _ members: Members) -> Response {
        Response(
            status: status, headers: [.contentType: "application/json"],
            body: .init(byteBuffer: ByteBuffer(string: JSONText.of(.object(members)))))
    }

    private func document() throws -> Response {
        set { $0.documentFetches += 1 }
        let state = state.withLock { $0 }
        guard !state.isDown else { return answer(.serviceUnavailable, []) }
        let base = state.issuer
        return answer(
            .ok,
            [
                ("issuer", .string(state.documentIssuer ?? base)),
                ("authorization_endpoint", .string(base + "/authorize?tenant=1")),
                ("token_endpoint", .string(base + "/token")), ("jwks_uri", .string(base + "/keys")),
                ("end_session_endpoint", .string(base + "/leave")),
                ("authorization_response_iss_parameter_supported", .bool(state.namesIssuer)),
                ("code_challenge_methods_supported", .array([.string("S256")])),
            ] + (state.userInfo == nil ? [] : [("userinfo_endpoint", .string(base + "/userinfo"))]))
    }

    private func keySet() throws -> Response {
        set { $0.keyFetches += 1 }
        let published = get(\.publishes)
        var keys: [JSONValue] = []
        for (name, key) in FakeProvider.keys.sorted(by: { $0.key < $1.key }) where published.contains(name) {
            let parts = try key.publicKey.getKeyPrimitives()
            keys.append(
                .object([
                    ("kty", .string("RSA")), ("kid", .string(name)), ("use", .string("sig")),
                    ("n", .string(Base64URL.encode(parts.modulus))),
                    ("e", .string(Base64URL.encode(parts.publicExponent))),
                ]))
        }
        if published.contains("curve") {
            let point = Array(FakeProvider.curve.publicKey.rawRepresentation)
            keys.append(
                .object([
                    ("kty", .string("EC")), ("crv", .string("P-256")), ("kid", .string("curve")),
                    ("alg", .string("ES256")), ("x", .string(Base64URL.encode(point.prefix(32)))),
                    ("y", .string(Base64URL.encode(point.suffix(32)))),
                ]))
        }
        return answer(.ok, [("keys", .array(keys))])
    }

    private func token(_ request: Request) async throws -> Response {
        let form = try await Form(of: request, limit: 1 << 16)
        let pair = "\(urlPartOf(FakeProvider.client)):\(urlPartOf(FakeProvider.secret))"
        let isClient =
            request.headers[.authorization] == "Basic " + Data(pair.utf8).base64EncodedString()
            || (form["client_id"] == FakeProvider.client && form["client_secret"] == FakeProvider.secret)
        guard isClient else { return answer(.unauthorized, [("error", .string("invalid_client"))]) }
        let code = state.withLock { $0.codes.removeValue(forKey: form["code"]) }
        let challenge = Base64URL.encode(SHA256.hash(data: Array(form["code_verifier"].utf8)))
        guard let code, code.redirect == form["redirect_uri"],
            !get(\.checksCode) || code.challenge == challenge
        else { return answer(.badRequest, [("error", .string("invalid_grant"))]) }
        return answer(
            .ok,
            [
                ("access_token", .string("access-1")), ("token_type", .string("Bearer")),
                ("id_token", .string(try idToken(nonce: code.nonce))),
            ])
    }

    private func userInfo(_ request: Request) throws -> Response {
        guard request.headers[.authorization] == "Bearer access-1", let told = get(\.userInfo) else {
            return answer(.unauthorized, [])
        }
        return answer(
            .ok, told.contains { $0.key == "sub" } ? told : [("sub", .string(get(\.subject)))] + told)
    }

    // MARK: tokens

    func idToken(nonce: String) throws -> String {
        try sign([("nonce", .string(nonce))] + get(\.claims))
    }

    /// A token with the usual members and more, as the state says to sign it.
    func sign(_ more: Members) throws -> String {
        let state = state.withLock { $0 }
        let name = state.algorithm == "ES256" ? "curve" : state.signsWith
        var header: Members = [
            ("alg", .string(state.algorithm)), ("kid", .string(name)), ("typ", .string("JWT")),
        ]
        var payload: Members =
            [
                ("iss", .string(state.issuer)), ("sub", .string(state.subject)),
                ("aud", .string(FakeProvider.client)), ("iat", .integer(now())),
                ("exp", .integer(now() + 300)), ("sid", .string("provider-session-1")),
            ] + more
        state.mangle(&header, &payload)
        let signed =
            Base64URL.encode(JSONText.of(.object(header)).utf8) + "."
            + Base64URL.encode(JSONText.of(.object(payload)).utf8)
        return state.spoil(signed + "." + Base64URL.encode(try signature(signed, state)))
    }

    private func signature(_ signed: String, _ state: State) throws -> [UInt8] {
        let bytes = Array(signed.utf8)
        switch state.algorithm {
        case "ES256": return Array(try FakeProvider.curve.signature(for: bytes).rawRepresentation)
        case "none": return []
        case "HS256":
            // The public key, which everybody has, taken for a secret.
            let key = try #require(FakeProvider.keys[state.signsWith]).publicKey.pemRepresentation
            return Array(
                HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: Data(key.utf8))))
        default:
            let key = try #require(FakeProvider.keys[state.signsWith])
            return Array(
                try key.signature(
                    for: SHA256.hash(data: bytes),
                    padding: state.algorithm == "PS256" ? .PSS : .insecurePKCS1v1_5
                ).rawRepresentation)
        }
    }
}
