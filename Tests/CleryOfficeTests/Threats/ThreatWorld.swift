import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import Synchronization
import Testing

@testable import CleryOffice

/// An office of one campus whose clock a test moves, with crimes told at any time.
final class ThreatWorld: Sendable {
    typealias Visitor = TellingTests.Visitor

    let folder = NSTemporaryDirectory() + "openclery-threats-\(UUID().uuidString)"
    let office: Office
    private let hands: ThreatHands

    init(campuses: [String] = ["Main campus"]) throws {
        let hands = ThreatHands()
        self.hands = hands
        office = try TestOffice.create(folder, campuses: campuses, clock: { hands.now }).office
    }

    var now: Instant { hands.now }
    func pass(minutes: Int) { hands.pass(minutes) }

    /// Runs a story with the founder at the door, and looks at the register afterwards.
    static func run(
        campuses: [String] = ["Main campus"],
        _ body: @Sendable (ThreatWorld, Visitor) async throws -> Void
    ) async throws {
        let world = try ThreatWorld(campuses: campuses)
        defer {
            try? world.office.close()
            try? FileManager.default.removeItem(atPath: world.folder)
        }
        try await DoorsTests.app(world.office).test(.router) { client in
            let founder = "openclery=\(try await Sessions.begin(1, world.office))"
            try await body(world, try await Visitor(client: client).signedIn(founder))
        }
        #expect(Verify.office(in: world.folder).problems == [])
    }

    func person(_ role: Role, _ visitor: Visitor) async throws -> (account: Int64, visitor: Visitor) {
        let (account, cookie) = try await RolesTests.person(role, in: office)
        return (account, try await Visitor(client: visitor.client).signedIn(cookie))
    }

    /// Somebody who comes back when the session of before is over.
    func again(_ visitor: Visitor, _ account: Int64 = 1) async throws -> Visitor {
        try await Visitor(client: visitor.client)
            .signedIn("openclery=\(try await Sessions.begin(account, office))")
    }

    /// A crime of the campus's own place, reported now to the police.
    @discardableResult
    func crime(
        _ act: Act?, at place: String = "Lot C", to: Recipient = .campusPolice,
        disposition: Disposition = .open, daysAgo: Int = 0, toldDaysAgo: Int? = nil
    ) throws -> Int64 {
        let (zone, day) = (office.zone, office.today.adding(days: -daysAgo))
        let reported = Instant(milliseconds: now.milliseconds - Int64(daysAgo) * 86_400_000)
        return try office.actNow(by: .house, "made an incident") { writing in
            let incident = try IncidentActs.open(
                IncidentActs.Opening(
                    campus: 1, place: place, nature: "Words of the dispatcher 4711", act: act,
                    occurred: .exactly(reported), datesOnly: false, reported: reported,
                    known: Report(toldDaysAgo.map { office.today.adding(days: -$0) } ?? day, to: to),
                    inLog: true, disposition: disposition),
                zone: zone, writing)
            let record = try #require(try PlaceRequests.one(incident.place, writing.db))
            try PlaceActs.state(
                PlaceFacts(geography: .known(.onCampus), studentHousing: .known(false)), of: record,
                by: PlaceBook.office, writing)
            return incident.id
        }
    }

    func danger(toldDaysAgo: Int? = nil) throws -> Int64 {
        var draft = ReportDraft()
        draft.toldDay = toldDaysAgo.map { office.today.adding(days: -$0) }
        draft.content.what = "canary words of a reporter 4712"
        (draft.campus, draft.danger, draft.mark) = (1, true, Receipt.mark())
        let (kept, today, key) = (draft, office.today, office.key)
        return try office.actNow(by: .everybody, "received a report") {
            try ReportActs.receive(
                kept, by: nil, recipient: .campusSecurityAuthority, today: today, $0, key: key
            ).report.id
        }
    }

    func open() throws -> [ThreatCase] {
        try office.read { try ThreatBook.open(within: .all, now: now, $0) }
    }

    func one(_ threat: Int64) throws -> ThreatCase {
        try office.read { db in
            let threat = try #require(try Threat.one(threat, db))
            return try #require(try ThreatCase.of(threat, within: .all, db))
        }
    }

    /// Opens the record of an incident at the door; gives its number.
    func begin(_ incident: Int64, _ visitor: Visitor) async throws -> Int64 {
        let answer = try await visitor.post("/office/threats", [("incident", "\(incident)")])
        return try #require(Int64(answer.location.split(separator: "/").last ?? ""))
    }

    /// States facts as the form does, which knows what it has shown.
    func state(
        _ threat: Int64, _ facts: [(String, String)], _ visitor: Visitor
    ) async throws -> (status: HTTPResponse.Status, text: String) {
        let seen = try one(threat).threat?.mark ?? ""
        let answer = try await visitor.post(
            "/office/threats/\(threat)/facts", facts + [("seen", seen)])
        return (answer.status, answer.text)
    }

    /// Sends a message of a record, in a thread of its own.
    func send(_ number: Int64, _ kind: AlertContent.Kind, of threat: Int64) throws {
        try office.actNow(by: .account(1), "sent a message") { writing in
            var alert = Alert(
                id: number, thread: number, step: .first, kind: kind, purpose: .live, made: now, account: 1)
            (alert.threat, alert.state, alert.words) = (threat, .sent, [AlertWords()])
            (alert.sent, alert.sender) = (now, 1)
            try writing.put(.alerts, alert.values, isNew: true)
            try ThreatActs.sent(alert: alert, writing)
        }
    }

    func time(minutesAgo: Int = 0) -> String {
        AsOfTime.text(
            Instant(milliseconds: now.milliseconds - Int64(minutesAgo) * 60_000), zone: office.zone)
    }
}

final class ThreatHands: Sendable {
    private let stand = Mutex(TestOffice.noon)
    var now: Instant { stand.withLock { $0 } }
    func pass(_ minutes: Int) {
        stand.withLock { $0 = Instant(milliseconds: $0.milliseconds + Int64(minutes) * 60_000) }
    }
}
