import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("The log as it stood")
struct YearOfLogTests {
    /// What the public read once an act was on the disk.
    struct Snapshot {
        let at: Instant
        let lines: [LogEntry]
        let position: Int64
        let hash: [UInt8]
    }

    private static let everything = LogFilter(from: "2020-01-01", through: "2040-01-01")

    private static func snapshot(_ house: LogHouse) throws -> Snapshot {
        try house.office.read { db in
            let head = try house.office.store.head(db)
            return Snapshot(
                at: house.clock.now,
                lines: try LogRequests.entries(everything, page: 1, size: 100_000, db).lines,
                position: head.sequence, hash: Array(head.hash))
        }
    }

    /// One act of an office, whatever it is, on what is there.
    private static func act(_ house: LogHouse, _ incidents: inout [Int64], _ dice: inout Dice) async throws {
        guard incidents.count > 3, dice.next(10) >= 3 else {
            let act: Act? = [.robbery, .larceny, .vandalism, .rape, nil][dice.next(5)]
            let place = ["Library", "Whitman Hall", "Gate house", "North lot"][dice.next(4)]
            incidents.append(try await house.open("Nature \(dice.next(40))", act, at: place))
            return
        }
        let id = incidents[dice.next(incidents.count)]
        let number = dice.next(1000)
        switch dice.next(9) {
        case 0, 1:
            let disposition = Disposition.allCases[dice.next(Disposition.allCases.count)]
            try await house.change(id) {
                $0.disposition = disposition
                $0.dispositionWords = number % 3 == 0 ? "" : "Words \(number)"
                $0.dispositionDay = number % 2 == 0 ? "2026-01-05" : nil
            }
        case 2: try await house.change(id) { $0.nature = "Nature \(number)" }
        case 3:
            try await house.change(id) {
                let start = $0.reportedAt ?? TestOffice.noon
                $0.occurred = .between(
                    Instant(milliseconds: start.milliseconds - Int64(number) * 60_000), start)
                $0.comment = number % 2 == 0 ? nil : "A remark \(number)"
            }
        case 4:
            try await house.withhold(
                LogPiece.allCases[dice.next(LogPiece.allCases.count)], of: id,
                Withholding.Ground.allCases[dice.next(6)], shown: dice.next(4) > 0)
        case 5: try await house.release(id)
        case 6:
            let other = incidents[dice.next(incidents.count)]
            if other != id { try await house.join(id, other) }
        case 7:
            try await house.office.act(by: .account(1), "took incident \(id) out of those it is joined to") {
                try JoinActs.part(id, $0)
            }
        default:
            // It burned, or was found not to have: what is in the fire log stays there.
            try await house.office.act(by: .account(1), "stated the fire of incident \(id)") { writing in
                try writing.put(
                    .fires, [.integer(id), .integer(Int64(number % 2)), .text("Cause \(number)")])
                writing.log.again(id)
            }
        }
    }

