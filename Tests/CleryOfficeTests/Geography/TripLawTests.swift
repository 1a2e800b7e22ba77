import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

/// The situations of trips (T1 to T9 of the law's table), told through the form as a professor tells them.
@Suite("Trips: what the law decides on what was told")
struct TripLawTests {
    struct Situation: Sendable {
        let mark: String
        let row: GeographyRow?
        let category: GeographyCategory?
        let changes: [String: String]
        /// A word that the page must say.
        let said: String
    }

    static let oneNight = ["leaves": "2026-06-01", "returns": "2026-06-02"]

    static let situations: [Situation] = [
        .init(
            mark: "T1", row: .visited, category: .nowhere, changes: ["lodging-arrangement": "none"],
            said: "Not controlled"),
        .init(
            mark: "T2", row: .oneNightTrip, category: .nowhere, changes: oneNight,
            said: "Controlled, one night and not repeated"),
        .init(
            mark: "T3", row: .repeatedTrip, category: .noncampus,
            changes: oneNight.merging(["lodging-again": "yes"]) { $1 }, said: "Repeated use"),
        .init(
            mark: "T4", row: .shortStay, category: .noncampus, changes: [:],
            said: "Short stay of more than one night"),
        .init(
            mark: "T5", row: .noncampus, category: .noncampus,
            changes: [
                "kind": "study_abroad", "returns": "2026-12-01", "lodging-sort": "rented", "booked": "agent",
            ],
            said: "Held, and students live in it"),
        .init(
            mark: "T6", row: .programOnly, category: .nowhere,
            changes: [
                "kind": "study_abroad", "returns": "2026-12-01", "lodging-sort": "dormitory",
                "lodging-arrangement": "program",
            ], said: "Program only"),
        .init(
            mark: "T7", row: .hostFamily, category: .nowhere,
            changes: ["lodging-sort": "home", "lodging-significant": "no"], said: "Host family"),
        .init(
            mark: "T7 controlled", row: .hostFamilyControlled, category: .noncampus,
            changes: ["lodging-sort": "home", "lodging-significant": "yes"], said: "Host family"),
        .init(
            mark: "T8", row: .separateCampus, category: .separateCampus,
            changes: [
                "kind": "study_abroad", "returns": "2026-12-01", "lodging-sort": "rented",
                "lodging-program": "yes", "lodging-administrator": "yes",
            ], said: "To be looked at as a separate campus"),
        .init(
            mark: "a student organization books", row: .organization, category: .noncampus,
            changes: oneNight.merging(["lodging-arrangement": "organization"]) { $1 },
            said: "A student organization"),
        .init(
            mark: "no educational purpose", row: .oneNightTrip, category: .nowhere,
            changes: ["educational": "no"], said: "Controlled, one night and not repeated"),
        .init(
            mark: "nobody knows of an agreement", row: nil, category: nil,
            changes: ["lodging-arrangement": "unknown"],
            said: "does it rent it, or has it any written agreement for the space"),
        .init(
            mark: "one night, and nobody knows whether trips return", row: nil, category: nil,
            changes: oneNight.merging(["lodging-again": "unknown"]) { $1 },
            said: "trips return to the same place"),
        .init(
            mark: "host family, nobody read the agreement", row: nil, category: nil,
            changes: ["lodging-sort": "home", "lodging-significant": "unknown"],
            said: "significant control of space"),
    ]

    @Test(
        "Each situation of the table is decided by its row, which the page shows",
        arguments: situations.indices)
    func decided(_ index: Int) async throws {
        let one = TripLawTests.situations[index]
        let house = try TripHouse()
        defer { house.close() }
        try await house.run { visitor in
            let professor = try await house.visitor(.tripLeader, visitor)
            let trip = try await house.tell(professor, one.changes)
            let page = try await professor.get("/office/trips/\(trip)")
            #expect(page.status == .ok && page.text.contains(one.said), "\(one.mark)")
            let decision = try house.decision(trip)
            #expect(decision.row == one.row, "\(one.mark)")
            if let row = one.row {
                #expect(row.category == one.category, "\(one.mark)")
                let rule = try #require(row.rules.last?.rule)
                #expect(
                    page.text.contains("Row \(row.mark)") && page.text.contains("[\(rule.citation.text)]"))
            } else {
                #expect(decision.asks != nil && page.text.contains("The question that decides"))
            }
            // Before and after the trip nothing is held, and nothing is asked.
            for day in ["2026-05-31", "2027-01-01"] as [Day] {
                let outside = try house.decision(trip, on: day)
                #expect(
                    outside.facts.geography == .known(.nowhere) && outside.asks == nil, "\(one.mark) \(day)")
            }
        }
    }

    @Test("T9: a chartered bus is no place; the trip is kept with its decision")
    func transport() async throws {
        let house = try TripHouse()
        defer { house.close() }
        try await house.run { visitor in
            let professor = try await house.visitor(.tripLeader, visitor)
            let trip = try await house.tell(professor, ["lodging-sort": "transport"])
            let page = try await professor.get("/office/trips/\(trip)").text
            #expect(page.contains("No building or land") && page.contains("Row T9"))
            #expect(try house.stops(trip).map(\.place) == [nil])
            #expect(try house.office.read { try PlaceRequests.all($0).isEmpty })
        }
    }

    @Test("A crime at the lodging counts as noncampus during the stay, and not before or after it")
    func counted() async throws {
        let house = try TripHouse()
        defer { house.close() }
        try await house.run { visitor in
            let professor = try await house.visitor(.tripLeader, visitor)
            let trip = try await house.tell(professor)
            let place = try #require(try house.stops(trip).first?.place)
            for day in ["2026-05-30", "2026-06-22"] as [Day] {
                _ = try house.robbery(at: place, on: day)
            }
            #expect(try house.counted(.noncampus, 2026) == 0)
            _ = try house.robbery(at: place, on: "2026-06-10")
            #expect(try house.counted(.noncampus, 2026) == 1)
        }
    }

    @Test("A laboratory that is given to the trip is decided too, by the nights of the trip")
    func space() async throws {
        let house = try TripHouse()
        defer { house.close() }
        try await house.run { visitor in
            let professor = try await house.visitor(.tripLeader, visitor)
            let trip = try await house.tell(
                professor,
                [
                    "space-name": "Marine laboratory, room 4", "space-address": "101 Pivers Island Road",
                    "space-arrangement": "space", "space-again": "no",
                ])
            let stops = try house.stops(trip)
            #expect(stops.map(\.use) == [.lodging, .space])
            let decision = try house.office.read {
                try PlaceDecision.of(stops[1].place ?? 0, on: "2026-06-03", $0)
            }
            #expect(decision?.row == .shortStay)
        }
    }
}
