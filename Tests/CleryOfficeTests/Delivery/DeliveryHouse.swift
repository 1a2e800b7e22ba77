import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// An office with a notice, a list of people and a mail server inside the test.
struct DeliveryHouse {
    let house: TestOffice
    var office: Office { house.office }
    static let canary = "canary-quagga-8812"

    static let report = NoticeOf(
        year: 2026, url: "https://clery.hartwell.edu/reports/2026.pdf",
        hash: String(repeating: "ab", count: 32),
        title: "Hartwell College 2026 annual security report")

    init() throws { house = try TestOffice() }

    func close() { house.close() }

    static func list(_ count: Int, from first: Int = 1) -> String {
        "E-mail,Full name,Affiliation,ID\r\n"
            + (first..<(first + count)).map {
                "person\($0)@\(canary).edu,Person \($0) \(canary),\($0 % 3 == 0 ? "Staff" : "Student"),\(7000 + $0)\r\n"
            }.joined()
    }

    @discardableResult
    func campaign(people count: Int, text change: (inout NoticeText) -> Void = { _ in }) async throws -> Int64
    {
        var text = NoticeText.template(
            Self.report, institution: office.name, site: "https://clery.hartwell.edu")
        change(&text)
        let said = text
        let id = try await office.act(by: .account(1), "prepared a notice of the report of 2026") {
            try CampaignActs.make(Self.report, said, by: 1, $0).id
        }
        if count > 0 { _ = try await add(Self.list(count), to: id) }
        return id
    }

    func add(_ csv: String, to id: Int64, usual: NoticePerson.Kind = .student) async throws -> RecipientCounts
    {
        let (file, key) = (try RecipientFile(Array(csv.utf8)), office.key)
        return try await office.act(by: .account(1), "put people on the list of notice \(id)") {
            try RecipientActs.take(file, usual: usual, in: id, by: 1, key, $0)
        }
    }

    func start(_ id: Int64) async throws {
        let today = office.today
        try await office.act(by: .account(1), "started sending notice \(id)") {
            try CampaignActs.start(id, today: today, $0)
            try CampaignActs.pace(1_000_000, in: id, $0)
        }
    }

    func courier(_ server: FakeSMTP, patience: Duration = .seconds(60)) throws -> Courier {
        var courier = Courier(
            office: office,
            settings: try MailSettings(
                server: "127.0.0.1:\(server.port)", from: "clery@hartwell.edu",
                site: "https://clery.hartwell.edu", security: .none))
        courier.lanes = 3
        courier.patience = patience
        courier.pause = .milliseconds(10)
        return courier
    }

    func counts(_ id: Int64) throws -> CampaignCounts { try office.read { try CampaignCounts(id, $0) } }
    func state(_ id: Int64) throws -> Campaign.State? { try office.read { try Campaign.one(id, $0)?.state } }

    /// How many of each state are in the queue.
    func queue(_ id: Int64) throws -> [DeliveryQueue.State: Int] {
        try office.read { db in
            try Row.fetchAll(
                db, sql: "SELECT state, count(*) FROM notice_queue WHERE campaign = ? GROUP BY state",
                arguments: [id]
            ).reduce(into: [:]) { $0[DeliveryQueue.State(rawValue: $1[0]) ?? .waiting] = $1[1] }
        }
    }

    /// What is retried is due at once, as if time had gone by.
    func makeDue() async throws {
        try await office.pool.write { try $0.execute(sql: "UPDATE notice_queue SET next_try = 0") }
    }

    static func marks(_ server: FakeSMTP) -> [String] {
        server.heard.messages.compactMap { text in
            text.components(separatedBy: "\r\n").first { $0.hasPrefix("Message-ID: ") }
        }
    }

    func isSealed() throws -> Bool {
        try office.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)") }
        return try FileManager.default.contentsOfDirectory(atPath: house.folder).allSatisfy { name in
            let bytes = (try? Data(contentsOf: URL(filePath: house.folder + "/" + name))) ?? Data()
            return bytes.range(of: Data(Self.canary.utf8)) == nil
        }
    }
}
