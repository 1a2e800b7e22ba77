import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Reports: told at a public door, kept sealed, worked at the desk")
struct TellingTests {
    /// Posts forms and reads pages, with or without a session.
    struct Visitor {
        let client: any TestClientProtocol
        var cookie = ""
        var token = ""

        func get(_ path: String) async throws -> (status: HTTPResponse.Status, text: String) {
            let response = try await client.execute(uri: path, method: .get, headers: [.cookie: cookie])
            return (response.status, String(buffer: response.body))
        }

        func post(_ path: String, _ fields: [(String, String)]) async throws -> (
            status: HTTPResponse.Status, text: String, location: String
        ) {
            let all = (token.isEmpty ? [] : [("form", token)]) + fields
            let body = all.map { "\($0)=\(urlPartOf($1))" }.joined(separator: "&")
            let response = try await client.execute(
                uri: path, method: .post,
                headers: [.contentType: "application/x-www-form-urlencoded", .cookie: cookie],
                body: ByteBuffer(string: body))
            return (
                response.status, String(buffer: response.body), response.headers[.location] ?? ""
            )
        }

        /// The same visitor, signed in.
        func signedIn(_ cookie: String) async throws -> Visitor {
            let page = try await client.execute(uri: "/office", method: .get, headers: [.cookie: cookie])
            let form = String(buffer: page.body).firstMatch(of: /name="form" value="([^"]+)"/)?.1
            return Visitor(client: client, cookie: cookie, token: String(try #require(form)))
        }
    }

    static let canary = "zanzibar-canary-4711"

    /// Sends a report; gives the words of its receipt.
    static func tell(
        _ visitor: Visitor, _ more: [(String, String)] = [], mark: String = Receipt.mark()
    ) async throws -> String {
        let answer = try await visitor.post(
            "/report",
            [("mark", mark), ("what", "Somebody took my bag, \(canary)"), ("teller", "victim")] + more)
        #expect(answer.status == .ok)
        let words = answer.text.firstMatch(of: /class="receipt"><b>([a-z ]+)<\/b>/)?.1
        return String(try #require(words))
    }

    private func run(_ house: TestOffice, _ body: @Sendable (Visitor) async throws -> Void) async throws {
        try await DoorsTests.app(house.office).test(.router) { try await body(Visitor(client: $0)) }
    }

    @Test("Told without a name, kept sealed, and found again by six words")
    func anonymous() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await run(house) { visitor in
            let words = try await TellingTests.tell(visitor, [("place", "North lot"), ("danger", "yes")])
            #expect(words.split(separator: " ").count == 6)
            let wrong = try await visitor.post(
                "/report/follow", [("receipt", "abandon ability able about above absent")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("No report has these words"))
            let back = try await visitor.post(
                "/report/follow", [("receipt", words.uppercased() + "\n"), ("add", "It was blue, canary-2")])
            #expect(back.status == .ok && back.text.contains("It was blue, canary-2"))
        }
        let report = try #require(try house.office.read { try ReportRequests.one(1, $0) })
        #expect(report.anonymous && report.danger && report.account == nil)
        #expect(report.recipient == .campusSecurityAuthority)
        // Nothing of what was told stands in the clear in the file, its log or the register.
        try await house.office.pool.writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)")
        }
        for end in ["", "-wal"] {
            let path = house.folder + "/openclery.sqlite" + end
            let bytes = (try? Data(contentsOf: URL(filePath: path))) ?? Data()
            for secret in [TellingTests.canary, "canary-2", "North lot"] {
                #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) in \(path)")
            }
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("The same form sent twice is one report with the same words")
    func twice() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await run(house) { visitor in
            let mark = Receipt.mark()
            let first = try await TellingTests.tell(visitor, mark: mark)
            #expect(try await TellingTests.tell(visitor, mark: mark) == first)
            #expect(try await TellingTests.tell(visitor) != first)
        }
        #expect(try house.office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM reports") } == 2)
    }

    @Test("What is wrong comes back with a sentence, and what was typed is still there")
    func problems() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await run(house) { visitor in
            let answer = try await visitor.post(
                "/report",
                [
                    ("mark", Receipt.mark()), ("what", ""), ("place", "Behind the gym"),
                    ("occurred-day", "2099-01-01"), ("until-time", "25:00"), ("told", "soon"),
                ])
            #expect(answer.status == .unprocessableContent)
            for words in [
                "Say in a few words what happened", "Behind the gym", "This day is yet to come",
                "A time needs its day", "Write the day as",
            ] { #expect(answer.text.contains(words), "\(words)") }
        }
        #expect(try house.office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM reports") } == 0)
    }

    @Test("The desk: nothing is read without a reason, and the opening is kept")
    func opening() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let (_, officer) = try await RolesTests.person(.recordsOfficer, in: house.office)
        let (_, dispatcher) = try await RolesTests.person(.dispatcher, in: house.office)
        try await run(house) { visitor in
            _ = try await TellingTests.tell(visitor)
            let desk = try await visitor.signedIn(officer)
            #expect(try await desk.get("/office/reports").text.contains("R-26-0001"))
            let closed = try await desk.get("/office/reports/1")
            #expect(closed.status == .ok && !closed.text.contains(TellingTests.canary))
            let none = try await desk.post("/office/reports/1/open", [("reason", "curiosity")])
            #expect(none.status == .unprocessableContent && !none.text.contains(TellingTests.canary))
            let open = try await desk.post(
                "/office/reports/1/open", [("reason", ReportDeskPage.reasons[0])])
            #expect(open.text.contains(TellingTests.canary) && open.text.contains("A person"))
            let other = try await visitor.signedIn(dispatcher)
            let page = try await other.get("/office/reports/1").text
            #expect(page.contains("your role does not open it") && page.contains("To work on the report"))
            let refused = try await other.post(
                "/office/reports/1/open", [("reason", ReportDeskPage.reasons[0])])
            #expect(refused.status == .notFound && !refused.text.contains(TellingTests.canary))
        }
    }

    @Test("The office answers, the reporter reads it and takes the contact away")
    func toAndFro() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let (_, officer) = try await RolesTests.person(.coordinator, in: house.office)
        try await run(house) { visitor in
            let words = try await TellingTests.tell(visitor, [("contact", "Kim, 555-0100")])
            let desk = try await visitor.signedIn(officer)
            let empty = try await desk.post("/office/reports/1/answer", [("answer", " ")])
            #expect(empty.status == .unprocessableContent)
            // The form came back beside what was told: that was an opening, and it is kept as one.
            let openings = try house.office.read { try ReportRequests.openings(of: 1, $0).map(\.reason) }
            #expect(openings == ["To answer the reporter"])
            _ = try await desk.post("/office/reports/1/answer", [("answer", "Which color was it?")])
            let page = try await visitor.post("/report/follow", [("receipt", words)])
            #expect(page.text.contains("Which color was it?") && page.text.contains("Take my contact away"))
            let taken = try await visitor.post(
                "/report/follow", [("receipt", words), ("withdraw", "yes")])
            #expect(taken.text.contains("no longer in the report"))
            let open = try await desk.post("/office/reports/1/open", [("reason", ReportDeskPage.reasons[0])])
            #expect(!open.text.contains("555-0100") && open.text.contains(TellingTests.canary))
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
