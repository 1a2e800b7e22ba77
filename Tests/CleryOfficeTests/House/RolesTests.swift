import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Roles: each door lets in those whom the table names, and nobody else")
struct RolesTests {
    /// An account with one role; nil campus is all of them.
    static func person(
        _ role: Role, campus: Int64? = nil, from: Day = "2026-01-01", through: Day? = nil, in office: Office
    ) async throws -> (account: Int64, cookie: String) {
        let account = try await office.act(by: .house, "added an account and gave it a role") { writing in
            let draft = PeopleActs.Draft(signIn: "person-\(try writing.nextID(.grants))", name: "A person")
            let account = try PeopleActs.add(draft, password: Password.nobody, writing)
            try PeopleActs.grant(
                role, to: account.id, campus: campus, from: from, through: through, writing)
            return account.id
        }
        return (account, "openclery=\(try await Sessions.begin(account, office))")
    }

    @Test("Role by route, from the running doors")
    func matrix() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        try await DoorsTests.app(house.office).test(.router) { client in
            for role in Role.allCases {
                let (_, cookie) = try await RolesTests.person(role, in: house.office)
                for door in Doors.all {
                    guard case .may(let power) = door.who, door.path != "/sign-out" else { continue }
                    let response = try await client.execute(
                        uri: DoorsTests.address(door), method: door.method, headers: [.cookie: cookie])
                    let body = String(buffer: response.body)
                    let name = "\(role.rawValue) \(door.method.rawValue) \(door.path)"
                    if power.roles.contains(role) {
                        // A post without its token is refused for the token, not for the person.
                        if door.method == .post {
                            #expect(response.status == .forbidden, "\(name)")
                        } else {
                            #expect(response.status == .ok || response.status == .notFound, "\(name)")
                            // Some doors answer a question that stands in the query, which is empty here, and one
                            // leads to a provider, which is not set.
                            let asks = [
                                "/why", "/wording", "/sources/sign", "/duties/mark", "/trends/list.csv",
                            ]
                            if !door.path.contains(":"), !asks.contains(where: door.path.hasSuffix),
                                door.path != SignOnEntry.again
                            {
                                #expect(response.status == .ok, "\(name)")
                            }
                        }
                    } else {
                        #expect(response.status == .notFound, "\(name)")
                        #expect(body.contains("Nothing is here"), "\(name)")
                        #expect(!body.contains("24-0001"), "\(name)")
                    }
                }
            }
        }
    }

    @Test("A role of one campus shows no incident of another, and looks as if there were none")
    func otherCampus() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try house.take(TestOffice.log)
        let (_, own) = try await RolesTests.person(.recordsOfficer, campus: 1, in: house.office)
        let (_, other) = try await RolesTests.person(.recordsOfficer, campus: 2, in: house.office)
        try await DoorsTests.app(house.office).test(.router) { client in
            func page(_ path: String, _ cookie: String) async throws -> (HTTPResponse.Status, String) {
                let response = try await client.execute(uri: path, method: .get, headers: [.cookie: cookie])
                return (response.status, String(buffer: response.body))
            }
            #expect(try await page("/office/incidents/1", own).0 == .ok)
            for path in ["/office/incidents/1", "/office/incidents/1/why", "/office/incidents/999"] {
                #expect(try await page(path, other).0 == .notFound, "\(path)")
            }
            #expect(try await page("/office/incidents", own).1.contains("24-0001"))
            let list = try await page("/office/incidents", other)
            #expect(list.0 == .ok && !list.1.contains("24-0001") && list.1.contains("No incident fits"))
            #expect(try await page("/office", other).1.contains("0 incidents"))
            // What concerns the whole office is not given by a grant for one campus.
            #expect(try await page("/office/review", own).0 == .notFound)
            let numbers = try await page("/office/statistics?campus=Main%20campus", other).1
            #expect(!numbers.contains(">Main campus<"))
        }
    }

    @Test("A role that has ended, or has not begun, gives nothing")
    func dates() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let today = house.office.today
        let spans: [(Day, Day?, Bool)] = [
            (today, nil, true), (today.adding(days: 1), nil, false),
            (today.adding(days: -9), today.adding(days: -1), false), (today.adding(days: -9), today, true),
        ]
        try await DoorsTests.app(house.office).test(.router) { client in
            for (from, through, lets) in spans {
                let (_, cookie) = try await RolesTests.person(
                    .auditor, from: from, through: through, in: house.office)
                let response = try await client.execute(
                    uri: "/office/incidents", method: .get, headers: [.cookie: cookie])
                #expect((response.status == .ok) == lets, "\(from)")
            }
        }
    }

    @Test("Whoever has no role finds the hall empty, is told what to do, and can leave")
    func noRole() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let account = try await house.office.act(by: .house, "added an account") {
            try PeopleActs.add(
                PeopleActs.Draft(signIn: "nobody-yet", name: "N"), password: Password.nobody, $0
            ).id
        }
        let cookie = "openclery=\(try await Sessions.begin(account, house.office))"
        try await DoorsTests.app(house.office).test(.router) { client in
            let hall = try await client.execute(uri: "/office", method: .get, headers: [.cookie: cookie])
            let text = String(buffer: hall.body)
            #expect(hall.status == .ok && text.contains("You have no role yet"))
            #expect(!text.contains("/office/incidents") && !text.contains("/office/register"))
            let desk = try await TellingTests.Visitor(client: client).signedIn(cookie)
            #expect(try await desk.get("/office/incidents").status == .notFound)
            #expect(try await desk.post("/sign-out", []).location == "/")
        }
    }

    @Test("Ending an account ends its sessions; the register keeps no name in its sentences")
    func ending() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let (account, cookie) = try await RolesTests.person(.auditor, in: house.office)
        let kept = try house.office.read { try Account.one(account, $0) }
        let person = try #require(kept)
        try await house.office.act(by: .account(1), "ended account \(account)") {
            try PeopleActs.end(person, $0)
        }
        try await DoorsTests.app(house.office).test(.router) { client in
            let response = try await client.execute(uri: "/office", method: .get, headers: [.cookie: cookie])
            #expect(response.headers[.location] == "/sign-in")
        }
        let sentences = try house.office.read { try String.fetchAll($0, sql: "SELECT sentence FROM events") }
        #expect(sentences.allSatisfy { !$0.contains("A person") })
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
