import CleryLaw
import Foundation
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("Single sign-on: to the provider and back", .serialized)
struct SignInFlowTests {
    @Test("A person comes back with an account, a role and a session; the provider's button is on the page")
    func comesIn() async throws {
        try await SignOnHouse.open { house, browser in
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            let page = try await browser.get("/sign-in").text
            #expect(
                page.contains("Sign in with your campus account") && page.contains("href=\"/sign-in/start\""))
            #expect(page.contains("name=\"password\""))
            let back = try await browser.signIn()
            #expect(back.status == .seeOther && back.location == "/office")
            #expect(
                back.cookies.contains {
                    $0.hasPrefix("openclery=") && $0.contains("HttpOnly") && $0.contains("SameSite=Lax")
                })
            #expect(back.cookies.contains { $0.hasPrefix("openclery-sign-in=;") && $0.contains("Max-Age=0") })
            #expect(try await browser.get("/office/incidents").status == .ok)
            #expect(try await browser.get("/office/people").status == .notFound)
            let account = try #require(try house.account("jrivera"))
            #expect(account.name == "J. Rivera" && account.email == "jrivera@hartwell.example")
            #expect(try house.roles(account.id) == [.recordsOfficer])
            let grants = try house.office.read { try Grant.all(of: account.id, $0) }
            #expect(grants.map(\.rule) == [1])
            // It has no password, so none lets it in.
            #expect(try house.office.read { try Credentials.stored(account.id, $0) } == nil)
            let sentences = try house.office.read {
                try String.fetchAll($0, sql: "SELECT sentence FROM events")
            }
            #expect(sentences.allSatisfy { !$0.contains("ivera") && !$0.contains("clery-records") })
        }
    }

    @Test("A second sign-in is the same account, and leaves no event when nothing has changed")
    func comesAgain() async throws {
        try await SignOnHouse.open { house, browser in
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            _ = try await browser.signIn()
            let before = try house.office.position()
            let other = browser.other
            #expect(try await other.signIn().location == "/office")
            #expect(try house.office.position() == before)
            #expect(browser.cookie("openclery") != other.cookie("openclery"))
            // A session that the browser had is over when another begins in it.
            let first = try #require(other.cookie("openclery"))
            _ = try await other.signIn()
            let stale = browser.other
            stale.keep("openclery", first)
            #expect(try await stale.get("/office").location == "/sign-in")
        }
    }

    @Test("A callback is good once, in the browser that began, with its own state, for ten minutes")
    func bound() async throws {
        try await SignOnHouse.open { house, browser in
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            let back = try await browser.begin()
            _ = try #require(browser.cookie("openclery-sign-in"))
            let elsewhere = try await browser.other.get(back)
            #expect(elsewhere.status == .badRequest && elsewhere.text.contains("begin again"))
            #expect(try await browser.get(back).location == "/office")
            // Replayed without the cookie, and with it.
            #expect(try await browser.get(back).status == .badRequest)
            let damaged = try await browser.begin()
            let whole = try #require(browser.cookie("openclery-sign-in"))
            browser.keep("openclery-sign-in", (whole.hasPrefix("A") ? "B" : "A") + whole.dropFirst())
            #expect(try await browser.get(damaged).status == .badRequest)
        }
    }

    @Test("A code from another sign-in is worth nothing, whether the provider looks at PKCE or not")
    func injected() async throws {
        try await SignOnHouse.open { house, browser in
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            for checks in [true, false] {
                house.provider.set { $0.checksCode = checks }
                let stolen = try await browser.other.begin()
                let code = try #require(stolen.firstMatch(of: /code=([^&]+)/)?.1)
                let own = try await browser.begin()
                let answer = try await browser.get(own.replacing(/code=[^&]+/, with: "code=\(code)"))
                #expect(answer.status == .badGateway && answer.text.contains("not believed"))
                #expect(browser.cookie("openclery") == nil)
            }
            #expect(try house.account("jrivera") == nil)
        }
    }

    @Test("Another provider's answer is not taken for this one's")
    func mixedUp() async throws {
        try await SignOnHouse.open { house, browser in
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            let other = try await browser.begin().replacing(
                /iss=[^&]+/, with: "iss=https%3A%2F%2Fevil.example")
            #expect(try await browser.get(other).status == .badRequest)
            // It says that it always names itself, so silence is another's.
            let silent = try await browser.begin().replacing(/&iss=[^&]+/, with: "")
            #expect(try await browser.get(silent).status == .badRequest)
            // A sign-in that began at the provider that was set before ends with it.
            let begun = try await browser.begin()
            try await house.office.act(by: .account(1), "changed the settings of single sign-on") { writing in
                var settings = try SignOn.kept(writing.db)
                settings.issuer = "http://127.0.0.1:9/"
                try SignOnActs.keep(settings, secret: nil, writing)
            }
            #expect(try await browser.get(begun).status == .badRequest)
        }
    }

    @Test("What the provider says no to is a page with a way on, and says nothing that came with the address")
    func declined() async throws {
        try await SignOnHouse.open { house, browser in
            let state = try #require(try await browser.begin().firstMatch(of: /state=([^&]+)/)?.1)
            let issuer = urlPartOf(house.provider.get(\.issuer))
            let answer = try await browser.get(
                "/sign-in/back?error=access_denied&error_description=%3Cb%3Ecall%20me&state=\(state)&iss=\(issuer)"
            )
            #expect(answer.status == .forbidden && answer.text.contains("You were not signed in"))
            #expect(!answer.text.contains("call me") && answer.text.contains("href=\"/sign-in\""))
            // Without the right state nobody is told anything of it.
            #expect(try await browser.get("/sign-in/back?error=access_denied&state=x").status == .badRequest)
        }
    }

    @Test("The secret goes in the header or in the form, as set; a wrong one lets nobody in")
    func secret() async throws {
        for by in SignOn.SecretBy.allCases {
            let change: SignOnHouse.Change = { $0.secretBy = by }
            try await SignOnHouse.open(change) { house, browser in
                house.provider.set { $0.claims = SignOnHouse.inRecords }
                #expect(try await browser.signIn().location == "/office")
                let sealed = try SignOnSecret.seal("wrong", house.office.key)
                try await house.office.pool.write { try SignOnSecret.keep(sealed, $0) }
                #expect(try await browser.signIn().status == .badGateway)
                // A file in the office's folder counts before.
                try Data((FakeProvider.secret + "\n").utf8).write(
                    to: URL(filePath: house.folder + "/" + SignOnSecret.fileName))
                #expect(try await browser.signIn().location == "/office")
            }
        }
    }

    @Test(
        "When the provider is down, one sentence says so and the password still works, without waiting for it"
    )
    func down() async throws {
        let change: SignOnHouse.Change = { $0.passwordsFor = .few }
        try await SignOnHouse.open(change) { house, browser in
            _ = try await browser.other.begin()
            house.provider.set { $0.isDown = true }
            // It answered a moment ago; a minute later it is asked first.
            #expect(try await browser.other.get("/sign-in/start").status == .seeOther)
            house.wait(seconds: 61)
            let answer = try await browser.get("/sign-in/start")
            #expect(answer.status == .serviceUnavailable && answer.text.contains("does not answer right now"))
            #expect(answer.text.contains("href=\"/sign-in?local\""))
            let fetches = house.provider.get(\.documentFetches)
            // Not every visitor asks a silent provider anew; a moment later it may be back.
            #expect(try await browser.other.get("/sign-in/start").status == .serviceUnavailable)
            #expect(house.provider.get(\.documentFetches) == fetches)
            let page = try await browser.get("/sign-in").text
            #expect(!page.contains("name=\"password\"") && page.contains("href=\"/sign-in?local\""))
            #expect(try await browser.get("/sign-in?local").text.contains("name=\"password\""))
            let inside = try await browser.post(
                "/sign-in", [("name", "administrator"), ("password", house.password)])
            #expect(inside.location == "/office")
            #expect(house.provider.get(\.documentFetches) == fetches)
            house.wait(seconds: 6)
            house.provider.set { $0.isDown = false }
            #expect(try await browser.other.get("/sign-in/start").status == .seeOther)
        }
    }

    @Test("While passwords are for few, those of others do not open, and nothing tells that they were right")
    func few() async throws {
        let change: SignOnHouse.Change = { $0.passwordsFor = .few }
        try await SignOnHouse.open(change) { house, browser in
            let hash = try Password.hash("correct-horse-battery", rounds: 1 << 10)
            for (name, role) in [("clerk", Role.recordsOfficer), ("sender", .alertSender)] {
                try await house.office.act(by: .house, "added an account") { writing in
                    let account = try PeopleActs.add(
                        PeopleActs.Draft(signIn: name, name: name), password: hash, writing)
                    try Credentials.set(hash, account: account.id, writing.db)
                    try PeopleActs.grant(
                        role, to: account.id, campus: nil, from: house.office.today, through: nil, writing)
                }
            }
            let fields = { (name: String) in [("name", name), ("password", "correct-horse-battery")] }
            let clerk = try await browser.other.post("/sign-in", fields("clerk"))
            #expect(clerk.status == .unprocessableContent && clerk.text.contains("do not belong together"))
            #expect(try await browser.other.post("/sign-in", fields("sender")).location == "/office")
        }
    }
}
