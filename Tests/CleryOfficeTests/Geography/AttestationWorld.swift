import CleryLaw
import Foundation
import GRDB
import Synchronization
import Testing

@testable import CleryOffice

/// An office with two places of Athletics, a coordinator, and a postman whose letters are caught.
final class AttestationWorld: Sendable {
    let house: TripHouse
    let places: [Int64]
    let failure = Mutex<MailFailure?>(nil)
    private let sent = Mutex<[(to: String, text: String)]>([])
    var office: Office { house.office }

    init() async throws {
        house = try TripHouse("2026-07-01")
        house.office.board.setMail("mail:25")
        places = try await house.office.act(by: .house, "made places") { writing in
            try ["Boathouse", "Ski lodge"].map { name in
                try PlaceActs.make(
                    name, campus: 1,
                    {
                        var details = PlaceDetails(id: $0, kind: .away)
                        details.unit = "Athletics"
                        return details
                    }, facts: PlaceDecisionTests.hall(), writing
                ).id
            }
        }
    }

    var letters: [(to: String, text: String)] {
        sent.withLock { $0 }.map { ($0.to, SubscriptionWorld.readable($0.text)) }
    }

    func postman() throws -> ReviewPostman {
        var postman = ReviewPostman(
            office: office,
            settings: try MailSettings(
                server: "mail:25", from: "clery@hartwell.edu", site: "https://clery.hartwell.edu"))
        postman.send = { letter in
            if let failure = self.failure.withLock({ $0 }) { throw failure }
            self.sent.withLock { $0.append((letter.to.text, letter.text)) }
        }
        return postman
    }

    /// Begins a round and asks somebody; a colleague's letter goes out.
    func begin(_ clerk: TellingTests.Visitor, who: String = AttestationTests.colleague) async throws {
        let begun = try await clerk.post(
            "/office/geography/review", [("year", "2026"), ("due", "2026-08-31")])
        #expect(begun.location == "/office/geography/review/1")
        let asked = try await clerk.post(
            "/office/geography/review/1",
            [("unit", "Athletics"), ("who", who), ("name", "Coach numbat-52")])
        #expect(asked.status == .seeOther)
        try await postman().round()
    }

    /// Asks a colleague; gives the words of the link.
    func ask(_ clerk: TellingTests.Visitor) async throws -> String {
        try await begin(clerk)
        return try link()
    }

    func link() throws -> String {
        let text = try #require(letters.last).text
        return String(try #require(text.firstMatch(of: /confirm\?t=([0-9]+\.[A-Za-z0-9_-]+)/)).1)
    }

    func answers() throws -> [ReviewAnswer] { try office.read { try ReviewAnswer.of(1, $0) } }
}
