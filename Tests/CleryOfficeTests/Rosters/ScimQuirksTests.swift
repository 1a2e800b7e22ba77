import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("SCIM: as Entra ID and Okta really speak it")
struct ScimQuirksTests {
    @Test("Entra ID: capitals, \"False\", paths with filters, extension paths, app roles")
    func entra() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await ScimClient.run(house) { scim in
            let probe = try await scim.find("userName eq \"5b51c3d2-0000-non-existing\"")
            #expect(probe.status == .ok && probe["Resources"]?.items.isEmpty == true)
            let id = try await scim.post(
                """
                "schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],\
                "externalId":"e-7","userName":"li@hartwell.edu","active":true,"displayName":"Li Chen",\
                "meta":{"resourceType":"User"},"name":{"formatted":"Li Chen","familyName":"Chen","givenName":"Li"},\
                "addresses":[{"type":"work","formatted":"Here"}],"phoneNumbers":[{"value":"+1"}]
                """
            ).id
            let changed = try await scim.patch(
                id,
                """
                {"op":"Add","path":"emails[type eq \\"work\\"].value","value":"li@hartwell.edu"},
                {"op":"Replace","path":"name.familyName","value":"Cheng"},
                {"op":"Replace","path":"displayName","value":"Li Cheng"},
                {"op":"Add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department","value":"Police"},
                {"op":"Add","path":"roles[primary eq \\"True\\"].value","value":"clery-officer"},
                {"op":"Replace","path":"phoneNumbers[type eq \\"mobile\\"].value","value":"+1 555"}
                """)
            #expect(changed.status == .ok && changed["displayName"]?.text == "Li Cheng")
            #expect(changed["emails"]?.items.first?["value"]?.text == "li@hartwell.edu")
            #expect(changed[ScimPath.enterprise]?["department"]?.text == "Police")
            #expect(changed["phoneNumbers"] == nil)
            #expect(try house.roles("li@hartwell.edu") == ["sworn_officer"])
            let mail = try await scim.patch(
                id,
                "{\"op\":\"Replace\",\"path\":\"emails[type eq \\\"work\\\"].value\",\"value\":\"lc@hartwell.edu\"}"
            )
            #expect(mail["emails"]?.items.map { $0["value"]?.text } == ["lc@hartwell.edu"])
            let complex = try await scim.patch(
                id,
                """
                {"op":"Replace","path":"roles","value":[{"primary":false,"type":"WindowsAzureActiveDirectoryRole",\
                "value":"{\\"id\\":\\"18\\",\\"value\\":\\"clery-dispatch\\",\\"displayName\\":\\"Dispatch\\"}"}]}
                """)
            #expect(complex["roles"]?.items.first?["value"]?.text == "clery-dispatch")
            #expect(try house.roles("li@hartwell.edu") == ["dispatcher"])
            let noPath = try await scim.patch(
                id,
                """
                {"op":"replace","value":{"name.givenName":"Lee","emails[type eq \\"work\\"].value":"lee@hartwell.edu",\
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department":"Safety",\
                "urn:custom:unknown:1.0:Thing":{"x":1}}}
                """)
            #expect(noPath["name"]?["givenName"]?.text == "Lee")
            #expect(noPath["emails"]?.items.first?["value"]?.text == "lee@hartwell.edu")
            #expect(noPath[ScimPath.enterprise]?["department"]?.text == "Safety")
            let off = try await scim.patch(id, "{\"op\":\"Replace\",\"path\":\"active\",\"value\":\"False\"}")
            #expect(off["active"] == .bool(false))
            #expect(try house.account("li@hartwell.edu")?.ended != nil)
            let on = try await scim.patch(id, "{\"op\":\"Replace\",\"path\":\"active\",\"value\":\"True\"}")
            #expect(on["active"] == .bool(true))
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Okta: no path, PUT of the whole with groups, deactivation and return")
    func okta() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await ScimClient.run(house) { scim in
            let body = """
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"maya@hartwell.edu",\
                "name":{"givenName":"Maya","familyName":"Okafor"},"emails":[{"primary":true,"value":"maya@hartwell.edu",\
                "type":"work"}],"displayName":"Maya Okafor","locale":"en-US","externalId":"00u1","groups":[],\
                "password":"1mz050nq","active":true}
                """
            let made = try await scim.send(.post, "/Users", body)
            #expect(made.status == .created && made["password"] == nil)
            let off = try await scim.patch(made.id, "{\"op\":\"replace\",\"value\":{\"active\":false}}")
            #expect(off.status == .ok && off["active"] == .bool(false))
            let put = try await scim.send(
                .put, "/Users/\(made.id)",
                body.replacing(
                    "\"groups\":[]", with: "\"groups\":[{\"value\":\"g1\",\"display\":\"OpenClery Auditor\"}]"
                ))
            #expect(put.status == .ok && put["active"] == .bool(true))
            #expect(try house.roles("maya@hartwell.edu") == ["auditor"])
            let account = try #require(try house.account("maya@hartwell.edu"))
            #expect(try house.office.read { try Credentials.stored(account.id, $0) } == nil)
            let left = try await scim.patch(
                made.id, "{\"op\":\"remove\",\"path\":\"groups[value eq \\\"OpenClery Auditor\\\"]\"}")
            #expect(left["roles"] == nil)
            #expect(try house.roles("maya@hartwell.edu").isEmpty)
        }
    }

