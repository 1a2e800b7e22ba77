import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Housing’s file never takes from a resident what it does not speak of")
struct ResidentListTests {
    private static let head = "Student ID,Name,E-mail,Birth date,Hall,Room,Campus,From,Through\n"

    private static func row(_ number: Int, _ changes: [String: String] = [:]) -> String {
        let cells = [
            "id": "S\(number)", "name": "Resident \(number)", "mail": "r\(number)@example.edu",
            "birth": "2009-02-0\(number)",
        ].merging(changes) { $1 }
        func cell(_ name: String) -> String { cells[name] ?? "" }
        return [
            cell("id"), cell("name"), cell("mail"), cell("birth"), "Whitman Hall", "31\(number)",
            "Main campus", "2026-08-20", "2027-05-15",
        ].joined(separator: ",") + "\n"
    }

    private static func file(_ numbers: some Sequence<Int>) -> String {
        head + numbers.map { row($0) }.joined()
    }

    private func shown(_ housing: MissingHouse.Visitor, _ file: String) async throws -> (
        text: String, location: String
    ) {
        let sent = try await MissingHouse.send(housing, file)
        #expect(sent.status == .seeOther, "\(HazingHouse.problems(sent.text))")
        return (try await housing.get(sent.location).text, sent.location)
    }

    private func all(_ world: MissingHouse) throws -> [HallResident] {
        try world.office.read { try HallResident.all(within: .all, $0) }
    }

    @Test("A file of which a row cannot be read moves nobody out, and says so")
    func unsure() async throws {
        try await MissingHouse.run { world, visitor in
            let housing = try await world.person(visitor, .housing)
            let (_, first) = try await shown(housing, Self.file(1...6))
            #expect(try await MissingHouse.take(housing, first) == .seeOther)
            for broken in [
                Self.row(6).replacing("Whitman Hall", with: "Whitman Hall,more"),
                Self.row(6, ["name": "\"Resident 6"]), Self.row(6, ["id": ""]),
            ] {
                let (page, location) = try await shown(housing, Self.file(1...5) + broken)
                #expect(page.contains("0 moved out") && page.contains("Nobody would move out"), "\(broken)")
                _ = try await MissingHouse.take(housing, location)
                #expect(try all(world).count == 6)
            }
            let (page, _) = try await shown(housing, Self.file(1...5))
            #expect(page.contains("1 moved out") && !page.contains("I am sure"))
        }
    }

