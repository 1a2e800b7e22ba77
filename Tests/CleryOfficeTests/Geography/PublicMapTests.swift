import CleryLaw
import Foundation
import GRDB
import Geometry
import Testing

@testable import CleryOffice

/// What the public map, its list and its file show, and what they leave out.
@Suite struct PublicMapTests {
    @Test func onlyDecidedPlacesThatCountAreShown() async throws {
        let house = try MapHouse()
        defer { house.close() }
        try house.place("Whitman Hall", at: (0, 0), MapHouse.hall)
        try house.place("Merrill Library", at: (90, 0), MapHouse.library)
        try house.place("Granary lofts", at: (180, 0), nil)
        try house.place(
            "Riverside shops", at: (270, 0),
            PlaceDecisionTests.hall {
                $0.owner = .known(.other)
                $0.control = .known(.none)
                $0.organizationRecognized = .notApplicable
                $0.landOwner = .notApplicable
            })
        let hotel = try house.place("Harborview Hotel", kind: .lodging, at: (360, 0), MapHouse.hotel)
        let decided = try house.office.read { try PlaceDecision.of(hotel, $0).first?.facts.geography.value }
        #expect(decided == .noncampus)
        let page = try await house.get("/geography")
        #expect(page.status == 200)
        #expect(page.body.contains("Whitman Hall") && page.body.contains("Merrill Library"))
        #expect(!page.body.contains("Granary") && !page.body.contains("Riverside"))
        #expect(!page.body.contains("Harborview"))
        #expect(try await house.listed() == ["Merrill Library", "Whitman Hall"])
        // The office sees them all.
        let (_, cookie) = try await RolesTests.person(.coordinator, in: house.office)
        let office = try await house.get("/office/geography", cookie: cookie)
        for name in ["Whitman Hall", "Granary lofts", "Riverside shops", "Harborview Hotel"] {
            #expect(office.body.contains(name), "\(name)")
        }
    }

    @Test func aPartOfLodgingIsLeftOutToo() async throws {
        let house = try MapHouse()
        defer { house.close() }
        let hotel = try house.place("Harborview Hotel", kind: .lodging, MapHouse.hotel)
        try house.place(
            "Rooms 201 to 210", kind: .part, at: (20, 20), parent: hotel,
            PlaceDecisionTests.hall {
                $0.withinCampus = .known(false)
                $0.reasonablyContiguous = .known(false)
            })
        #expect(try await house.listed().isEmpty)
    }

    @Test func theMapIsThatOfItsDay() async throws {
        let house = try MapHouse()
        defer { house.close() }
        let hall = try house.place("Dunmore House", MapHouse.library)
        try house.office.actNow(by: .house, "stated facts") {
            try PlaceActs.state(
                MapHouse.hall, of: hall, from: "2026-01-01", why: "Made a residence", $0)
        }
        func category(_ query: String) async throws -> JSONValue? {
            let text = try await house.get("/geography.geojson" + query).body
            return try JSONValue(parsing: text)["features"]?.items.first?["properties"]
        }
        let before = try #require(try await category("?on=2025-10-01"))
        #expect(before["category"]?.text == "on_campus")
        #expect(before["from"]?.text == nil && before["to"]?.text == "2025-12-31")
        let now = try #require(try await category(""))
        #expect(now["category"]?.text == "on_campus_student_housing")
        #expect(now["from"]?.text == "2026-01-01" && now["to"]?.text == nil)
        #expect(now["law_row"]?.text == "A2" && now["number"]?.text == "B\(hall)")
        let page = try await house.get("/geography?on=2025-10-01").body
        #expect(page.contains("on October 1, 2025") && page.contains("Until 12/31/2025"))
        #expect(page.contains("Dunmore House: On campus<"))
        // What is no day is said, and today is shown; what is no campus is not there.
        #expect(try await house.get("/geography?on=soon").body.contains("Write the day as"))
        #expect(try await house.get("/geography?campus=9").status == 404)
        #expect(try await house.get("/geography.geojson?on=soon").status == 422)
        #expect(try await house.get("/geography?x=nan&y=1e999&z=-5&page=99999").status == 200)
    }

    @Test func aPlaceOfWhichOnlyRestrictedIncidentsTellIsNotThere() async throws {
        let house = try MapHouse()
        defer { house.close() }
        let office = house.office
        try house.place("Whitman Hall", MapHouse.hall)
        let secrets = try ["Whitman Hall", "Quagga cabin"].map {
            try SightOffice.incident("Zanzibar affair", at: $0, campus: 1, office)
        }
        // As both stand in the open, both are listed: the cabin by what the office stated.
        #expect(try await house.listed() == ["Quagga cabin", "Whitman Hall"])
        let (coordinator, _) = try await RolesTests.person(.coordinator, in: office)
        for secret in secrets {
            try office.actNow(by: .account(coordinator), "restricted incident \(secret)") { writing in
                let one = try #require(try IncidentRequests.one(secret, writing.db))
                try RestrictionActs.begin(
                    .incident(one), by: coordinator, reason: Restriction.reasons[0], today: office.today,
                    writing)
            }
        }
        // The hall stood before anything happened there, so it stays; that it went would tell.
        #expect(try await house.listed() == ["Whitman Hall"])
        #expect(try await !house.get("/geography").body.contains("Quagga"))
        let (_, other) = try await RolesTests.person(.recordsOfficer, in: office)
        let map = try await house.get("/office/geography", cookie: other)
        #expect(map.status == 200 && !map.body.contains("Quagga"))
        #expect(Verify.office(in: house.house.folder).isWhole)
    }

    @Test func theFileIsGeoJSON() async throws {
        let house = try MapHouse()
        defer { house.close() }
        try house.place("Hall “A” \\ B", at: (0, 0), MapHouse.hall)
        try house.place("Without an outline", at: nil, MapHouse.library)
        try house.place("Dock", campus: 2, at: (900, 0), MapHouse.library)
        let text = try await house.get("/geography.geojson").body
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(object["type"] as? String == "FeatureCollection")
        let features = try #require(object["features"] as? [[String: Any]])
        #expect(features.count == 3)
        for feature in features {
            #expect(feature["type"] as? String == "Feature")
            let properties = try #require(feature["properties"] as? [String: Any])
            #expect(
                Set(properties.keys)
                    == ["number", "name", "address", "category", "campus", "from", "to", "law_row"])
            guard let geometry = feature["geometry"] as? [String: Any] else {
                #expect(feature["geometry"] is NSNull)
                #expect(properties["name"] as? String == "Without an outline")
                continue
            }
            let rings = try #require(geometry["coordinates"] as? [[[Double]]])
            let ring = try #require(rings.first)
            #expect(ring.first == ring.last && ring.count >= 4)
            // Counterclockwise, longitude first (RFC 7946, 3.1.1 and 3.1.6).
            let twice = zip(ring, ring.dropFirst()).reduce(0) { $0 + $1.0[0] * $1.1[1] - $1.1[0] * $1.0[1] }
            #expect(twice > 0)
            #expect(ring.allSatisfy { abs($0[0] + 71.9) < 0.1 && abs($0[1] - 42.1) < 0.1 })
        }
        #expect(try await house.listed("?campus=2") == ["Dock"])
    }
}
