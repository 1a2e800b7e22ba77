import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Police agencies and the places they answer for")
struct AgencyTests {
    /// A campus with a hall, a floor of it, and a hall of the other campus.
    private static func run(
        _ body: @Sendable (TripHouse, TellingTests.Visitor, [Int64]) async throws -> Void
    ) async throws {
        let house = try TripHouse("2026-11-20")
        defer { house.close() }
        let places = try await house.office.act(by: .house, "made places") { writing -> [Int64] in
            let hall = try PlaceActs.make(
                "Dunmore House", campus: 1, { PlaceDetails(id: $0) }, facts: PlaceDecisionTests.hall(),
                writing)
            let floor = try PlaceActs.make(
                "Dunmore House, third floor", campus: 1,
                {
                    var details = PlaceDetails(id: $0, kind: .part)
                    details.parent = hall.id
                    return details
                }, writing)
            let other = try PlaceActs.make(
                "Harbor laboratory", campus: 2, { PlaceDetails(id: $0) }, facts: PlaceDecisionTests.hall(),
                writing)
            return [hall.id, floor.id, other.id]
        }
        try await house.run { try await body(house, $0, places) }
    }

    private static func add(_ name: String, _ clerk: TellingTests.Visitor) async throws -> Int64 {
        let answer = try await clerk.post("/office/agencies", [("name", name), ("email", "records@pd.gov")])
        return try #require(answer.location.split(separator: "/").last.flatMap { Int64($0) })
    }

    private static func names(_ house: TripHouse, _ place: Int64, _ day: Day) throws -> [String] {
        try house.office.read { db in
            try PlaceAgencies.of(#require(try PlaceRequests.one(place, db)), on: day, db).map {
                "\($0.agency.name) \($0.source.rawValue)"
            }
        }
    }

    @Test("A place has its own agency, else that of the whole it is a part of, else the campus's, by days")
    func levels() async throws {
        try await AgencyTests.run { house, visitor, places in
            let clerk = try await house.visitor(.coordinator, visitor)
            let city = try await AgencyTests.add("City Police", clerk)
            let county = try await AgencyTests.add("County Sheriff", clerk)
            #expect(try AgencyTests.names(house, places[1], "2026-03-01").isEmpty)
            let campus = try await clerk.post(
                "/office/agencies/places",
                [
                    ("to", "\(city)"), ("which", "campus"), ("whole", "1"), ("was-agency", "none"),
                    ("year", "2026"),
                ])
            #expect(campus.status == .seeOther)
            #expect(try AgencyTests.names(house, places[1], "2026-03-01") == ["City Police campus"])
            #expect(try AgencyTests.names(house, places[2], "2026-03-01").isEmpty)
            _ = try await clerk.post(
                "/office/agencies/places",
                [
                    ("to", "\(county)"), ("which", "ticked"), ("place", "\(places[0])"),
                    ("from", "2026-07-01"), ("was-agency", ""), ("year", "2026"),
                ])
            #expect(try AgencyTests.names(house, places[1], "2026-06-30") == ["City Police campus"])
            #expect(try AgencyTests.names(house, places[1], "2026-07-01") == ["County Sheriff whole"])
            #expect(try AgencyTests.names(house, places[0], "2026-07-01") == ["County Sheriff own"])
            // The file for a letter has the days of each.
            let file = try await clerk.get("/office/agencies/\(city)/places.csv?year=2026").text
            #expect(file.contains("Dunmore House,,Main campus,on_campus,2026-01-01,2026-06-30"))
            #expect(!file.contains("Harbor"))
            let other = try await clerk.get("/office/agencies/\(county)/places.csv?year=2026").text
            #expect(other.contains("Dunmore House,,Main campus,on_campus,2026-07-01,2026-12-31"))
            // Ended and taken back.
            let entry = try house.office.read { try PlaceAgency.all($0).first { $0.agency == county } }
            let id = try #require(entry).id
            let early = try await clerk.post(
                "/office/agencies/\(county)/end", [("entry", "\(id)"), ("through", "2026-01-01")])
            #expect(early.status == .unprocessableContent)
            _ = try await clerk.post(
                "/office/agencies/\(county)/end", [("entry", "\(id)"), ("through", "2026-09-30")])
            #expect(try AgencyTests.names(house, places[0], "2026-10-01") == ["City Police campus"])
            _ = try await clerk.post("/office/agencies/\(county)/end", [("entry", "\(id)")])
            #expect(try AgencyTests.names(house, places[0], "2026-08-01") == ["City Police campus"])
        }
    }

