import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Closures in the browser: seen by the office, kept by whoever sets its rules")
struct ClosureDoorsTests {
    private static func run(
        _ house: TestOffice, _ body: @Sendable (TellingTests.Visitor) async throws -> Void
    ) async throws {
        let cookie = "openclery=\(try await Sessions.begin(1, house.office))"
        try await DoorsTests.app(house.office).test(.router) { client in
            try await body(try await TellingTests.Visitor(client: client).signedIn(cookie))
        }
    }

    private static func send(
        _ file: String, as name: String = "academic.ics", _ desk: TellingTests.Visitor
    ) async throws -> (status: HTTPResponse.Status, text: String, location: String) {
        let body =
            "--frontier\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n\(file)\r\n"
            + "--frontier\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\n\(desk.token)\r\n--frontier--\r\n"
        let response = try await desk.client.execute(
            uri: "/office/closures/file", method: .post,
            headers: [.contentType: "multipart/form-data; boundary=frontier", .cookie: desk.cookie],
            body: ByteBuffer(string: body))
        return (response.status, String(buffer: response.body), response.headers[.location] ?? "")
    }

    private static func plan(_ page: String) throws -> String {
        String(try #require(page.firstMatch(of: /name="plan" value="([^"]+)"/)?.1))
    }

    @Test("Added by hand, taken back and brought again: an act each, and nothing is deleted")
    func byHand() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let start = try house.office.position()
        try await Self.run(house) { desk in
            #expect(try await desk.get("/office/closures").text.contains("No closure in 2026"))
            let added = try await desk.post(
                "/office/closures", [("name", "Snow & ice"), ("first", "2026-12-03"), ("last", "2026-12-04")])
            #expect(added.status == .seeOther)
            let page = try await desk.get(added.location).text
            #expect(page.contains("The closure is added.") && page.contains("Snow &amp; ice"))
            #expect(page.contains("Thursday, December 3, 2026 to Friday, December 4, 2026"))
            #expect(page.contains("2 business days taken") && page.contains("to come"))
            // The same again is not added twice.
            let twice = try await desk.post(
                "/office/closures",
                [("name", "snow &  ICE"), ("first", "2026-12-03"), ("last", "2026-12-04")])
            #expect(twice.status == .unprocessableContent && twice.text.contains("here already"))
            #expect(try await desk.get("/office/closures/1").text.contains("gives 2 business days"))
            let removed = try await desk.post("/office/closures/1", [("what", "remove")])
            #expect(try await desk.get(removed.location).text.contains("Taken back (1)"))
            // A second click does nothing more.
            _ = try await desk.post("/office/closures/1", [("what", "remove")])
            #expect(try house.office.position() == start + 2)
            let again = try await desk.post(
                "/office/closures", [("name", "Snow & ice"), ("first", "2026-12-03"), ("last", "2026-12-04")])
            #expect(again.status == .unprocessableContent && again.text.contains("Bring it back"))
            _ = try await desk.post("/office/closures/1", [("what", "restore")])
            #expect(try house.closures().map(\.removed) == [false])
            #expect(try house.office.position() == start + 3)
            let history = try await desk.get("/office/history/closures/1").text
            #expect(history.contains("took back the closure from 2026-12-03 to 2026-12-04"))
            #expect(
                try await desk.post("/office/closures/1", [("what", "delete")]).status
                    == .unprocessableContent)
            #expect(try await desk.post("/office/closures/77", [("what", "remove")]).status == .notFound)
            #expect(try await desk.get("/office/closures/77").status == .notFound)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test(
        "Bad input comes back with what was typed and a sentence",
        arguments: [
            ("", "2026-12-03", "", "Say what the closure is called"), ("Zephyr", "", "", "Write the day"),
            ("Zephyr", "2026-02-30", "", "Write the day"),
            ("Zephyr", "2026-12-03", "12/4/2026", "Write the day"),
            ("Zephyr", "2026-12-03", "2026-12-02", "comes before the first"),
            ("Zephyr", "2026-12-03", "2028-12-02", "at most 366 days"),
            ("Zephyr", "1066-10-14", "", "Choose a year"), ("Zephyr", "9999-10-14", "", "Choose a year"),
            ("Zephyr", "2026-05-01", "2026-08-31", "Tick below that every office is closed"),
            (String(repeating: "Zephyr ", count: 40), "2026-12-03", "", "at most 120 letters"),
        ])
    func badInput(name: String, first: String, last: String, words: String) async throws {
        let house = try TestOffice()
        defer { house.close() }
        let start = try house.office.position()
        try await Self.run(house) { desk in
            let answer = try await desk.post(
                "/office/closures", [("name", name), ("first", first), ("last", last)])
            #expect(answer.status == .unprocessableContent && answer.text.contains(words))
            #expect(answer.text.contains("value=\"\(first)\"") || first.isEmpty)
            #expect(answer.text.contains("Zephyr") || name.isEmpty)
        }
        #expect(try house.office.position() == start)
    }

