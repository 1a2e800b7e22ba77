import CleryLaw
import Foundation
import Testing

@testable import CleryOffice

@Suite("Single sign-on: which tokens are believed", .serialized)
struct TokenTests {
    typealias Members = FakeProvider.Members

    /// Sets a member, or takes it away.
    private static func put(_ name: String, _ value: JSONValue?, in members: inout Members) {
        members.removeAll { $0.key == name }
        if let value { members.append((name, value)) }
    }

    struct Case: Sendable {
        let title: String
        let change: @Sendable (inout FakeProvider.State) -> Void
    }

    private static func payload(_ title: String, _ name: String, _ value: JSONValue?) -> Case {
        Case(title: title) { $0.mangle = { _, payload in put(name, value, in: &payload) } }
    }
    private static func header(_ title: String, _ name: String, _ value: JSONValue?) -> Case {
        Case(title: title) { $0.mangle = { header, _ in put(name, value, in: &header) } }
    }
    private static let now = TestOffice.noon.milliseconds / 1000

    static let refused: [Case] = [
        Case(title: "not signed at all") { $0.algorithm = "none" },
        Case(title: "signed with the public key as a secret") { $0.algorithm = "HS256" },
        header("says RS512", "alg", .string("RS512")),
        header("says none in capitals", "alg", .string("None")),
        header("says no algorithm", "alg", nil),
        header("signed RS256, says PS256", "alg", .string("PS256")),
        header("signed RS256, says ES256", "alg", .string("ES256")),
        Case(title: "signed by a stranger under a known name") {
            $0.signsWith = "stranger"
            $0.mangle = { header, _ in put("kid", .string("first"), in: &header) }
        },
        Case(title: "signed by a stranger") { $0.signsWith = "stranger" },
        Case(title: "brings a key of its own") {
            $0.signsWith = "stranger"
            $0.mangle = { header, _ in
                put("jku", .string("http://127.0.0.1:1/keys"), in: &header)
                put("kid", nil, in: &header)
            }
        },
        header("has an extension that must be understood", "crit", .array([.string("exp")])),
        header("is an access token", "typ", .string("at+jwt")),
        header("is a logout token", "typ", .string("logout+jwt")),
        payload("names another issuer", "iss", .string("https://evil.example")),
        payload("names no issuer", "iss", nil),
        payload("is for somebody else", "aud", .string("another client")),
        payload("is for nobody", "aud", nil),
        payload("is for an empty list", "aud", .array([])),
        payload(
            "is for several and does not say for whom it was made", "aud",
            .array([.string(FakeProvider.client), .string("b")])),
        payload("was made for somebody else", "azp", .string("another client")),
        payload("has another nonce", "nonce", .string("another")), payload("has no nonce", "nonce", nil),
        payload("is over", "exp", .integer(now - 121)), payload("never ends", "exp", nil),
        payload("ends in words", "exp", .string("\(now + 300)")),
        payload("was made in the future", "iat", .integer(now + 121)), payload("was made never", "iat", nil),
        payload("was made long ago", "iat", .integer(now - 901)),
        payload("does not count yet", "nbf", .integer(now + 200)),
        payload("names nobody", "sub", nil), payload("names nobody with no letters", "sub", .string("")),
        payload("belongs to another access token", "at_hash", .string("AAAAAAAAAAAAAAAAAAAAAA")),
        Case(title: "says a thing twice") {
            $0.mangle = { _, payload in payload.append(("sub", .string("subject-2"))) }
        },
        Case(title: "has lost its signature") {
            $0.spoil = { $0.split(separator: ".").prefix(2).joined(separator: ".") + "." }
        },
        Case(title: "has another payload") {
            $0.spoil = { token in
                var parts = token.split(separator: ".").map(String.init)
                let text = String(decoding: Base64URL.decode(parts[1]) ?? [], as: UTF8.self)
                parts[1] = Base64URL.encode(text.replacing("subject-1", with: "subject-2").utf8)
                return parts.joined(separator: ".")
            }
        },
        Case(title: "has four parts") { $0.spoil = { $0 + ".x" } },
        Case(title: "has blanks in it") { $0.spoil = { $0 + "\n" } },
        Case(title: "is no token") { $0.spoil = { _ in "hello" } },
        Case(title: "is a bomb of brackets") {
            $0.spoil = { _ in
                Base64URL.encode(String(repeating: "[", count: 40_000).utf8) + "." + "e30" + "." + "AA"
            }
        },
        Case(title: "the person told apart is another") {
            $0.userInfo = [("sub", .string("subject-2")), ("groups", .string("clery-records"))]
        },
    ]

    @Test("Refused: whatever is not signed by the provider, for this office, this sign-in and now")
    func refuses() async throws {
        try await SignOnHouse.open { house, browser in
            let before = try house.office.position()
            for one in TokenTests.refused {
                await house.begin(one.change)
                let answer = try await browser.signIn()
                #expect(answer.status == .badGateway, "\(one.title)")
                #expect(answer.text.contains("This sign-in is not believed"), "\(one.title)")
                #expect(browser.cookie("openclery") == nil, "\(one.title)")
            }
            #expect(try house.office.position() == before)
        }
    }

