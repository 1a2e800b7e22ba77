import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Lists of people who are told, in the browser")
struct AudienceDoorsTests {
    typealias House = AudienceHouse

    private func keeper(_ house: House, _ visitor: TellingTests.Visitor) async throws -> TellingTests.Visitor
    {
        try await visitor.signedIn("openclery=\(try await Sessions.begin(1, house.office))")
    }

    private func send(
        _ file: String, _ desk: TellingTests.Visitor, _ more: [(String, String)]
    ) async throws -> (status: HTTPResponse.Status, text: String, location: String) {
        var body =
            "--frontier\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\n\r\n\(file)\r\n"
        for (name, value) in [("form", desk.token)] + more {
            body += "--frontier\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        let response = try await desk.client.execute(
            uri: "/office/alerts/audience/import", method: .post,
            headers: [.contentType: "multipart/form-data; boundary=frontier", .cookie: desk.cookie],
            body: ByteBuffer(string: body + "--frontier--\r\n"))
        return (response.status, String(buffer: response.body), response.headers[.location] ?? "")
    }

    private func plan(_ page: String) throws -> String {
        String(try #require(page.firstMatch(of: /name="plan" value="([^"]+)"/)?.1))
    }

    @Test("A roster is sent, seen, confirmed, and exactly that is done; masks everywhere")
    func story() async throws {
        let house = try House()
        defer { house.close() }
        try await house.run { visitor in
            let desk = try await keeper(house, visitor)
            #expect(try await desk.get("/office/alerts/audience").text.contains("Nobody would be told"))
            let file = House.head + House.row("1", building: "Whitman Hall") + House.row("2", "bad")
            let nameless = try await send(file, desk, [])
            #expect(
                nameless.status == .unprocessableContent && nameless.text.contains("Give the list a name"))
            let sheet = try await send("PK\u{3}\u{4}sheet", desk, [("name", "Everybody")])
            #expect(sheet.status == .unprocessableContent && sheet.text.contains("save its sheet as CSV"))
            let sent = try await send(file, desk, [("name", "Everybody")])
            #expect(sent.status == .seeOther)
            let page = try await desk.get(sent.location).text
            #expect(page.contains("p•••@q•••.edu") && !page.contains(House.canary))
            #expect(page.contains("Line 3") && page.contains(AudienceReading.noMail))
            #expect(try house.rows("audience_people") == 0)
            // What was shown is what is done: with other columns it is another plan.
            let other = try await desk.post(
                sent.location,
                [("plan", try plan(page)), ("what", "take"), ("column-0", "person"), ("column-1", "mail")])
            #expect(other.status == .unprocessableContent && other.text.contains("changed meanwhile"))
            let done = try await desk.post(sent.location, [("plan", try plan(page)), ("what", "take")])
            #expect(done.location == "/office/alerts/audience/1?taken=yes")
            let list = try await desk.get(done.location).text
            #expect(list.contains("The roster is in.") && list.contains("p•••@q•••.edu"))
            #expect(list.contains("Whitman Hall") && !list.contains(House.canary))
            #expect(
                try await desk.post(sent.location, [("plan", try plan(page)), ("what", "take")]).status
                    == .notFound)
            #expect(try house.rows("waiting_files") == 0)
        }
        #expect(try house.isNowhere(House.canary))
    }

    @Test("A file that ends too many asks once more; columns nobody recognized are said by hand")
    func sure() async throws {
        let house = try House()
        defer { house.close() }
        try house.take((1...4).map { House.row("\($0)") }.joined(), list: "Everybody")
        try await house.run { visitor in
            let desk = try await keeper(house, visitor)
            let sent = try await send("Key,Where\n1,p1@\(House.canary).edu\n", desk, [("list", "1")])
            let blind = try await desk.get(sent.location).text
            #expect(blind.contains("Say which column") && !blind.contains("Do exactly this"))
            let columns = [("column-0", "person"), ("column-1", "mail")]
            let page = try await desk.post(sent.location, columns + [("what", "look")]).text
            #expect(page.contains("This would end 3 of 4"))
            let take = columns + [("plan", try plan(page)), ("what", "take")]
            let again = try await desk.post(sent.location, take)
            #expect(again.status == .unprocessableContent && again.text.contains("Say that you are sure"))
            #expect(try house.people("Everybody").count == 4)
            #expect(try await desk.post(sent.location, take + [("sure", "yes")]).status == .seeOther)
            #expect(try house.people("Everybody").count == 1)
        }
    }

    @Test(
        "People are typed on test lists only, in lines; too many are refused; a list never changes its kind")
    func testList() async throws {
        let house = try House()
        defer { house.close() }
        try house.take(House.row("1"))
        try await house.run { visitor in
            let desk = try await keeper(house, visitor)
            let made = try await desk.post("/office/alerts/audience", [("name", "Drill"), ("kind", "test")])
            #expect(made.location == "/office/alerts/audience/2")
            for name in ["Drill", "drill", "", "Self-service", String(repeating: "x", count: 61)] {
                let again = try await desk.post(
                    "/office/alerts/audience", [("name", name), ("kind", "test")])
                #expect(again.status == .unprocessableContent, "\(name)")
            }
            func add(_ text: String) async throws -> (status: HTTPResponse.Status, text: String) {
                let answer = try await desk.post(made.location, [("what", "add"), ("people", text)])
                return (answer.status, answer.text)
            }
            let bad = try await add("a@h.edu\nnothing\n")
            #expect(bad.status == .unprocessableContent && bad.text.contains("Line 2"))
            #expect(bad.text.contains("a@h.edu"), "what was typed stays")
            let people = "a@\(House.canary).edu 555 555 0123\n\n555-555-0124\nA@\(House.canary).edu\n"
            #expect(try await add(people).status == .seeOther)
            #expect(try house.people("Drill").map { $0.0.source } == [.hand, .hand])
            let many = (1...500).map { "m\($0)@h.edu" }.joined(separator: "\n")
            let refused = try await add(many)
            #expect(refused.status == .unprocessableContent && refused.text.contains("at most 500"))
            #expect(try house.people("Drill").count == 2)
            let live = try await desk.post(
                "/office/alerts/audience/1", [("what", "add"), ("people", "x@h.edu")])
            #expect(live.status == .notFound)
            let person = try #require(try house.people("Drill").first).0
            let gone = try await desk.post("/office/alerts/audience/people/\(person.id)/remove", [])
            #expect(gone.status == .seeOther)
            #expect(try house.people("Drill").count == 1)
            let named = try #require(try house.people().first).0
            #expect(
                try await desk.post("/office/alerts/audience/people/\(named.id)/remove", []).status
                    == .notFound, "a roster’s people come and go with its file")
            #expect(try await desk.post(made.location, [("what", "end")]).status == .unprocessableContent)
            #expect(
                try await desk.post(made.location, [("what", "end"), ("sure", "yes")]).status == .seeOther)
            #expect(try await desk.get(made.location).status == .notFound)
        }
    }

    @Test("Addresses open with a reason only, and the opening is kept; finding puts no address into a link")
    func opening() async throws {
        let house = try House()
        defer { house.close() }
        try house.take(House.row("1") + House.row("2", phone: "555 555 0123"))
        try await house.run { visitor in
            let desk = try await keeper(house, visitor)
            for words in ["2", "P2@\(House.canary).edu", "(555) 555-0123"] {
                let found = try await desk.post(
                    "/office/alerts/audience/1", [("what", "find"), ("find", words)])
                #expect(found.location == "/office/alerts/audience/people/2", "\(words)")
            }
            let none = try await desk.post(
                "/office/alerts/audience/1", [("what", "find"), ("find", "x@y.edu")])
            #expect(none.status == .unprocessableContent && !none.text.contains("x@y.edu"))
            let path = "/office/alerts/audience/people/2"
            #expect(!(try await desk.get(path).text.contains(House.canary)))
            let before = try house.office.position()
            let silent = try await desk.post(path + "/open", [("reason", "curious")])
            #expect(silent.status == .unprocessableContent && !silent.text.contains(House.canary))
            #expect(try house.office.position() == before)
            let opened = try await desk.post(path + "/open", [("reason", AudiencePersonPage.reasons[1])])
            #expect(opened.text.contains("p2@\(House.canary).edu") && opened.text.contains("+15555550123"))
            #expect(try house.office.position() == before + 1)
            #expect(try house.rows("audience_openings") == 1)
            let later = try await desk.get(path).text
            #expect(!later.contains(House.canary) && later.contains("Who opened them"))
        }
        #expect(try house.isNowhere(House.canary))
    }

    @Test("Who may not keep the audience finds nothing there")
    func powers() async throws {
        let house = try House()
        defer { house.close() }
        try house.take(House.row("1"))
        try await house.run { visitor in
            for role in [Role.dispatcher, .alertSender, .auditor, .recordsOfficer] {
                let (_, cookie) = try await RolesTests.person(role, in: house.office)
                let desk = try await visitor.signedIn(cookie)
                for path in ["", "/1", "/import", "/people/1"] {
                    let answer = try await desk.get("/office/alerts/audience" + path)
                    #expect(answer.status == .notFound, "\(role) \(path)")
                }
            }
            let (_, cookie) = try await RolesTests.person(.administrator, in: house.office)
            let administrator = try await visitor.signedIn(cookie)
            #expect(try await administrator.get("/office/alerts/audience/1").status == .ok)
            // Without a way to the alerts, the office's first page leads there.
            let first = try await administrator.get("/office").text
            #expect(!first.contains("href=\"/office/alerts\""))
            #expect(first.contains("href=\"/office/alerts/audience\""))
            #expect(first.contains("href=\"/office/alerts/gateways\""))
        }
    }

    @Test("Files that were taken in, lists and openings stand in the audit file; people who are told do not")
    func audit() {
        let tables = AuditParts.tables
        for table in [KeptTable.audienceLists, .audienceImports, .audienceOpenings] {
            #expect(tables.contains(table))
        }
        #expect(!tables.contains(.audiencePeople) && AuditParts.left[.audiencePeople] != nil)
    }
}
