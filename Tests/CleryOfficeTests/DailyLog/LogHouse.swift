import CleryLaw
import Foundation
import GRDB
import Synchronization
import Testing

@testable import CleryOffice

/// An office whose clock a test moves, with a hall of student housing, a library and a small house of few dwellings.
final class LogHouse: Sendable {
    let folder: String
    let office: Office

    init(at start: Instant = TestOffice.noon, campuses: [String] = ["Main campus"]) async throws {
        let folder = NSTemporaryDirectory() + "openclery-test-\(UUID().uuidString)"
        let box = Box(start)
        self.folder = folder
        clock = box
        office = try TestOffice.create(
            folder, campuses: campuses, clock: { box.now }
        ).office
        try await office.act(by: .house, "named three places") { writing in
            let facts: [(String, PlaceFacts)] = [
                ("Whitman Hall", PlaceFacts(geography: .known(.onCampus), studentHousing: .known(true))),
                ("Library", PlaceFacts(geography: .known(.onCampus), studentHousing: .known(false))),
                ("Gate house", PlaceFacts(geography: .known(.onCampus), studentHousing: .known(true))),
            ]
            for (i, (name, facts)) in facts.enumerated() {
                let place = PlaceRecord(
                    id: Int64(i + 1), campus: 1, name: name, stated: facts, source: "test")
                try writing.put(.places, place.values, isNew: true)
            }
        }
    }

    final class Box: Sendable {
        private let value: Mutex<Instant>
        init(_ start: Instant) { value = Mutex(start) }
        var now: Instant { value.withLock { $0 } }
        func go(minutes: Int64) {
            value.withLock { $0 = Instant(milliseconds: $0.milliseconds + minutes * 60_000) }
        }
    }

    let clock: Box

    func close() {
        try? office.close()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Opens an incident of which the department knows.
    @discardableResult
    func open(
        _ nature: String, _ act: Act?, at place: String = "Library", campus: Int64 = 1
    ) async throws -> Int64 {
        let (at, zone) = (clock.now, office.zone)
        return try await office.act(by: .account(1), "opened an incident") { writing in
            try IncidentActs.open(
                IncidentActs.Opening(
                    campus: campus, place: place, nature: nature, act: act, occurred: .exactly(at),
                    datesOnly: false, reported: at,
                    known: Report(zone.local(at).day, to: .campusPolice), inLog: true),
                zone: zone, writing
            ).id
        }
    }

    /// Changes an incident in the way of the office's acts: the log follows when the act ends.
    func change(_ id: Int64, _ body: @escaping @Sendable (inout Incident) -> Void) async throws {
        try await office.act(by: .account(1), "changed incident \(id)") { writing in
            guard var incident = try IncidentRequests.one(id, writing.db) else { return }
            body(&incident)
            incident.revision += 1
            try writing.put(.incidents, incident.values)
            try writing.recount.again(id)
        }
    }

    func withhold(
        _ piece: LogPiece, of incident: Int64, _ ground: Withholding.Ground = .victimConfidentiality,
        in log: LogKind = .crime, shown: Bool = true
    ) async throws {
        try await office.act(by: .account(1), "withheld a piece of incident \(incident)") { writing in
            let one = LogWithholding(
                id: try writing.nextID(.withholdings), incident: incident, log: log, field: piece,
                ground: ground, shown: shown, account: 1, at: writing.at)
            try writing.put(.withholdings, one.values, isNew: true)
            writing.log.again(incident)
        }
    }

    /// Releases all that is withheld of an incident.
    func release(_ incident: Int64) async throws {
        try await office.act(by: .account(1), "released what was withheld of incident \(incident)") {
            writing in
            let columns = LogWithholding.columns
            let rows = try Row.fetchAll(
                writing.db,
                sql: "SELECT \(columns) FROM withholdings WHERE incident = ? AND released IS NULL",
                arguments: [incident])
            for var one in rows.compactMap(LogWithholding.init(row:)) {
                (one.released, one.releasedBy) = (writing.at, 1)
                try writing.put(.withholdings, one.values)
            }
            writing.log.again(incident)
        }
    }

    func join(_ one: Int64, _ other: Int64) async throws {
        try await office.act(by: .account(1), "joined incidents \(one) and \(other)") {
            try JoinActs.join(one, other, $0)
        }
    }

    /// The kept pages are told of the newest act, as the server's watch does.
    func refresh() throws { office.pages.set(try office.currentVersion()) }

    func entry(of incident: Int64, _ log: LogKind = .crime) throws -> LogEntry {
        try #require(try office.read { try LogRequests.entries(of: incident, $0) }.first { $0.log == log })
    }
}
