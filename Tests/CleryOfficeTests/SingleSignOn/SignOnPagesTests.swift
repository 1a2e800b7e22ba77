import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Single sign-on: the administrator's pages", .serialized)
struct SignOnPagesTests {
    private func administer(_ body: @Sendable (TestOffice, TellingTests.Visitor) async throws -> Void)
        async throws
    {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        let cookie = "openclery=\(try await Sessions.begin(1, house.office))"
        try await DoorsTests.app(house.office).test(.router) { client in
            try await body(house, try await TellingTests.Visitor(client: client).signedIn(cookie))
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    private static let good: [(String, String)] = [
        ("active", "yes"), ("issuer", "https://id.hartwell.example"), ("client", "openclery"),
        ("secret", "canary-secret-8844"), ("secret-by", "post"),
        ("address", "https://clery.hartwell.example/"),
        ("button", "HartwellID"), ("scopes", "openid  profile"), ("just-in-time", "yes"),
        ("passwords-for", "few"),
    ]

    @Test("Settings are kept in one act; the secret is never shown and lies sealed")
    func settings() async throws {
        try await administer { house, desk in
            let before = try house.office.position()
            #expect(try await desk.post("/office/single-sign-on", SignOnPagesTests.good).status == .seeOther)
            #expect(try house.office.position() == before + 1)
            let kept = try house.office.read { try SignOn.kept($0) }
            #expect(kept.active && kept.justInTime && !kept.linkByEmail && kept.passwordsFor == .few)
            #expect(kept.address == "https://clery.hartwell.example" && kept.scopes == "openid profile")
            let page = try await desk.get("/office/single-sign-on").text
            #expect(
                page.contains("https://clery.hartwell.example/sign-in/back")
                    && !page.contains("canary-secret"))
            #expect(try SignOnSecret.read(house.office) == "canary-secret-8844")
            try await house.office.pool.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)")
            }
            for name in ["openclery.sqlite", "openclery.sqlite-wal"] {
                let bytes = try Data(contentsOf: URL(filePath: house.folder + "/" + name))
                #expect(bytes.range(of: Data("canary-secret".utf8)) == nil)
            }
            // An empty secret leaves it, with the same provider.
            var more = SignOnPagesTests.good
            more[3].1 = ""
            more[6].1 = "Hartwell"
            #expect(try await desk.post("/office/single-sign-on", more).status == .seeOther)
            #expect(try SignOnSecret.read(house.office) == "canary-secret-8844")
            // Another provider does not get the old one's secret.
            more[1].1 = "https://evil.example"
            let wrong = try await desk.post("/office/single-sign-on", more)
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("Paste the client secret"))
            #expect(wrong.text.contains("https://evil.example"))
            #expect(try house.office.read { try SignOn.kept($0) }.issuer == "https://id.hartwell.example")
        }
    }

    @Test("What is wrong comes back with a sentence, and nothing is kept")
    func problems() async throws {
        try await administer { house, desk in
            for (field, value, sentence) in [
                ("issuer", "http://id.hartwell.example", "http is for this machine only"),
                ("issuer", "https://u:p@id.example", "http is for this machine only"),
                ("issuer", "", "Without the issuer"),
                ("client", "", "client ID that the provider gave"),
                ("address", "", "Write where the provider sends"),
                ("address", "javascript:alert(1)", "Write the address that people type"),
                ("secret", "", "Paste the client secret"),
                ("button", "", "Write what people call"), ("scopes", "profile", "must have openid"),
            ] {
                let fields = SignOnPagesTests.good.map { $0.0 == field ? (field, value) : $0 }
                let before = try house.office.position()
                let answer = try await desk.post("/office/single-sign-on", fields)
                #expect(
                    answer.status == .unprocessableContent && answer.text.contains(sentence),
                    "\(field) \(value)")
                #expect(!answer.text.contains("canary-secret"))
                #expect(try house.office.position() == before)
            }
        }
    }

    @Test("Rules are added, tried on claims and on a token, and ended; wrong ones come back")
    func rules() async throws {
        try await administer { house, desk in
            let path = "/office/single-sign-on/rules"
            let good = [
                ("claim", "groups"), ("test", "member"), ("value", "clery"), ("role", "auditor"),
                ("campus", "2"),
            ]
            for (field, value, sentence) in [
                ("claim", "", "Write the name of a claim"), ("claim", "a b", "It has no blank"),
                ("value", "", "Write the value"), ("role", "king", "Choose a role"),
                ("campus", "9", "Choose a campus"),
            ] {
                let answer = try await desk.post(path, good.map { $0.0 == field ? (field, value) : $0 })
                #expect(answer.status == .unprocessableContent && answer.text.contains(sentence), "\(field)")
            }
            #expect(try await desk.post(path, good).status == .seeOther)
            #expect(try await desk.post(path, good).text.contains("there already"))
            let claims = #"{"sub":"1","groups":["clery"],"preferred_username":"jrivera<b>"}"#
            let token = "e30." + Base64URL.encode(claims.utf8) + "."
            let before = try house.office.position()
            for pasted in [claims, token] {
                let answer = try await desk.post("/office/single-sign-on/trial", [("claims", pasted)])
                #expect(answer.status == .ok && answer.text.contains("Counsel or auditor"))
                #expect(answer.text.contains("Harbor campus") && !answer.text.contains("jrivera<b>"))
                #expect(answer.text.contains("Accounts are not made at sign-in"))
            }
            let none = try await desk.post("/office/single-sign-on/trial", [("claims", #"{"groups":["x"]}"#)])
            #expect(none.text.contains("No rule fits"))
            for bad in ["", "[]", "{", "a.b.c"] {
                let answer = try await desk.post("/office/single-sign-on/trial", [("claims", bad)])
                #expect(answer.status == .unprocessableContent, "\(bad)")
            }
            #expect(try house.office.position() == before)
            #expect(try await desk.post(path + "/7/end", []).status == .notFound)
            #expect(try await desk.post(path + "/1/end", []).status == .seeOther)
            #expect(try await desk.get("/office/single-sign-on").text.contains("No rule yet"))
        }
    }

    @Test("Asked now, the provider's answer is told in a sentence")
    func asked() async throws {
        try await SignOnHouse.open { house, browser in
            browser.keep("openclery", try await Sessions.begin(1, house.office))
            func ask() async throws -> String {
                try await browser.post("/office/single-sign-on/ask", []).text
            }
            #expect(try await ask().contains("The provider answers, and has 2 keys that can sign."))
            house.provider.set { $0.publishes = [] }
            #expect(try await ask().contains("has no key"))
            house.provider.set { $0.documentIssuer = "https://evil.example" }
            #expect(try await ask().contains("names another issuer"))
            house.provider.set { $0.isDown = true }
            #expect(try await ask().contains("does not answer at this issuer"))
        }
    }

    @Test("Off, no door of single sign-on leads anywhere; whoever is no administrator sees none of its pages")
    func closed() async throws {
        try await administer { house, desk in
            for path in ["/sign-in/start", "/sign-in/back?code=1&state=1", "/sign-in/proxy", "/office/again"]
            {
                #expect(try await desk.get(path).status == .notFound, "\(path)")
            }
            let (_, cookie) = try await RolesTests.person(.coordinator, in: house.office)
            let other = try await TellingTests.Visitor(client: desk.client).signedIn(cookie)
            for path in ["", "/trial", "/people"] {
                #expect(try await other.get("/office/single-sign-on" + path).status == .notFound)
            }
            #expect(try await other.post("/office/single-sign-on", SignOnPagesTests.good).status == .notFound)
        }
    }
}
