import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

/// Statements on a place from several days on, entered in any order, give the same decisions on every day.
@Suite struct TimelineOrderTests {
    private struct Statement {
        let from: Day?
        let facts: PlaceDescription
    }

    /// Statements from different days on, each of another kind of use.
    private static func statements(_ random: inout some RandomNumberGenerator) -> [Statement] {
        let days: [Day?] = [nil, "2019-08-01", "2021-01-15", "2022-06-01", "2023-07-04", "2025-12-31"]
        return days.filter { _ in Int.random(in: 0..<4, using: &random) > 0 }.map { day in
            Statement(
                from: day,
                facts: PlaceDecisionTests.hall {
                    $0.studentHousing = .known(.random(using: &random))
                    $0.educationalUse = .known(.random(using: &random))
                    $0.owner = .known(PlaceOwner.allCases.randomElement(using: &random) ?? .other)
                    $0.frequentlyUsedByStudents =
                        Bool.random(using: &random) ? .unknown : .known(.random(using: &random))
                })
        }
    }

    @Test func theOrderOfEntryNeverMatters() async throws {
        let house = try DutyHouse()
        defer { house.close() }
        var random = SystemRandomNumberGenerator()
        for round in 0..<25 {
            let statements = TimelineOrderTests.statements(&random)
            var decided: [[PlaceDecision]] = []
            for copy in 0..<3 {
                let order = copy == 0 ? statements : statements.shuffled(using: &random)
                decided.append(
                    try await house.office.act(by: .house, "stated a place \(copy)") { writing in
                        let place = try PlaceActs.make(
                            "Place \(round) \(copy)", campus: 1, { PlaceDetails(id: $0) }, writing)
                        for one in order {
                            try PlaceActs.state(one.facts, of: place.id, from: one.from, why: nil, writing)
                        }
                        let periods = try PlacePeriod.of(place.id, writing.db)
                        // One period holds on each day at most.
                        for day in stride(from: Int32(17_500), to: 21_500, by: 97).map(Day.init(number:)) {
                            #expect(periods.count { $0.holds(day) } <= 1)
                        }
                        return try PlaceDecision.of(place.id, writing.db)
                    })
            }
            #expect(decided[0] == decided[1])
            #expect(decided[0] == decided[2])
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    /// A new statement from a day on says nothing of the days before.
    @Test func thePastKeepsItsFacts() async throws {
        let house = try DutyHouse()
        defer { house.close() }
        var random = SystemRandomNumberGenerator()
        let days = stride(from: Int32(17_500), to: 21_500, by: 13).map(Day.init(number:))
        for round in 0..<15 {
            let statements = TimelineOrderTests.statements(&random)
            try await house.office.act(by: .house, "stated a place") { writing in
                let place = try PlaceActs.make(
                    "Place \(round)", campus: 1, { PlaceDetails(id: $0) }, writing)
                for one in statements {
                    let before = try PlaceDecision.of(place.id, writing.db)
                    try PlaceActs.state(one.facts, of: place.id, from: one.from, why: nil, writing)
                    let after = try PlaceDecision.of(place.id, writing.db)
                    guard let from = one.from else { continue }
                    for day in days where day < from {
                        #expect(before.on(day)?.facts == after.on(day)?.facts)
                    }
                }
            }
        }
    }
}

extension [PlaceDecision] {
    fileprivate func on(_ day: Day) -> PlaceDecision? { first { $0.from <= day && day <= $0.through } }
}