    @Test("A thousand instants of a year of acts: the log as it stood is what was read then")
    func year() async throws {
        let start = Instant(milliseconds: TestOffice.noon.milliseconds - 400 * 86_400_000)
        let house = try await LogHouse(at: start)
        defer { house.close() }
        var dice = Dice(seed: 5)
        var incidents: [Int64] = []
        var snapshots = [try YearOfLogTests.snapshot(house)]
        for _ in 0..<600 {
            // Now and then two acts share one instant.
            if dice.next(20) > 0 { house.clock.go(minutes: Int64(1 + dice.next(1750))) }
            try await YearOfLogTests.act(house, &incidents, &dice)
            snapshots.append(try YearOfLogTests.snapshot(house))
        }
        let end = house.clock.now
        #expect(end.milliseconds - start.milliseconds > 330 * 86_400_000)
        let last = try #require(snapshots.last)
        #expect(last.lines.count > 100 && last.lines.contains(where: \.isFire))
        #expect(last.lines.contains { !$0.content.withheld.isEmpty })
        let (versions, merged) = try house.office.read { db in
            (
                try Int.fetchOne(db, sql: "SELECT count(*) FROM log_versions") ?? 0,
                try Int.fetchOne(db, sql: "SELECT count(*) FROM log_versions WHERE merged_into IS NOT NULL")
                    ?? 0
            )
        }
        #expect(versions > 150 && merged > 5)

        var differing = 0
        for round in 0..<1000 {
            let span = end.milliseconds - start.milliseconds + 2 * 86_400_000
            // Every tenth is the very instant of an act, or one millisecond beside it.
            let act = snapshots[dice.next(snapshots.count)].at.milliseconds
            let at = Instant(
                milliseconds: round % 10 == 0
                    ? act + Int64(dice.next(3) - 1)
                    : start.milliseconds - 86_400_000 + Int64(dice.next(Int(span))))
            let then = snapshots.last { $0.at <= at }
            let (page, total, all, mark) = try house.office.read { db in
                let (page, total) = try LogRequests.entries(
                    YearOfLogTests.everything, asOf: at, page: 1, size: 100_000, db)
                return (page, total, try LogRequests.all(asOf: at, db), try RegisterMark(asOf: at, db))
            }
            let expected = then?.lines ?? []
            if page != expected || total != expected.count { differing += 1 }
            if all.filter({ $0.mergedInto == nil }) != expected { differing += 1 }
            if mark?.sequence != then?.position || mark?.hash != then?.hash { differing += 1 }
        }
        #expect(differing == 0)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Pages of the past join without a gap, and its two parts are found by their day")
    func pages() async throws {
        let house = try await LogHouse()
        defer { house.close() }
        for i in 0..<25 { try await house.open("Nature \(i)", .larceny) }
        let before = house.clock.now
        house.clock.go(minutes: 10)
        for id in 1...12 as ClosedRange<Int64> { try await house.change(id) { $0.nature = "Changed" } }
        let filter = YearOfLogTests.everything
        try house.office.read { db in
            let all = try LogRequests.entries(filter, asOf: before, page: 1, size: 100, db).lines
            let pages = try (1...5).flatMap {
                try LogRequests.entries(filter, asOf: before, page: $0, size: 6, db).lines
            }
            #expect(all.count == 25 && pages == all && !all.contains { $0.content.nature == "Changed" })
            let (now, _) = filter.condition("e", undated: false)
            let (past, _) = filter.condition("v", undated: false)
            for (tables, condition, index) in [
                (LogEntry.tables, now, "log_entries_by_day"),
                (LogEntry.pastTables, past, "log_versions_by_day"),
            ] {
                let plan = try Row.fetchAll(
                    db, sql: "EXPLAIN QUERY PLAN SELECT count(*) FROM \(tables) WHERE \(condition)"
                ).map { $0["detail"] as String }.joined(separator: "; ")
                #expect(plan.contains(index), "\(plan)")
            }
        }
    }

    @Test("A time is read with seconds or without, by the campus's clock or with an offset")
    func times() throws {
        let zone = try Zone(named: "America/New_York")
        let noon = zone.instant(day: "2026-05-03", secondOfDay: 43_200)
        for text in [
            "2026-05-03T12:00", "2026-05-03 12:00", "2026-05-03T12:00:00", "2026-05-03T16:00Z",
            "2026-05-03T12:00-04:00", "2026-05-03T18:00:00+02:00",
        ] { #expect(AsOfTime.instant(text, zone: zone) == noon, "\(text)") }
        for text in [
            "", "2026-05-03", "2026-05-03T", "2026-05-03T24:00", "2026-02-30T12:00", "2026-05-03T12",
            "2026-05-03T12:00:00:00", "2026-05-03T1２:00", "2026-05-03T12:00+", "T12:00", "2026-05-03T12:60",
        ] { #expect(AsOfTime.instant(text, zone: zone) == nil, "\(text)") }
        #expect(AsOfTime.text(noon, zone: zone) == "2026-05-03T12:00")
    }
}

/// Numbers that look random and are the same every time (SplitMix64).
struct Dice {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next(_ sides: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(sides))
    }
}
