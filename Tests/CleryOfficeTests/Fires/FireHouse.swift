import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import TaggedPDF
import Testing

@testable import CleryOffice

/// An office with three halls on the main campus, one at the harbor, and a library.
final class FireHouse: Sendable {
    let house: DutyHouse
    let halls: [PlaceRecord]
    let harbor: PlaceRecord
    let library: PlaceRecord
    var office: Office { house.office }

    init(_ day: Day = "2026-11-20") throws {
        let house = try DutyHouse(day)
        self.house = house
        halls = try ["Ashby Hall", "Birch Hall", "Cedar Hall"].map { try house.place($0, DutyHouse.housing) }
        harbor = try house.place("Tide House", campus: 2, DutyHouse.housing)
        library = try house.place("Library", DutyHouse.onCampus)
    }

    func close() { house.close() }

    func run(_ body: @Sendable (TellingTests.Visitor) async throws -> Void) async throws {
        try await DoorsTests.app(office).test(.router) { try await body(TellingTests.Visitor(client: $0)) }
        #expect(Verify.office(in: house.folder).problems == [])
    }

    func visitor(
        _ role: Role, campus: Int64? = nil, _ visitor: TellingTests.Visitor
    ) async throws -> TellingTests.Visitor {
        try await visitor.signedIn(
            try await RolesTests.person(role, campus: campus, from: "2020-01-01", in: office).cookie)
    }

    /// A fire of which everything is known, with changes.
    func fields(_ changes: [String: String] = [:]) -> [(String, String)] {
        var fields = [
            "place": "\(halls[0].id)", "day": "2025-03-04", "time": "21:05", "cause": "cooking",
            "cause-words": "A pan was left on a stove.", "hurt": "no", "killed": "0",
            "structure": "120", "contents": "60", "smoke": "40", "indirect": "900",
        ]
        fields.merge(changes) { $1 }
        return fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Enters a fire at the door; gives its number in the office.
    @discardableResult
    func enter(_ visitor: TellingTests.Visitor, _ changes: [String: String] = [:]) async throws -> Int64 {
        let answer = try await visitor.post("/office/fires/new", fields(changes))
        let match = answer.location.firstMatch(of: /^\/office\/fires\/([0-9]+)$/)
        return try #require(
            match.flatMap { Int64($0.1) }, "\(answer.status) \(FireHouse.problems(answer.text))")
    }

    static func problems(_ html: String) -> String {
        html.matches(of: /class="problem"[^>]*>([^<]+)/).map { String($0.1) }.joined(separator: " | ")
    }

    /// An incident at a place, in the fire log when something burned; arson where it is one.
    func incident(_ act: Act?, at place: PlaceRecord, on day: Day, burned: Bool = true) throws -> Int64 {
        let zone = office.zone
        return try office.actNow(by: .house, "opened an incident") { writing in
            let at = zone.instant(day: day, secondOfDay: 20 * 3600)
            let incident = try IncidentActs.open(
                .init(
                    campus: place.campus, place: place.name, placeID: place.id, nature: "Fire", act: act,
                    occurred: .exactly(at), datesOnly: false, reported: at,
                    known: Report(day, to: .campusPolice), inLog: act != nil, isCrime: act != nil),
                zone: zone, writing)
            if burned {
                try writing.put(.fires, [.integer(incident.id), .integer(1), .text("")])
            }
            return incident.id
        }
    }

    func entry(of incident: Int64) throws -> Int64 {
        try #require(
            try office.read { db in
                try LogRequests.entries(of: incident, db).first(where: \.isFire)?.id
            })
    }

    // MARK: What the report makes of it

    func scope(_ year: Int = 2026) throws -> ReportScope {
        try office.read {
            ReportScope(year: year, campuses: try Campus.all($0), institution: "Hartwell College")
        }
    }

    func keys(_ year: Int = 2026, campus: Int = 0, blocking: Bool = true) throws -> Set<String> {
        let scope = try scope(year)
        let points = try office.read { try FireChapter.points(scope.campuses[campus], scope, $0) }
        return Set(points.filter { !blocking || $0.blocks }.map(\.key))
    }

    func blocks(_ year: Int = 2026, campus: Int = 0) throws -> [Block] {
        let scope = try scope(year)
        return try office.read { try FireChapter.blocks(scope.campuses[campus], scope, $0) }
    }

    func tables(_ year: Int = 2026) throws -> [[[String]]] {
        try blocks(year).compactMap { block in
            if case .table(let table) = block { table.rows.map { $0.map(\.text.plain) } } else { nil }
        }
    }

    /// Addresses, systems and drill counts for every facility: nothing is open after it.
    func fill(_ year: Int = 2026) throws {
        try office.actNow(by: .house, "filled in what a report needs") { writing in
            for place in self.halls + [self.harbor] {
                var details = PlaceDetails(id: place.id)
                details.address = "\(place.id) College Street"
                try writing.put(.placeDetails, details.values)
                try FireActs.describe(
                    place.id, year: year - 1, FireHouse.system, words: "Doors close by themselves.", writing)
                try FireActs.state(
                    2, drillsOf: place.id, in: year - 1, why: "From the log of housing.", writing)
            }
        }
    }

    static let system: [FireSystem.Question: String] = [
        .alarm: "company", .sprinklers: "full", .detection: "full", .extinguishers: "yes", .plans: "yes",
    ]
}
