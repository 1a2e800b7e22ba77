import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("What waits for a fact, and up to when the log is complete")
struct DutiesWaitTests {
    @Test("A fire in a place of which nobody knows whether it is housing asks, and the answer ends it")
    func asks() throws {
        let house = try DutyHouse("2026-11-20")
        defer { house.close() }
        let place = try house.place("Old hall", PlaceFacts(geography: .known(.onCampus)))
        let id = try house.incident(.undeterminedFire, at: "Old hall").id
        house.move(to: "2026-11-24")
        let duties = try house.duties(.facts)
        // Nobody has determined the cause, so it may be a crime; and it may be housing.
        #expect(duties.map(\.log) == [.crime, .fire])
        #expect(duties.allSatisfy { $0.state == .fact && $0.due == "2026-11-24" && $0.left.isToday })
        #expect(duties.last?.asks.map(\.sentence) == ["Did it burn in on-campus student housing?"])
        #expect(duties.last?.asks.first?.href == "/office/places/\(place.id)")
        #expect(duties.first?.asks.first?.href == "/office/incidents/\(id)/facts")
        #expect(house.isWhole)
        house.move(to: "2026-11-25")
        try house.office.actNow(by: .house, "stated a place") {
            try PlaceActs.state(DutyHouse.housing, of: place, by: "the office", $0)
        }
        #expect(try house.duties(.facts).map(\.log) == [.crime])
        let row = try #require(try house.rows.last)
        #expect(row.log == .fire && row.inTime == false && row.learned == "2026-11-20")
        try house.change(id) { $0.facts.offenses = [OffenseFacts(.arson)] }
        #expect(try house.duties().isEmpty && house.rows.count == 2)
        #expect(house.isWhole)
    }

    @Test("Joining and parting keep what waits true")
    func joined() throws {
        let house = try DutyHouse("2026-11-20")
        defer { house.close() }
        _ = try house.place("Old hall", PlaceFacts(geography: .known(.onCampus)))
        let first = try house.incident(.undeterminedFire, at: "Old hall").id
        house.move(by: 3_600_000)
        let second = try house.incident(.undeterminedFire, at: "Old hall", told: "2026-11-18").id
        #expect(try house.duties(.facts).count == 4)
        try house.office.actNow(by: .house, "joined two") { try JoinActs.join(first, second, $0) }
        let duties = try house.duties(.facts)
        #expect(duties.count == 2 && duties.allSatisfy { $0.learned == "2026-11-18" })
        #expect(house.isWhole)
        try house.office.actNow(by: .house, "parted two") { try JoinActs.part(second, $0) }
        #expect(try house.duties(.facts).count == 4)
        #expect(house.isWhole)
    }

