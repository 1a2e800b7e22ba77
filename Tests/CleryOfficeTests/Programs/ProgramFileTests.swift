import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import CleryOffice

@Suite("Files of programs: sent, looked at, taken in")
struct ProgramFileTests {
    private static let file = """
        Year,Kind,Title,Description,Audience,Campus,Days,Frequency,Delivery,Offered,Attended,Behaviors
        2025,incoming_students,Day one,All that counts,Students,all,2025-08-21; 2025-08-22,yearly,in_person,600,580,sexual_assault stalking
        2025,Security awareness,A walk,,both,Harbor campus,,Every term,In person,,,
        2025,party,A dance,,students,,,,in_person,,,
        2025,security awareness,a  WALK,,both,harbor campus,,,in person,,,

        """

    private static func send(_ visitor: TellingTests.Visitor, _ text: String) async throws -> (
        status: HTTPResponse.Status, text: String, location: String
    ) {
        let mark = "programs-\(UUID().uuidString)"
        let body =
            "--\(mark)\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\n\(visitor.token)\r\n"
            + "--\(mark)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"programs.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n\(text)\r\n--\(mark)--\r\n"
        let response = try await visitor.client.execute(
            uri: "/office/programs/import", method: .post,
            headers: [.contentType: "multipart/form-data; boundary=\(mark)", .cookie: visitor.cookie],
            body: ByteBuffer(string: body))
        return (response.status, String(buffer: response.body), response.headers[.location] ?? "")
    }

    private static func run(
        _ body: @Sendable (DutyHouse, TellingTests.Visitor, TellingTests.Visitor) async throws -> Void
    ) async throws {
        let house = try DutyHouse("2026-11-20")
        defer { house.close() }
        try await DoorsTests.app(house.office).test(.router) { client in
            let visitor = TellingTests.Visitor(client: client)
            let clerk = try await visitor.signedIn(
                try await RolesTests.person(.coordinator, from: "2020-01-01", in: house.office).cookie)
            try await body(house, visitor, clerk)
        }
        #expect(Verify.office(in: house.folder).problems == [])
    }

    private static func programs(_ house: DutyHouse) throws -> [Program] {
        try house.office.read { try ProgramRequests.list(year: nil, kind: nil, within: .all, $0).programs }
    }

    private static func plan(_ text: String) throws -> String {
        String(try #require(text.firstMatch(of: /name="plan" value="([^"]+)"/)).1)
    }

    @Test("Nothing is taken in before somebody looked; rows in error are named; twice is once")
    func takeIn() async throws {
        try await Self.run { house, visitor, clerk in
            let sent = try await Self.send(clerk, Self.file)
            #expect(sent.status == .seeOther)
            #expect(try Self.programs(house).isEmpty)
            let page = try await clerk.get(sent.location).text
            #expect(page.contains("2 new, 1 here already, 1 in error") && page.contains("Line 4, kind"))
            let plan = try Self.plan(page)
            #expect(
                try await clerk.post(sent.location, [("what", "take"), ("plan", "0")]).status
                    == .unprocessableContent)
            // Nobody else's.
            let other = try await visitor.signedIn(
                try await RolesTests.person(.coordinator, from: "2020-01-01", in: house.office).cookie)
            #expect(try await other.get(sent.location).status == .notFound)
            let taken = try await clerk.post(sent.location, [("what", "take"), ("plan", plan)])
            #expect(taken.location.contains("count=2"))
            let programs = try Self.programs(house)
            #expect(programs.map(\.title).sorted() == ["A walk", "Day one"])
            let first = try #require(programs.first { $0.title == "Day one" })
            #expect(first.campus == nil && first.days.count == 2 && first.attended == 580)
            #expect(first.behaviors == [.sexualAssault, .stalking])
            #expect(programs.first { $0.title == "A walk" }?.campus == 2)
            #expect(try await clerk.get(sent.location).status == .notFound, "the file is gone")
            // The office's own table comes back as what it is.
            let own = try await clerk.get("/office/programs/list.csv").text
            let again = try await Self.send(clerk, own)
            #expect(try await clerk.get(again.location).text.contains("0 new, 2 here already, 0 in error"))
        }
    }

    @Test("What is no such table is refused with a sentence")
    func refused() async throws {
        try await Self.run { house, _, clerk in
            for text in ["", "a,b\n1,2\n", "PK\u{3}\u{4}workbook", "year,kind,title,audience,delivery\n"] {
                let answer = try await Self.send(clerk, text)
                #expect(answer.status == .unprocessableContent, "\(text)")
                #expect(!HazingHouse.problems(answer.text).isEmpty, "\(text)")
            }
            #expect(try Self.programs(house).isEmpty)
        }
    }
}
