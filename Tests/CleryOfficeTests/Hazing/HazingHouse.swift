import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// An office with a recognized organization, one that never was, and one whose recognition ended; the test moves its
/// clock.
final class HazingHouse: Sendable {
    let house: DutyHouse
    var office: Office { house.office }
    static let recognized: Int64 = 1
    static let unrecognized: Int64 = 2
    static let ended: Int64 = 3

    init(_ day: Day = "2025-11-10") throws {
        house = try DutyHouse(day)
        try house.office.actNow(by: .house, "added organizations") { writing in
            for (id, name) in [(1, "Kappa Theta Rho"), (2, "Night Owls"), (3, "Rowing Club")] {
                try writing.put(.organizations, Organization(id: Int64(id), name: name).values)
            }
            try writing.put(
                .recognitions, Recognition(id: 1, organization: 1, from: "2010-09-01").values)
            try writing.put(
                .recognitions,
                Recognition(id: 2, organization: 3, from: "2010-09-01", through: "2025-10-01").values)
        }
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

    /// Moves the clock; sessions end on the way, so a coordinator signs in anew.
    func move(to day: Day, _ visitor: TellingTests.Visitor) async throws -> TellingTests.Visitor {
        house.move(to: day)
        return try await self.visitor(.coordinator, visitor)
    }

    /// A public page as it is now: a server refreshes what it keeps, a test does it itself.
    func see(
        _ path: String, _ visitor: TellingTests.Visitor
    ) async throws -> (status: Int, text: String) {
        office.pages.set(try office.currentVersion())
        let answer = try await visitor.get(path)
        return (answer.status.code, answer.text)
    }

    /// A complete finding against the recognized organization, with changes.
    static func fields(_ changes: [String: String] = [:]) -> [(String, String)] {
        var fields = [
            "organization": "1", "description": "New members were kept awake for two nights.",
            "alcohol": "yes", "findings": "The organization was found responsible for hazing.",
            "sanctions": "Probation for one year.", "from": "2025-09-12", "through": "2025-09-13",
            "started": "2025-09-22", "ended": "2025-11-05", "noticed": "2025-11-07", "cleared": "yes",
        ]
        fields.merge(changes) { $1 }
        return fields.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    func write(texts: HazingTexts = HazingHouse.texts) throws {
        try office.actNow(by: .house, "wrote the institution's words on hazing") {
            try $0.put(.hazingSettings, texts.values)
        }
    }

    static let texts = HazingTexts(
        definition: "What humiliates somebody who joins.", policies: "Hazing is forbidden.",
        laws: "- The hazing law of the State")

    /// Enters a finding; gives its number.
    func enter(
        _ visitor: TellingTests.Visitor, _ changes: [String: String] = [:]
    ) async throws -> Int64 {
        let answer = try await visitor.post("/office/hazing/new", HazingHouse.fields(changes))
        let match = answer.location.firstMatch(of: /\/office\/hazing\/findings\/([0-9]+)/)
        return try #require(
            match.flatMap { Int64($0.1) }, "\(answer.status) \(HazingHouse.problems(answer.text))")
    }

    static func problems(_ html: String) -> [String] {
        html.matches(of: /class="problem"[^>]*>([^<]+)/).map { String($0.1) }
    }

    /// Publishes what the page shows now; gives the status.
    @discardableResult
    func publish(_ visitor: TellingTests.Visitor) async throws -> Int {
        let page = try await visitor.get("/office/hazing/next").text
        let looked = page.firstMatch(of: /name="looked" value="([0-9a-f]+)"/).map { String($0.1) } ?? ""
        return try await visitor.post("/office/hazing/next", [("sure", "yes"), ("looked", looked)])
            .status.code
    }

    func clock() throws -> HazingClock { try office.read { try HazingClock.now($0) } }
}
