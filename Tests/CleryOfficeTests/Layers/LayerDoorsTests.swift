import CleryLaw
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// A file of places in the browser: sent, seen, confirmed.
@Suite struct LayerDoorsTests {
    private static let address = "/office/geography/import"

    private static func send(
        _ file: [UInt8], _ desk: TellingTests.Visitor, _ more: [(String, String)] = [], form: String? = nil
    ) async throws -> (status: HTTPResponse.Status, text: String, location: String) {
        var body = Array(
            "--frontier\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\maps\\halls.geojson\"\r\n\r\n"
                .utf8)
        body += file + Array("\r\n".utf8)
        for (name, value) in [("form", form ?? desk.token)] + more {
            body += Array(
                "--frontier\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        let response = try await desk.client.execute(
            uri: address, method: .post,
            headers: [.contentType: "multipart/form-data; boundary=frontier", .cookie: desk.cookie],
            body: ByteBuffer(bytes: body + Array("--frontier--\r\n".utf8)))
        return (response.status, String(buffer: response.body), response.headers[.location] ?? "")
    }

    private static func plan(_ page: String) throws -> String {
        String(try #require(page.firstMatch(of: /name="plan" value="([^"]+)"/)?.1))
    }

    private func run(
        _ house: TestOffice, _ body: @Sendable (TellingTests.Visitor) async throws -> Void
    ) async throws {
        let admin = "openclery=\(try await Sessions.begin(1, house.office))"
        try await DoorsTests.app(house.office).test(.router) {
            try await body(try await TellingTests.Visitor(client: $0).signedIn(admin))
        }
    }

    @Test func sentSeenConfirmedAndSentAgain() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await run(house) { desk in
            let sent = try await Self.send(TestOffice.halls, desk)
            #expect(sent.status == .seeOther && sent.location == "\(Self.address)/1")
            let page = try await desk.get(sent.location).text
            #expect(page.contains("halls.geojson: GeoJSON, 3 features. 3 new") && !page.contains("maps"))
            #expect(page.contains("Because USE_DESC: Residence Hall") && page.contains("<svg"))
            #expect(try house.placeNamed("Whitman Hall") == nil)
            let group = "student_housing=yes||USE_DESC: Residence Hall"
            let plan = try Self.plan(page)
            // The third place is left out, one proposal is confirmed, all are stated as owned and on campus.
            let choices = [
                ("plan", plan), ("choices", "shown"), ("kind", "new"), ("row", "1"), ("row", "2"),
                ("row", "3"),
                ("take", "1"), ("take", "2"), ("group", group), ("fact", group), ("whole", "owned"),
                ("whole", "on_campus"), ("whole", "educational"),
            ]
            let kept = try await desk.post(sent.location, choices + [("what", "keep")])
            #expect(kept.status == .seeOther)
            let after = try await desk.get(kept.location).text
            #expect(after.contains("value=\"1\" checked") && !after.contains("value=\"3\" checked"))
            let done = try await desk.post(sent.location, [("plan", plan), ("what", "take")])
            #expect(done.location == "\(Self.address)?taken=yes")
            let told = try await desk.get(done.location).text
            #expect(told.contains("2 new, 0 changed, 0 ended, 0 unchanged, 1 left out."))
            #expect(try house.placeNamed("Whitman Hall")?.record.facts.studentHousing == .known(true))
            #expect(try house.placeNamed("North Lot") == nil)
            // Confirmed twice: the file no longer waits.
            #expect(
                try await desk.post(sent.location, [("plan", plan), ("what", "take")]).status == .notFound)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func aFormIsNeverForged() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await run(house) { desk in
            #expect(try await Self.send(TestOffice.halls, desk, form: "forged").status == .forbidden)
            let sent = try await Self.send(TestOffice.halls, desk)
            let before = try house.office.position()
            let forged = try await desk.post(sent.location, [("plan", "00"), ("what", "take")])
            #expect(forged.status == .unprocessableContent && forged.text.contains("changed meanwhile"))
            // Numbers and words that the page never offered do nothing.
            let odd = try await desk.post(
                sent.location,
                [
                    ("choices", "shown"), ("row", "-1"), ("take", "x"), ("answer.9999", "1"),
                    ("answer.x", "1"),
                    ("end", "1"), ("gone", "1"), ("fact", "owner=nobody"), ("group", "owner=nobody"),
                    ("whole", "everything"), ("what", "keep"),
                ])
            #expect(odd.status == .seeOther)
            let day = try await desk.post(
                sent.location, [("choices", "shown"), ("from", "July"), ("what", "keep")])
            #expect(day.status == .unprocessableContent && day.text.contains("Write the day as"))
            #expect(try house.office.position() == before)
            #expect(try await desk.post(sent.location, [("what", "forget")]).location == Self.address)
            #expect(try await desk.get(sent.location).status == .notFound)
        }
    }

    @Test func whatCannotBeReadComesBackWithASentence() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try await run(house) { desk in
            let main = [("campus", "Main campus")]
            for (file, words) in [
                ("", "not empty"), ("{", "not JSON"), ("PK\u{3}\u{4}", "Unpack a KMZ"),
                (#"{"type":"Topology"}"#, "TopoJSON"),
            ] {
                let sent = try await Self.send(Array(file.utf8), desk, main)
                #expect(sent.status == .unprocessableContent && sent.text.contains(words), "\(file)")
            }
            #expect(try await Self.send(TestOffice.halls, desk).text.contains("Choose the campus"))
            let other = try await Self.send(TestOffice.halls, desk, main + [("profile", "none")])
            #expect(other.status == .unprocessableContent && other.text.contains("Choose a profile"))
        }
    }

    @Test func theGuessIsChangedAndKept() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await run(house) { desk in
            let sent = try await Self.send(TestOffice.halls, desk)
            let columns = try await desk.get(sent.location + "/columns")
            #expect(columns.status == .ok && columns.text.contains("Residence Hall"))
            let fields = [
                ("role.0", "number"), ("role.1", "name"), ("role.2", ""), ("role.3", "patrol_zone"),
                ("kind", "building"), ("rules", "2"), ("rule.0.column", "USE_DESC"),
                ("rule.0.words", "Res*; Dorm"), ("rule.0.then", "student_housing=yes"),
                ("rule.1.column", ""), ("rule.1.words", ""), ("rule.1.then", ""),
            ]
            let bad = try await desk.post(sent.location + "/columns", fields + [("name", "a/b")])
            #expect(bad.status == .unprocessableContent && bad.text.contains("letters, digits"))
            let wrong = fields.map { $0.0 == "rule.0.then" ? ("rule.0.then", "category=on_campus") : $0 }
            #expect(try await desk.post(sent.location + "/columns", wrong).status == .unprocessableContent)
            let good = try await desk.post(sent.location + "/columns", fields + [("name", "Hartwell map")])
            #expect(good.location == sent.location)
            let page = try await desk.get(sent.location).text
            #expect(page.contains("Because USE_DESC: Residence Hall"))
            #expect(!page.contains("12 College St"))
            let next = try await Self.send(TestOffice.halls, desk, [("profile", "Hartwell map")])
            #expect(next.status == .seeOther)
            #expect(try await desk.get(Self.address).text.contains("Hartwell map"))
        }
        let kept = try house.office.read { try LayerProfiles.named("Hartwell map", $0) }
        #expect(
            kept?.rules == [
                LayerRule(column: "USE_DESC", words: "Res*; Dorm", then: .fact(.studentHousing, "yes"))
            ])
        #expect(kept?.columns(.zone) == ["USE_DESC"] && kept?.columns(.address) == [])
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func anotherPersonsFileIsNotThere() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let id = try await WaitingFile.keep(
            TestOffice.halls, kind: .geography, profile: LayerSettings().json, options: [], account: 7,
            house.office)
        try await run(house) { desk in
            for path in ["\(Self.address)/\(id)", "\(Self.address)/\(id)/columns", "\(Self.address)/x"] {
                let (seen, done) = (
                    try await desk.get(path).status,
                    try await desk.post(path, [("what", "take")]).status
                )
                #expect(seen == .notFound && done == .notFound)
            }
        }
    }

    @Test func filesAreWrittenForThoseWhoMayRead() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeLayer(TestOffice.halls)
        try await run(house) { desk in
            let page = try await desk.get("/office/geography/export")
            #expect(page.text.contains("3 places of the registry"))
            for file in ["places.geojson", "places.kml", "places.json", "places.csv"] {
                let sent = try await desk.get("/office/geography/export/\(file)?year=2026")
                #expect(sent.status == .ok && sent.text.contains("Whitman Hall"), "\(file)")
            }
            for wrong in ["places.exe", "other.csv", "places", "places.csv?year=x", "places.csv?year=99999"] {
                #expect(
                    try await desk.get("/office/geography/export/\(wrong)").status == .notFound, "\(wrong)")
            }
        }
        try await DoorsTests.app(house.office).test(.router) { client in
            let nobody = TellingTests.Visitor(client: client)
            for path in [Self.address, "/office/geography/export/places.csv"] {
                let seen = try await nobody.get(path).status
                #expect(seen != .ok)
            }
        }
    }
}
