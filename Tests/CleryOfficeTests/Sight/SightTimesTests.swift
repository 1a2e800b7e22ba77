import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Restricted records: at once, from before, and many")
struct SightTimesTests {
    @Test("Of two readers who are ended at once, one stays")
    func atOnce() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let (second, _) = try await RolesTests.person(.auditor, in: sight.office)
        try sight.name(second)
        let office = sight.office
        let (restriction, record, readers) = try office.read { db in
            let restriction = try #require(try RestrictionRequests.one(1, db))
            return (
                restriction, KeptRecord.incident(try #require(try IncidentRequests.one(sight.secret, db))),
                try RestrictionRequests.readers(of: restriction, campus: 1, today: office.today, db)
            )
        }
        #expect(readers.filter(\.canRead).count == 2)
        let ended = await withTaskGroup(of: Bool.self) { group in
            for named in readers {
                group.addTask {
                    do {
                        try await office.act(by: .account(1), "ended a reading") {
                            try RestrictionActs.end(
                                named.reader, of: restriction, in: record, why: Reader.endReasons[0],
                                today: office.today, $0)
                        }
                        return true
                    } catch { return false }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(ended == 1)
        let left = try office.read {
            try RestrictionRequests.readers(of: restriction, campus: 1, today: office.today, $0)
        }
        #expect(left.filter(\.canRead).count == 1)
        #expect(sight.isWhole())
    }

    @Test("Of two who decide one question at once, one decides")
    func oneDecision() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let office = sight.office
        let asker = sight.coordinator
        let (second, _) = try await RolesTests.person(.recordsOfficer, in: office)
        try office.actNow(by: .account(asker), "asked") {
            try ConsentActs.ask(1, by: asker, reason: ReportDeskPage.reasons[0], $0)
        }
        let decided = await withTaskGroup(of: Bool.self) { group in
            for (account, granted) in [(Int64(1), true), (second, false)] {
                group.addTask {
                    do {
                        try await office.act(by: .account(account), "decided") {
                            try ConsentActs.decide(1, by: account, granted: granted, words: "x", $0)
                        }
                        return true
                    } catch { return false }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(decided == 1)
        #expect(throws: Refusal.self) {
            try office.actNow(by: .account(asker), "asked and decided") {
                try ConsentActs.ask(2, by: asker, reason: ReportDeskPage.reasons[0], $0)
                try ConsentActs.decide(2, by: asker, granted: true, words: "", $0)
            }
        }
        #expect(sight.isWhole())
    }

    @Test("An office of before keeps its openings, each with a reason")
    func migrated() throws {
        let queue = try DatabaseQueue()
        let openings = try queue.write { db in
            for migration in [M001House.sql, M002People.sql, M003Reports.sql] {
                try db.execute(sql: migration)
            }
            try db.execute(
                sql: """
                    INSERT INTO accounts VALUES (1, 'administrator', 'administrator', NULL, NULL, NULL);
                    INSERT INTO reports VALUES (1, 'R-26-0001', NULL, 0, NULL, 'other', 'other', NULL, 1, 0, '',
                      NULL, NULL, 0, NULL, x'00', NULL, NULL, NULL);
                    INSERT INTO openings VALUES (7, 1, 1, 5, 'To work on the report');
                    """)
            try db.execute(sql: M008Restricted.sql)
            return try Row.fetchAll(db, sql: "SELECT \(OpeningRecord.columns) FROM openings").map(
                OpeningRecord.init(row:))
        }
        #expect(
            openings == [
                OpeningRecord(
                    id: 7, report: 1, account: 1, at: Instant(milliseconds: 5),
                    reason: "To work on the report", kind: .usual, consent: nil)
            ])
    }

    @Test(
        "A thousand restricted records are worked out for a session, and left out of a list, without a wait")
    func many() throws {
        let house = try TestOffice()
        defer { house.close() }
        let office = house.office
        var rows = ["Number,Nature,Reported,Occurred,Place,Disposition,Narrative"]
        for number in 0..<2000 {
            rows.append("24-\(10_000 + number),Theft,3/6/2024 14:00,3/6/2024,Library,Open,")
        }
        try house.take(rows.joined(separator: "\n") + "\n")
        try office.actNow(by: .account(1), "restricted many records") { writing in
            for id in 1...1000 as ClosedRange<Int64> {
                let one = try #require(try IncidentRequests.one(id, writing.db))
                try RestrictionActs.begin(
                    .incident(one), by: 1, reason: Restriction.reasons[0], today: office.today, writing)
            }
        }
        func hidden(from account: Int64?) throws -> Hidden {
            try office.read { try Hidden(from: account, now: TestOffice.noon, today: office.today, $0) }
        }
        #expect(try hidden(from: 1) == Hidden())
        let others = try hidden(from: 99)
        #expect(others.incidents == Set(1...1000))
        let clock = ContinuousClock()
        let looks = try (0..<20).map { _ in try clock.measure { _ = try hidden(from: 99) } }.sorted()
        // Far above what it takes, for a debug build on a busy machine.
        #expect(looks[10] < .milliseconds(400))
        let sight = Sight(reach: .all, hidden: others)
        let list = try office.read { try IncidentRequests.list(.init(), page: 1, within: sight, $0) }
        #expect(list.total == 1000 && list.lines.allSatisfy { $0.id > 1000 })
        let lists = try (0..<20).map { _ in
            try clock.measure {
                _ = try office.read { try IncidentRequests.list(.init(), page: 1, within: sight, $0) }
            }
        }.sorted()
        #expect(lists[10] < .milliseconds(400))
    }
}
