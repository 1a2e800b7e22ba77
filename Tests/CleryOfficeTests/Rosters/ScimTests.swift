import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("SCIM: a directory keeps people")
struct ScimTests {
    @Test("A person is made, read, found and made only once; roles come by the mapping and nothing else")
    func create() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await ScimClient.run(house) { scim in
            let made = try await scim.post(ScimClient.jo)
            #expect(
                made.status == .created
                    && made.headers[.contentType]?.hasPrefix("application/scim+json") == true)
            #expect(made.headers[.location]?.hasSuffix("/scim/v2/Users/\(made.id)") == true)
            let read = try await scim.get("/Users/\(made.id)")
            #expect(read.json == made.json && read.headers[.eTag] == "W/\"1\"")
            #expect(
                read["userName"]?.text == "jrivera@hartwell.edu" && read["displayName"]?.text == "Jo Rivera")
            #expect(read["active"] == .bool(true) && read["externalId"]?.text == "ext-1")
            #expect(read["emails"]?.items.first?["value"]?.text == "jo@hartwell.edu")
            #expect(read["name"]?["givenName"]?.text == "Jo" && read["roles"]?.items.count == 1)
            #expect(read[ScimPath.enterprise]?["department"]?.text == "Student life")
            for again in [
                ScimClient.jo, "\"userName\":\"JRIVERA@hartwell.edu\"",
                "\"userName\":\"other\",\"externalId\":\"ext-1\"",
                "\"userName\":\"Administrator\"",
            ] {
                let twice = try await scim.post(again)
                #expect(twice.status == .conflict && twice.fault == "uniqueness", "\(again)")
            }
            for filter in [
                "userName eq \"JRivera@Hartwell.edu\"", "externalId eq \"ext-1\"", "id eq \"\(made.id)\"",
                "USERNAME EQ \"jrivera@hartwell.edu\"", "emails.value eq \"jo@hartwell.edu\"",
                "urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"jrivera@hartwell.edu\"",
                "active eq true",
            ] {
                let found = try await scim.find(filter)
                #expect(found["totalResults"]?.integer == 1, "\(filter)")
                #expect(found["Resources"]?.items.first?["id"]?.text == made.id, "\(filter)")
            }
            for filter in [
                "userName eq \"nobody\"", "externalId eq \"EXT-1\"", "id eq \"01\"", "active eq false",
            ] {
                let found = try await scim.find(filter)
                #expect(found.status == .ok && found["totalResults"]?.integer == 0, "\(filter)")
            }
            for filter in [
                "userName co \"j\"", "userName eq j", "title eq \"Dean\"", "userName eq \"a\" or 1 eq 1", "x",
            ] {
                let refused = try await scim.find(filter)
                #expect(refused.status == .badRequest && refused.fault == "invalidFilter", "\(filter)")
            }
        }
        #expect(try house.roles("jrivera@hartwell.edu") == ["csa"])
        let account = try #require(try house.account("jrivera@hartwell.edu"))
        #expect(try house.office.read { try Credentials.stored(account.id, $0) } == nil)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Lists come in pages, with the attributes that are wanted")
    func pages() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await ScimClient.run(house) { scim in
            for number in 1...7 { _ = try await scim.post("\"userName\":\"person\(number)\"") }
            func names(_ query: String) async throws -> [String] {
                let list = try await scim.get("/Users?" + query)
                #expect(list["totalResults"]?.integer == 7)
                let items = list["Resources"]?.items ?? []
                #expect(list["itemsPerPage"]?.integer == Int64(items.count))
                return items.compactMap { $0["userName"]?.text }
            }
            #expect(try await names("startIndex=1&count=3") == ["person1", "person2", "person3"])
            #expect(try await names("startIndex=7&count=3") == ["person7"])
            #expect(try await names("startIndex=0&count=2") == ["person1", "person2"])
            for query in ["count=0", "startIndex=9", "count=-5"] {
                #expect(try await names(query).isEmpty, "\(query)")
            }
            #expect(try await names("count=x").count == 7)
            let slim = try await scim.get("/Users?count=1&attributes=userName")
            guard case .object(let members)? = slim["Resources"]?.items.first else {
                Issue.record("no resource")
                return
            }
            #expect(Set(members.map(\.key)) == ["schemas", "id", "userName"])
            let less = try await scim.get("/Users?count=1&excludedAttributes=meta,active")
            #expect(less["Resources"]?.items.first?["active"] == nil)
            #expect(less["Resources"]?.items.first?["displayName"] != nil)
        }
    }

    @Test("PUT replaces, PATCH changes, what changes nothing leaves no event")
    func change() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await ScimClient.run(house) { scim in
            let id = try await scim.post(ScimClient.jo).id
            let put = try await scim.send(
                .put, "/Users/\(id)",
                "{\"userName\":\"jlopez\",\"externalId\":\"ext-1\",\"name\":{\"givenName\":\"Jo\",\"familyName\":\"Lopez\"}}"
            )
            #expect(put.status == .ok && put["userName"]?.text == "jlopez" && put["emails"] == nil)
            #expect(
                put["displayName"]?.text == "Jo Lopez" && put["active"] == .bool(true) && put["roles"] == nil)
            let position = try house.office.position()
            let same = try await scim.patch(
                id, "{\"op\":\"replace\",\"path\":\"userName\",\"value\":\"jlopez\"}")
            #expect(same.status == .ok && same.json == put.json)
            #expect(try house.office.position() == position)
            let patched = try await scim.patch(
                id,
                "{\"op\":\"add\",\"path\":\"emails\",\"value\":[{\"value\":\"j@x.edu\",\"primary\":true}]},"
                    + "{\"op\":\"replace\",\"path\":\"name.givenName\",\"value\":\"Joe\"},"
                    + "{\"op\":\"add\",\"path\":\"roles\",\"value\":[{\"value\":\"clery-dispatch\"}]}")
            #expect(patched["displayName"]?.text == "Joe Lopez")
            #expect(patched["emails"]?.items.first?["value"]?.text == "j@x.edu")
            #expect(try house.roles("jlopez") == ["dispatcher"])
            let removed = try await scim.patch(
                id, "{\"op\":\"remove\",\"path\":\"emails\"},{\"op\":\"remove\",\"path\":\"roles\"}")
            #expect(removed["emails"] == nil && removed["roles"] == nil)
            #expect(try house.roles("jlopez").isEmpty)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Faults are errors of SCIM, and nothing is changed by them")
    func faults() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await ScimClient.run(house) { scim in
            let id = try await scim.post(ScimClient.jo).id
            let other = try await scim.post("\"userName\":\"other\"").id
            let position = try house.office.position()
            for (body, fault) in [
                ("{", "invalidSyntax"), ("[]", "invalidSyntax"), ("{}", "invalidValue"),
                ("{\"userName\":\"a b c\"}", "invalidValue"), ("{\"userName\":{\"x\":1}}", "invalidValue"),
                ("{\"userName\":\"fine\",\"active\":\"perhaps\"}", "invalidValue"),
                ("{\"userName\":\"fine\",\"emails\":[{\"value\":\"none\"}]}", "invalidValue"),
                (
                    "{\"userName\":\"fine\",\"displayName\":\"\(String(repeating: "x", count: 201))\"}",
                    "invalidValue"
                ),
                ("{\"userName\":\"fine\",\"displayName\":\"a\\u0000b\"}", "invalidValue"),
            ] {
                let refused = try await scim.send(.post, "/Users", body)
                #expect(refused.status == .badRequest && refused.fault == fault, "\(body)")
            }
            for (operation, fault) in [
                ("{\"op\":\"move\",\"path\":\"title\",\"value\":\"x\"}", "invalidSyntax"),
                ("", "invalidSyntax"),
                ("{\"op\":\"remove\"}", "noTarget"),
                ("{\"op\":\"replace\",\"path\":\"title\"}", "invalidValue"),
                ("{\"op\":\"replace\",\"path\":\"emails[\",\"value\":1}", "invalidPath"),
                ("{\"op\":\"replace\",\"value\":\"x\"}", "invalidValue"),
                ("{\"op\":\"remove\",\"path\":\"userName\"}", "invalidValue"),
                ("{\"op\":\"replace\",\"path\":\"userName\",\"value\":\"OTHER\"}", "uniqueness"),
            ] {
                let refused = try await scim.patch(id, operation)
                #expect(refused.status.code / 100 == 4 && refused.fault == fault, "\(operation)")
            }
            for path in ["/Users/999", "/Users/x", "/Users/0"] {
                #expect(try await scim.get(path).status == .notFound)
                #expect(try await scim.send(.delete, path).fault == "none")
                #expect(
                    try await scim.patch(String(path.dropFirst(7)), "{\"op\":\"add\",\"value\":{}}").status
                        == .notFound)
            }
            let stale = try await scim.patch(
                other, "{\"op\":\"replace\",\"path\":\"title\",\"value\":\"x\"}",
                headers: [.ifMatch: "W/\"9\""])
            #expect(stale.status == .preconditionFailed)
            let big = try await scim.send(.post, "/Users", String(repeating: " ", count: 2 << 20))
            #expect(big.status == .contentTooLarge && big.fault == "none")
            #expect(try house.office.position() == position)
        }
    }

    @Test("Ended at once: sessions are over; DELETE hides; the same person comes back to the same account")
    func end() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await ScimClient.run(house) { scim in
            let id = try await scim.post(ScimClient.jo).id
            let account = try #require(try house.account("jrivera@hartwell.edu"))
            let cookie = "openclery=\(try await Sessions.begin(account.id, house.office))"
            let ended = try await scim.patch(id, "{\"op\":\"replace\",\"path\":\"active\",\"value\":false}")
            #expect(ended["active"] == .bool(false))
            let page = try await scim.client.execute(uri: "/office", method: .get, headers: [.cookie: cookie])
            #expect(page.headers[.location] == "/sign-in")
            #expect(try house.roles("jrivera@hartwell.edu").isEmpty)
            _ = try await scim.patch(id, "{\"op\":\"replace\",\"path\":\"active\",\"value\":true}")
            #expect(try house.roles("jrivera@hartwell.edu") == ["csa"])
            #expect(try await scim.send(.delete, "/Users/\(id)").status == .noContent)
            #expect(try await scim.get("/Users/\(id)").status == .notFound)
            #expect(try await scim.find("externalId eq \"ext-1\"")["totalResults"]?.integer == 0)
            #expect(try house.account("jrivera@hartwell.edu")?.ended != nil)
            // Another person of the same name does not get the account; the same one does.
            let stranger = try await scim.post(
                "\"userName\":\"jrivera@hartwell.edu\",\"externalId\":\"ext-2\"")
            #expect(stranger.status == .conflict)
            let back = try await scim.post(ScimClient.jo)
            #expect(back.status == .created && back.id == id)
            #expect(try house.account("jrivera@hartwell.edu")?.id == account.id)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
