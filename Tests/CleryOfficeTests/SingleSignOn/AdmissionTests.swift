import CleryLaw
import Foundation
import Testing

@testable import CleryOffice

@Suite("Single sign-on: who is let in", .serialized)
struct AdmissionTests {
    private static func person(
        _ signIn: String, email: String, _ house: SignOnHouse
    ) async throws -> Int64 {
        try await house.office.act(by: .account(1), "added an account") {
            try PeopleActs.add(
                PeopleActs.Draft(signIn: signIn, name: signIn, email: email), password: Password.nobody, $0
            ).id
        }
    }

    @Test("Without a rule that fits nobody gets an account, and the administrator sees who tried")
    func noRole() async throws {
        try await SignOnHouse.open { house, browser in
            house.provider.set { $0.claims = Array(SignOnHouse.inRecords.prefix(3)) }
            let answer = try await browser.signIn()
            #expect(answer.status == .forbidden && answer.text.contains("gives you a role"))
            #expect(browser.cookie("openclery") == nil)
            #expect(try house.account("jrivera") == nil)
            let admin = browser.other
            admin.keep("openclery", try await Sessions.begin(1, house.office))
            let page = try await admin.get("/office/single-sign-on/people").text
            #expect(page.contains("J. Rivera") && page.contains("no rule gives a role"))
        }
    }

    @Test(
        "Without accounts made at sign-in, the administrator links the person; ending the link ends session and roles"
    )
    func linkedByHand() async throws {
        let change: SignOnHouse.Change = { $0.justInTime = false }
        try await SignOnHouse.open(change) { house, browser in
            let clerk = try await AdmissionTests.person("clerk", email: "", house)
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            #expect(try await browser.signIn().status == .forbidden)
            let admin = browser.other
            admin.keep("openclery", try await Sessions.begin(1, house.office))
            let issuer = house.provider.get(\.issuer)
            let path = "/office/single-sign-on/people"
            func link(_ subject: String, _ account: String) async throws -> ProviderBrowser.Seen {
                try await admin.post(path, [("issuer", issuer), ("subject", subject), ("account", account)])
            }
            #expect(try await link("subject-1", "").status == .unprocessableContent)
            #expect(try await link("subject-1", "77").status == .unprocessableContent)
            // Nobody is linked whom the provider has not proved.
            #expect(try await link("subject-9", "\(clerk)").status == .notFound)
            #expect(try await link("subject-1", "\(clerk)").status == .seeOther)
            #expect(try await link("subject-1", "1").status == .notFound)
            #expect(try await browser.signIn().location == "/office")
            #expect(try await browser.get("/office/incidents").status == .ok)
            #expect(try house.roles(clerk) == [.recordsOfficer])
            let page = try await admin.get(path).text
            #expect(page.contains("subject-1") && page.contains("Nobody, in the last 30 days"))
            #expect(try await admin.post(path + "/1/end", []).status == .seeOther)
            #expect(try await admin.post(path + "/1/end", []).status == .notFound)
            #expect(try await browser.get("/office").location == "/sign-in")
            #expect(try house.roles(clerk).isEmpty)
            #expect(try await browser.signIn().status == .forbidden)
        }
    }

