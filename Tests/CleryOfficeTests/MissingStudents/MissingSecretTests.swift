import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

extension MissingHouse {
    /// The contacts that were opened.
    func openings() throws -> [MissingLook] {
        try office.read { try MissingLook.all(within: .all, limit: 9, $0) }.filter { $0.kind == .contact }
    }
}

@Suite("What is confidential of a missing student stays so")
struct MissingSecretTests {
    @Test(
        "A contact opens for an open case, with a reason, by whoever may, freshly signed in; each time it is kept"
    )
    func opening() async throws {
        try await MissingHouse.run { world, visitor in
            let resident = try world.resident()
            var officer = try await world.person(visitor, .swornOfficer)
            let housing = try await world.person(visitor, .housing)
            let dispatcher = try await world.person(visitor, .dispatcher)
            let address = try await world.report(dispatcher, ["student": "\(resident.id)"])
            let reason = [("look-reason", MissingLook.contactReasons[0])]
            for person in [housing, dispatcher] {
                #expect(try await person.get(address).status == .ok)
                #expect(try await person.get(address).text.contains("Your role does not open it"))
                #expect(try await person.post("\(address)/contact", reason).status == .notFound)
            }
            for fields in [[], [("look-reason", "curious")]] {
                let bare = try await officer.post("\(address)/contact", fields)
                #expect(bare.status == .unprocessableContent && !bare.text.contains(MissingHouse.contact))
            }
            #expect(try world.openings().isEmpty)
            #expect(try await officer.get(address).text.contains(MissingHouse.contact) == false)
            let opened = try await officer.post("\(address)/contact", reason)
            #expect(opened.status == .ok && opened.text.contains(MissingHouse.contact))
            #expect(opened.text.contains(MissingHouse.phone) && opened.text.contains(MissingHouse.guardian))
            let look = try #require(try world.openings().first)
            #expect(look.reason == MissingLook.contactReasons[0] && look.given == nil)
            let given = try await officer.post("\(address)/given", [("look", "\(look.id)")])
            #expect(given.status == .seeOther)
            #expect(try world.office.read { try MissingLook.one(look.id, $0) }?.given != nil)
            let auditor = try await world.person(visitor, .auditor)
            let list = try await auditor.get("/office/missing/openings").text
            #expect(list.contains("Contact opened, case M-26-0001") && list.contains("To notify the contact"))
            // Not freshly signed in, it asks for the password first and opens nothing.
            world.house.move(by: SignInTimes.fresh + 60_000)
            let stale = try await officer.post("\(address)/contact", reason)
            #expect(!stale.text.contains(MissingHouse.contact))
            officer = try await world.person(visitor, .swornOfficer)
            _ = try await officer.post("\(address)/close", [("close-outcome", "safe")])
            #expect(try await officer.post("\(address)/contact", reason).status == .notFound)
            #expect(try world.openings().count == 1)
        }
    }

    @Test(
        "No page, list, search, feed or export tells who is missing or whom they named, but the case's own page"
    )
    func canaries() async throws {
        try await MissingHouse.run { world, visitor in
            let resident = try world.resident()
            let officer = try await world.person(visitor, .coordinator)
            let address = try await world.report(officer, ["student": "\(resident.id)"])
            try await world.refer(officer, address)
            try await world.determine(officer, address)
            _ = try await officer.post("\(address)/facts", [("fact-emancipated", "no")])
            let told = MissingHouse.step(
                "contact", ["contact-who": MissingHouse.contact, "contact-words": "At \(MissingHouse.phone)"])
            #expect(try await officer.post("\(address)/steps", told).status == .seeOther)
            let founder = "openclery=\(try await Sessions.begin(1, world.office))"
            var walked = 0
            for door in Doors.all where door.method == .get {
                for number in door.path.contains(":") ? ["1", "2"] : [""] {
                    let path = door.path.split(separator: "/", omittingEmptySubsequences: false).map { part in
                        part.hasPrefix(":") ? number : String(part)
                    }.joined(separator: "/")
                    guard path != address else { continue }
                    for query in ["", "?q=Quokkawitz", "?year=2026"] {
                        let response = try await visitor.client.execute(
                            uri: path + query, method: .get, headers: [.cookie: founder])
                        let text = String(buffer: response.body)
                        for canary in MissingHouse.canaries
                        where !(query.contains(canary) && !text.contains(MissingHouse.student)) {
                            #expect(!text.contains(canary), "\(path)\(query) tells \(canary)")
                        }
                        walked += 1
                    }
                }
            }
            #expect(walked > 300)
            for role in [Role.housing, .dispatcher] {
                let own = try await world.person(visitor, role).get(address).text
                #expect(own.contains(MissingHouse.student) && own.contains(MissingHouse.story))
                #expect(own.contains("Reached: </b>The contact"), "\(role)")
                #expect(!own.contains(MissingHouse.contact) && !own.contains(MissingHouse.phone), "\(role)")
            }
            // Who may open the contact sees whom it reached, and no more than was written down.
            let own = try await officer.get(address).text
            #expect(own.contains(MissingHouse.contact) && !own.contains(MissingHouse.guardian))
            // Search knows no case by its number either.
            #expect(try await officer.get("/office/incidents?q=M-26-0001").text.contains("No incident fits"))
            // Neither the sentences nor the rows of the register hold a name.
            let events = try world.office.read {
                try Row.fetchAll($0, sql: "SELECT sentence, changes FROM events")
            }
            for canary in MissingHouse.canaries {
                for event in events {
                    let (sentence, changes): (String, Data) = (event[0], event[1])
                    #expect(!sentence.contains(canary) && changes.range(of: Data(canary.utf8)) == nil)
                }
            }
        }
    }

