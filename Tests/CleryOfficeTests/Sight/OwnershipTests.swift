import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Role by route by ownership")
struct OwnershipTests {
    @Test(
        "Each role, granted for one campus, reaches what the table says and nothing else",
        .timeLimit(.minutes(10)))
    func matrix() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let numbers = try OwnedNumbers.prepare(sight)
        let doors = Doors.all.filter { $0.holding != nil }
        #expect(doors.count >= 20)
        try await sight.run { visitor in
            for role in Role.allCases {
                let (account, cookie) = try await RolesTests.person(role, campus: 1, in: sight.office)
                let person = try await visitor.signedIn(cookie)
                for standing in Holding.Standing.allCases {
                    if standing == .restrictedAndNamed { try sight.name(account) }
                    for door in doors {
                        // Restrictions stand on restricted records only; the first is the incident's.
                        if door.holding == .restriction, standing == .ownCampus || standing == .otherCampus {
                            continue
                        }
                        var owned = try #require(numbers[standing])
                        if door.path.hasPrefix(OwnedNumbers.locating) {
                            try owned.findWords(sight.office)
                        }
                        let address = owned.address(of: door, restriction: 1)
                        let status =
                            door.method == .post
                            ? try await person.post(address, owned.fields(of: door)).status
                            : try await person.get(address).status
                        let reaches = door.reaches(standing, as: role)
                        #expect(
                            (status != .notFound) == reaches,
                            "\(role.rawValue) \(door.method.rawValue) \(door.path) \(standing): \(status)")
                        #expect(status.code < 500, "\(address)")
                    }
                }
            }
        }
        #expect(sight.isWhole())
    }

    @Test("A power on one campus and a reading role on another give no power there")
    func split() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let (account, cookie) = try await RolesTests.person(.recordsOfficer, campus: 1, in: sight.office)
        try sight.office.actNow(by: .house, "gave a role") {
            try PeopleActs.grant(
                .dispatcher, to: account, campus: 2, from: "2026-01-01", through: nil, $0)
        }
        try await sight.run { visitor in
            let person = try await visitor.signedIn(cookie)
            #expect(try await person.get("/office/reports/2").text.contains("your role does not open it"))
            for (path, fields) in [
                ("open", [("reason", ReportDeskPage.reasons[0])]), ("answer", [("answer", "Hello")]),
                ("close", [("why", "x")]), ("link", [("number", "I-26-0002")]),
                ("incident", [("nature", "x"), ("place", "y"), ("campus", "1")]),
                ("ask", [("ask", ReportDeskPage.reasons[0])]),
            ] {
                let answer = try await person.post("/office/reports/2/\(path)", fields)
                #expect(answer.status == .notFound, "\(path)")
            }
            #expect(
                try await person.post(
                    "/office/reports/1/open", [("reason", ReportDeskPage.reasons[0])]
                ).text.contains("Plain words"))
        }
    }

    @Test("The printed table tells of every door of a single record")
    func printed() {
        let table = Permissions.text.components(separatedBy: "## What a role reaches").last ?? ""
        for door in Doors.all where door.path.contains(/:(incident|report|restriction|consent|opening|place)/)
        {
            #expect(table.contains("| `\(door.method.rawValue) \(door.path)` |"), "\(door.path)")
        }
        #expect(
            table.contains(
                "| `GET /office/incidents/:incident` | – | C N | C N | C N | C N | – | – | – | C N | – | – |")
        )
        #expect(
            table.contains(
                "| `GET /office/openings/:opening` | – | C R | – | – | – | – | – | – | C R | – | – |"))
        #expect(table.contains("| `GET /office/mine/:report` | – | F | F | F | F | F | F | F | – | – | – |"))
        #expect(table.contains("/readers` | – | N | – |") && !table.contains(" O "))
    }
}