    @Test(
        "A directory sees and touches only its own people, and opens no account that an administrator ended")
    func own() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeRoster(TestOffice.person("1", "byroster"))
        try await ScimClient.run(house) { scim in
            #expect(try await scim.get("/Users")["totalResults"]?.integer == 0)
            #expect(try await scim.get("/Users/1").status == .notFound)
            #expect(try await scim.send(.delete, "/Users/1").status == .notFound)
            #expect(try await scim.post("\"userName\":\"byroster\"").status == .conflict)
            let id = try await scim.post(ScimClient.jo).id
            let account = try #require(try house.account("jrivera@hartwell.edu"))
            try await house.office.act(by: .account(1), "ended an account by hand") {
                try PeopleActs.end(account, $0)
            }
            #expect(try await scim.get("/Users/\(id)")["active"] == .bool(false))
            let open = try await scim.patch(id, "{\"op\":\"replace\",\"path\":\"active\",\"value\":true}")
            #expect(open.status == .forbidden && open.fault == "none")
            // Nor by way of deleting and sending again.
            #expect(try await scim.send(.delete, "/Users/\(id)").status == .noContent)
            #expect(try await scim.post(ScimClient.jo).status == .forbidden)
            #expect(try house.account("jrivera@hartwell.edu")?.ended != nil)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("What the office says of its SCIM")
    func discovery() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await ScimClient.run(house) { scim in
            let config = try await scim.get("/ServiceProviderConfig")
            #expect(
                config["patch"]?["supported"] == .bool(true) && config["bulk"]?["supported"] == .bool(false))
            #expect(config["authenticationSchemes"]?.items.first?["type"]?.text == "oauthbearertoken")
            let types = try await scim.get("/ResourceTypes")
            #expect(types["Resources"]?.items.first?["endpoint"]?.text == "/Users")
            #expect(try await scim.get("/ResourceTypes/User")["schema"]?.text == ScimPath.user)
            #expect(try await scim.get("/ResourceTypes/Group").status == .notFound)
            let groups = try await scim.get("/Groups?startIndex=1&count=100")
            #expect(groups.status == .ok && groups["totalResults"]?.integer == 0)
            let schemas = try await scim.get("/Schemas")
            #expect(schemas["totalResults"]?.integer == 2)
            for schema in schemas["Resources"]?.items ?? [] {
                let id = try #require(schema["id"]?.text)
                #expect(try await scim.get("/Schemas/\(id)").json == schema)
            }
            #expect(try await scim.get("/Schemas/urn:none").status == .notFound)
        }
    }
}
