import CleryLaw
import Foundation
import GRDB
import Synchronization
import Testing

@testable import CleryOffice

/// An office with a hall and a laboratory, the city's police for both campuses, and a postman whose letters are caught.
final class AgencyWorld: Sendable {
    let house: TripHouse
    let hall: Int64
    let laboratory: Int64
    let city: Int64
    private let sent = Mutex<[(to: String, text: String)]>([])
    var office: Office { house.office }

    init() async throws {
        house = try TripHouse("2026-01-10")
        house.office.board.setMail("mail:25")
        (hall, laboratory, city) = try await house.office.act(by: .house, "made places") { writing in
            let hall = try PlaceActs.make(
                "Dunmore House", campus: 1,
                {
                    var details = PlaceDetails(id: $0)
                    details.address = "12 College Lane"
                    return details
                }, facts: PlaceDecisionTests.hall(), writing)
            let laboratory = try PlaceActs.make(
                "Harbor laboratory", campus: 2, { PlaceDetails(id: $0) }, facts: PlaceDecisionTests.hall(),
                writing)
            let city = try AgencyActs.found("City Police", address: "1 Main Street", writing)
            var agency = try #require(try AgencyRecord.one(city, writing.db))
            agency.email = "records@pd.example"
            try writing.put(.agencies, agency.values)
            for campus in [Int64(1), 2] {
                try AgencyActs.assign(city, campus: campus, from: nil, through: nil, writing)
            }
            return (hall.id, laboratory.id, city)
        }
    }

    static func run(_ body: @Sendable (AgencyWorld, TellingTests.Visitor) async throws -> Void) async throws {
        let world = try await AgencyWorld()
        defer { world.house.close() }
        try await world.house.run { try await body(world, $0) }
    }

    var letters: [(to: String, text: String)] {
        sent.withLock { $0 }.map { ($0.to, SubscriptionWorld.readable($0.text)) }
    }

    func postman() throws -> AgencyPostman {
        var postman = AgencyPostman(
            office: office,
            settings: try MailSettings(
                server: "mail:25", from: "clery@hartwell.edu", site: "https://clery.hartwell.edu"))
        postman.send = { letter in self.sent.withLock { $0.append((letter.to.text, letter.text)) } }
        return postman
    }

    /// Prepares the requests of 2025, sends them; gives the words of the first link.
    func ask(_ clerk: TellingTests.Visitor) async throws -> String {
        let prepared = try await clerk.post(
            "/office/agencies/requests/new",
            [("year", "2025"), ("agency", "\(city)"), ("due", "2026-03-01"), ("contact", "Clery office")])
        #expect(prepared.location == "/office/agencies/requests?year=2025", "\(prepared.text.count)")
        let sent = try await clerk.post(
            "/office/agencies/requests/send", [("year", "2025"), ("what", "send")])
        #expect(sent.status == .seeOther)
        try await postman().round()
        return try link()
    }

    func link() throws -> String {
        let text = try #require(letters.last).text
        return String(try #require(text.firstMatch(of: /answer\?t=([0-9]+\.[A-Za-z0-9_-]+)/)).1)
    }

    func standing(_ id: Int64 = 1) throws -> AgencyStanding {
        try office.read { db in try AgencyStanding(try #require(try AgencyRequest.one(id, db)), db) }
    }

    /// One incident in a form.
    static func row(_ index: Int = 0, _ changes: [String: String] = [:]) -> [(String, String)] {
        var cells = [
            "date_reported": "2025-05-02", "date_occurred": "2025-05-01", "address": "12 College Lane",
            "offense": "burglary", "case_number": "25-001",
        ]
        cells.merge(changes) { $1 }
        return cells.sorted { $0.key < $1.key }.map { ("r\(index)-\($0.key)", $0.value) }
    }

    /// An answer of one burglary, sent by the link.
    func answer(
        _ link: String, _ visitor: TellingTests.Visitor, _ changes: [String: String] = [:]
    ) async throws {
        let sent = try await visitor.post(
            "/agencies/answer",
            [("t", link), ("kind", "data"), ("rows", "1"), ("mark", "one"), ("do", "send")]
                + AgencyWorld.row(0, changes))
        #expect(sent.status == .seeOther && sent.location.hasSuffix("done=sent"))
    }
}
