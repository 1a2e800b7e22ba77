import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("Requests to police agencies")
struct AgencyRequestTests {
    @Test(
        "One act prepares all with a preview; places and crimes stay as they were asked, letters go out once")
    func prepared() async throws {
        try await AgencyWorld.run { world, visitor in
            let clerk = try await world.house.visitor(.coordinator, visitor)
            let preview = try await clerk.get("/office/agencies/requests/new?year=2025")
            #expect(preview.text.contains("City Police: 2 places") && preview.text.contains("Dunmore House"))
            let empty = try await clerk.post(
                "/office/agencies/requests/new",
                [("year", "2025"), ("due", "2025-03-01"), ("words", "quoll-<b>")])
            #expect(empty.status == .unprocessableContent)
            for sentence in ["Tick at least one", "a day to come", "whom the agency may ask", "quoll-&lt;b"] {
                #expect(empty.text.contains(sentence), "\(sentence)")
            }
            let link = try await world.ask(clerk)
            // A second press prepares nothing twice and sends nothing twice.
            _ = try await clerk.post(
                "/office/agencies/requests/new",
                [
                    ("year", "2025"), ("agency", "\(world.city)"), ("due", "2026-03-01"),
                    ("contact", "Clery office"),
                ])
            _ = try await clerk.post(
                "/office/agencies/requests/send", [("year", "2025"), ("what", "send")])
            try await world.postman().round()
            #expect(world.letters.count == 1 && world.letters.first?.to == "records@pd.example")
            #expect(try world.office.read { try AgencyRequest.all(year: 2025, $0).count } == 1)
            let letter = try #require(world.letters.first).text
            for part in ["12 College Lane", "1/1/2025", "Burglary", "Hazing", "March 1, 2026"] {
                #expect(letter.contains(part), "\(part)")
            }
            // What changes in the registry does not change what was asked; what is new is asked by a supplement.
            try await world.office.act(by: .house, "changed the registry") { writing in
                var details = try #require(try PlaceDetails.one(world.hall, writing.db))
                details.address = "99 New Road"
                try writing.put(.placeDetails, details.values)
                _ = try PlaceActs.make(
                    "Boathouse", campus: 1, { PlaceDetails(id: $0) }, facts: PlaceDecisionTests.hall(),
                    writing)
            }
            let asked = try await visitor.get("/agencies/answer?t=\(link)").text
            #expect(asked.contains("12 College Lane") && !asked.contains("99 New Road"))
            let more = try await clerk.get("/office/agencies/requests/new?year=2025").text
            #expect(more.contains("asked before, about others") && more.contains("City Police: 1 place"))
            let csv = try await visitor.get("/agencies/answer/places.csv?t=\(link)").text
            #expect(csv.contains("Dunmore House,12 College Lane,Main campus,on_campus,2025-01-01,2025-12-31"))
            let pdf = try await clerk.get("/office/agencies/requests/1/letter.pdf")
            #expect(pdf.status == .ok)
            #expect(
                try await clerk.get("/office/agencies/\(world.city)/record?year=2025").text.contains(
                    "E-mail of the office"))
        }
    }

    @Test("Hazing is asked since it is counted")
    func hazing() {
        #expect(AskedCrime.all(of: 2025).contains { $0.title == "Hazing" })
        #expect(!AskedCrime.all(of: 2024).contains { $0.title == "Hazing" })
    }

    @Test("Reminders are proposed by their days and sent by a person; silence is closed only after one")
    func reminders() async throws {
        try await AgencyWorld.run { world, visitor in
            var clerk = try await world.house.visitor(.coordinator, visitor)
            _ = try await world.ask(clerk)
            let early = try await clerk.post("/office/agencies/requests/1", [("what", "close")])
            #expect(early.status == .notFound)
            world.house.house.move(to: "2026-03-05")
            try await world.postman().round()
            #expect(world.letters.count == 1)
            clerk = try await world.house.visitor(.coordinator, visitor)
            #expect(
                try await clerk.get("/office/agencies/requests?year=2025").text.contains("Remind 1 by e-mail")
            )
            for _ in 0..<2 {
                _ = try await clerk.post(
                    "/office/agencies/requests/send", [("year", "2025"), ("what", "remind")])
            }
            try await world.postman().round()
            #expect(world.letters.count == 2)
            #expect(try #require(world.letters.last).text.contains("We wrote to you before"))
            let call = try await clerk.post(
                "/office/agencies/requests/1/contacts",
                [
                    ("kind", "reminder"), ("channel", "phone"), ("day", "2026-03-04"),
                    ("words", "Sergeant bilby-9"),
                ])
            #expect(call.status == .seeOther)
            for (field, value) in [("channel", "mail"), ("day", "2026-12-01"), ("kind", "bribe")] {
                var fields = ["kind": "other", "channel": "post", "day": "2026-03-04"]
                fields[field] = value
                let wrong = try await clerk.post(
                    "/office/agencies/requests/1/contacts", fields.map { ($0.key, $0.value) })
                #expect(wrong.status == .unprocessableContent, "\(field)")
            }
            #expect(try await clerk.get("/office/agencies/requests/1").text.contains("bilby-9"))
            // What was written down is sealed, and is not opened for whoever only reads.
            let auditor = try await world.house.visitor(.auditor, visitor)
            let seen = try await auditor.get("/office/agencies/requests/1")
            #expect(seen.status == .ok && !seen.text.contains("bilby-9") && !seen.text.contains("answer?t="))
            #expect(try await auditor.get("/office/agencies/requests/1/rows").status == .notFound)
            #expect(
                try await auditor.post("/office/agencies/requests/1", [("what", "close")]).status == .notFound
            )
            _ = try await clerk.post("/office/agencies/requests/1", [("what", "close")])
            #expect(try world.standing().title == "No answer")
            let notes = AgencyNotes.of(try world.standing())
            #expect(
                notes.count == 1 && notes[0].contains("did not answer")
                    && notes[0].contains("by telephone on March 4"))
        }
    }

    @Test("A person of one campus asks for its places, and sees no request of others")
    func campuses() async throws {
        try await AgencyWorld.run { world, visitor in
            let clerk = try await world.house.visitor(.coordinator, visitor)
            _ = try await world.ask(clerk)
            let other = try await world.house.visitor(.coordinator, campus: 2, visitor)
            for path in ["", "/letter.pdf", "/places.csv", "/answer", "/rows"] {
                #expect(
                    try await other.get("/office/agencies/requests/1\(path)").status == .notFound, "\(path)")
            }
            #expect(
                try await other.post("/office/agencies/requests/1", [("what", "revoke")]).status == .notFound)
            #expect(
                !(try await other.get("/office/agencies/requests?year=2025").text.contains("requests/1\"")))
            #expect(
                try await other.get("/office/agencies/\(world.city)/record?year=2025").status == .notFound)
            for role in [Role.dispatcher, .housing, .conduct] {
                let person = try await world.house.visitor(role, visitor)
                #expect(try await person.get("/office/agencies/requests").status == .notFound)
            }
        }
    }

    @Test("Cells of the matrix, duties and the survey's answer follow from what is kept")
    func telling() async throws {
        try await AgencyWorld.run { world, visitor in
            let clerk = try await world.house.visitor(.coordinator, visitor)
            func cell() throws -> SourceCell {
                try world.office.read { db in
                    let campus = try #require(try Campus.all(db).first)
                    return try #require(try AgencySource.cells(2025, campus, db).first)
                }
            }
            func duty(_ key: String) throws -> Duty? {
                try world.office.read { db in try AgencyDuties.duties(2026, db).first { $0.key == key } }
            }
            #expect(try cell().state == .notAsked)
            #expect(try duty("agency-requests:2025:1")?.done == nil)
            #expect(try duty("agency-requests:2025:1")?.due == "2026-03-31")
            let link = try await world.ask(clerk)
            #expect(try cell().state == .waiting)
            #expect(try cell().due == "2026-03-01")
            #expect(try duty("agency-requests:2025:1")?.done == "2026-01-10")
            #expect(try duty("agency-reminder:1")?.due == "2026-03-15")
            #expect(try world.office.read { try AgencyFigures(2025, campus: 1, $0).screening } == .unknown)
            try await world.answer(link, visitor)
            #expect(try cell().state == .data)
            #expect(try duty("agency-reminder:1") == nil)
            #expect(try duty("agency-record:2025:1")?.done == nil)
            #expect(
                try world.office.read { try AgencyFigures(2025, campus: 1, $0).screening }
                    == .known(.combined))
        }
    }
}
