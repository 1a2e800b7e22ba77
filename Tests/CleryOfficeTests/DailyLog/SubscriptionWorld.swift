import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Synchronization
import Testing

@testable import CleryOffice

/// An office that sends mail, a postman whose letters are caught, and a clock that a test moves.
final class SubscriptionWorld: Sendable {
    let folder: String
    let office: Office
    let clock = PostmanTests.Clock()
    private let sent = Mutex<[(to: String, text: String)]>([])
    let failure = Mutex<MailFailure?>(nil)

    static let address = "quagga.reader.8812@example.edu"

    init() throws {
        let clock = clock
        folder = NSTemporaryDirectory() + "openclery-test-\(UUID().uuidString)"
        office = try TestOffice.create(
            folder, campuses: ["Main campus", "Harbor campus"], clock: { clock.value }
        ).office
        office.board.setMail("mail:25")
    }

    /// The letters so far, their bodies readable.
    var letters: [(to: String, text: String)] {
        sent.withLock { $0 }.map { ($0.to, SubscriptionWorld.readable($0.text)) }
    }

    static func readable(_ text: String) -> String {
        let halves = text.components(separatedBy: "\r\n\r\n")
        guard text.contains("Content-Transfer-Encoding: base64"), halves.count > 1,
            let data = Data(base64Encoded: halves[1].replacing("\r\n", with: ""))
        else { return text }
        return halves[0] + "\r\n\r\n" + String(decoding: data, as: UTF8.self)
    }

    func postman() throws -> LogPostman {
        var postman = LogPostman(
            office: office,
            settings: try MailSettings(
                server: "mail:25", from: "clery@hartwell.edu", site: "https://clery.hartwell.edu"))
        postman.send = { letter in
            if let failure = self.failure.withLock({ $0 }) { throw failure }
            self.sent.withLock { $0.append((letter.to.text, letter.text)) }
        }
        return postman
    }

    func round() async throws {
        let postman = try postman()
        try await postman.confirmations()
        try await postman.news()
    }

    func run(_ body: @Sendable (TellingTests.Visitor) async throws -> Void) async throws {
        try await DoorsTests.app(office).test(.router) { try await body(TellingTests.Visitor(client: $0)) }
    }

    /// The words of the newest link of a kind.
    func link(_ kind: String) throws -> String {
        let text = try #require(letters.last { $0.text.contains("/\(kind)?t=") }).text
        let match = try #require(try Regex("/\(kind)\\?t=([0-9]+\\.[A-Za-z0-9_-]+)").firstMatch(in: text))
        return String(try #require(match.output[1].substring))
    }

    /// Signs an address up and confirms it.
    func subscribe(_ address: String = SubscriptionWorld.address, _ fields: [(String, String)] = [])
        async throws
    {
        try await run { visitor in
            #expect(try await visitor.post("/log/subscribe", [("email", address)] + fields).status == .ok)
            try await self.postman().confirmations()
            let link = try self.link("confirm")
            #expect(try await visitor.post("/log/subscribe/confirm", [("t", link)]).status == .ok)
        }
    }

    func crime(_ nature: String, at place: String, campus: Int64 = 1) throws {
        // Reported now, wherever the clock stands.
        _ = try SightOffice.incident(nature, at: place, campus: campus, inLog: true, office)
    }

    func count(_ table: String) throws -> Int? {
        try office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
    }

    func close() {
        try? office.close()
        try? FileManager.default.removeItem(atPath: folder)
    }
}