    @Test("Places without an agency are listed by year and category, and given at once")
    func list() async throws {
        try await AgencyTests.run { house, visitor, places in
            let clerk = try await house.visitor(.coordinator, visitor)
            let city = try await AgencyTests.add("City Police", clerk)
            let open = try await clerk.get("/office/agencies/places?year=2026").text
            #expect(open.contains("Dunmore House") && open.contains("Harbor laboratory"))
            let none = try await clerk.get("/office/agencies/places?year=2026&category=noncampus").text
            #expect(!none.contains("Harbor laboratory"))
            #expect(try await clerk.get("/office/agencies").text.contains("3 places have no agency"))
            for fields in [
                [("which", "list")], [("to", "77"), ("which", "list")], [("to", "\(city)")],
                [("to", "\(city)"), ("which", "ticked")], [("to", "\(city)"), ("which", "campus")],
                [("to", "\(city)"), ("which", "list"), ("from", "soon")],
                [("to", "\(city)"), ("which", "list"), ("from", "2026-02-01"), ("through", "2026-01-01")],
            ] {
                let answer = try await clerk.post(
                    "/office/agencies/places", fields + [("was-agency", "none"), ("year", "2026")])
                #expect(answer.status == .unprocessableContent, "\(fields)")
                #expect(answer.text.contains("class=\"problem\""), "\(fields)")
            }
            _ = try await clerk.post(
                "/office/agencies/places",
                [("to", "\(city)"), ("which", "list"), ("was-agency", "none"), ("year", "2026")])
            #expect(
                try await clerk.get("/office/agencies/places?year=2026").text.contains(
                    "Every place has an agency"))
            let position = try house.office.position()
            _ = try await clerk.post(
                "/office/agencies/places",
                [("to", "\(city)"), ("which", "ticked"), ("place", "\(places[0])"), ("was-agency", "")])
            #expect(try house.office.position() == position, "given twice is given once")
        }
    }

    @Test("Of another campus one sees and gives nothing; an agency's name stands once")
    func reach() async throws {
        try await AgencyTests.run { house, visitor, places in
            let clerk = try await house.visitor(.recordsOfficer, campus: 2, visitor)
            let city = try await AgencyTests.add("City Police", clerk)
            let list = try await clerk.get("/office/agencies/places?agency=&year=2026").text
            #expect(list.contains("Harbor laboratory") && !list.contains("Dunmore"))
            #expect(
                try await clerk.post(
                    "/office/agencies/places",
                    [("to", "\(city)"), ("which", "ticked"), ("place", "\(places[0])")]
                ).status == .notFound)
            #expect(
                try await clerk.post(
                    "/office/agencies/places", [("to", "\(city)"), ("which", "campus"), ("whole", "1")]
                ).status == .unprocessableContent)
            let all = try await house.visitor(.coordinator, visitor)
            _ = try await all.post(
                "/office/agencies/places",
                [("to", "\(city)"), ("which", "ticked"), ("place", "\(places[0])"), ("was-agency", "")])
            let page = try await clerk.get("/office/agencies/\(city)").text
            #expect(!page.contains("Dunmore"))
            let entry = try house.office.read { try #require(try PlaceAgency.all($0).first).id }
            #expect(
                try await clerk.post("/office/agencies/\(city)/end", [("entry", "\(entry)")]).status
                    == .notFound)
            for (name, email) in [("city POLICE", ""), ("", ""), ("Sheriff", "two words")] {
                let answer = try await clerk.post("/office/agencies", [("name", name), ("email", email)])
                #expect(answer.status == .unprocessableContent && answer.text.contains("class=\"problem\""))
            }
            let leader = try await house.visitor(.tripLeader, visitor)
            for path in ["/office/agencies", "/office/agencies/1", "/office/agencies/places"] {
                #expect(try await leader.get(path).status == .notFound)
            }
        }
    }
}
