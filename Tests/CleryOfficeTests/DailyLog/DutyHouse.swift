import CleryLaw
import Foundation
import GRDB
import Synchronization
import Testing

@testable import CleryOffice

/// An office whose clock the test moves.
final class DutyHouse: Sendable {
    private final class Hand: Sendable {
        let now: Mutex<Instant>
        init(_ now: Instant) { self.now = Mutex(now) }
    }

    let folder: String
    let office: Office
    private let hand: Hand
    var now: Instant { hand.now.withLock { $0 } }

    /// Starts at noon of a day in New York.
    init(_ day: Day = "2026-11-20", campuses: [String] = ["Main campus", "Harbor campus"]) throws {
        let zone = try Zone(named: "America/New_York")
        let hand = Hand(zone.instant(day: day, secondOfDay: 12 * 3600))
        self.hand = hand
        folder = NSTemporaryDirectory() + "openclery-duties-\(UUID().uuidString)"
        office = try TestOffice.create(
            folder, campuses: campuses, clock: { hand.now.withLock { $0 } }
        ).office
    }

    func move(to day: Day, hour: Int = 12) {
        let instant = office.zone.instant(day: day, secondOfDay: hour * 3600)
        hand.now.withLock { $0 = instant }
    }

    func move(by milliseconds: Int64) {
        hand.now.withLock { $0 = Instant(milliseconds: $0.milliseconds + milliseconds) }
    }

    func close() {
        try? office.close()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// A place of which everything is known, or nothing.
    func place(_ name: String, campus: Int64 = 1, _ facts: PlaceFacts = PlaceFacts()) throws -> PlaceRecord {
        try office.actNow(by: .house, "stated a place") { writing in
            let place = PlaceRecord(
                id: try writing.nextID(.places), campus: campus, name: name, stated: facts,
                source: "the office")
            try writing.put(.places, place.values)
            return place
        }
    }

    static let onCampus = PlaceFacts(geography: .known(.onCampus), studentHousing: .known(false))
    static let housing = PlaceFacts(geography: .known(.onCampus), studentHousing: .known(true))

    func report(
        told: Day? = nil, to recipient: Recipient = .campusPolice, campus: Int64? = 1
    ) throws -> CrimeReport {
        var draft = ReportDraft()
        draft.content.what = "Words of a report"
        draft.campus = campus
        draft.toldDay = told
        draft.mark = Receipt.mark()
        let (kept, today, key) = (draft, office.today, office.key)
        return try office.actNow(by: .everybody, "received a report") {
            try ReportActs.receive(kept, by: nil, recipient: recipient, today: today, $0, key: key).report
        }
    }

    /// Makes an incident now; of a report, as the desk does it.
    @discardableResult
    func incident(
        _ act: Act = .robbery, at place: String, campus: Int64 = 1, told: Day? = nil,
        to recipient: Recipient = .campusPolice, of report: CrimeReport? = nil
    ) throws -> Incident {
        let received = report?.received ?? now
        let day = report?.toldDay ?? told ?? office.zone.local(received).day
        return try office.actNow(by: .house, "made an incident") { writing in
            let incident = try IncidentActs.open(
                IncidentActs.Opening(
                    campus: campus, place: place, nature: "Something", act: act,
                    occurred: .exactly(received), datesOnly: false, reported: received,
                    known: Report(day, to: report?.recipient ?? recipient), inLog: false),
                zone: office.zone, writing)
            if var report {
                report.incident = incident.id
                try writing.put(.reports, report.values)
            }
            return incident
        }
    }

    /// Changes an incident by hand.
    func change(_ id: Int64, learned: Day? = nil, _ body: (inout Incident) -> Void) throws {
        try office.actNow(by: .house, "stated something of incident \(id)") { writing in
            var incident = try #require(try IncidentRequests.one(id, writing.db))
            body(&incident)
            incident.revision += 1
            try writing.put(.incidents, incident.values)
            try writing.recount.again(id)
            if let learned {
                try LogDeadlines.learned(.disposition, of: id, in: .crime, on: learned, writing)
            }
        }
    }

    var rows: [LogLearned] {
        get throws {
            try office.read {
                try Row.fetchAll($0, sql: "SELECT \(LogLearned.columns) FROM log_learned ORDER BY id").map(
                    LogLearned.init(row:))
            }
        }
    }

    func duties(_ section: DutyFilter.Section = .due, within sight: Sight = .all) throws -> [LogDuty] {
        try office.read { try DutyRequests(within: sight, now: now, $0).duties(section) }
    }

    var through: Instant { get throws { try office.read { try LogCompleteness.through($0, now: now) } } }
    var isWhole: Bool { Verify.office(in: folder).problems == [] }
}
