import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Words are put to places and parted again")
struct LocatingTests {
    static let log = """
        Number,Nature,Reported,Occurred,Place,Disposition,Narrative
        24-0001,Burglary,3/4/2024 9:30,3/3/2024 22:00,Dunmroe House,Open,
        24-0002,Robbery,3/5/2024 1:10,3/5/2024 1:00,Dunmroe House,Open,
        24-0003,Robbery,3/8/2024 14:00,3/8/2024 13:00,Old quarry,Open,
        24-0004,Burglary,3/9/2024 14:00,3/9/2024 13:00,DUNMORE HOUSE,Open,

        """

    static func hall(_ house: TestOffice, name: String = "Dunmore House", housing: Bool = true) async throws
        -> PlaceRecord
    {
        try await house.office.act(by: .house, "made a place") {
            try PlaceActs.make(
                name, campus: 1, { PlaceDetails(id: $0) },
                facts: PlaceDecisionTests.hall { $0.studentHousing = .known(housing) }, $0)
        }
    }

    static func words(_ name: String, _ house: TestOffice) throws -> PlaceRecord {
        try #require(
            try house.office.read { db in
                try PlaceRequests.all(db).filter { $0.name == name }.min { $0.id < $1.id }
            })
    }

    static func cells(_ house: TestOffice) throws -> [String] {
        try house.office.read {
            try String.fetchAll(
                $0,
                sql: """
                    SELECT campus || ' ' || year || ' ' || family || ' ' || category || ' ' || bias || ' '
                      || geography || ' ' || count FROM cells ORDER BY 1
                    """)
        }
    }

    private func places(_ house: TestOffice) throws -> [String] {
        try house.office.read {
            try String.fetchAll(
                $0, sql: "SELECT name FROM places JOIN incidents ON places.id = place ORDER BY incidents.id")
        }
    }

    private func locations(_ house: TestOffice) throws -> [String?] {
        try house.office.read {
            try String?.fetchAll($0, sql: "SELECT location FROM log_entries ORDER BY incident")
        }
    }

    @Test func aRowOfARegisteredNameGoesThere() async throws {
        let house = try TestOffice()
        defer { house.close() }
        _ = try await LocatingTests.hall(house)
        try house.take(LocatingTests.log)
        #expect(try places(house) == ["Dunmroe House", "Dunmroe House", "Old quarry", "Dunmore House"])
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func mergingMovesIncidentsAndPartingRestoresEveryCell() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let place = try await LocatingTests.hall(house)
        try house.take(LocatingTests.log)
        let (before, told) = (try LocatingTests.cells(house), try locations(house))
        let words = try LocatingTests.words("Dunmroe House", house)
        let effect = try house.office.read {
            try MergeEffect.of([(words.id, place.id)], within: .all, $0)
        }
        #expect(effect.moves == 2)
        #expect(effect.changes.count == 2)
        #expect(!effect.cells.isEmpty)
        try await house.office.act(by: .house, "put words to a place") {
            try WordingActs.merge(words.id, into: place.id, account: 1, $0)
        }
        #expect(try places(house) == ["Dunmore House", "Dunmore House", "Old quarry", "Dunmore House"])
        #expect(try LocatingTests.cells(house) != before)
        // The effect told is what happened.
        for one in effect.cells {
            let now = try house.office.read { db in
                try Int.fetchOne(
                    db,
                    sql: """
                        SELECT count FROM cells WHERE year = ? AND family = ? AND category = ? AND bias = ?
                          AND geography = ?
                        """,
                    arguments: [
                        one.cell.year, one.cell.family.rawValue, one.cell.category.rawValue,
                        one.cell.biasNumber, one.cell.geography.rawValue,
                    ]) ?? 0
            }
            #expect(now == one.after)
        }
        // The log keeps its words.
        #expect(try locations(house) == told)
        #expect(Verify.office(in: house.folder).isWhole)
        let back = try house.office.read { try MergeEffect.parting(words.id, within: .all, $0) }
        #expect(back.moves == 2)
        try await house.office.act(by: .house, "parted them") { try WordingActs.part(words.id, $0) }
        #expect(try LocatingTests.cells(house) == before)
        // The words wait again, and may be put again.
        let waiting = try house.office.read {
            try LocatingRequests.unplaced(within: .all, page: 1, $0).waiting
        }
        #expect(waiting.map(\.words.name) == ["Dunmroe House", "Old quarry"])
        try house.office.read { _ = try WordingActs.pair(words.id, place.id, $0) }
        #expect(try locations(house) == told)
        #expect(try places(house) == ["Dunmroe House", "Dunmroe House", "Old quarry", "Dunmore House"])
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func aDecidedWordingIsNotAskedAgain() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let place = try await LocatingTests.hall(house)
        try house.take(LocatingTests.log)
        let words = try LocatingTests.words("Dunmroe House", house)
        try await house.office.act(by: .house, "put words to a place") {
            try WordingActs.merge(words.id, into: place.id, account: 1, $0)
        }
        let before = try LocatingTests.cells(house)
        try house.take(
            """
            Number,Nature,Reported,Occurred,Place,Disposition,Narrative
            24-0009,Burglary,5/4/2024 9:30,5/3/2024 22:00,DUNMROE  HOUSE.,Open,

            """)
        #expect(try places(house).last == "Dunmore House")
        #expect(try LocatingTests.cells(house) != before)
        // The same file again changes nothing.
        #expect(try house.take(LocatingTests.log).unchanged == 4)
        try await house.office.act(by: .house, "parted them") { try WordingActs.part(words.id, $0) }
        #expect(try places(house).last == "Dunmroe House")
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func whatALogStatesOtherwiseStandsApart() async throws {
        let house = try TestOffice()
        defer { house.close() }
        // The profile says that Whitman Hall is housing; the registry says it is not.
        let place = try await LocatingTests.hall(house, name: "Whitman Hall", housing: false)
        try house.take(TestOffice.log)
        let words = try house.office.read { db in
            try PlaceRequests.all(db).filter { $0.name == "Whitman Hall" && $0.id != place.id }
        }
        #expect(words.count == 1)
        #expect(words.first?.stated.studentHousing.isYes == true)
        let waiting = try house.office.read { try LocatingRequests.stated(within: .all, house.office, $0) }
        #expect(waiting.map(\.words.name) == ["Whitman Hall"])
        #expect(waiting.first?.disagrees == true)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func aPlaceWithFactsBecomesNoOther() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let (a, b) = (try await LocatingTests.hall(house), try await LocatingTests.hall(house, name: "Other"))
        await #expect(throws: Problem.self) {
            try await house.office.act(by: .house, "put words") {
                try WordingActs.merge(a.id, into: b.id, account: 1, $0)
            }
        }
        await #expect(throws: Problem.self) {
            try await house.office.act(by: .house, "put words") {
                try WordingActs.merge(a.id, into: a.id, account: 1, $0)
            }
        }
        await #expect(throws: Problem.self) {
            try await house.office.act(by: .house, "parted") { try WordingActs.part(a.id, $0) }
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func aReportOfDecidedWordsGoesToThePlaceAndBack() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let place = try await LocatingTests.hall(house)
        try house.take(LocatingTests.log)
        let words = try LocatingTests.words("Dunmroe House", house)
        try await house.office.act(by: .house, "put words to a place") {
            try WordingActs.merge(words.id, into: place.id, account: 1, $0)
        }
        let zone = house.office.zone
        let made = try house.office.actNow(by: .house, "opened an incident") {
            try IncidentActs.open(
                .init(
                    campus: 1, place: "dunmroe house", nature: "Robbery", act: .robbery,
                    occurred: .exactly(TestOffice.noon), datesOnly: false, reported: TestOffice.noon,
                    known: Report("2026-11-20", to: .campusPolice), inLog: true), zone: zone, $0)
        }
        #expect(made.place == place.id)
        try await house.office.act(by: .house, "parted them") { try WordingActs.part(words.id, $0) }
        #expect(try house.office.read { try IncidentRequests.one(made.id, $0)?.place } == words.id)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func factsOfThePlaceChangeWhatItsWordsAre() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let place = try await LocatingTests.hall(house)
        try house.take(LocatingTests.log)
        let words = try LocatingTests.words("Dunmroe House", house)
        try await house.office.act(by: .house, "put words to a place") {
            try WordingActs.merge(words.id, into: place.id, account: 1, $0)
        }
        func decided(_ id: Int64) throws -> [PlaceFacts] {
            try house.office.read { try PlaceDecision.of(id, $0).map(\.facts) }
        }
        #expect(try decided(words.id) == decided(place.id))
        try await house.office.act(by: .house, "stated facts") {
            try PlaceActs.state(
                PlaceDecisionTests.hall { $0.studentHousing = .known(false) }, of: place.id,
                from: "2024-03-05", why: nil, $0)
        }
        #expect(try decided(words.id) == decided(place.id))
        #expect(try decided(words.id).count == 2)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func aFileGivesPoints() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let profile = TestOffice.profile.replacing(
            "  narrative: Narrative", with: "  latitude: Lat\n  longitude: Long")
        let report = try house.take(
            """
            Number,Nature,Reported,Occurred,Place,Disposition,Lat,Long
            24-0001,Burglary,3/4/2024 9:30,3/3/2024 22:00,Dunmroe House,Open,39.17,-86.51
            24-0002,Robbery,3/5/2024 1:10,3/5/2024 1:00,Dunmroe House,Open,,
            24-0003,Robbery,3/5/2024 1:10,3/5/2024 1:00,Dunmroe House,Open,north,-86.51

            """, profile: profile)
        #expect(report.problems.count == 1)
        let spots = try house.office.read { db in try (1...3).map { try IncidentSpot.one($0, db)?.point } }
        #expect(spots[0]?.latitude == 39.17)
        #expect(spots[1] == nil && spots[2] == nil)
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