    @Test("The public is told an instant before the oldest that waits; then the present one")
    func through() throws {
        let house = try DutyHouse("2026-11-20")
        defer { house.close() }
        _ = try house.place("Library", DutyHouse.onCampus)
        #expect(try house.through == house.now)
        let words = TimeWords(zone: house.office.zone)
        #expect(
            words.complete(through: try house.through)
                == "Complete through November 20, 2026, 12:00\u{A0}p.m.")
        house.move(by: 60_000)
        let first = try house.report(to: .campusSecurityAuthority)
        house.move(by: 60_000)
        let second = try house.report(to: .campusPolice)
        house.move(by: 60_000)
        #expect(try house.through.milliseconds == first.received.milliseconds - 1)
        try house.office.actNow(by: .house, "closed a report") {
            try ReportActs.close(first, why: "No crime", $0)
        }
        #expect(try house.through.milliseconds == second.received.milliseconds - 1)
        try house.incident(at: "Library", of: second)
        #expect(try house.through == house.now)
        // The police were told on Wednesday and write it down now: nobody knows the hour.
        _ = try house.report(told: "2026-11-18", to: .campusPolice)
        #expect(
            words.complete(through: try house.through)
                == "Complete through November 17, 2026, 11:59\u{A0}p.m.")
        // A coach who was told then has told the office only now.
        let other = try DutyHouse("2026-11-20")
        defer { other.close() }
        let coach = try other.report(told: "2026-11-18", to: .campusSecurityAuthority)
        #expect(try other.through.milliseconds == coach.received.milliseconds - 1)
    }

    /// Every report received up to the instant has an entry, was closed, or is known not to belong in a log: asked of
    /// the facts themselves, report by report, and not of the tables that the instant is made of.
    @Test(
        "Through a simulated month the instant never says too much, and no less than it must",
        arguments: 1...6)
    func neverLies(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let house = try DutyHouse("2026-10-20")
        defer { house.close() }
        let places = [
            try house.place("Library", DutyHouse.onCampus),
            try house.place("Whitman Hall", DutyHouse.housing),
            try house.place("Old hall", PlaceFacts(geography: .known(.onCampus))),
            try house.place(
                "Far away", PlaceFacts(geography: .known(.nowhere), studentHousing: .known(false))),
            try house.place("Somewhere"),
        ]
        var open: [CrimeReport] = []
        var looks = (behind: 0, now: 0)
        let end = house.office.zone.instant(day: "2026-11-20", secondOfDay: 0)
        while house.now < end {
            house.move(by: Int64.random(in: 60_000...30_000_000, using: &random))
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<3:
                let back = Int.random(in: 0..<12, using: &random)
                open.append(
                    try house.report(
                        told: back < 4 ? house.office.today.adding(days: -back) : nil,
                        to: [.campusPolice, .campusSecurityAuthority, .localPolice].randomElement(
                            using: &random)!))
            case 3..<7:
                guard let at = open.indices.randomElement(using: &random) else { break }
                let report = open.remove(at: at)
                if Bool.random(using: &random) || Bool.random(using: &random) {
                    try house.incident(
                        [.robbery, .undeterminedFire, .arson, .notClery].randomElement(using: &random)!,
                        at: places.randomElement(using: &random)!.name, of: report)
                } else {
                    try house.office.actNow(by: .house, "closed a report") {
                        try ReportActs.close(report, why: "Told twice", $0)
                    }
                }
            case 7:
                let ids = try house.office.read { try Int64.fetchAll($0, sql: "SELECT id FROM incidents") }
                guard let id = ids.randomElement(using: &random) else { break }
                try house.change(id) { $0.facts.offenses = [OffenseFacts(.arson)] }
            case 8:
                let place = places.randomElement(using: &random)!
                let facts = [DutyHouse.onCampus, DutyHouse.housing, PlaceFacts()].randomElement(
                    using: &random)!
                try house.office.actNow(by: .house, "stated a place") {
                    try PlaceActs.state(facts, of: place, by: "the office", $0)
                }
            default:
                let through = try house.through
                let waiting = try house.office.read { try Self.outstanding(house.office.zone, $0) }
                #expect(waiting.allSatisfy { $0 > through })
                if let oldest = waiting.min() {
                    #expect(through.milliseconds == oldest.milliseconds - 1)
                    looks.behind += 1
                } else {
                    #expect(through == house.now)
                    looks.now += 1
                }
            }
        }
        #expect(looks.behind + looks.now > 5)
        #expect(house.isWhole)
    }

    /// When each report that is neither entered nor known to stay out was received.
    private static func outstanding(_ zone: Zone, _ db: Database) throws -> [Instant] {
        let reports = try Row.fetchAll(
            db, sql: "SELECT \(CrimeReport.columns) FROM reports WHERE closed IS NULL"
        ).map { CrimeReport(row: $0) }
        return try reports.compactMap { report in
            var received = report.received
            if report.recipient == .campusPolice, let told = report.toldDay,
                told < zone.local(received).day
            {
                received = zone.instant(day: told, secondOfDay: 0)
            }
            guard let id = report.incident else { return received }
            let subject = try #require(try LogSubject(id, db))
            let isSettled = LogKind.allCases.allSatisfy { log in
                subject.entries[log] != nil
                    || (log == .crime ? subject.crime : subject.burning).answer == false
            }
            return isSettled ? nil : received
        }
    }
}