    @Test("A long closure is taken once somebody is sure")
    func sure() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await Self.run(house) { desk in
            let typed = [("name", "Flood"), ("first", "2026-05-01"), ("last", "2026-08-31")]
            let answer = try await desk.post("/office/closures", typed + [("sure", "yes")])
            #expect(answer.status == .seeOther)
        }
        #expect(try house.closures().map(\.days.count) == [123])
    }

    @Test("A calendar: shown row by row, and only what is ticked is taken")
    func file() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await Self.run(house) { desk in
            let sent = try await Self.send(ClosureImportTests.academic, desk)
            #expect(sent.status == .seeOther && sent.location == "/office/closures/file/1")
            let page = try await desk.get(sent.location).text
            #expect(page.contains("academic.ics: 3 rows with days, 1 in error"))
            #expect(
                page.contains("classes only</span>") && page.contains("; line 10</small>")
                    && page.contains("In error (1)"))
            #expect(page.matches(of: /checked/).count == 2)
            #expect(try await desk.get(sent.location + "?show=errors").text.contains("there is no such day"))
            #expect(try house.closures() == [])
            let plan = try Self.plan(page)
            let none = try await desk.post(sent.location, [("plan", plan), ("what", "take"), ("row", "99")])
            #expect(none.status == .unprocessableContent && none.text.contains("Tick at least one row"))
            let forged = try await desk.post(sent.location, [("plan", "0"), ("what", "take"), ("row", "0")])
            #expect(forged.status == .unprocessableContent)
            // The person knows better: fall break is no closure, nor is the winter break of this file.
            let taken = try await desk.post(sent.location, [("plan", plan), ("what", "take"), ("row", "1")])
            #expect(taken.status == .seeOther)
            #expect(try house.closures().map(\.name) == ["Thanksgiving"])
            let after = try await desk.get(taken.location).text
            #expect(after.contains("1 closure is new.") && after.contains("closed already"))
            let before = try house.office.position()
            _ = try await desk.post(sent.location, [("plan", plan), ("what", "take"), ("row", "1")])
            #expect(try house.office.position() == before)
            #expect(try await desk.post(sent.location, [("what", "forget")]).location == "/office/closures")
            #expect(try await desk.get(sent.location).status == .notFound)
            for (bytes, words) in [("", "not empty"), ("hello", "neither an iCalendar file")] {
                let bad = try await Self.send(bytes, as: "x.csv", desk)
                #expect(bad.status == .unprocessableContent && bad.text.contains(words))
            }
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Federal holidays are a proposal: only ticked days of the list are taken")
    func federal() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await Self.run(house) { desk in
            let page = try await desk.get("/office/closures/federal?year=2026").text
            #expect(page.contains("Independence Day (observed)") && page.contains("Friday, July 3, 2026"))
            #expect(!page.contains("checked"))
            for days in [[], ["2026-07-04"], ["2026-07-03", "2026-12-31"]] {
                let answer = try await desk.post(
                    "/office/closures/federal", [("year", "2026")] + days.map { ("day", $0) })
                #expect(answer.status == .unprocessableContent, "\(days)")
            }
            let wrong = try await desk.post(
                "/office/closures/federal", [("year", "9999"), ("day", "2026-07-03")])
            #expect(wrong.status == .unprocessableContent)
            #expect(try house.closures() == [])
            let taken = try await desk.post(
                "/office/closures/federal", [("year", "2026"), ("day", "2026-07-03"), ("day", "2026-11-26")])
            #expect(taken.location == "/office/closures?year=2026&new=2")
            let list = try await desk.get(taken.location).text
            // What comes is first; Independence Day is over.
            let coming = try #require(list.range(of: "Thanksgiving Day"))
            let over = try #require(list.range(of: "Independence Day"))
            #expect(coming.lowerBound < over.lowerBound && list.contains("2 closures are new."))
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test(
        "Whoever reads incidents sees the list and no form; a campus's coordinator keeps none; others see nothing"
    )
    func roles() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try house.takeClosures(ClosureImportTests.academic)
        let sent = try await WaitingFile.keep(
            Array(ClosureImportTests.academic.utf8), kind: .closures, profile: "a.ics", options: [],
            account: 1,
            house.office)
        let (_, reader) = try await RolesTests.person(.dispatcher, campus: 1, in: house.office)
        let (_, ofCampus) = try await RolesTests.person(.coordinator, campus: 1, in: house.office)
        let (_, coordinator) = try await RolesTests.person(.coordinator, in: house.office)
        let (_, stranger) = try await RolesTests.person(.securityAuthority, in: house.office)
        let before = try house.office.position()
        try await DoorsTests.app(house.office).test(.router) { client in
            for cookie in [reader, ofCampus] {
                let desk = try await TellingTests.Visitor(client: client).signedIn(cookie)
                let list = try await desk.get("/office/closures")
                #expect(list.status == .ok && list.text.contains("Thanksgiving"))
                #expect(!list.text.contains("Add a closure") && !list.text.contains("/office/closures/1"))
                for path in ["/office/closures/1", "/office/closures/federal", "/office/history/closures/1"] {
                    #expect(try await desk.get(path).status == .notFound, "\(path)")
                }
                let add = [("name", "X"), ("first", "2026-12-01")]
                #expect(try await desk.post("/office/closures", add).status == .notFound)
                #expect(try await desk.post("/office/closures/1", [("what", "remove")]).status == .notFound)
                #expect(try await Self.send(ClosureImportTests.academic, desk).status == .notFound)
            }
            let other = try await TellingTests.Visitor(client: client).signedIn(coordinator)
            #expect(try await other.get("/office/closures/1").status == .ok)
            // A file waits for its sender alone.
            #expect(try await other.get("/office/closures/file/\(sent)").status == .notFound)
            #expect(
                try await other.post("/office/closures/file/\(sent)", [("what", "forget")]).status
                    == .notFound)
            let away = try await TellingTests.Visitor(client: client).signedIn(stranger)
            #expect(try await away.get("/office/closures").status == .notFound)
            #expect(try await !away.get("/office").text.contains("/office/closures"))
            let stale = TellingTests.Visitor(client: client, cookie: coordinator, token: "stale")
            #expect(try await stale.post("/office/closures/1", [("what", "remove")]).status == .forbidden)
        }
        #expect(try house.office.position() == before)
    }
}
