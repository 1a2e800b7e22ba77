import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Synchronization
import Testing

@testable import CleryOffice

/// An office with two campuses and two halls, mail that is caught, text messages that are caught, and a clock that a
/// test moves.
final class AudienceHouse: Sendable {
    /// A gateway inside the test.
    final class Phones: TextSender {
        private let all = Mutex<[(to: String, text: String)]>([])
        var texts: [(to: String, text: String)] { all.withLock { $0 } }
        func send(_ text: String, to phone: String) async throws { all.withLock { $0.append((phone, text)) } }

        /// The code of the newest text message.
        var code: String {
            let text = texts.last?.text ?? ""
            return (text.firstMatch(of: /code is ([0-9]{6})/)?.1).map(String.init) ?? ""
        }
    }

    let folder: String
    let office: Office
    let clock = PostmanTests.Clock()
    let phones = Phones()
    private let sent = Mutex<[(to: String, text: String)]>([])

    /// Part of every address of the tests: it must stand nowhere in the clear.
    static let canary = "quagga-7731"
    static let head = "Person ID,E-mail,Mobile phone,Campus,Building,Role,Language\n"

    init(mail: Bool = true) throws {
        let clock = clock
        folder = NSTemporaryDirectory() + "openclery-test-\(UUID().uuidString)"
        office = try TestOffice.create(
            folder, campuses: ["Main campus", "Harbor campus"], clock: { clock.value }
        ).office
        if mail { office.board.setMail("mail:25") }
        try office.actNow(by: .house, "stated two halls") { writing in
            for (name, campus, number) in [
                ("Whitman Hall", Int64(1), "0201"), ("Pier House", 2, "0501"),
            ] {
                _ = try PlaceActs.make(
                    name, campus: campus,
                    {
                        var details = PlaceDetails(id: $0, kind: .building)
                        details.number = number
                        return details
                    }, writing)
            }
        }
    }

    func close() {
        #expect(Verify.office(in: folder).problems == [])
        try? office.close()
        try? FileManager.default.removeItem(atPath: folder)
    }

    static func row(
        _ id: String, _ mail: String? = nil, phone: String = "", campus: String = "Main campus",
        building: String = "", role: String = "Student", language: String = ""
    ) -> String {
        [id, mail ?? "p\(id)@\(canary).edu", phone, campus, building, role, language]
            .joined(separator: ",") + "\n"
    }

    @discardableResult
    func take(
        _ rows: String, head: String = AudienceHouse.head, list: String = "Roster", dryRun: Bool = false,
        confirmed: Bool = false
    ) throws -> AudienceReport {
        let path = folder + "/people.csv"
        try Data((head + rows).utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        var importing = AudienceImport(office, file: path, list: list)
        importing.dryRun = dryRun
        importing.confirmed = confirmed
        return try importing.run()
    }

    static func numbers(_ report: AudienceReport) -> [Int] {
        [report.rows, report.added, report.changed, report.ended, report.unchanged, report.rejected]
    }

    func list(_ name: String) throws -> AudienceList {
        try #require(try office.read { try AudienceList.all($0) }.first { $0.name == name })
    }

    /// Everybody of a list who is told today, with addresses.
    func people(_ list: String = "Roster") throws -> [(AudiencePerson, AudiencePerson.Reached)] {
        let id = try self.list(list).id
        return try office.read { db in
            try AudiencePerson.page(1, size: 10_000, of: id, db).people.map {
                ($0, try #require(try $0.reached(office.key, db)))
            }
        }
    }

    func count(_ reach: AlertReach = AlertReach(), list: Int64? = nil) throws -> Int {
        try office.read { try AudienceReach(reach, list: list).count($0).people }
    }

    var letters: [(to: String, text: String)] {
        sent.withLock { $0 }.map { ($0.to, SubscriptionWorld.readable($0.text)) }
    }

    func round() async throws {
        var postman = AudiencePostman(
            office: office,
            settings: try MailSettings(
                server: "mail:25", from: "clery@hartwell.edu", site: "https://clery.hartwell.edu"))
        postman.send = { letter in self.sent.withLock { $0.append((letter.to.text, letter.text)) } }
        try await postman.round()
    }

    /// The words of the newest link of a kind.
    func link(_ kind: String) throws -> String {
        let text = try #require(letters.last { $0.text.contains("/\(kind)?t=") }).text
        let match = try #require(try Regex("/\(kind)\\?t=([0-9]+\\.[A-Za-z0-9_-]+)").firstMatch(in: text))
        return String(try #require(match.output[1].substring))
    }

    func run(_ body: @Sendable (TellingTests.Visitor) async throws -> Void) async throws {
        try await DoorsTests.app(office).test(.router) { try await body(TellingTests.Visitor(client: $0)) }
    }

    /// Whether a text stands nowhere in the office's files in the clear.
    func isNowhere(_ text: String) throws -> Bool {
        try office.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)") }
        return try FileManager.default.contentsOfDirectory(atPath: folder).allSatisfy { name in
            let bytes = (try? Data(contentsOf: URL(filePath: folder + "/" + name))) ?? Data()
            return bytes.range(of: Data(text.utf8)) == nil
        }
    }

    func rows(_ table: String) throws -> Int {
        try office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") } ?? 0
    }
}
