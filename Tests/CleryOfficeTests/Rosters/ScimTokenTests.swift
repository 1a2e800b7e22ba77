import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("SCIM tokens: shown once, kept as hashes, ended at once")
struct ScimTokenTests {
    @Test("Made on the page by an administrator, used, its day noted, ended")
    func life() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let (_, auditor) = try await RolesTests.person(.coordinator, in: house.office)
        let admin = "openclery=\(try await Sessions.begin(1, house.office))"
        try await DoorsTests.app(house.office).test(.router) { client in
            let desk = try await TellingTests.Visitor(client: client).signedIn(admin)
            let other = try await TellingTests.Visitor(client: client).signedIn(auditor)
            #expect(try await other.get("/office/people/scim").status == .notFound)
            #expect(try await other.post("/office/people/scim", [("name", "Mine")]).status == .notFound)
            let blank = try await desk.post("/office/people/scim", [("name", " ")])
            #expect(blank.status == .unprocessableContent && blank.text.contains("Name the directory"))
            let made = try await desk.post("/office/people/scim", [("name", "Entra <b>ID</b>")])
            let secret = String(try #require(made.text.firstMatch(of: /clery_scim_[A-Za-z0-9_-]{43}/)?.0))
            #expect(!made.text.contains("<b>ID"))
            let page = try await desk.get("/office/people/scim").text
            #expect(!page.contains(secret) && page.contains("Never") && page.contains("Entra &lt;b"))
            let scim = ScimClient(client: client, secret: secret)
            #expect(try await scim.post(ScimClient.jo).status == .created)
            #expect(try await desk.get("/office/people/scim").text.contains("11/21/2026</td>"))
            // Neither the register nor any table holds the secret.
            try await house.office.pool.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)")
            }
            for end in ["", "-wal"] {
                let path = house.folder + "/openclery.sqlite" + end
                let bytes = (try? Data(contentsOf: URL(filePath: path))) ?? Data()
                #expect(bytes.range(of: Data(secret.utf8)) == nil)
            }
            #expect(try await other.post("/office/people/scim/1/end", []).status == .notFound)
            #expect(try await desk.post("/office/people/scim/9/end", []).status == .notFound)
            #expect(try await desk.post("/office/people/scim/1/end", []).status == .seeOther)
            let late = try await scim.get("/Users")
            #expect(late.status == .unauthorized && late.fault == "none")
            #expect(try await desk.post("/office/people/scim/1/end", []).status == .notFound)
            #expect(try await desk.get("/office/people/scim").text.contains("ended"))
        }
        let events = try house.office.read {
            try String.fetchAll($0, sql: "SELECT by || ' ' || sentence FROM events")
        }
        #expect(events.contains("token 1 added person 1 by SCIM"))
        #expect(events.allSatisfy { !$0.contains("Rivera") && !$0.contains("jrivera") })
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("No token, a wrong one, another scheme, a session: 401 with the scheme, and nothing is told")
    func refused() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let cookie = "openclery=\(try await Sessions.begin(1, house.office))"
        try await ScimClient.run(house) { scim in
            _ = try await scim.post(ScimClient.jo)
            let headers: [HTTPFields] = [
                [:], [.authorization: "Bearer"], [.authorization: "Bearer "], [.cookie: cookie],
                [.authorization: "Bearer \(scim.secret)x"], [.authorization: "Basic \(scim.secret)"],
                [.authorization: "Bearer \(ScimTokens.fresh())"],
            ]
            for fields in headers {
                let none = ScimClient(client: scim.client, secret: "")
                let reply = try await none.send(.get, "/Users", headers: fields)
                #expect(reply.status == .unauthorized && reply.fault == "none")
                #expect(reply.headers[.wwwAuthenticate] == "Bearer realm=\"OpenClery SCIM\"")
                #expect(reply["Resources"] == nil)
            }
            // A token opens no page of the office.
            let page = try await scim.client.execute(
                uri: "/office/people", method: .get, headers: [.authorization: "Bearer \(scim.secret)"])
            #expect(page.headers[.location] == "/sign-in")
        }
    }

    @Test("The mapping of roles is changed on its page, and everybody's roles follow at once")
    func mapping() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        let admin = "openclery=\(try await Sessions.begin(1, house.office))"
        try await ScimClient.run(house) { scim in
            _ = try await scim.post(ScimClient.jo)
            #expect(try house.roles("jrivera@hartwell.edu") == ["csa"])
            let desk = try await TellingTests.Visitor(client: scim.client).signedIn(admin)
            let path = "/office/people/roster/profiles/scim"
            let shipped = try #require(
                try house.office.read { try TableProfiles.text("scim", .roster, $0)?.text })
            for (text, words) in [
                (shipped.replacing("role: csa", with: "role: king"), "is not a role"),
                (shipped.replacing("name: scim", with: "name: other"), "says its name"),
                (shipped.replacing("campus: all", with: "campus: Moon"), "no campus “Moon”"),
            ] {
                let refused = try await desk.post(path, [("yaml", text)])
                #expect(refused.status == .unprocessableContent && refused.text.contains(words), "\(words)")
                #expect(refused.text.contains("kind: roster"))
            }
            let own = shipped.replacing("role: csa", with: "role: housing\n    at: Harbor campus")
            let kept = try await desk.post(path, [("yaml", own)])
            #expect(kept.status == .ok && kept.text.contains("The roles of 1 person changed"))
            #expect(try house.roles("jrivera@hartwell.edu") == ["housing"])
            let account = try #require(try house.account("jrivera@hartwell.edu"))
            let grants = try house.office.read { try Grant.all(of: account.id, $0) }
            #expect(grants.last?.campus == 2)
            #expect(try await desk.get(path).text.contains("keeps this profile as its own"))
            #expect(try await desk.get("/office/people/roster/profiles/none").status == .notFound)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
