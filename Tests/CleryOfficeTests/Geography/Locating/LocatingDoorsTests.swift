import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The doors where words are put to places")
struct LocatingDoorsTests {
    private typealias Visitor = TellingTests.Visitor
    private static let list = "/office/geography/locate"

    private func walk(
        _ house: TestOffice, as role: Role = .recordsOfficer, campus: Int64? = nil,
        _ body: @Sendable (Visitor) async throws -> Void
    ) async throws {
        let (_, cookie) = try await RolesTests.person(role, campus: campus, in: house.office)
        try await DoorsTests.app(house.office).test(.router) { client in
            try await body(try await TellingTests.Visitor(client: client).signedIn(cookie))
        }
    }

    private func house() async throws -> (TestOffice, PlaceRecord, PlaceRecord) {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        let place = try await LocatingTests.hall(house)
        try house.take(LocatingTests.log)
        return (house, place, try LocatingTests.words("Dunmroe House", house))
    }

    @Test func aPersonPutsWordsToAPlaceAndPartsThemAgain() async throws {
        let (house, place, words) = try await house()
        defer { house.close() }
        let before = try LocatingTests.cells(house)
        let address = "\(Self.list)/\(words.id)"
        try await walk(house) { visitor in
            let all = try await visitor.get(Self.list).text
            #expect(all.contains("Dunmroe House") && all.contains("Old quarry"))
            #expect(!all.contains("DUNMORE HOUSE"))
            let one = try await visitor.get(address)
            #expect(one.text.contains("may stand for"))
            #expect(!one.text.contains("id=\"effect\""))
            let looked = try await visitor.get("\(address)?to=\(place.id)").text
            #expect(looked.contains("2 incidents would move to Dunmore House"))
            #expect(looked.contains("would change"))
            #expect(try LocatingTests.cells(house) == before)
            let done = try await visitor.post(address, [("to", "\(place.id)"), ("why", "A slip of the pen")])
            #expect(done.status == .seeOther)
            #expect(try LocatingTests.cells(house) != before)
            let standing = try await visitor.get(address).text
            #expect(standing.contains("A slip of the pen") && standing.contains("Part the words again"))
            #expect(try await visitor.get("\(Self.list)?show=decided").text.contains("Dunmroe House"))
            // Once is once.
            let again = try await visitor.post(address, [("to", "\(place.id)")])
            #expect(again.status == .unprocessableContent)
            let incident = try await visitor.get("/office/incidents/1").text
            #expect(incident.contains("The log calls the place “Dunmroe House”"))
            _ = try await visitor.post(address + "/part", [])
            #expect(try LocatingTests.cells(house) == before)
            let late = try await visitor.post(address + "/part", [])
            #expect(late.status == .notFound || late.status == .unprocessableContent)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func manyAreAcceptedAtOnce() async throws {
        let (house, _, _) = try await house()
        defer { house.close() }
        try house.take(
            """
            Number,Nature,Reported,Occurred,Place,Disposition,Narrative
            24-0011,Burglary,5/4/2024 9:30,5/3/2024 22:00,Dunmore House #204,Open,
            24-0012,Robbery,5/4/2024 9:30,5/3/2024 22:00,Dunmore House third floor,Open,

            """)
        try await walk(house) { visitor in
            let page = try await visitor.get("\(Self.list)/sure").text
            let pairs = page.matches(of: /name="pair" value="([^"]+)"/).map { String($0.1) }
            #expect(pairs.count == 2)
            #expect(try await visitor.post("\(Self.list)/sure", []).status == .unprocessableContent)
            let forged = try await visitor.post("\(Self.list)/sure", [("pair", "1-1")])
            #expect(forged.status == .unprocessableContent)
            let looked = try await visitor.post(
                "\(Self.list)/sure", [("pair", pairs[0]), ("look", "yes")])
            #expect(looked.status == .ok)
            let done = try await visitor.post("\(Self.list)/sure", pairs.map { ("pair", $0) })
            #expect(done.status == .seeOther)
        }
        let spots = try house.office.read {
            try String.fetchAll($0, sql: "SELECT spot FROM incident_spots WHERE spot IS NOT NULL ORDER BY id")
        }
        #expect(spots == ["#204", "3rd floor"])
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func whatOneMayNotSeeIsNotThere() async throws {
        let (house, place, words) = try await house()
        defer { house.close() }
        let address = "\(Self.list)/\(words.id)"
        try await walk(house, campus: 2) { visitor in
            #expect(try await visitor.get(address).status == .notFound)
            #expect(try await visitor.post(address, [("to", "\(place.id)")]).status == .notFound)
            #expect(try await visitor.post(address + "/apart", []).status == .notFound)
            #expect(try await visitor.post(address + "/part", []).status == .notFound)
            for path in [Self.list, "\(Self.list)/sure"] {
                let text = try await visitor.get(path).text
                #expect(!text.contains("Dunmroe"))
            }
        }
        try await walk(house, as: .auditor) { visitor in
            for path in [address, Self.list] {
                let answer = try await visitor.get(path)
                #expect([.forbidden, .notFound].contains(answer.status), "\(path)")
            }
        }
        try await walk(house) { visitor in
            // A registered place is no wording, and what is no number is nothing.
            #expect(try await visitor.get("\(Self.list)/\(place.id)").status == .notFound)
            #expect(try await visitor.get("\(Self.list)/nothing").status == .notFound)
            let wrong = try await visitor.get("\(address)?name=No%20such%20hall")
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.text.contains("No such hall"))
            #expect(try await visitor.get("\(address)?to=999").status == .unprocessableContent)
            #expect(try await visitor.get("\(address)?to=\(words.id)").status == .unprocessableContent)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func wordsOfRestrictedIncidentsAreNotTold() async throws {
        let (house, place, words) = try await house()
        defer { house.close() }
        try await house.office.act(by: .house, "put words to a place") {
            try WordingActs.merge(words.id, into: place.id, account: 1, $0)
        }
        let hidden = try house.office.read { db in
            var hidden = Hidden()
            hidden.incidents = [1, 2]
            let shown = [try hidden.shows(place: words.id, db), try hidden.shows(place: place.id, db)]
            #expect(shown == [false, true])
            return hidden
        }
        let decided = try house.office.read {
            try LocatingRequests.decided(within: Sight(reach: .all, hidden: hidden), page: 1, $0)
        }
        #expect(decided.total == 0)
    }

    @Test func theListOfIncidentsShowsThoseOfNoKnownPlace() async throws {
        let (house, _, _) = try await house()
        defer { house.close() }
        try await walk(house) { visitor in
            let page = try await visitor.get("/office/incidents?standing=place").text
            #expect(page.contains("24-0001") && page.contains("24-0003"))
            #expect(!page.contains("24-0004"))
            #expect(try await visitor.get("/office/review").text.contains("name no place we know"))
        }
    }
}
