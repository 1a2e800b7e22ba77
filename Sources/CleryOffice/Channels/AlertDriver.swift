import CleryLaw
import Foundation
import GRDB

/// Drives exercises from outside, for the proof and the bench of broadcasts. It makes nothing live: its people stand on
/// a test list, its addresses end in `.example`, and an office with people on a live list is refused.
public struct AlertDriver: Sendable {
    public struct Refused: Error, CustomStringConvertible {
        public let description: String
    }

    private let office: Office

    public init(_ office: Office) throws {
        self.office = office
        let isUsed = try office.read {
            try Bool.fetchOne(
                $0,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM audience_people AS p
                    JOIN audience_lists AS l ON l.id = p.list WHERE l.kind = 'live')
                    """) ?? true
        }
        guard !isUsed else { throw Refused(description: "This office has people on a live list.") }
    }

    /// Puts people on a test list: each has an e-mail address, every second one a phone.
    public func people(_ count: Int) async throws {
        let office = office
        let known = try office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM audience_people") ?? 0 }
        for first in stride(from: known, to: known + count, by: 2000) {
            try await office.act(by: .house, "put people on a test list for an exercise") { writing in
                let list = try Self.list(writing)
                for number in first..<min(first + 2000, known + count) {
                    let reached = AudiencePerson.Reached(
                        mails: [
                            "\(number % 100 == 99 ? "never" : "person")\(number)@students.hartwell.example"
                        ],
                        phones: number.isMultiple(of: 2) ? ["+1555\(1_000_000 + number)"] : [])
                    _ = try AudiencePerson.add(
                        to: list, mark: Array("person \(number)".utf8), source: .hand, reached, writing)
                }
            }
        }
    }

    private static func list(_ writing: Writing) throws -> Int64 {
        if let known = try Int64.fetchOne(writing.db, sql: "SELECT min(id) FROM audience_lists") {
            return known
        }
        let list = AudienceList(
            id: try writing.nextID(.audienceLists), name: "Exercise", kind: .test, at: writing.at)
        try writing.put(.audienceLists, list.values, isNew: true)
        return list.id
    }

    /// Adds a gateway, or sets its rate. Over HTTP it must be on this machine.
    public func gateway(_ shape: String, address: String?, rate: Int) async throws {
        guard let shape = AlertGateway.Shape(rawValue: shape),
            address.map({ $0.hasPrefix("http://127.0.0.1:") }) ?? (shape == .smtp)
        else { throw Refused(description: "Only a gateway of this machine is driven.") }
        try await office.act(by: .house, "set a gateway for an exercise") { writing in
            let known = try AlertGateway.all(writing.db).first { $0.shape == shape && $0.address == address }
            let id = try known?.id ?? writing.nextID(.alertGateways)
            var gateway = AlertGateway(
                id: id, name: "Exercise by \(shape.rawValue)", shape: shape, address: address,
                sender: "+15555550100", budget: .init(rate: rate, seconds: 1), exercises: true,
                at: writing.at, account: nil)
            let secrets = GatewaySecrets(user: "office", secret: "of the exercise")
            gateway.credentials = try writing.seal(secrets.json, record: SealedRecord.alertGateway(id))
            try writing.put(.alertGateways, gateway.values)
        }
    }

    /// Sends an exercise; its number, and the instant of the confirmation in milliseconds.
    public func send(_ channels: [String]) async throws -> (id: Int64, confirmed: Int64) {
        let chosen = channels.compactMap(AlertChannel.init(rawValue:))
        let confirmed = office.clock().milliseconds
        let id = try await office.actForAlert(by: .house, "sent an exercise") { writing in
            let id = try writing.nextID(.alerts)
            var alert = Alert(
                id: id, thread: id, step: .first, kind: .emergencyNotification, purpose: .exercise,
                made: writing.at, account: nil)
            alert.list = try Self.list(writing)
            alert.hazard = .gasLeak
            alert.channels = chosen
            alert.words = [Self.words]
            (alert.state, alert.sent) = (.sent, writing.at)
            try writing.put(.alerts, alert.values, isNew: true)
            return id
        }
        return (id, confirmed)
    }

    private static let words = AlertWords([
        .headline: "Gas leak at Miller Hall", .place: "Miller Hall and the north lawn.", .time: "Now.",
        .impact: "Breathing the gas is dangerous.", .action: "Leave the building and stay away.",
        .next: "More follows within 30 minutes.", .sender: "Hartwell College",
    ])

    /// For how many messages a text of the exercises counts. The server's address stands in it.
    public func parts(site: String?) -> Int {
        let alert = Alert(
            id: 1, thread: 1, step: .first, kind: .emergencyNotification, purpose: .exercise,
            made: office.clock(), account: nil)
        return TextParts.count(
            AlertForms(
                alert: alert, words: Self.words, institution: office.name, site: site, zone: office.zone
            ).sms)
    }

    /// Stops an exercise, or goes on with it.
    public func stop(_ id: Int64, _ isStopped: Bool) async throws {
        try await office.act(by: .house, "\(isStopped ? "stopped" : "went on with") exercise \(id)") {
            writing in
            guard var alert = try Alert.one(id, writing.db), !alert.isLive else { return }
            alert.stopped = isStopped ? writing.at : nil
            try writing.put(.alerts, alert.values)
        }
    }

    /// Seconds until the last message of each channel, as it is said before sending.
    public func predicted(_ channels: [String], site: String?) throws -> [String: Double] {
        let parts = parts(site: site)
        return try office.read { db in
            let list = try Int64.fetchOne(db, sql: "SELECT min(id) FROM audience_lists")
            let prediction = try AlertPrediction.of(
                AudienceReach(AlertReach(), list: list), channels.compactMap(AlertChannel.init(rawValue:)),
                parts: parts, db)
            return prediction.lines.reduce(into: [:]) { $0[$1.channel.rawValue] = $1.seconds }
        }
    }
}
