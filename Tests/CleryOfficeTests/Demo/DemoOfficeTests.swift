import CleryLaw
import Foundation
import Testing

@testable import CleryOffice

@Suite("The demo's office", .serialized)
struct DemoOfficeTests {
    @Test("It verifies whole")
    func isWhole() throws {
        let office = try DemoMade.office()
        #expect(Verify.office(in: office.folder).problems == [])
    }

    @Test("Its register reads like years in an office")
    func hasManyActs() throws {
        let made = try DemoMade.made.get()
        let acts = try made.office.position()
        #expect(acts > 600)
        #expect((900...1_100).contains(made.incidents))
    }

    @Test("Its tables are what the law makes of the demo's facts")
    func tablesAreTheLaw() throws {
        let office = try DemoMade.office()
        let told = try DemoYearsTold()
        try office.read { db in
            let tables = try StatisticsTables(office, years: 2023...2025, db)
            var sums: [Cell: Int64] = [:]
            for (_, cell, count) in tables.cells { sums[cell, default: 0] += count }
            for (cell, sum) in sums {
                let counted = told.answers.filter { $0.standing == .counted && $0.cell == cell }
                #expect(sum == counted.reduce(0) { $0 + Int64($1.count) }, "\(cell)")
            }
        }
    }

    @Test(
        "Before its day of September the report waits as a draft that lacks nothing, and nobody was told of it"
    )
    func earlier() throws {
        // April 14, 2026, at noon in Hartwell.
        let made = try Demo.make(
            in: NSTemporaryDirectory() + "hartwell-\(UUID().uuidString)",
            clock: { Instant(milliseconds: 1_776_182_400_000) })
        defer { try? FileManager.default.removeItem(atPath: made.office.folder) }
        try made.office.read { db in
            let edition = try #require(try Edition.all(db).first)
            #expect(edition.year == 2026 && edition.state == .draft)
            #expect(try edition.report(made.office, db).points.filter(\.blocks) == [])
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM notice_results") == 0)
            #expect(try Erratum.all(db).isEmpty)
        }
        #expect(Verify.office(in: made.office.folder).problems == [])
    }

    @Test("Nothing lies after the clock, and the clock runs again")
    func nothingIsYetToCome() throws {
        let office = try DemoMade.office()
        #expect(office.clock() == DemoMade.noon)
        try office.read { db in
            let newest = try String.fetchOne(db, sql: "SELECT max(reported_day) FROM incidents").flatMap {
                Int32($0)
            }
            #expect(newest ?? .max <= office.today.number)
            let late = try Int.fetchOne(
                db,
                sql: """
                    SELECT count(*) FROM log_entries
                    WHERE entered < reported_at OR entered - reported_at > 4 * 86400000
                    """)
            #expect(late == 0)
        }
    }

    @Test("Confidential narratives are kept sealed")
    func narrativesAreSealed() throws {
        let office = try DemoMade.office()
        try office.read { db in
            let found = try Int.fetchOne(
                db,
                sql: "SELECT count(*) FROM events WHERE instr(changes, CAST('RA of Whitman 3' AS BLOB)) > 0")
            #expect(found == 0)
            let sealed =
                try Int.fetchOne(db, sql: "SELECT count(*) FROM incidents WHERE narrative IS NOT NULL") ?? 0
            #expect(sealed > 100)
        }
    }
}
