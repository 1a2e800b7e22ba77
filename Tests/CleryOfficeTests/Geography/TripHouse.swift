import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// An office in which professors tell of trips, with a clock that the test moves.
final class TripHouse: Sendable {
    let house: DutyHouse
    var office: Office { house.office }

    init(_ day: Day = "2026-01-10") throws { house = try DutyHouse(day) }
    func close() { house.close() }

    func run(_ body: @Sendable (TellingTests.Visitor) async throws -> Void) async throws {
        try await DoorsTests.app(office).test(.router) { try await body(TellingTests.Visitor(client: $0)) }
        #expect(Verify.office(in: house.folder).problems == [])
    }

    func visitor(
        _ role: Role, campus: Int64? = nil, _ visitor: TellingTests.Visitor
    ) async throws -> TellingTests.Visitor {
        // Grants that began before the test's clock.
        try await visitor.signedIn(
            try await RolesTests.person(role, campus: campus, from: "2020-01-01", in: office).cookie)
    }

    /// A trip of one hotel that the institution books, with changes.
    static func fields(_ changes: [String: String] = [:]) -> [(String, String)] {
        var fields = [
            "campus": "1", "kind": "field_trip", "sponsor": "Biology", "purpose": "Marine biology",
            "destination": "Beaufort, North Carolina", "leaves": "2026-06-01", "returns": "2026-06-21",
            "students": "14", "educational": "yes", "booked": "unit", "charge": "Professor quokka-771",
            "charge-contact": "quokka@hartwell.edu", "lodging-sort": "hotel",
            "lodging-name": "Pelican Inn", "lodging-address": "14 Front Street, Beaufort",
            "lodging-arrangement": "space", "lodging-party": "Pelican Inn LLC", "lodging-again": "no",
            "agency": "Beaufort Police Department", "agency-address": "215 Pollock Street, Beaufort",
        ]
        fields.merge(changes) { $1 }
        return fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Tells of a trip; gives its number.
    func tell(
        _ visitor: TellingTests.Visitor, _ changes: [String: String] = [:]
    ) async throws -> Int64 {
        let answer = try await visitor.post("/office/trips/new", TripHouse.fields(changes))
        let match = answer.location.firstMatch(of: /\/office\/trips\/([0-9]+)/)
        let comment = String(
            answer.text.matches(of: /class="problem"[^>]*>([^<]+)/).map(\.1).joined(separator: " "))
        return try #require(match.flatMap { Int64($0.1) }, "\(answer.status) \(comment)")
    }

    func stops(_ trip: Int64) throws -> [TripStop] {
        try office.read { try TripRequests.stops(of: trip, $0) }
    }

    /// What the law decided on the place of a trip's first stop, during the stay.
    func decision(_ trip: Int64, on day: Day? = nil) throws -> PlaceDecision {
        let stop = try #require(try stops(trip).first)
        return try #require(
            try office.read { try PlaceDecision.of(stop.place ?? 0, on: day ?? stop.from, $0) })
    }

    /// A robbery at a place.
    func robbery(at place: Int64, on day: Day, campus: Int64 = 1) throws -> Int64 {
        let zone = office.zone
        return try office.actNow(by: .house, "opened an incident") { writing in
            let name = try #require(try PlaceRequests.one(place, writing.db)).name
            let at = zone.instant(day: day, secondOfDay: 20 * 3600)
            return try IncidentActs.open(
                .init(
                    campus: campus, place: name, nature: "Robbery", act: .robbery, occurred: .exactly(at),
                    datesOnly: false, reported: at, known: Report(day, to: .campusPolice), inLog: true),
                zone: zone, writing
            ).id
        }
    }

    func counted(_ geography: Geography, _ year: Int) throws -> Int {
        try office.read { db in
            try Int.fetchOne(
                db, sql: "SELECT coalesce(sum(count), 0) FROM cells WHERE geography = ? AND year = ?",
                arguments: [geography.rawValue, year]) ?? 0
        }
    }
}
