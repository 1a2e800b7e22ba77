import CleryLaw
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Single sign-on: the header of a proxy in front", .serialized)
struct ProxySignInTests {
    private static let user = "X-Remote-User"
    private static let affiliation = "X-Affiliation"

    private static func header(secret: String? = nil) throws -> ProxySignIn {
        try #require(ProxySignIn(user: user, attributes: [affiliation, "X-Display-Name"], secret: secret))
    }

    /// An office on a real socket: whoever asks comes from 127.0.0.1.
    private func serve(
        trusting ranges: [String], secret: String? = nil,
        _ body: @Sendable (TestOffice, any TestClientProtocol) async throws -> Void
    ) async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await house.office.act(by: .account(1), "changed the settings of single sign-on") { writing in
            try SignOnActs.keep(SignOn(justInTime: true), secret: nil, writing)
            try SignOnActs.add(
                RoleRule(
                    id: 0, claim: ProxySignInTests.affiliation, test: .member,
                    value: "police@hartwell.example", role: .recordsOfficer), writing)
        }
        let settings = ServerSettings(
            trustedProxies: try ranges.map { try #require(NetworkRange($0)) },
            proxySignIn: try ProxySignInTests.header(secret: secret))
        let app = Application(responder: House.responder(house.office, settings))
        try await app.test(.live) { try await body(house, $0) }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    private static func fields(_ pairs: [(String, String)]) -> HTTPFields {
        var fields = HTTPFields()
        for (name, value) in pairs {
            HTTPField.Name(name).map { fields.append(HTTPField(name: $0, value: value)) }
        }
        return fields
    }

    private static let told = [
        (user, "jrivera@hartwell.example"), (affiliation, "staff@hartwell.example; police@hartwell.example"),
        ("X-Display-Name", "J. Rivera"),
    ]

    @Test("A trusted proxy's word gives account, role and session")
    func trusted() async throws {
        try await serve(trusting: ["127.0.0.0/8"]) { house, client in
            let page = try await client.execute(uri: "/sign-in", method: .get)
            #expect(String(buffer: page.body).contains("href=\"/sign-in/proxy\""))
            let answer = try await client.execute(
                uri: "/sign-in/proxy", method: .get, headers: ProxySignInTests.fields(ProxySignInTests.told))
            #expect(answer.status == .seeOther && answer.headers[.location] == "/office")
            let cookie = try #require(answer.headers[.setCookie]?.prefix { $0 != ";" })
            let inside = try await client.execute(
                uri: "/office/incidents", method: .get, headers: [.cookie: String(cookie)])
            #expect(inside.status == .ok)
            let account = try #require(
                try house.office.read { try Account.all($0) }.first {
                    $0.signIn == "jrivera@hartwell.example"
                })
            let identity = try house.office.read { try Identity.of(account: account.id, $0) }
            #expect(identity.map(\.issuer) == ["proxy:x-remote-user"])
            let nobody = try await client.execute(uri: "/sign-in/proxy", method: .get)
            #expect(
                nobody.status == .forbidden
                    && String(buffer: nobody.body).contains("has not said who you are"))
            // The proxy asked again: the session is fresh. Another name is not this person.
            var again = ProxySignInTests.fields(ProxySignInTests.told)
            again[.cookie] = String(cookie)
            let proved = try await client.execute(uri: "/office/again", method: .get, headers: again)
            #expect(proved.headers[.location] == "/office/proved")
            var other = ProxySignInTests.fields([(ProxySignInTests.user, "somebody@hartwell.example")])
            other[.cookie] = String(cookie)
            let refused = try await client.execute(uri: "/office/again", method: .get, headers: other)
            #expect(refused.status == .forbidden)
        }
    }

    @Test("From anywhere else the header is refused at every door, kept pages included")
    func elsewhere() async throws {
        try await serve(trusting: ["10.0.0.0/8", "192.0.2.7", "::2"]) { house, client in
            for path in ["/", "/log", "/sign-in/proxy", "/office", "/nothing-here"] {
                _ = try await client.execute(uri: path, method: .get)
                let answer = try await client.execute(
                    uri: path, method: .get, headers: ProxySignInTests.fields(ProxySignInTests.told))
                #expect(answer.status == .badRequest, "\(path)")
                #expect(answer.headers[.setCookie] == nil)
                // Nor does an address that the visitor made up help.
                let forged = try await client.execute(
                    uri: path, method: .get,
                    headers: ProxySignInTests.fields(
                        ProxySignInTests.told + [("X-Forwarded-For", "10.0.0.1")]))
                #expect(forged.status == .badRequest, "\(path)")
            }
            #expect(try house.office.read { try Account.all($0) }.count == 1)
        }
    }

    @Test(
        "A second header beside the proxy's is refused, an empty one names nobody, attributes alone are dropped"
    )
    func doubled() async throws {
        try await serve(trusting: ["127.0.0.1"]) { house, client in
            func status(_ pairs: [(String, String)]) async throws -> Int {
                try await client.execute(
                    uri: "/sign-in/proxy", method: .get, headers: ProxySignInTests.fields(pairs)
                ).status.code
            }
            let doubled = try await status(ProxySignInTests.told + [("x-remote-USER", "administrator")])
            #expect(doubled == 400)
            #expect(try await status([(ProxySignInTests.user, "")]) == 403)
            #expect(try await status([(ProxySignInTests.affiliation, "police@hartwell.example")]) == 403)
            #expect(
                try await status([(ProxySignInTests.user, "stranger"), (ProxySignInTests.affiliation, "x")])
                    == 403)
            #expect(
                try await status([
                    (ProxySignInTests.user, "administrator"),
                    (ProxySignInTests.affiliation, "police@hartwell.example"),
                ]) == 403)
        }
    }

    @Test("With a secret, the address alone is not enough")
    func secret() async throws {
        try await serve(trusting: ["127.0.0.1"], secret: "0123456789abcdef") { house, client in
            for (given, code) in [
                ([], 400), ([("X-Proxy-Secret", "wrong")], 400), ([("X-Proxy-Secret", "")], 400),
                ([("X-Proxy-Secret", "0123456789abcdef"), ("X-Proxy-Secret", "x")], 400),
                ([("X-Proxy-Secret", "0123456789abcdef")], 303),
            ] as [([(String, String)], Int)] {
                let answer = try await client.execute(
                    uri: "/sign-in/proxy", method: .get,
                    headers: ProxySignInTests.fields(ProxySignInTests.told + given))
                #expect(answer.status.code == code, "\(given)")
            }
        }
    }

    @Test("Without the setting the header is nothing special, and the door is not there")
    func off() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await DoorsTests.app(house.office).test(.live) { client in
            let answer = try await client.execute(
                uri: "/sign-in/proxy", method: .get, headers: ProxySignInTests.fields(ProxySignInTests.told))
            #expect(answer.status == .notFound)
        }
    }

    @Test("TLS at the proxy is believed of this machine and of trusted proxies, and of nobody else")
    func forwarding() throws {
        let name = try #require(HTTPField.Name("X-Forwarded-Proto"))
        let settings = ServerSettings(trustedProxies: [try #require(NetworkRange("10.1.0.0/16"))])
        for (peer, holds) in [
            ("127.0.0.1", true), ("127.9.9.9", true), ("::1", true), ("::ffff:127.0.0.1", true),
            ("10.1.2.3", true),
            ("::ffff:10.1.2.3", true), ("10.2.0.1", false), ("192.0.2.1", false), ("2001:db8::1", false),
            ("nonsense", false),
        ] {
            var head = HTTPRequest(method: .get, scheme: nil, authority: "a", path: "/")
            head.headerFields[name] = "https"
            let request = Request(head: head, body: .init(buffer: ByteBuffer()))
            #expect((try settings.believed(request, from: peer).headers[name] == "https") == holds, "\(peer)")
        }
    }

    @Test("Addresses and ranges; the visitor behind the proxies")
    func ranges() throws {
        for bad in ["", "10.0.0", "10.0.0.0/33", "10.0.0.0/-1", "::1/129", "a", "10.0.0.1/8/8", "10.0.0.0/"] {
            #expect(NetworkRange(bad) == nil, "\(bad)")
        }
        let six = try #require(NetworkRange("2001:db8::/33"))
        #expect(
            six.contains("2001:db8:7fff::1") && !six.contains("2001:db8:8000::1") && !six.contains("10.0.0.1")
        )
        let all = try #require(NetworkRange("0.0.0.0/0"))
        #expect(all.contains("192.0.2.1") && !all.contains("2001:db8::1"))
        let settings = ServerSettings(trustedProxies: [try #require(NetworkRange("10.0.0.0/8"))])
        #expect(settings.address(peer: "192.0.2.1", forwarded: "10.0.0.9") == "192.0.2.1")
        #expect(settings.address(peer: "10.0.0.1", forwarded: "9.9.9.9, 192.0.2.1, 10.0.0.2") == "192.0.2.1")
        #expect(settings.address(peer: "10.0.0.1", forwarded: nil) == nil)
    }
}
