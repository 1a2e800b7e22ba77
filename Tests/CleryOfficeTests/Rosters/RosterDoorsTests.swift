import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Rosters in the browser: the difference first, and exactly that is done")
struct RosterDoorsTests {
    private static let head = "Banner ID,Username,First Name,Last Name,Email,Department,Title,Status\n"
    private static let people =
        head + "H1,jrivera,Jo,Rivera,jo@hartwell.edu,Housing,Resident Assistant,A\nH2,ab,X,Y,,Z,Z,A\n"

    private static func send(
        _ file: String, _ desk: TellingTests.Visitor,
        _ more: [(String, String)] = [("profile", "banner-roster")]
    ) async throws -> (status: HTTPResponse.Status, text: String, location: String) {
        var body =
            "--frontier\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\n\r\n\(file)\r\n"
        for (name, value) in [("form", desk.token)] + more {
            body += "--frontier\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        let response = try await desk.client.execute(
            uri: "/office/people/roster", method: .post,
            headers: [.contentType: "multipart/form-data; boundary=frontier", .cookie: desk.cookie],
            body: ByteBuffer(string: body + "--frontier--\r\n"))
        return (response.status, String(buffer: response.body), response.headers[.location] ?? "")
    }

    private static func plan(_ page: String) throws -> String {
        String(try #require(page.firstMatch(of: /name="plan" value="([^"]+)"/)?.1))
    }

    @Test("Sent, seen, confirmed, and sent again: nothing left to do")
    func story() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let admin = "openclery=\(try await Sessions.begin(1, house.office))"
        try await DoorsTests.app(house.office).test(.router) { client in
            let desk = try await TellingTests.Visitor(client: client).signedIn(admin)
            let sent = try await Self.send(Self.people, desk)
            #expect(sent.status == .seeOther && sent.location == "/office/people/roster/1")
            #expect(try house.account("jrivera") == nil)
            let page = try await desk.get(sent.location).text
            #expect(
                page.contains("1 new") && page.contains("Jo Rivera")
                    && page.contains("Campus security authority"))
            #expect(
                try await desk.get(sent.location + "?show=errors").text.contains("at least three characters"))
            let plan = try Self.plan(page)
            let done = try await desk.post(sent.location, [("plan", plan), ("what", "take")])
            #expect(done.location == "/office/people/roster?taken=yes")
            #expect(try await desk.get(done.location).text.contains("The roster is in."))
            #expect(try house.roles("jrivera") == ["csa"])
            // Confirmed twice: the file no longer waits.
            #expect(
                try await desk.post(sent.location, [("plan", plan), ("what", "take")]).status == .notFound)
            let again = try await Self.send(Self.people, desk)
            #expect(try await desk.get(again.location).text.contains("nothing would change"))
            let before = try house.office.position()
            #expect(
                try await desk.post(again.location, [("what", "forget")]).location == "/office/people/roster")
            #expect(try house.office.position() == before)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test(
        "When people changed in between, or the plan is forged, the difference is shown again and nothing is done"
    )
    func moved() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let admin = "openclery=\(try await Sessions.begin(1, house.office))"
        try await DoorsTests.app(house.office).test(.router) { client in
            let desk = try await TellingTests.Visitor(client: client).signedIn(admin)
            let sent = try await Self.send(Self.people, desk)
            let plan = try Self.plan(try await desk.get(sent.location).text)
            try await house.office.act(by: .house, "added an account by hand") {
                _ = try PeopleActs.add(
                    PeopleActs.Draft(signIn: "jrivera", name: "By Hand"), password: Password.nobody, $0)
            }
            let before = try house.office.position()
            let moved = try await desk.post(sent.location, [("plan", plan), ("what", "take")])
            #expect(moved.status == .unprocessableContent && moved.text.contains("changed meanwhile"))
            #expect(moved.text.contains("Left alone (1)") && moved.text.contains("New (0)"))
            let forged = try await desk.post(sent.location, [("plan", "0000"), ("what", "take")])
            #expect(forged.status == .unprocessableContent)
            // A profile that was changed meanwhile and no longer fits the file.
            let shipped = try #require(
                try house.office.read { try TableProfiles.text("banner-roster", .roster, $0)?.text })
            try await house.office.act(by: .house, "kept a profile") {
                let text = shipped.replacing(
                    "id: [Banner ID, SPRIDEN_ID, Employee ID, ID]", with: "id: [Nowhere]")
                try TableProfiles.keep(text, "banner-roster", .roster, $0)
            }
            let unfit = try await desk.get(sent.location)
            #expect(unfit.status == .conflict && unfit.text.contains("no longer fits"))
            #expect(try house.office.position() == before + 1)
        }
    }

    @Test("Too many ends ask once more")
    func sure() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let admin = "openclery=\(try await Sessions.begin(1, house.office))"
        try await DoorsTests.app(house.office).test(.router) { client in
            let desk = try await TellingTests.Visitor(client: client).signedIn(admin)
            func take(_ file: String, _ more: [(String, String)], _ sure: [(String, String)]) async throws
                -> (status: HTTPResponse.Status, text: String, location: String)
            {
                let sent = try await Self.send(file, desk, [("profile", "banner-roster")] + more)
                let plan = try Self.plan(try await desk.get(sent.location).text)
                return try await desk.post(sent.location, [("plan", plan), ("what", "take")] + sure)
            }
            let two = Self.head + "H1,jrivera,Jo,Rivera,,L,L,A\nH2,mokafor,Ma,Okafor,,L,L,A\n"
            #expect(try await take(two, [], []).status == .seeOther)
            let one = Self.head + "H1,jrivera,Jo,Rivera,,L,L,A\n"
            let asked = try await take(one, [("missing", "yes")], [])
            #expect(asked.status == .unprocessableContent && asked.text.contains("This would end 1 of 2"))
            #expect(try house.account("mokafor")?.ended == nil)
            #expect(try await take(one, [("missing", "yes")], [("sure", "yes")]).status == .seeOther)
            #expect(try house.account("mokafor")?.ended != nil)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("A waiting file is its sender's alone, sealed while it waits, and gone after its hours")
    func waiting() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let admin = "openclery=\(try await Sessions.begin(1, house.office))"
        let (_, other) = try await RolesTests.person(.administrator, in: house.office)
        try await DoorsTests.app(house.office).test(.router) { client in
            let desk = try await TellingTests.Visitor(client: client).signedIn(admin)
            let sent = try await Self.send(Self.people.replacing("Rivera", with: "Zanzibar-4711"), desk)
            let stranger = try await TellingTests.Visitor(client: client).signedIn(other)
            #expect(try await stranger.get(sent.location).status == .notFound)
            #expect(try await stranger.post(sent.location, [("what", "take")]).status == .notFound)
            #expect(try await stranger.post(sent.location, [("what", "forget")]).status == .notFound)
            #expect(try await desk.get("/office/reports/batch/1").status == .notFound)
            try await house.office.pool.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)")
            }
            for end in ["", "-wal"] {
                let path = house.folder + "/openclery.sqlite" + end
                let bytes = (try? Data(contentsOf: URL(filePath: path))) ?? Data()
                #expect(bytes.range(of: Data("Zanzibar-4711".utf8)) == nil)
            }
            #expect(try await desk.get(sent.location).text.contains("Zanzibar-4711"))
            try await house.office.pool.write { try $0.execute(sql: "UPDATE waiting_files SET expires = 1") }
            #expect(try await desk.get(sent.location).status == .notFound)
        }
    }

    @Test("What cannot be taken comes back with its sentence")
    func problems() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let admin = "openclery=\(try await Sessions.begin(1, house.office))"
        try await DoorsTests.app(house.office).test(.router) { client in
            let desk = try await TellingTests.Visitor(client: client).signedIn(admin)
            for (file, profile, words) in [
                ("", "banner-roster", "Choose a file that is not empty"),
                (Self.people, "scim", "Choose a profile"), (Self.people, "no-such", "Choose a profile"),
                ("a,b\n1,2\n", "workday-roster", "None of the first 30 lines"),
                ("PK\u{3}\u{4}xx", "workday-roster", "workbook"),
            ] {
                let answer = try await Self.send(file, desk, [("profile", profile), ("missing", "yes")])
                #expect(answer.status == .unprocessableContent && answer.text.contains(words), "\(words)")
            }
            let stale = try await Self.send(
                Self.people, TellingTests.Visitor(client: client, cookie: admin), [("form", "x")])
            #expect(stale.status == .forbidden)
        }
        #expect(
            try house.office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM waiting_files") } == 0)
    }
}
