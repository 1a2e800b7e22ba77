import CleryLaw
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("While a student is missing nothing that is due goes away")
struct MissingStillTests {
    @Test("“The police go on alone” does not close a case of which something is due or has to be known")
    func police() async throws {
        try await MissingHouse.run { world, visitor in
            let resident = try world.resident()
            let officer = try await world.person(visitor, .coordinator)
            let address = try await world.report(officer, ["student": "\(resident.id)"])
            func close(_ outcome: String) async throws -> String {
                let answer = try await officer.post("\(address)/close", [("close-outcome", outcome)])
                return answer.status == .seeOther ? "closed" : HazingHouse.problems(answer.text).joined()
            }
            #expect(try await close("police_go_on").contains("still missing"))
            try await world.refer(officer, address)
            try await world.determine(officer, address)
            for duty in ["contact", "local_law_enforcement"] {
                #expect(try await close("police_go_on").contains("still missing"), "\(duty)")
                _ = try await officer.post("\(address)/steps", MissingHouse.step(duty))
            }
            // All that is known to be due is done, but not whether a parent has to be told.
            #expect(try world.clock().lines.allSatisfy { !$0.isOpen })
            #expect(try await close("police_go_on").contains("still missing"))
            #expect(try world.one().isOpen)
            _ = try await officer.post("\(address)/facts", [("fact-emancipated", "yes")])
            #expect(try await close("police_go_on") == "closed")
            // Who was found is owed nothing more.
            _ = try await officer.post("\(address)/reopen", [])
            _ = try await officer.post("\(address)/facts", [("fact-emancipated", "no")])
            #expect(try await close("safe") == "closed")
        }
    }

    @Test(
        "A closed case is opened again only where it was closed in error; who is missing again is reported anew"
    )
    func anew() async throws {
        try await MissingHouse.run { world, visitor in
            let officer = try await world.person(visitor, .coordinator)
            let address = try await world.report(officer)
            _ = try await officer.post("\(address)/close", [("close-outcome", "safe")])
            let page = try await officer.get(address).text
            #expect(page.contains("Closed in error?") && page.contains("report it anew"))
            #expect(page.contains("href=\"/office/missing/new\"") && !page.contains("Missing again"))
        }
    }

    @Test("A wrong resident is corrected, or it is said that it is nobody of the list")
    func anotherResident() async throws {
        try await MissingHouse.run { world, visitor in
            let wrong = try world.resident(born: "2004-02-01", number: "S1", email: "a@example.edu")
            let right = try world.resident(
                name: "Ottoline Tamarin", number: "S2", email: "b@example.edu", names: false)
            let officer = try await world.person(visitor, .coordinator)
            let address = try await world.report(officer, ["student": "\(wrong.id)"])
            #expect(try world.one().age == 22)
            #expect(try await officer.get(address).text.contains("Is it another resident?"))
            let found = try await officer.post(
                "\(address)/find",
                [("find-name", "Ottoline"), ("find-reason", MissingLook.searchReasons[1])])
            #expect(found.text.contains("value=\"\(right.id)\""))
            _ = try await officer.post("\(address)/resident", [("student", "\(right.id)")])
            #expect(try world.one().student == right.id && world.one().age == 17)
            let answer = try await officer.post("\(address)/resident", [("student", "nobody")])
            #expect(answer.status == .seeOther)
            let one = try world.one()
            #expect(one.student == nil && one.resident == nil && one.age == nil)
            #expect(try await officer.get(address).text.contains("Nobody of the residents’ list so far"))
        }
    }

    @Test("An age that is stated counts, where the birth date was told wrong; one nobody stated is counted")
    func age() async throws {
        try await MissingHouse.run { world, visitor in
            let officer = try await world.person(visitor, .coordinator)
            let address = try await world.report(officer, ["resident": "yes", "birth": "2007-02-01"])
            #expect(try world.one().age == 19)
            func state(_ age: String) async throws {
                let answer = try await officer.post(
                    "\(address)/facts",
                    [("fact-resident", "yes"), ("fact-age", age), ("fact-contact", "no")])
                #expect(answer.status == .seeOther)
            }
            try await state("17")
            #expect(try world.one().age == 17)
            try await world.determine(officer, address)
            #expect(try world.one().age == 17)
            #expect(try world.clock().asks.map(\.name) == ["emancipated"])
            try await state("")
            #expect(try world.one().age == 19 && world.clock().asks.isEmpty)
        }
    }

    @Test(
        "A birth date that housing corrects after the report counts, and an older age that stands hides no duty"
    )
    func corrected() async throws {
        try await MissingHouse.run { world, visitor in
            let resident = try world.resident(born: "2004-02-01")
            let officer = try await world.person(visitor, .coordinator)
            let address = try await world.report(officer, ["student": "\(resident.id)"])
            #expect(try world.one().age == 22)
            try await world.office.act(by: .account(1), "corrected a birth date") { writing in
                var person = try resident.person(world.office.key, writing.db)
                person.birth = "2009-09-01"
                try ResidentActs.change(
                    resident, to: person, campus: resident.campus, place: resident.place, from: resident.from,
                    through: resident.through, world.office.key, writing)
            }
            // The form is sent with the age that stood in it.
            _ = try await officer.post("\(address)/facts", [("fact-age", "22"), ("fact-emancipated", "no")])
            #expect(try world.one().age == 17)
            try await world.determine(officer, address)
            #expect(try world.one().age == 17)
            _ = try await officer.post("\(address)/facts", [("fact-age", "16"), ("fact-emancipated", "no")])
            #expect(try world.one().age == 16)
        }
    }

    @Test("What has to be known once the clock runs rings the bell and stands on the list until it is stated")
    func asked() async throws {
        try await MissingHouse.run { world, visitor in
            let resident = try world.resident()
            let officer = try await world.person(visitor, .coordinator)
            let address = try await world.report(officer, ["student": "\(resident.id)"])
            let sentence = "Case M-26-0001: Is the student emancipated?"
            #expect(try await !officer.get("/office/notices").text.contains(sentence))
            try await world.determine(officer, address)
            #expect(try await officer.get("/office/notices").text.contains(sentence))
            #expect(try await officer.get("/office/missing").text.contains("1 to state"))
            _ = try await officer.post("\(address)/facts", [("fact-emancipated", "no")])
            #expect(try await !officer.get("/office/notices").text.contains(sentence))
            #expect(try await !officer.get("/office/missing").text.contains("to state"))
        }
    }

    @Test("Police who take a report that was told earlier say when they had it: the delay stays")
    func delay() async throws {
        try await MissingHouse.run { world, visitor in
            let officer = try await world.person(visitor, .swornOfficer)
            let address = try await world.report(
                officer, ["police": "yes", "reported-day": "2026-11-20", "reported-time": "09:00"])
            #expect(try world.states() == ["referral overdue"])
            #expect(try world.clock().minutesToReferral == 180)
            try await world.refer(officer, address)
            #expect(try world.states() == ["referral late"])
            _ = try await world.report(officer, ["police": "yes"])
            #expect(try world.states(2) == ["referral done"])
        }
    }
}
