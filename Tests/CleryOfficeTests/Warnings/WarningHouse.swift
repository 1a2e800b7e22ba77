import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// Messages of Hartwell College, and how a test sends them.
extension DutyHouse {
    static let gas = AlertWords([
        .headline: "Gas leak at Science Hall", .place: "Science Hall, 12 College St.",
        .time: "Now, since 11:50 a.m.", .impact: "Gas can explode.",
        .action: "Leave Science Hall now by the stairs. Do not use switches or phones inside.",
        .next: "Next update at 12:30 p.m.", .sender: "Hartwell College Police, 555-0100",
    ])

    static let robbery = AlertWords([
        .headline: "Robbery near the Library", .nature: "Robbery with a knife",
        .place: "Outside the Library", .time: "November 19, 2026, about 11:20 p.m.",
        .impact: "The offender is at large.",
        .suspect: "A person in a gray hooded coat, on foot toward Elm Street.",
        .action: "If somebody demands your property, give it up.\nAsk the campus police for a safety escort.",
        .report: "Call Hartwell College Police, 555-0100, or 911.",
        .support: "Counseling: 555-0142, day and night.",
        .unknown: "Whether the offender is a student is not known.", .next: "Next update by 6 p.m.",
        .why: "A robber is at large and may rob again.", .sender: "Hartwell College Police",
        .entry: "26-0412",
    ])

    func alert(
        _ id: Int64, kind: AlertContent.Kind = .emergencyNotification, step: Alert.Step = .first,
        thread: Int64? = nil, live: Bool = true, _ words: [AlertWords] = [DutyHouse.gas],
        hazard: Emergency.Hazard? = .gasLeak,
        category: String? = nil, expires: Instant? = nil
    ) -> Alert {
        var alert = Alert(
            id: id, thread: thread ?? id, step: step, kind: kind, purpose: live ? .live : .exercise,
            made: now, account: 1)
        (alert.hazard, alert.category, alert.words) = (hazard, category, words)
        (alert.state, alert.sent, alert.sender, alert.expires) = (.sent, now, 1, expires)
        return alert
    }

    /// Sends a message as an act does, and rings.
    @discardableResult
    func send(_ alert: Alert) throws -> Alert {
        let sent = try office.actNow(by: .account(1), "sent the message \(alert.id)") { writing in
            var alert = alert
            if !alert.isLive {
                let list = AudienceList(
                    id: try writing.nextID(.audienceLists), name: "Test phones", kind: .test, at: writing.at)
                try writing.put(.audienceLists, list.values, isNew: true)
                alert.list = list.id
            }
            try writing.put(.alerts, alert.values, isNew: true)
            return alert
        }
        office.pages.set(try office.currentVersion())
        office.alertBell.ring()
        return sent
    }

    /// A message with what comes after it.
    @discardableResult
    func send(
        _ step: Alert.Step, after first: Alert, id: Int64, _ words: AlertWords, expires: Instant? = nil
    ) throws -> Alert {
        var later = alert(
            id, kind: first.kind, step: step, thread: first.thread, live: first.isLive, [words],
            hazard: first.hazard, category: first.category, expires: expires)
        later.list = first.list
        return try send(later)
    }

    func run(_ body: @Sendable (FeedOffice.Reader) async throws -> Void) async throws {
        office.pages.set(try office.currentVersion())
        try await DoorsTests.app(office).test(.router) { try await body(FeedOffice.Reader(client: $0)) }
    }
}
