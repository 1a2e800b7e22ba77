import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

/// An office with people, gateways and a message, and a mail server inside the test.
struct ChannelHouse {
    let house: TestOffice
    var office: Office { house.office }
    static let canary = "canary-okapi-4417"

    init() throws { house = try TestOffice() }
    func close() { house.close() }

    @discardableResult
    func list(_ kind: AudienceList.Kind) async throws -> Int64 {
        try await office.act(by: .account(1), "made a list") { writing in
            let list = AudienceList(
                id: try writing.nextID(.audienceLists), name: "List", kind: kind, at: writing.at)
            try writing.put(.audienceLists, list.values, isNew: true)
            return list.id
        }
    }

    /// People on a list, each with one address of each kind.
    func people(
        _ numbers: Range<Int>, on list: Int64, places: [Int: Int64] = [:], language: String = "en"
    ) async throws {
        try await office.act(by: .account(1), "put people on a list") { writing in
            for number in numbers {
                _ = try AudiencePerson.add(
                    to: list, mark: Array("\(number)".utf8), source: .hand, place: places[number],
                    language: language,
                    .init(
                        mails: ["person\(number)@\(Self.canary).edu"],
                        phones: ["+1555\(1_000_000 + number)"]), writing)
            }
        }
    }

    @discardableResult
    func gateway(
        _ shape: AlertGateway.Shape = .smtp, rate: Int = 1000, address: String? = nil, exercises: Bool = true
    ) async throws -> Int64 {
        try await office.act(by: .account(1), "added a gateway of warnings") { writing in
            var draft = GatewayDraft()
            (draft.name, draft.shape, draft.rate) = ("Gateway", shape, "\(rate)")
            (draft.address, draft.sender) = (address ?? "", "+15555550100")
            (draft.user, draft.secret, draft.exercises) = ("office", "secret words", exercises)
            return try GatewayActs.keep(draft, id: nil, by: 1, writing)
        }
    }

    static let words = [
        AlertWords([.headline: "Gas leak at Miller Hall", .action: "Leave the building."]),
        AlertWords(
            language: "es", [.headline: "Fuga de gas en Miller Hall", .action: "Salga del edificio."]),
    ]

    /// A message that was sent; nothing is handed over yet.
    @discardableResult
    func send(
        _ channels: [AlertChannel] = [.mail], test list: Int64? = nil,
        _ change: @escaping @Sendable (inout Alert) -> Void = { _ in }
    ) async throws -> Alert {
        try await office.actForAlert(by: .account(1), "sent a message") { writing in
            let id = try writing.nextID(.alerts)
            var alert = Alert(
                id: id, thread: id, step: .first, kind: .emergencyNotification,
                purpose: list == nil ? .live : .exercise, made: writing.at, account: 1)
            (alert.list, alert.hazard, alert.channels) = (list, .gasLeak, channels)
            (alert.words, alert.state, alert.sent, alert.sender) = (Self.words, .sent, writing.at, 1)
            change(&alert)
            try writing.put(.alerts, alert.values, isNew: true)
            return alert
        }
    }

    func change(_ id: Int64, _ change: @escaping @Sendable (inout Alert) -> Void) async throws {
        try await office.act(by: .account(1), "changed a message") { writing in
            guard var alert = try Alert.one(id, writing.db) else { return }
            change(&alert)
            try writing.put(.alerts, alert.values)
        }
    }

    func carrier(_ server: FakeSMTP?, patience: Duration = .seconds(20)) throws -> AlertCarrier {
        AlertCarrier(
            office: office,
            mail: try server.map {
                try MailSettings(
                    server: "127.0.0.1:\($0.port)", from: "clery@hartwell.edu",
                    site: "https://clery.hartwell.edu", security: .none)
            }, patience: patience, pause: .milliseconds(10))
    }

    /// Lets the carrier work until a message is where it is wanted, at most some seconds.
    func carry(
        _ carrier: AlertCarrier, seconds: Int = 120, until isReached: @escaping @Sendable () throws -> Bool
    ) async throws {
        let work = Task { try await carrier.run() }
        let limit = ContinuousClock.now + .seconds(seconds)
        while try !isReached(), ContinuousClock.now < limit { try await Task.sleep(for: .milliseconds(10)) }
        work.cancel()
        try await work.value
        #expect(try isReached(), "it was not reached in \(seconds) s")
    }

    func isDone(_ id: Int64) throws -> Bool { try office.read { try AlertProgress(id, $0).isDone } }
    func progress(_ id: Int64) throws -> AlertProgress { try office.read { try AlertProgress(id, $0) } }
    func lines(_ id: Int64) throws -> [AlertResultLine] {
        try office.read { try AlertResult.lines(of: id, $0, office.key) }
    }

    static func addresses(_ server: FakeSMTP) -> [String] {
        server.heard.commands.filter { $0.hasPrefix("RCPT") }
    }

    func isSealed() throws -> Bool {
        try office.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)") }
        return try FileManager.default.contentsOfDirectory(atPath: house.folder).allSatisfy { name in
            let bytes = (try? Data(contentsOf: URL(filePath: house.folder + "/" + name))) ?? Data()
            return bytes.range(of: Data(Self.canary.utf8)) == nil
        }
    }
}
