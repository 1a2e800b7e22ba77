import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Forms give back what was typed, with a sentence on each problem")
struct FormTests {
    private struct Browser {
        let client: any TestClientProtocol
        let cookie: String
        let form: String

        func post(_ path: String, _ fields: [(String, String)]) async throws -> TestResponse {
            let pairs = ([("form", form)] + fields).map { "\($0)=\(urlPartOf($1))" }
            return try await client.execute(
                uri: path, method: .post,
                headers: [.contentType: "application/x-www-form-urlencoded", .cookie: cookie],
                body: ByteBuffer(string: pairs.joined(separator: "&")))
        }

        func send(_ csv: String, what: String, profile: String) async throws -> TestResponse {
            var body = ""
            for (name, value) in [("form", form), ("what", what), ("profile", profile)] {
                body += "--frontier\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
            }
            body +=
                "--frontier\r\nContent-Disposition: form-data; name=\"file\"; filename=\"log.csv\"\r\nContent-Type: text/csv\r\n\r\n\(csv)\r\n--frontier--\r\n"
            return try await client.execute(
                uri: "/office/import", method: .post,
                headers: [.contentType: "multipart/form-data; boundary=frontier", .cookie: cookie],
                body: ByteBuffer(string: body))
        }
    }

    private func browse(_ house: TestOffice, _ body: @Sendable (Browser) async throws -> Void) async throws {
        let token = try await Sessions.begin(1, house.office)
        try await DoorsTests.app(house.office).test(.router) { client in
            let cookie = "openclery=\(token)"
            let page = try await client.execute(uri: "/office", method: .get, headers: [.cookie: cookie])
            let form = try #require(
                String(buffer: page.body).firstMatch(of: /name="form" value="([^"]+)"/)?.1)
            try await body(Browser(client: client, cookie: cookie, form: String(form)))
        }
    }

    @Test("A wording: nothing chosen comes back with the question, a choice is kept")
    func wording() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        try await browse(house) { browser in
            let asked: [(String, String)] = [("kind", "nature"), ("words", "Moped spree")]
            let empty = try await browser.post("/office/review/wording", asked + [("attempted", "yes")])
            #expect(empty.status == .unprocessableContent)
            let text = String(buffer: empty.body)
            #expect(text.contains("Choose what these words mean.") && text.contains("value=\"yes\" checked"))
            let done = try await browser.post(
                "/office/review/wording", asked + [("is", "motor_vehicle_theft")])
            #expect(done.status == .ok)
            #expect(String(buffer: done.body).contains("1 incident follows"))
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("A place: nothing chosen is asked again, a choice leads to the next question and keeps nothing yet")
    func place() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let id = try #require(
            try house.office.read { try PlaceRequests.undetermined(within: .all, limit: 1, $0) }.first?.place
                .id)
        try await browse(house) { browser in
            let empty = try await browser.post("/office/places/\(id)", [("what", "kind")])
            #expect(empty.status == .unprocessableContent)
            let asked = try await browser.post("/office/places/\(id)", [("what", "kind"), ("kind", "away")])
            #expect(asked.status == .ok && String(buffer: asked.body).contains("Who owns the place?"))
        }
        #expect(try house.office.read { try PlaceRequests.undeterminedCount(within: .all, $0) } == 1)
    }

    @Test("An import by the page: a trial keeps nothing, then it is in; no file is asked for again")
    func upload() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take("Number,Nature,Reported,Occurred,Place,Disposition,Narrative\n")
        try house.office.actNow(by: .house, "kept a profile") { writing in
            _ = try ReviewActs.replace(
                profile: 1, by: try Profile(yaml: TestOffice.profile, file: "x"), writing)
        }
        try await browse(house) { browser in
            let trial = try await browser.send(TestOffice.log, what: "trial", profile: "hartwell-college")
            #expect(String(buffer: trial.body).contains("nothing was kept"))
            let nothing = try await browser.send("", what: "import", profile: "hartwell-college")
            #expect(nothing.status == .unprocessableContent)
            let done = try await browser.send(TestOffice.log, what: "import", profile: "hartwell-college")
            #expect(String(buffer: done.body).contains("5 rows read: 4 imported"))
        }
        #expect(try house.office.read { try IncidentRequests.overview(within: .all, $0).incidents } == 5)
    }

    @Test("A profile with a fault comes back with its line, and what was typed is not lost")
    func profile() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        try await browse(house) { browser in
            let bad = try await browser.post(
                "/office/profiles/hartwell-college", [("yaml", TestOffice.profile + "\nnonsense: yes\n")])
            #expect(bad.status == .unprocessableContent)
            #expect(String(buffer: bad.body).contains("nonsense: yes"))
            let changed = TestOffice.profile.replacing("is: larceny", with: "is: burglary")
            let good = try await browser.post("/office/profiles/hartwell-college", [("yaml", changed)])
            #expect(String(buffer: good.body).contains("1 incident changed by it"))
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
