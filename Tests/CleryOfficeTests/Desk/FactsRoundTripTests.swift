import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The facts form holds all that the law's facts can hold")
struct FactsRoundTripTests {
    private static let places = [
        PlaceRecord(
            id: 1, campus: 1, name: "Whitman Hall",
            stated: PlaceFacts(geography: .known(.onCampus), studentHousing: .known(true)), source: ""),
        PlaceRecord(id: 2, campus: 1, name: "Old quarry", stated: PlaceFacts(), source: ""),
    ]

    /// Stands in for the database: the two places above, in a house of their own.
    private static func house() throws -> DatabaseQueue {
        let house = try Fold.emptyHouse()
        try house.write { db in
            for place in places {
                let statement = try QuickStatement(db, KeptTable.places.upsert)
                try statement.run(place.values)
            }
        }
        return house
    }

    @Test("Facts told as fields and read again are the same, over nothing and over themselves")
    func roundTrip() throws {
        let zone = try Zone(named: "America/New_York")
        let house = try FactsRoundTripTests.house()
        var kinds = Set<String>()
        try house.read { db in
            for seed in UInt64(1)...1200 {
                var random = Seeded(state: seed)
                let stated = random.stated(at: FactsRoundTripTests.places)
                let known = try CampusPlaces(of: 1, ids: stated.places, db)
                let fields = FactFields(stated, zone: zone, places: known)
                let nothing = Stated(IncidentFacts(), datesOnly: false, place: 1, Particulars())
                for old in [nothing, stated] {
                    var reader = FactReader(
                        fields: fields, zone: zone, today: "2026-12-31",
                        places: try CampusPlaces(of: 1, in: fields, hiding: Hidden(), db))
                    let read = reader.stated(over: old, mayUnfound: true)
                    try #require(reader.problems.isEmpty, "seed \(seed): \(reader.problems)")
                    try #require(read.facts == stated.facts, "seed \(seed)")
                    try #require(read == stated, "seed \(seed)")
                }
                // The document that the incident keeps holds them as well.
                var kept = try FactsJSON.decode(FactsJSON.encode(stated.facts))
                kept.occurred = stated.facts.occurred
                try #require(kept == stated.facts, "seed \(seed)")
                if !stated.facts.hazing.isEmpty { kinds.insert("hazing") }
                if stated.facts.determination?.by.value == .swornLawEnforcement { kinds.insert("unfounded") }
                if stated.facts.coursesOfConduct.contains(where: { $0.places.count > 1 }) {
                    kinds.insert("moving")
                }
                if stated.particulars.offenses.contains(where: { $0.place != nil }) { kinds.insert("place") }
            }
        }
        #expect(kinds == ["hazing", "unfounded", "moving", "place"])
    }

    /// The fields of the page's whole form as a browser would send them.
    static func sent(_ html: String) throws -> [(String, String)] {
        let start = try #require(html.range(of: "name=\"whole\""))
        let rest = html[start.upperBound...]
        let end = try #require(rest.range(of: "</form>"))
        var fields: [(String, String)] = [("whole", "yes")]
        let revision = try #require(
            html[..<start.lowerBound].matches(of: /name="revision" value="(\d+)"/).last)
        fields.append(("revision", String(revision.1)))
        func plain(_ text: Substring) -> String {
            String(text).replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing(
                "&gt;", with: ">"
            )
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
        }
        let form = rest[..<end.lowerBound]
        for match in form.matches(of: /<input([^>]*)>/) {
            let attributes = match.1
            guard let name = attributes.firstMatch(of: /\ name="([^"]*)"/)?.1 else { continue }
            let isTick = attributes.contains("type=\"checkbox\"")
            if isTick, !attributes.contains(" checked") { continue }
            fields.append((String(name), plain(attributes.firstMatch(of: /\ value="([^"]*)"/)?.1 ?? "")))
        }
        for match in form.matches(of: /<select([^>]*)>(.*?)<\/select>/.dotMatchesNewlines()) {
            guard let name = match.1.firstMatch(of: /\ name="([^"]*)"/)?.1 else { continue }
            let options = match.2.matches(of: /<option value="([^"]*)"( selected)?>/)
            let chosen = options.first { $0.2 != nil } ?? options.first
            fields.append((String(name), plain(chosen?.1 ?? "")))
        }
        return fields
    }

    @Test("A page that is saved as it came changes nothing of what is stated")
    func savedAsItCame() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let office = house.office
        let places = try office.read { try PlaceRequests.toChooseFrom(at: 1, hiding: Hidden(), $0) }
        let (_, cookie) = try await RolesTests.person(.swornOfficer, in: office)
        try await DoorsTests.app(office).test(.router) { client in
            let desk = try await TellingTests.Visitor(client: client).signedIn(cookie)
            for seed in UInt64(5001)...5040 {
                var random = Seeded(state: seed)
                let stated = random.stated(at: places)
                try await office.act(by: .house, "stated the facts of incident 1") { writing in
                    let now = try #require(try IncidentRequests.one(1, writing.db))
                    try IncidentActs.state(stated, of: 1, seen: now.revision, writing)
                }
                let page = try await desk.get("/office/incidents/1/facts").text
                let fields = try FactsRoundTripTests.sent(page)
                let saved = try await desk.post("/office/incidents/1/facts", fields)
                try #require(saved.status == .seeOther, "seed \(seed)")
                let now = try office.read { db in
                    let incident = try #require(try IncidentRequests.one(1, db))
                    return Stated(incident, try Particulars.of(1, db))
                }
                try #require(now == stated, "seed \(seed)")
            }
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
