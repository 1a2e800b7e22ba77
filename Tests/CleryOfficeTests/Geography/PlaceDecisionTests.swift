import CleryLaw
import Foundation
import Testing

@testable import CleryOffice

/// What the law makes of a place over time, and what a change of it does to the numbers.
@Suite struct PlaceDecisionTests {
    static func hall(_ change: (inout PlaceDescription) -> Void = { _ in }) -> PlaceDescription {
        var place = PlaceKind.building.beginning
        place.owner = .known(.institution)
        place.control = .known(.inFact)
        place.withinCampus = .known(true)
        place.reasonablyContiguous = .known(true)
        place.educationalUse = .known(true)
        place.frequentlyUsedByStudents = .known(true)
        place.studentHousing = .known(false)
        change(&place)
        return place
    }

    /// A house with one place, and a robbery there on a day.
    private func robbery(in house: DutyHouse, at place: PlaceRecord, on day: Day, hour: Int = 12) throws
        -> Int64
    {
        let zone = house.office.zone
        return try house.office.actNow(by: .house, "opened an incident") { writing in
            let at = zone.instant(day: day, secondOfDay: hour * 3600)
            return try IncidentActs.open(
                .init(
                    campus: place.campus, place: place.name, nature: "Robbery", act: .robbery,
                    occurred: .exactly(at), datesOnly: false, reported: at,
                    known: Report(day, to: .campusPolice), inLog: true), zone: zone, writing
            ).id
        }
    }

    private func counted(_ house: DutyHouse, _ geography: Geography, _ year: Int) throws -> Int {
        try house.office.read { db in
            try Int.fetchOne(
                db, sql: "SELECT sum(count) FROM cells WHERE geography = ? AND year = ?",
                arguments: [geography.rawValue, year]) ?? 0
        }
    }

    @Test func aChangeFromADayOnLeavesThePastAsItWas() async throws {
        let house = try DutyHouse()
        defer { house.close() }
        let place = try await house.office.act(by: .house, "made a place") {
            try PlaceActs.make(
                "Dunmore House", campus: 1, { PlaceDetails(id: $0) },
                facts: PlaceDecisionTests.hall(), $0)
        }
        _ = try robbery(in: house, at: place, on: "2025-03-04")
        _ = try robbery(in: house, at: place, on: "2026-03-04")
        #expect(try counted(house, .studentHousing, 2026) == 0)
        try await house.office.act(by: .house, "stated facts") {
            try PlaceActs.state(
                PlaceDecisionTests.hall { $0.studentHousing = .known(true) }, of: place.id,
                from: "2026-01-01", why: "Made a residence", $0)
        }
        #expect(try counted(house, .studentHousing, 2025) == 0)
        #expect(try counted(house, .studentHousing, 2026) == 1)
        let decisions = try house.office.read { try PlaceDecision.of(place.id, $0) }
        #expect(decisions.map(\.row) == [.campus, .campus])
        #expect(decisions.map(\.from) == [PlaceDecision.always, "2026-01-01"])
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func hoursOfControlDecideByTheIncidentsHour() async throws {
        let house = try DutyHouse()
        defer { house.close() }
        let place = try await house.office.act(by: .house, "made a place") { writing in
            let place = try PlaceActs.make(
                "City school", campus: 1, { PlaceDetails(id: $0) },
                facts: PlaceDecisionTests.hall {
                    $0.owner = .known(.publicBody)
                    $0.publicKind = .known(.building)
                    $0.control = .known(.none)
                    $0.organizationRecognized = .notApplicable
                    $0.adjacency = .known(.notAdjacent)
                }, writing)
            var agreement = PlaceAgreement(
                id: try writing.nextID(.agreements), place: place.id, kind: .space, party: "The city")
            agreement.weekdays = .tuesday
            agreement.hours = .init(from: 18 * 60, until: 21 * 60)
            try PlaceActs.put(agreement, writing)
            return place
        }
        // A Tuesday and a Wednesday.
        _ = try robbery(in: house, at: place, on: "2024-03-05", hour: 19)
        #expect(try counted(house, .onCampus, 2024) == 1)
        _ = try robbery(in: house, at: place, on: "2024-03-06", hour: 19)
        _ = try robbery(in: house, at: place, on: "2024-03-05", hour: 22)
        #expect(try counted(house, .onCampus, 2024) == 1)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func anEffectIsWhatThenHappensAndWritesNothing() async throws {
        let house = try DutyHouse()
        defer { house.close() }
        let place = try await house.office.act(by: .house, "made a place") {
            try PlaceActs.make(
                "Dunmore House", campus: 1, { PlaceDetails(id: $0) },
                facts: PlaceDecisionTests.hall(), $0)
        }
        let id = try robbery(in: house, at: place, on: "2025-03-04")
        let events = try house.office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM events") }
        let facts = PlaceDecisionTests.hall { $0.educationalUse = .known(false) }
        let effect = try await PlaceEffect.of(place.id, in: house.office) { trial in
            var period = try PlacePeriod.of(place.id, trial.db)[0]
            period.facts = facts
            try trial.put(.placePeriods, period.values)
        }
        #expect(effect.incidents.map(\.id) == [id])
        #expect(effect.cells.map { [$0.before, $0.after] } == [[1, 0]])
        #expect(try counted(house, .onCampus, 2025) == 1)
        #expect(try house.office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM events") } == events)
        try await house.office.act(by: .house, "stated facts") {
            try PlaceActs.state(facts, of: place.id, from: nil, why: nil, $0)
        }
        #expect(try counted(house, .onCampus, 2025) == 0)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test func aPartIsAsTheWholeInAllThatNobodyStated() async throws {
        let house = try DutyHouse()
        defer { house.close() }
        let part = try await house.office.act(by: .house, "made places") { writing in
            let whole = try PlaceActs.make(
                "Dunmore House", campus: 1, { PlaceDetails(id: $0) },
                facts: PlaceDecisionTests.hall { $0.studentHousing = .known(true) }, writing)
            return try PlaceActs.make(
                "Dunmore House, third floor", campus: 1,
                {
                    var details = PlaceDetails(id: $0, kind: .part)
                    details.parent = whole.id
                    return details
                }, writing)
        }
        _ = try robbery(in: house, at: part, on: "2025-03-04")
        #expect(try counted(house, .studentHousing, 2025) == 1)
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