    static let taken: [Case] = [
        Case(title: "RS256") { $0.algorithm = "RS256" },
        Case(title: "PS256") { $0.algorithm = "PS256" },
        Case(title: "ES256") { $0.algorithm = "ES256" },
        payload("for several, made for us", "azp", .string(FakeProvider.client)),
        Case(title: "for several and made for us") {
            $0.mangle = { _, payload in
                put("aud", .array([.string("b"), .string(FakeProvider.client)]), in: &payload)
                put("azp", .string(FakeProvider.client), in: &payload)
            }
        },
        payload("over, within the leeway", "exp", .integer(now - 119)),
        payload("made in the future, within the leeway", "iat", .integer(now + 119)),
        payload("a time with a fraction", "exp", .number(Double(now) + 300.5)),
        header("without a type", "typ", nil),
        Case(title: "without the name of its key, when only one fits") {
            $0.mangle = { header, _ in put("kid", nil, in: &header) }
        },
        Case(title: "without an issuer at the callback from a provider that never names itself") {
            $0.namesIssuer = false
        },
        Case(title: "with the claims told apart") {
            $0.claims.removeAll { $0.key == "groups" }
            $0.userInfo = [("groups", .array([.string("clery-records")]))]
        },
    ]

    @Test("Taken: each way of saying it that is allowed")
    func takes() async throws {
        try await SignOnHouse.open { house, browser in
            for (i, one) in TokenTests.taken.enumerated() {
                await house.begin(one.change)
                house.provider.set {
                    $0.subject = "subject-\(i)"
                    $0.claims[0].value = .string("person-\(i)")
                    $0.claims.removeAll { $0.key == "email" }
                }
                let back = try await browser.other.signIn()
                #expect(back.location == "/office", "\(one.title)")
                #expect(try house.account("person-\(i)") != nil, "\(one.title)")
            }
        }
    }

    @Test("A new key is fetched once; then no more than once a minute; an old one counts no more")
    func rotation() async throws {
        try await SignOnHouse.open { house, browser in
            let provider = house.provider
            provider.set { $0.claims = SignOnHouse.inRecords }
            _ = try await browser.signIn()
            _ = try await browser.signIn()
            #expect(provider.get(\.keyFetches) == 1)
            house.wait(seconds: 61)
            provider.set {
                $0.publishes = ["second"]
                $0.signsWith = "second"
            }
            #expect(try await browser.signIn().location == "/office")
            #expect(provider.get(\.keyFetches) == 2)
            // Strangers cannot make the office ask again and again.
            provider.set { $0.signsWith = "stranger" }
            for _ in 0..<3 { #expect(try await browser.signIn().status == .badGateway) }
            #expect(provider.get(\.keyFetches) == 2)
            house.wait(seconds: 61)
            #expect(try await browser.signIn().status == .badGateway)
            #expect(provider.get(\.keyFetches) == 3)
            // The first key was withdrawn.
            provider.set { $0.signsWith = "first" }
            house.wait(seconds: 61)
            #expect(try await browser.signIn().status == .badGateway)
            provider.set { $0.signsWith = "second" }
            #expect(try await browser.signIn().location == "/office")
        }
    }

    @Test("A withdrawn key is forgotten even when nobody asks for another")
    func withdrawn() async throws {
        try await SignOnHouse.open { house, browser in
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            _ = try await browser.signIn()
            house.provider.set { $0.publishes = ["second"] }
            house.wait(seconds: 601)
            #expect(try await browser.signIn().status == .badGateway)
        }
    }

    @Test("A discovery document is believed only of its own issuer, with safe addresses and PKCE")
    func discovery() throws {
        func document(_ change: (String) -> String = { $0 }) -> [UInt8] {
            let text = """
                {"issuer":"https://id.example/a","authorization_endpoint":"https://id.example/go",
                 "token_endpoint":"https://id.example/token","jwks_uri":"https://id.example/keys",
                 "code_challenge_methods_supported":["plain","S256"]}
                """
            return Array(change(text).utf8)
        }
        let issuer = "https://id.example/a"
        #expect(try ProviderMetadata(document(), expecting: issuer).token == "https://id.example/token")
        #expect(throws: ProviderMetadata.Fault.otherIssuer) {
            try ProviderMetadata(document(), expecting: issuer + "/")
        }
        #expect(throws: ProviderMetadata.Fault.unsafeAddress) {
            try ProviderMetadata(
                document { $0.replacing("https://id.example/token", with: "http://127.0.0.1/") },
                expecting: issuer)
        }
        #expect(throws: ProviderMetadata.Fault.unsafeAddress) {
            try ProviderMetadata(
                document { $0.replacing("https://id.example/keys", with: "file:///etc/passwd") },
                expecting: issuer)
        }
        #expect(throws: ProviderMetadata.Fault.noChallenge) {
            try ProviderMetadata(document { $0.replacing(",\"S256\"", with: "") }, expecting: issuer)
        }
        #expect(throws: ProviderMetadata.Fault.damaged) { try ProviderMetadata([91, 93], expecting: issuer) }
        #expect(
            ProviderMetadata.address(of: "https://id.example/a/")
                == "https://id.example/a/.well-known/openid-configuration")
    }

    @Test("Addresses: https, or http of this machine, and nothing hidden in them")
    func addresses() {
        for good in [
            "https://a.example", "https://a.example:8443/x", "http://127.0.0.1:9/", "http://localhost/",
            "http://[::1]:9/",
        ] {
            #expect(SafeAddress.isSafe(good), "\(good)")
        }
        for bad in [
            "", "http://a.example", "http://127.0.0.1.evil.example", "http://localhost.evil.example/",
            "https://u:p@a.example",
            "https://a.example/#x", "ftp://a.example", "https://", "a.example", "https://a.example/ x",
            "javascript:alert(1)",
            "http://127.0.0.1@evil.example/",
        ] { #expect(!SafeAddress.isSafe(bad), "\(bad)") }
    }
}
