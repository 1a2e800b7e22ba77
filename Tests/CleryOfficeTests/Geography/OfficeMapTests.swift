import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

/// The office's map: its reach, its filters and what it counts.
@Suite struct OfficeMapTests {
    @Test func incidentsAreCountedWithinTheSight() async throws {
        let house = try MapHouse()
        defer { house.close() }
        let office = house.office
        try house.place("Whitman Hall", MapHouse.hall)
        _ = try SightOffice.incident("Robbery", at: "Whitman Hall", campus: 1, office)
        let secret = try SightOffice.incident("Robbery", at: "Whitman Hall", campus: 1, office)
        let (coordinator, cookie) = try await RolesTests.person(.coordinator, in: office)
        let (_, other) = try await RolesTests.person(.recordsOfficer, in: office)
        func map(_ query: String, _ cookie: String) async throws -> String {
            try await house.get("/office/geography" + query, cookie: cookie).body
        }
        #expect(try await map("", other).contains("Whitman Hall, 2 incidents"))
        try office.actNow(by: .account(coordinator), "restricted an incident") { writing in
            let one = try #require(try IncidentRequests.one(secret, writing.db))
            try RestrictionActs.begin(
                .incident(one), by: coordinator, reason: Restriction.reasons[0], today: office.today, writing)
        }
        #expect(try await map("", other).contains("Whitman Hall, 1 incident<"))
        #expect(try await map("", cookie).contains("Whitman Hall, 2 incidents"))
        #expect(try await !map("?year=2024", cookie).contains("Whitman Hall, "))
        #expect(try await map("?year=all&family=primary", cookie).contains("Whitman Hall, 2 incidents"))
        #expect(try await !map("?year=all&family=vawa", cookie).contains("Whitman Hall, "))
    }

    @Test func itKeepsToTheCampusesOfTheRoleAndToItsFilters() async throws {
        let house = try MapHouse()
        defer { house.close() }
        let office = house.office
        try house.place("Whitman Hall", MapHouse.hall)
        try house.place("Granary lofts", at: (80, 0), nil)
        try house.place("Secret dock", campus: 2, at: (900, 0), MapHouse.library)
        let (_, cookie) = try await RolesTests.person(.recordsOfficer, campus: 1, in: office)
        let mine = try await house.get("/office/geography", cookie: cookie)
        #expect(mine.status == 200 && mine.body.contains("Granary lofts"))
        #expect(!mine.body.contains("Secret dock") && !mine.body.contains("Harbor campus"))
        #expect(try await house.get("/office/geography?campus=2", cookie: cookie).status == 404)
        #expect(try await house.get("/office/geography", cookie: nil).status == 303)
        let open = try await house.get("/office/geography?open=yes", cookie: cookie).body
        #expect(open.contains("Granary lofts") && !open.contains("Whitman Hall"))
        #expect(open.contains("Nobody has stated its facts"))
        let housing = try await house.get(
            "/office/geography?category=on_campus_student_housing", cookie: cookie
        ).body
        #expect(housing.contains("Whitman Hall") && housing.contains("Row A2"))
        #expect(!housing.contains("Granary lofts"))
    }

    @Test func aPlaceHasASmallMapWithItsNeighbors() async throws {
        let house = try MapHouse()
        defer { house.close() }
        let hall = try house.place("Whitman Hall", MapHouse.hall)
        try house.place("Merrill Library", at: (60, 0), MapHouse.library)
        try house.place("Far barn", at: (900, 0), MapHouse.library)
        let bare = try house.place("Without an outline", at: nil, MapHouse.library)
        let maps = try house.office.read { db in
            try [hall, bare].map {
                try PlaceMap.html(of: $0, hiding: Hidden(), on: "2026-11-20", in: house.office, db).string
            }
        }
        #expect(maps[0].contains("class=\"h focus\"") && maps[0].contains("Merrill Library"))
        #expect(!maps[0].contains("Far barn") && maps[1].isEmpty)
        #expect(maps[0].contains("/office/places/2") && !maps[0].contains("style="))
    }
}