    @Test("By e-mail only when set, verified, the only one, and never the founder's")
    func linkedByEmail() async throws {
        for (isSet, verified, founder, twice, expected) in [
            (true, JSONValue.bool(true), false, false, true), (false, .bool(true), false, false, false),
            (true, .bool(false), false, false, false), (true, .string("yes"), false, false, false),
            (true, .bool(true), true, false, false), (true, .bool(true), false, true, false),
        ] {
            let change: SignOnHouse.Change = { $0.linkByEmail = isSet }
            try await SignOnHouse.open(change) { house, browser in
                let clerk = try await AdmissionTests.person("clerk", email: "JRivera@hartwell.example", house)
                try await house.office.act(by: .account(1), "changed accounts") { writing in
                    var root = try #require(try Account.one(1, writing.db))
                    if founder {
                        root.email = "jrivera@hartwell.example"
                        var other = try #require(try Account.one(clerk, writing.db))
                        other.email = nil
                        try writing.put(.accounts, other.values)
                    }
                    try writing.put(.accounts, root.values)
                }
                if twice {
                    _ = try await AdmissionTests.person("clerk-2", email: "jrivera@hartwell.example", house)
                }
                house.provider.set { $0.claims = SignOnHouse.inRecords + [("email_verified", verified)] }
                let answer = try await browser.signIn()
                #expect(
                    (answer.location == "/office") == expected, "\(isSet) \(verified) \(founder) \(twice)")
                if !expected {
                    #expect(answer.status == .forbidden && answer.text.contains("Another account"))
                }
                let linked = try house.office.read { try Identity.of(account: founder ? 1 : clerk, $0).count }
                #expect(linked == (expected ? 1 : 0))
                // A second person with the same address is not the first one.
                house.provider.set { $0.subject = "subject-2" }
                #expect(try await browser.other.signIn().status == .forbidden)
            }
        }
    }

    @Test(
        "A sign-in name that somebody has is not taken over, in whatever letters; an ended account stays ended"
    )
    func taken() async throws {
        try await SignOnHouse.open { house, browser in
            house.provider.set {
                $0.claims = SignOnHouse.inRecords
                $0.claims[0].value = .string("Administrator")
            }
            let answer = try await browser.signIn()
            #expect(answer.status == .forbidden && answer.text.contains("Another account here"))
            #expect(try house.office.read { try Identity.count($0) } == 0)
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            _ = try await browser.signIn()
            let account = try #require(try house.account("jrivera"))
            try await house.office.act(by: .account(1), "ended an account") {
                try PeopleActs.end(account, $0)
            }
            #expect(try await browser.get("/office").location == "/sign-in")
            let again = try await browser.signIn()
            #expect(again.status == .forbidden && again.text.contains("has ended"))
        }
    }

    @Test("The sign-in name comes from the named claim only, when one is named")
    func nameClaim() async throws {
        let change: SignOnHouse.Change = { $0.nameClaim = "employee" }
        try await SignOnHouse.open(change) { house, browser in
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            #expect(try await browser.signIn().status == .forbidden)
            house.provider.set { $0.claims.append(("employee", .string("e4711"))) }
            _ = try await browser.signIn()
            #expect(try house.account("e4711") != nil)
        }
    }

    @Test("The founder signs in by single sign-on once linked by an administrator, and proves it again there")
    func stepUp() async throws {
        try await SignOnHouse.open { house, browser in
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            _ = try await browser.signIn()
            let session = try #require(browser.cookie("openclery"))
            func proved() throws -> Int64? {
                try house.office.read {
                    try Int64.fetchOne(
                        $0, sql: "SELECT proved FROM sessions WHERE token = ?",
                        arguments: [Sessions.hash(session)])
                }
            }
            let first = try #require(try proved())
            house.wait(seconds: 1_200)
            let start = try await browser.get("/office/again")
            #expect(start.location.contains("prompt=login") && start.location.contains("max_age=0"))
            let now = house.provider.now()
            house.provider.set { $0.mangle = { _, payload in payload.append(("auth_time", .integer(now))) } }
            #expect(
                try await browser.get(try house.provider.authorize(start.location)).location
                    == "/office/proved")
            #expect(try #require(try proved()) == first + 1_200_000)
            #expect(browser.cookie("openclery") == session)
            // Proved long ago, or not said when, is not proved again; nor is another person.
            for change in [
                { (payload: inout FakeProvider.Members) in payload.append(("auth_time", .integer(now - 600)))
                },
                { (payload: inout FakeProvider.Members) in _ = payload },
            ] as [@Sendable (inout FakeProvider.Members) -> Void] {
                house.provider.set { $0.mangle = { _, payload in change(&payload) } }
                let again = try await browser.get("/office/again")
                #expect(
                    try await browser.get(try house.provider.authorize(again.location)).status == .badGateway)
            }
            house.provider.set { $0.mangle = { _, payload in payload.append(("auth_time", .integer(now))) } }
            let again = try await browser.get("/office/again")
            let other = try await browser.get(
                try house.provider.authorize(again.location, subject: "subject-2"))
            #expect(other.status == .forbidden && other.text.contains("This is somebody else"))
            // Without a session the way is the sign-in page.
            #expect(try await browser.other.get("/office/again").location == "/sign-in")
        }
    }
}
