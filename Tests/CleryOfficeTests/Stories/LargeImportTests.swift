import Foundation
import GRDB
import Testing

@testable import CleryOffice

/// A first import of a large file drops indexes and makes them again: nobody may notice.
@Suite("A large first import")
struct LargeImportTests {
    private static func log(_ rows: Int, from first: Int = 0) -> String {
        var text = "Number,Nature,Reported,Occurred,Place,Disposition,Narrative\n"
        for row in first..<first + rows {
            text +=
                "24-\(row),Burglary,3/\(row % 28 + 1)/2024 9:30,3/1/2024 22:00,Whitman Hall,Open,"
                + "\"What the resident told of the bag that was taken at night\(row % 9 == 0 ? ", said Jordan Smith" : "").\"\n"
        }
        return text
    }

    private func schema(_ office: Office) throws -> [String] {
        try office.read {
            try String.fetchAll(
                $0, sql: "SELECT type || name || coalesce(sql, '') FROM sqlite_schema ORDER BY name")
        }
    }

    /// What SQLite says of every table against every index.
    private func check(_ office: Office) throws -> [String] {
        try office.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    }

    @Test("The schema is the same afterwards, every index holds every row, and the register is whole")
    func same() throws {
        let house = try TestOffice()
        let before = try schema(house.office)
        let report = try house.take(Self.log(3_000))
        #expect(report.imported == 3_000)
        #expect(try schema(house.office) == before)
        #expect(try check(house.office) == ["ok"])
        let counted = try house.office.read {
            try String.fetchAll(
                $0, sql: "SELECT count(*) FROM log_entries INDEXED BY log_entries_by_event WHERE event > 0")
        }
        #expect(counted == ["3000"])
        // The second file finds an office that is not empty any more; the third changes nothing.
        #expect(try house.take(Self.log(3_500)).imported == 500)
        #expect(try house.take(Self.log(3_500)).unchanged == 3_500)
        #expect(try schema(house.office) == before)
        #expect(try check(house.office) == ["ok"])
        try house.office.close()
        defer { try? FileManager.default.removeItem(atPath: house.folder) }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("An import that ends before its end leaves the indexes and nothing else")
    func ended() throws {
        let house = try TestOffice()
        defer { house.close() }
        let before = try schema(house.office)
        #expect(try house.take(Self.log(3_000), dryRun: true).imported == 3_000)
        #expect(try schema(house.office) == before)
        #expect(try house.office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM incidents") } == 0)
        #expect(try check(house.office) == ["ok"])
    }

    @Test(
        "They are dropped for a large file into an office with few rows, and only then; what is unique stays")
    func when() throws {
        let house = try TestOffice()
        defer { house.close() }
        func aside(_ bytes: Int64) throws -> Set<String>? {
            let names = "SELECT name FROM sqlite_schema WHERE type = 'index'"
            var missing: Set<String>?
            try? house.office.pool.write { db in
                let all = try Set(String.fetchAll(db, sql: names))
                if try IndexesAside(for: bytes, db) != nil {
                    missing = all.subtracting(try String.fetchAll(db, sql: names))
                }
                throw CancellationError()
            }
            return missing
        }
        let dropped = try #require(try aside(1 << 20))
        #expect(
            dropped.isSuperset(of: ["incidents_by_place", "log_entries_by_day", "contributions_by_cell"]))
        #expect(!dropped.contains("incidents_by_key"))
        #expect(dropped.allSatisfy { !$0.hasPrefix("sqlite_") && !$0.hasPrefix("reports") })
        #expect(try aside(100 << 10) == nil)
        try house.take(Self.log(3_000))
        #expect(try aside(500 << 10) == nil)
        #expect(try aside(10 << 20) != nil)
    }
}
