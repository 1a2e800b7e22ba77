import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Answers of police agencies")
struct AgencyAnswerTests {
    @Test("Saved in parts, sent, corrected; a form that comes twice adds nothing twice")
    func parts() async throws {
        try await AgencyWorld.run { world, visitor in
            let clerk = try await world.house.visitor(.coordinator, visitor)
            let link = try await world.ask(clerk)
            let page = try await visitor.get("/agencies/answer?t=\(link)")
            #expect(page.status == .ok && page.text.contains("Crime statistics of 2025"))
            let first: [(String, String)] =
                [("t", link), ("kind", "data"), ("rows", "2"), ("mark", "a1"), ("do", "save")]
                + AgencyWorld.row() + [("who", "Clerk numbat-7"), ("words", "<script>alert(1)</script>")]
            for _ in 0..<3 {
                #expect(try await visitor.post("/agencies/answer", first).status == .seeOther)
            }
            #expect(try world.standing().drafted.count == 1)
            #expect(try world.standing().reply == nil && world.standing().rows.isEmpty)
            let again = try await visitor.get("/agencies/answer?t=\(link)").text
            #expect(again.contains("1 incident so far") && again.contains("Clerk numbat-7"))
            #expect(!again.contains("<script>alert"))
            // One bad incident stays in the form, the good one beside it is kept, and nothing is sent.
            let mixed = try await visitor.post(
                "/agencies/answer",
                [("t", link), ("kind", "data"), ("rows", "2"), ("mark", "a2"), ("do", "send")]
                    + AgencyWorld.row(0, ["date_reported": "2024-05-02", "address": "Old quarry <i>"])
                    + AgencyWorld.row(1, ["case_number": "25-002", "offense": "drug", "arrests": "2"]))
            #expect(mixed.status == .unprocessableContent)
            #expect(
                mixed.text.contains("this one is of another year") && mixed.text.contains("Old quarry &lt;i"))
            #expect(try world.standing().drafted.count == 2 && world.standing().reply == nil)
            // Nothing to report, with incidents below, is no answer.
            let torn = try await visitor.post(
                "/agencies/answer", [("t", link), ("kind", "nothing_to_report"), ("do", "send")])
            #expect(torn.status == .unprocessableContent && torn.text.contains("There are incidents below"))
            let sent = try await visitor.post(
                "/agencies/answer", [("t", link), ("kind", "data"), ("do", "send"), ("mark", "a3")])
            #expect(sent.location.hasSuffix("done=sent"))
            #expect(try world.standing().rows.count == 2 && world.standing().reply?.kind == .data)
            let position = try world.office.position()
            for more in [[], [("who", "Clerk numbat-7"), ("words", "<script>alert(1)</script>")]] {
                let replay = try await visitor.post(
                    "/agencies/answer",
                    [("t", link), ("kind", "data"), ("do", "send"), ("mark", "a3")] + more
                )
                #expect(replay.status == .seeOther)
            }
            #expect(try world.office.position() == position && world.standing().sent.count == 1)
            // A correction takes effect when it is sent.
            let row = try #require(try world.standing().rows.first).id
            _ = try await visitor.post(
                "/agencies/answer",
                [("t", link), ("kind", "data"), ("do", "save"), ("out", "\(row)"), ("mark", "a4")])
            #expect(try world.standing().rows.count == 2 && world.standing().drafted.count == 1)
            _ = try await visitor.post(
                "/agencies/answer", [("t", link), ("kind", "data"), ("do", "send"), ("mark", "a5")])
            #expect(try world.standing().rows.count == 1)
            // No event, no log of ours holds what was typed or the link.
            let told = try world.office.read {
                try String.fetchAll($0, sql: "SELECT sentence || coalesce(why, '') FROM events").joined()
            }
            #expect(!told.contains("numbat") && !told.contains(link) && !told.contains("College Lane"))
        }
    }

    @Test(
        "A link is made up by nobody, ends by its day, by the office and by a new one; and opens its own request only"
    )
    func links() async throws {
        try await AgencyWorld.run { world, visitor in
            let clerk = try await world.house.visitor(.coordinator, visitor)
            let link = try await world.ask(clerk)
            // Another agency with a request and rows of its own.
            try await world.office.act(by: .house, "asked another agency") { writing in
                let other = try AgencyActs.found("State Police", address: nil, writing)
                try AgencyActs.assign(other, place: world.hall, from: nil, through: nil, writing)
                let asking = try AgencyAsking(2025, within: .all, hiding: Hidden(), writing.db)
                _ = try AgencyRequestActs.prepare(
                    asking.plans.filter { $0.agency.id == other }, year: 2025,
                    .init(due: "2026-03-01", contact: "Us", words: ""), by: 1, writing)
            }
            let second = try world.office.read { try #require(try AgencyRequest.one(2, $0)) }
            let theirs = AgencyLink(world.office.key).words(of: second)
            try await world.answer(theirs, visitor)
            let row = try #require(try world.standing(2).rows.first).id
            _ = try await visitor.post(
                "/agencies/answer",
                [("t", link), ("kind", "refused"), ("do", "send"), ("out", "\(row)")])
            #expect(try world.standing(2).rows.count == 1)
            #expect(!(try await visitor.get("/agencies/answer?t=\(link)").text.contains("Take out")))
            func status(_ link: String) async throws -> HTTPResponse.Status {
                try await visitor.get("/agencies/answer?t=\(link)").status
            }
            let swapped = "2" + link.dropFirst()
            for wrong in [
                "", "1", "1.", swapped, link + "x", String(link.dropLast()), "x.y", "-1.a",
                String(repeating: "9", count: 5000),
            ] {
                #expect(try await status(wrong) == .notFound, "\(wrong.count) letters")
                let posted = try await visitor.post(
                    "/agencies/answer", [("t", wrong), ("kind", "refused"), ("do", "send")])
                #expect(posted.status == .notFound)
                #expect(try await visitor.get("/agencies/answer/places.csv?t=\(wrong)").status == .notFound)
            }
            let cross = try await visitor.client.execute(
                uri: "/agencies/answer", method: .post,
                headers: [
                    .contentType: "application/x-www-form-urlencoded",
                    try #require(HTTPField.Name("Sec-Fetch-Site")): "cross-site",
                ], body: ByteBuffer(string: "t=\(link)&kind=refused&do=send"))
            #expect(cross.status == .forbidden)
            let response = try await visitor.client.execute(
                uri: "/agencies/answer?t=\(link)", method: .get, headers: [:])
            #expect(response.headers[.cacheControl] == "no-store")
            _ = try await clerk.post("/office/agencies/requests/1", [("what", "revoke")])
            #expect(try await status(link) == .notFound)
            _ = try await clerk.post("/office/agencies/requests/1", [("what", "renew")])
            #expect(try await status(link) == .notFound)
            let fresh = try world.office.read { db in
                AgencyLink(world.office.key).words(of: try #require(try AgencyRequest.one(1, db)))
            }
            #expect(try await status(fresh) == .ok)
            let last = try world.standing().request.expires
            world.house.house.move(to: last)
            #expect(try await status(fresh) == .ok)
            world.house.house.move(to: last.adding(days: 1))
            #expect(try await status(fresh) == .notFound)
        }
    }

    @Test("A file's good lines are kept, each bad one is named by its line and never repeated")
    func file() throws {
        let reading = AgencyRowReading(year: 2025, today: "2026-01-10")
        let text = """
            Date reported,Date occurred,Occurred through,Address,Offense,Bias,Arrests,Case number,Remarks
            5/2/2025,5/1/2025,,"12 College Lane",Burglary,,,25-1,
            5/3/2025,5/9/2025,,12 College Lane,Burglary,,,25-2,
            5/3/2025,,,Elm Street,Regicide wombat,,,25-3,
            13/45/2025,,,Elm Street,burglary,,,25-4,
            5/4/2025,,,Elm Street,Drug law violations,,,25-5,
            5/4/2025,,,Elm Street,drug,,3,25-6,=HYPERLINK("http://evil")
            5/5/2025,,,Elm Street,intimidation,,,25-7,
            5/5/2025,,,Elm Street,intimidation,religion,,25-8,
            """
        let file = try AgencyFile(Array(text.utf8), reading)
        #expect(file.rows.map(\.row.details.number) == ["25-1", "25-6", "25-8"])
        #expect(file.problems.map(\.line) == [3, 4, 5, 6, 8])
        #expect(!file.problems.contains { $0.problem.contains("wombat") })
        #expect(throws: ExchangeError.self) {
            _ = try AgencyFile(Array("no,such,columns\n1,2,3".utf8), reading)
        }
        #expect(throws: ExchangeError.self) {
            _ = try AgencyFile([UInt8](repeating: 65, count: AgencyFile.longest + 1), reading)
        }
        #expect(String(decoding: AgencyFile.template, as: UTF8.self).hasPrefix("date_reported,date_occurred"))
    }

    @Test("A file is sent by the link; twice adds nothing twice, and more than the most adds nothing")
    func upload() async throws {
        try await AgencyWorld.run { world, visitor in
            let clerk = try await world.house.visitor(.coordinator, visitor)
            let link = try await world.ask(clerk)
            func send(_ csv: String) async throws -> (HTTPResponse.Status, String) {
                let body =
                    "--b\r\nContent-Disposition: form-data; name=\"t\"\r\n\r\n\(link)\r\n--b\r\n"
                    + "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                    + csv + "\r\n--b--\r\n"
                let response = try await visitor.client.execute(
                    uri: "/agencies/answer/file", method: .post,
                    headers: [.contentType: "multipart/form-data; boundary=b"], body: ByteBuffer(string: body)
                )
                return (response.status, String(buffer: response.body))
            }
            let head = "date_reported,offense,address\n"
            let two = head + "2025-02-01,robbery,Elm Street\n2025-02-02,wombat-crime,Elm Street\n"
            let (status, text) = try await send(two)
            #expect(status == .unprocessableContent)
            #expect(text.contains("Line 3, Offense") && text.contains("1 incident of the file was added"))
            #expect(!text.contains("wombat-crime"))
            _ = try await send(two)
            #expect(try world.standing().drafted.count == 1)
            let giant = head + (0..<2500).map { "2025-02-01,robbery,Street \($0)\n" }.joined()
            let (refused, why) = try await send(giant)
            #expect(refused == .unprocessableContent && why.contains("Nothing of the file was added"))
            #expect(try world.standing().drafted.count == 1)
            #expect(try await send("").0 == .unprocessableContent)
        }
    }

    @Test("Formulas of the registry are made text in the list for agencies")
    func formulas() {
        let place = AskedPlace(
            place: 1, campus: 1, campusName: "Main", name: "=cmd()", number: nil, address: "+1",
            category: .onCampus,
            days: DayRange(first: "2025-01-01", last: "2025-12-31"), rooms: "@x")
        let csv = String(decoding: AskedPlace.csv([place]), as: UTF8.self)
        #expect(csv.contains("'=cmd()") && csv.contains("'@x"))
        #expect(try! AskedPlace.list(AskedPlace.json([place])) == [place])
    }

    @Test("Whoever asks agencies is told of an answer until its incidents are looked at; others are not")
    func told() async throws {
        try await AgencyWorld.run { world, visitor in
            let clerk = try await world.house.visitor(.coordinator, visitor)
            let link = try await world.ask(clerk)
            func bell(_ who: TellingTests.Visitor) async throws -> String {
                try await who.get("/office/notices").text
            }
            #expect(!(try await bell(clerk)).contains("City Police has answered"))
            try await world.answer(link, visitor)
            #expect(try await bell(clerk).contains("City Police has answered for 2025: 1 incident waits"))
            let reader = try await world.house.visitor(.auditor, visitor)
            #expect(!(try await bell(reader)).contains("City Police has answered"))
        }
    }
}
