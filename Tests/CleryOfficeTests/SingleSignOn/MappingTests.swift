import CleryLaw
import Foundation
import Testing

@testable import CleryOffice

@Suite("Single sign-on: claims give roles and take them", .serialized)
struct MappingTests {
    private static func rule(
        _ claim: String, _ test: RoleRule.Test, _ value: String, _ role: Role = .auditor,
        _ campus: Int64? = nil
    )
        -> RoleRule
    {
        RoleRule(id: 0, claim: claim, test: test, value: value, role: role, campus: campus)
    }

    @Test("Tests of a rule, also on claims inside others and on numbers and flags")
    func tests() throws {
        let claims = Claims(
            try JSONValue(
                parsing: """
                    {"groups": ["a", "bc", 7, true, ["no"]], "one": "bc", "realm_access": {"roles": ["x"]},
                     "Dotted.Name": "y", "deep": {"er": {"and": {"deeper": {"still": "z"}}}}}
                    """))
        for (rule, holds) in [
            (MappingTests.rule("groups", .member, "bc"), true),
            (MappingTests.rule("groups", .member, "b"), false),
            (MappingTests.rule("GROUPS", .member, "7"), true),
            (MappingTests.rule("groups", .member, "true"), true),
            (MappingTests.rule("groups", .member, "no"), false),
            (MappingTests.rule("groups", .equals, "bc"), false),
            (MappingTests.rule("one", .equals, "bc"), true),
            (MappingTests.rule("one", .equals, "BC"), false),
            (MappingTests.rule("one", .contains, "c"), true),
            (MappingTests.rule("groups", .contains, "z"), false),
            (MappingTests.rule("realm_access.roles", .member, "x"), true),
            (MappingTests.rule("dotted.name", .member, "y"), true),
            (MappingTests.rule("none", .contains, "x"), false),
            (MappingTests.rule("deep.er.and.deeper.still", .equals, "z"), false),
        ] { #expect(rule.matches(claims) == holds, "\(rule.claim) \(rule.test) \(rule.value)") }
    }

    @Test("A claim that is gone takes its role at the next sign-in; what was given by hand stays")
    func evaluatedAgain() async throws {
        let rules = [SignOnHouse.records, MappingTests.rule("groups", .member, "clery-read", .auditor, 2)]
        try await SignOnHouse.open(rules: rules) { house, browser in
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            _ = try await browser.signIn()
            let account = try #require(try house.account("jrivera")).id
            try await house.office.act(by: .account(1), "gave a role") {
                try PeopleActs.grant(
                    .dispatcher, to: account, campus: nil, from: house.office.today, through: nil, $0)
            }
            house.provider.set { $0.claims[3].value = .array([.string("clery-read"), .string("other")]) }
            _ = try await browser.signIn()
            #expect(try house.roles(account) == [.auditor, .dispatcher])
            let grants = try house.office.read { try Grant.all(of: account, $0) }
            #expect(grants.filter { $0.holds(on: house.office.today) }.map(\.campus) == [nil, 2])
            house.provider.set { $0.claims[3].value = .array([]) }
            #expect(try await browser.signIn().location == "/office")
            #expect(try house.roles(account) == [.dispatcher])
            #expect(try await browser.get("/office/incidents").status == .ok)
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            _ = try await browser.signIn()
            #expect(try house.roles(account) == [.recordsOfficer, .dispatcher])
        }
    }

    @Test("What somebody has by hand is not given a second time; two rules for one role give it once")
    func once() async throws {
        let rules = [SignOnHouse.records, MappingTests.rule("name", .contains, "Rivera", .recordsOfficer)]
        try await SignOnHouse.open(rules: rules) { house, browser in
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            _ = try await browser.signIn()
            let account = try #require(try house.account("jrivera")).id
            #expect(try house.office.read { try Grant.all(of: account, $0) }.count == 1)
            let grant = try #require(try house.office.read { try Grant.all(of: account, $0) }.first)
            try await house.office.act(by: .account(1), "gave a role") { writing in
                try PeopleActs.end(grant, today: house.office.today, writing)
                try PeopleActs.grant(
                    .recordsOfficer, to: account, campus: nil, from: house.office.today, through: nil, writing
                )
            }
            _ = try await browser.signIn()
            #expect(try house.office.read { try Grant.all(of: account, $0) }.count == 2)
            // When only the second rule holds, the role stays.
            house.provider.set { $0.claims[3].value = .array([]) }
            _ = try await browser.signIn()
            #expect(try house.roles(account) == [.recordsOfficer])
        }
    }

    @Test("An ended rule takes the roles that it gave, at once")
    func endedRule() async throws {
        try await SignOnHouse.open { house, browser in
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            _ = try await browser.signIn()
            let admin = browser.other
            admin.keep("openclery", try await Sessions.begin(1, house.office))
            #expect(try await admin.get("/office/people/2").text.contains("by single sign-on"))
            #expect(try await admin.post("/office/single-sign-on/rules/1/end", []).status == .seeOther)
            #expect(try await admin.post("/office/single-sign-on/rules/1/end", []).status == .notFound)
            #expect(try await browser.get("/office/incidents").status == .notFound)
            #expect(try await browser.get("/office").status == .ok)
        }
    }

    @Test("A role of a rule for one campus reaches that campus only")
    func campus() async throws {
        try await SignOnHouse.open(rules: [
            MappingTests.rule("groups", .member, "clery-records", .recordsOfficer, 2)
        ]) {
            house, browser in
            house.provider.set { $0.claims = SignOnHouse.inRecords }
            _ = try await browser.signIn()
            #expect(try await browser.get("/office/incidents").status == .ok)
            // What concerns the whole office is not given by a role for one campus.
            #expect(try await browser.get("/office/review").status == .notFound)
        }
    }
}