    @Test("A file by which more than a fifth would move out asks once more")
    func sure() async throws {
        try await MissingHouse.run { world, visitor in
            let housing = try await world.person(visitor, .housing)
            let (_, first) = try await shown(housing, Self.file(1...6))
            #expect(try await MissingHouse.take(housing, first) == .seeOther)
            let (page, location) = try await shown(housing, Self.file(1...4))
            #expect(page.contains("2 of 6 residents would move out"))
            #expect(
                try await MissingHouse.take(housing, location, isSure: false) == .unprocessableContent)
            #expect(try all(world).count == 6)
            #expect(try await MissingHouse.take(housing, location) == .seeOther)
            #expect(try all(world).count == 4)
        }
    }

    @Test("Who is listed again is who it was, with the contact; a number that is given to another is another")
    func back() async throws {
        try await MissingHouse.run { world, visitor in
            let housing = try await world.person(visitor, .housing)
            let (_, first) = try await shown(housing, Self.file(1...6))
            #expect(try await MissingHouse.take(housing, first) == .seeOther)
            for resident in try all(world) {
                try world.office.actNow(by: .everybody, "answered") { writing in
                    try ResidentActs.answer(
                        resident.id, ContactWords(name: MissingHouse.contact), declined: false, .link,
                        writing)
                }
            }
            let (_, gone) = try await shown(housing, Self.file(1...4))
            #expect(try await MissingHouse.take(housing, gone) == .seeOther)
            let returning =
                Self.file(1...4) + Self.row(5, ["name": "Resident Married", "mail": "new@example.edu"])
                + Self.row(6, ["name": "Somebody Else", "birth": "2007-01-01"])
            let (page, location) = try await shown(housing, returning)
            #expect(page.contains("2 new, 0 changed, 4 the same, 0 moved out"))
            #expect(page.contains("back, as it was registered"))
            #expect(try await MissingHouse.take(housing, location) == .seeOther)
            #expect(try all(world).map(\.id) == [1, 2, 3, 4, 5, 7])
            let key = world.office.key
            try world.office.read { db in
                #expect(try ResidentContact.now(of: 5, db) != nil)
                #expect(try ResidentContact.now(of: 7, db) == nil)
                let person = try #require(try HallResident.of(email: "new@example.edu", key, db))
                #expect(person.id == 5)
                #expect(try person.person(key, db).name == "Resident Married")
            }
            let (again, _) = try await shown(housing, returning)
            #expect(again.contains("0 new, 0 changed, 6 the same"))
        }
    }

    @Test("Who is listed again after the record was destroyed is somebody new")
    func destroyed() async throws {
        try await MissingHouse.run { world, visitor in
            let housing = try await world.person(visitor, .housing)
            let (_, first) = try await shown(housing, Self.file(1...6))
            #expect(try await MissingHouse.take(housing, first) == .seeOther)
            let (_, gone) = try await shown(housing, Self.file(1...5))
            #expect(try await MissingHouse.take(housing, gone) == .seeOther)
            world.house.move(to: "2036-11-20")
            let office = world.office
            let (second, _) = try await RolesTests.person(.coordinator, from: "2010-01-01", in: office)
            let disposal = try #require(
                try await office.act(by: .account(1), "prepared a disposal") {
                    try DisposalActs.prepare(
                        kind: .missingStudent, through: nil, on: office.today, by: 1, $0)
                })
            try await office.dispose(
                disposal.id, count: disposal.items, by: second, actor: .account(second))
            let fresh = try await world.person(visitor, .housing)
            let file = (Self.head + (1...6).map { Self.row($0) }.joined()).replacing(
                "2027-05-15", with: "2037-05-15")
            let sent = try await MissingHouse.send(fresh, file)
            #expect(try await fresh.get(sent.location).text.contains("1 new, 5 changed"))
            #expect(try await MissingHouse.take(fresh, sent.location) == .seeOther)
            #expect(try all(world).map(\.id) == [1, 2, 3, 4, 5, 7])
        }
    }

    @Test("A file without the columns of birth dates, addresses, rooms and last days takes none of them")
    func columns() async throws {
        try await MissingHouse.run { world, visitor in
            let housing = try await world.person(visitor, .housing)
            let (_, first) = try await shown(housing, Self.file(1...3))
            #expect(try await MissingHouse.take(housing, first) == .seeOther)
            let before = try all(world)
            let bare =
                "Student ID,Name,Hall\nS1,Resident 1,Whitman Hall\nS2,Resident Two,Whitman Hall\n"
                + "S3,Resident 3,Whitman Hall\n"
            let (page, location) = try await shown(housing, bare)
            #expect(page.contains("0 new, 1 changed, 2 the same, 0 moved out, 0 in error"))
            #expect(try await MissingHouse.take(housing, location) == .seeOther)
            let after = try all(world)
            #expect(after.map(\.through) == before.map(\.through) && after[1].mailMark == before[1].mailMark)
            let person = try world.office.read { try after[1].person(world.office.key, $0) }
            #expect(
                person
                    == ResidentPerson(
                        name: "Resident Two", number: "S2", email: "r2@example.edu", birth: "2009-02-02",
                        room: "312"))
            // A cell that is there and blank takes it.
            let (blank, _) = try await shown(housing, Self.head + Self.row(1, ["birth": ""]))
            #expect(blank.contains("1 changed"))
        }
    }

    @Test(
        "A row with the address of another resident is refused, unless the other gives it up by the same file"
    )
    func addresses() async throws {
        try await MissingHouse.run { world, visitor in
            let housing = try await world.person(visitor, .housing)
            let (_, first) = try await shown(housing, Self.file(1...3))
            #expect(try await MissingHouse.take(housing, first) == .seeOther)
            func part(_ rows: String) async throws -> String {
                let sent = try await MissingHouse.send(housing, Self.head + rows, whole: false)
                return try await housing.get(sent.location).text
            }
            let sentence = "this e-mail address is that of another resident"
            let taken = try await part(Self.row(4, ["mail": "R2@example.edu"]))
            #expect(taken.contains(sentence) && taken.contains("0 new") && taken.contains("1 in error"))
            // Whose own row is in error keeps the address, and so it is in the way.
            let chain = try await part(
                Self.row(1, ["mail": "r3@example.edu"]) + Self.row(4, ["mail": "r1@example.edu"]))
            #expect(chain.contains("0 new, 0 changed") && chain.contains("2 in error"))
            let swap = try await part(
                Self.row(1, ["mail": "r2@example.edu"]) + Self.row(2, ["mail": "r1@example.edu"]))
            #expect(swap.contains("2 changed") && !swap.contains(sentence))
            // Who moves out by the same file leaves it.
            let (left, _) = try await shown(
                housing, Self.file(1...2) + Self.row(4, ["mail": "r3@example.edu"]))
            #expect(left.contains("1 new, 0 changed, 2 the same, 1 moved out, 0 in error"))
        }
    }
}