    @Test("The audit file says what was due and done in codes; with all seals opened it still names nobody")
    func audit() async throws {
        try await MissingHouse.run { world, visitor in
            let resident = try world.resident()
            let officer = try await world.person(visitor, .coordinator)
            let address = try await world.report(officer, ["student": "\(resident.id)"])
            try await world.refer(officer, address)
            #expect(!AuditColumns.shown(.missingCases).contains("content"))
            #expect(!AuditColumns.shown(.missingSteps).contains("content"))
            #expect(AuditParts.left[.missingContacts] != nil && AuditParts.left[.missingResidents] != nil)
            let trial = try AuditTrial(world.office, year: 2026, openedWhy: "A test")
            defer { trial.close() }
            let rows = trial.rows("missing-students/cases.csv")
            #expect(rows.count == 1 && rows.first?["number"] == "M-26-0001" && rows.first?["age"] == "17")
            #expect(trial.rows("missing-students/steps.csv").first?["duty"] == "referral")
            for name in trial.files.keys {
                for canary in MissingHouse.canaries {
                    #expect(!trial.text(name).contains(canary), "\(name)")
                }
            }
        }
    }

    @Test("A role of another campus finds no case, no resident and no opening of this one")
    func campuses() async throws {
        try await MissingHouse.run { world, visitor in
            let resident = try world.resident()
            let officer = try await world.person(visitor, .coordinator, campus: 1)
            let far = try await world.person(visitor, .coordinator, campus: 2)
            let address = try await world.report(officer, ["student": "\(resident.id)"])
            for part in [
                "refer", "determine", "steps", "facts", "find", "resident", "contact", "given", "close",
                "reopen",
            ] {
                #expect(try await far.post("\(address)/\(part)", []).status == .notFound, "\(part)")
            }
            #expect(try await far.get(address).status == .notFound)
            #expect(try await !far.get("/office/missing").text.contains("M-26-0001"))
            #expect(try await far.get("/office/missing").text.contains("0 residents"))
            #expect(try await !far.get("/office").text.contains("1 student missing"))
            #expect(try await !far.get("/office/notices").text.contains("M-26"))
            // Neither a search nor a report takes a resident of another campus.
            let search = try await far.post(
                "/office/missing/new",
                [
                    ("what", "find"), ("name", "Quokkawitz"), ("campus", "1"),
                    ("reason", MissingLook.searchReasons[0]),
                ])
            #expect(!search.text.contains(MissingHouse.student) && search.text.contains("Nobody on the list"))
            let report = try await far.post(
                "/office/missing/new",
                [("what", "report"), ("name", "x"), ("student", "\(resident.id)"), ("campus", "2")])
            #expect(report.status == .unprocessableContent)
        }
    }

    @Test("The residents' names are searched with a reason, and the search is kept before anything is opened")
    func searching() async throws {
        try await MissingHouse.run { world, visitor in
            let resident = try world.resident()
            let housing = try await world.person(visitor, .housing)
            let bare = try await housing.post(
                "/office/missing/new",
                [("what", "find"), ("name", "zeph quok"), ("campus", "1"), ("reason", "curious")])
            #expect(bare.status == .unprocessableContent && !bare.text.contains(MissingHouse.student))
            let found = try await housing.post(
                "/office/missing/new",
                [
                    ("what", "find"), ("name", "zeph quok"), ("campus", "1"),
                    ("circumstances", MissingHouse.story), ("reason", MissingLook.searchReasons[0]),
                ])
            #expect(found.status == .ok && found.text.contains(MissingHouse.student))
            // What was typed is not lost.
            #expect(found.text.contains(MissingHouse.story))
            let looks = try world.office.read { try MissingLook.all(within: .all, limit: 9, $0) }
            #expect(looks.map(\.kind) == [.search])
            let address = try await world.report(housing)
            let later = try await housing.post(
                "\(address)/find", [("find-name", "S9001"), ("find-reason", MissingLook.searchReasons[1])])
            #expect(later.text.contains("312"))
            _ = try await housing.post("\(address)/resident", [("student", "\(resident.id)")])
            #expect(try world.one().student == resident.id && world.one().age == 17)
        }
    }
}
