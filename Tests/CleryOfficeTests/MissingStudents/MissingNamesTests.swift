import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Residents’ names and contacts open only to whoever may, and only by the way that is written down")
struct MissingNamesTests {
    @Test("A number alone names nobody: whoever says who it is has searched within the hour")
    func numbers() async throws {
        try await MissingHouse.run { world, visitor in
            let resident = try world.resident()
            let officer = try await world.person(visitor, .coordinator)
            let report = [("what", "report"), ("name", "x"), ("campus", "1"), ("student", "\(resident.id)")]
            func send() async throws -> HTTPResponse.Status {
                let answer = try await officer.post("/office/missing/new", report)
                #expect(!answer.text.contains(MissingHouse.student))
                return answer.status
            }
            #expect(try await send() == .unprocessableContent)
            let address = try await world.report(officer, ["name": "x"])
            func know() async throws -> HTTPResponse.Status {
                try await officer.post("\(address)/resident", [("student", "\(resident.id)")]).status
            }
            #expect(try await know() == .unprocessableContent)
            // What somebody else searched opens nothing.
            try await world.search(try await world.person(visitor, .coordinator))
            #expect(try await know() == .unprocessableContent)
            #expect(try await send() == .unprocessableContent)
            #expect(try await !officer.get(address).text.contains(MissingHouse.student))
            try await world.search(officer)
            // An hour at the desk.
            for _ in 1...3 {
                world.house.move(by: 20 * 60_000 + 1)
                #expect(try await officer.get(address).status == .ok)
            }
            #expect(try await know() == .unprocessableContent)
            #expect(try await send() == .unprocessableContent)
            try await world.search(officer)
            #expect(try await know() == .seeOther)
            #expect(try await send() == .seeOther)
            // Who has moved out is on no list.
            try world.office.actNow(by: .house, "moved out") { writing in
                try ResidentActs.end(try #require(try HallResident.one(resident.id, writing.db)), writing)
            }
            try await world.search(officer)
            #expect(try await send() == .unprocessableContent)
        }
    }

    @Test("A guardian of whom only a phone is known is shown with the contact")
    func guardian() async throws {
        try await MissingHouse.run { world, visitor in
            let resident = try world.resident(names: false)
            try world.office.actNow(by: .everybody, "answered") { writing in
                try ResidentActs.answer(
                    resident.id, ContactWords(guardianPhone: "617-555-0177"), declined: true, .link, writing)
            }
            let officer = try await world.person(visitor, .swornOfficer)
            let address = try await world.report(officer, ["student": "\(resident.id)"])
            let opened = try await officer.post(
                "\(address)/contact", [("look-reason", MissingLook.contactReasons[1])])
            #expect(opened.text.contains("Parent or guardian</h3>") && opened.text.contains("617-555-0177"))
        }
    }

    @Test("Two residents with one address: neither sees the other’s contact by an account")
    func oneAddress() async throws {
        try await MissingHouse.run { world, visitor in
            _ = try world.resident(number: "S1", email: "family@example.edu")
            let second = try world.resident(
                name: "Ottoline Tamarin", number: "S2", email: "family@example.edu", names: false)
            let (account, cookie) = try await RolesTests.person(
                .securityAuthority, from: "2020-01-01", in: world.office)
            try world.office.actNow(by: .house, "gave an account its address") { writing in
                var kept = try #require(try Account.one(account, writing.db))
                kept.email = "family@example.edu"
                try writing.put(.accounts, kept.values)
            }
            let student = try await visitor.signedIn(cookie)
            #expect(try await student.get("/office/my/contact").text.contains("on no list of residents"))
            try world.office.actNow(by: .house, "moved out") { writing in
                try ResidentActs.end(try #require(try HallResident.one(second.id, writing.db)), writing)
            }
            #expect(try await student.get("/office/my/contact").text.contains(MissingHouse.contact))
        }
    }

    @Test("Forty answers at once are five tries, and no more")
    func atOnce() async throws {
        try await MissingHouse.run { world, visitor in
            let resident = try world.resident()
            let housing = try await world.person(visitor, .housing)
            _ = try await housing.post("/office/missing/residents/ask", [])
            let asked = try #require(try world.office.read { try HallResident.one(resident.id, $0) })
            let link = try #require(ContactLink(world.office.key).words(of: asked))
            let answers = try await withThrowingTaskGroup(of: String.self) { group in
                for day in 1...20 {
                    for month in [3, 4] {
                        group.addTask {
                            try await visitor.post(
                                "/missing-contact",
                                [("t", link), ("what", "prove"), ("proof", "2009-0\(month)-\(day + 10)")]
                            ).text
                        }
                    }
                }
                return try await group.reduce(into: [String]()) { $0.append($1) }
            }
            #expect(answers.count == 40)
            #expect(answers.count { $0.contains("not what housing’s list says") } == ContactProofs.most)
            #expect(answers.count { $0.contains("wrong too often") } == 40 - ContactProofs.most)
        }
    }
}
