import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("The audit file of a year")
struct AuditFileTests {
    private static func office() throws -> TestOffice {
        let house = try TestOffice()
        try house.take(TestOffice.log)
        return house
    }

    @Test("The script is sixty lines of Python, and what ships is the file in Assets")
    func script() throws {
        let kept = try String(
            contentsOf: TidyTests.root.appending(path: "Assets/audit/verify.py"), encoding: .utf8)
        #expect(AuditFile.script == kept)
        #expect(kept.split(separator: "\n", omittingEmptySubsequences: false).count <= 61)
        let modules = try #require(kept.firstMatch(of: /\nimport (.*)\n/)?.1)
        #expect(modules == "base64, csv, hashlib, io, json, os, struct, sys, zlib")
    }

    @Test("Each kept table is in a part, or is left out with a reason; no folder is there twice")
    func everyTable() {
        let inside = AuditParts.tables
        for table in KeptTable.allCases {
            #expect(inside.contains(table) != (AuditParts.left[table] != nil), "\(table.rawValue)")
        }
        let folders = AuditParts.all.map(\.folder)
        #expect(Set(folders).count == folders.count)
        #expect(folders.allSatisfy { $0.utf8.allSatisfy { $0 == 45 || (97...122).contains($0) } })
    }

    @Test("A year of a log: it verifies, its numbers are those of the tables, each file is in the index")
    func numbers() throws {
        let house = try Self.office()
        defer { house.close() }
        let trial = try AuditTrial(house.office, year: 2024)
        defer { trial.close() }
        let said = try AuditTrial.verify(trial.path, [trial.file.hash, trial.file.manifest])
        #expect(said.code == 0, "\(said.said)")
        #expect(said.said.hasPrefix("VERIFIED: \(trial.files.count) files"))
        #expect(trial.rows("crime-reports/incidents.csv").count == 5)
        let tables = try house.office.read { try StatisticsTables(house.office, years: 2024...2024, $0) }
        let rows = trial.rows("statistics/statistics.csv")
        #expect(rows.count == tables.cells.count)
        #expect(rows.compactMap { Int64($0["count"] ?? "") } == tables.cells.map(\.count))
        #expect(tables.cells.contains { $0.count > 0 })
        let proofs = trial.rows("statistics/proofs.csv").filter { $0["standing"] == "counted" }
        #expect(proofs.contains { $0["incident"] == "24-0001" && $0["citations"]?.contains("CFR") == true })
        let index = trial.text("index.html")
        for name in trial.files.keys where name.hasSuffix(".csv") { #expect(index.contains(name), "\(name)") }
        #expect(index.contains("Nothing of this kind is kept for 2024."))
        #expect(index.contains("2024-03-04 to 2024-03-08"))
        #expect(!index.contains("<script") && !index.contains("http"))
    }

    @Test("The same position gives the same bytes, and another year has other records")
    func sameBytes() throws {
        let house = try Self.office()
        defer { house.close() }
        let trials = try [2024, 2024, 2023].map { try AuditTrial(house.office, year: $0) }
        defer { for trial in trials { trial.close() } }
        let bytes = try trials.map { try AuditTrial.bytes($0.path) }
        #expect(bytes[0] == bytes[1])
        #expect(trials[2].rows("crime-reports/incidents.csv").isEmpty)
        #expect(try AuditTrial.verify(trials[2].path).code == 0)
    }

    @Test("The events of a year are whole in it: their hashes and their chain, from the first to the last")
    func register() throws {
        let house = try Self.office()
        defer { house.close() }
        let trial = try AuditTrial(house.office, year: 2026)
        defer { trial.close() }
        let lines = try trial.text("register/events.jsonl").split(separator: "\n").map {
            try JSONValue(parsing: Array($0.utf8))
        }
        let events = try house.office.read { try house.office.store.events(since: 0, limit: 1000, $0) }
        #expect(lines.map { $0["hash"]?.text } == events.map(\.hash.hex))
        #expect(lines.compactMap { $0["changes"]?.text.flatMap(Base64.decode) } == events.map(\.changes))
        #expect(events.count >= 2)
        #expect(try AuditTrial.verify(trial.path).said.contains("\(events.count) events of 2026"))
    }

    @Test("What is sealed stays sealed; opened with a reason it is there; with its key gone it is destroyed")
    func sealed() throws {
        let house = try Self.office()
        defer { house.close() }
        let narrative = "The resident of the third floor"
        func open(_ why: String?) throws -> AuditTrial {
            try AuditTrial(house.office, year: 2024, openedWhy: why)
        }
        let shut = try open(nil)
        defer { shut.close() }
        #expect(!shut.everything.contains(narrative) && shut.file.opened == 0)
        #expect(shut.rows("crime-reports/incidents.csv").first?["narrative"]?.hasPrefix("sealed") == true)
        let read = try open("The Department asks")
        defer { read.close() }
        #expect(read.text("crime-reports/incidents.csv").contains(narrative))
        #expect(read.file.opened >= 1 && read.file.incidents == [1])
        #expect(try AuditTrial.verify(read.path).code == 0)
        try house.office.pool.write { try $0.execute(sql: "DELETE FROM record_keys WHERE record = 1") }
        for why in [nil, "The Department asks"] {
            let gone = try open(why)
            defer { gone.close() }
            #expect(!gone.everything.contains(narrative))
            #expect(
                gone.rows("crime-reports/incidents.csv").first?["narrative"] == AuditSeal.destroyed)
            #expect(try AuditTrial.verify(gone.path).code == 0)
        }
    }

    @Test("The command keeps the act with its hash, writes nothing over, and leaves nothing half-written")
    func command() throws {
        let house = try Self.office()
        defer { house.close() }
        let path = house.folder + "/audit.zip"
        let file = try AuditActs.export(house.office, year: 2024, to: path)
        let record = try #require(try house.office.read { try AuditRecord.last(of: 2024, $0) })
        #expect(record.manifest == file.manifest && record.file == file.hash && record.account == nil)
        let head = try house.office.read {
            try house.office.store.events(since: record.position, limit: 1, $0)
        }
        #expect(head.first?.sentence.contains(file.manifest) == true && head.first?.by == "openclery")
        #expect(try String(contentsOfFile: path + ".sha256", encoding: .utf8) == "\(file.hash)  audit.zip\n")
        #expect(try AuditTrial.verify(path).code == 0)
        #expect(throws: OfficeFault.self) { try AuditActs.export(house.office, year: 2024, to: path) }
        for year in [1989, 2027, 2101] {
            #expect(throws: OfficeFault.self) {
                try AuditActs.export(house.office, year: year, to: path + "\(year)")
            }
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: house.folder)
        #expect(!left.contains { $0.hasSuffix(".partial") || $0.contains("1989") || $0.contains("2027") })
        let next = try AuditTrial(house.office, year: 2025)
        defer { next.close() }
        let manifest = try JSONValue(parsing: next.files["manifest.json"] ?? [])
        #expect(manifest["previous_year"]?["manifest_sha256"]?.text == file.manifest)
        #expect(Verify.office(in: house.folder).problems == [])
    }

    @Test("A year of Hartwell: it verifies, the report is in it as published, and nothing that anybody told")
    func hartwell() throws {
        let office = try DemoMade.office()
        let told = try office.read { db in
            try Row.fetchAll(db, sql: "SELECT id, content FROM reports").map { row -> String in
                let id: Int64 = row[0]
                let text = try SealedRecord.open(row.bytes(1), SealedRecord.report(id), db, office.key)
                return try ReportContent(json: text).what
            }
        }.filter { $0.count > 12 }
        #expect(told.count >= 5)
        for year in [2025, 2026] {
            let trial = try AuditTrial(office, year: year)
            defer { trial.close() }
            let said = try AuditTrial.verify(trial.path)
            #expect(said.code == 0, "\(said.said)")
            let all = trial.everything
            for words in told { #expect(!all.contains(words)) }
            for folder in ["notices", "police-letters", "security-authorities", "policies", "sources"] {
                let names = trial.files.keys.filter { $0.hasPrefix(folder + "/") }
                #expect(!names.isEmpty, "\(folder)")
            }
            let edition = try #require(try office.read { try Edition.published(year: 2026, $0) }.first)
            for form in edition.forms where form.name != .body {
                let name =
                    "annual-report/published/report-2026-edition-\(edition.id).\(form.name.rawValue)"
                let bytes = try office.read { try EditionFiles.bytes(form.name, of: edition, $0) }
                #expect(bytes != nil && trial.files[name] == bytes)
            }
        }
        let kept = try office.read { try AuditRecord.last(of: 2025, $0) }
        #expect(kept?.account == 1 && kept?.manifest.count == 64)
    }

    @Test("One changed byte in each kind of place is found, also without a hash from outside")
    func changedBytes() throws {
        let house = try Self.office()
        defer { house.close() }
        let trial = try AuditTrial(house.office, year: 2024)
        defer { trial.close() }
        let good = try AuditTrial.bytes(trial.path)
        let directory = try #require(
            good.indices.first { good[$0...].starts(with: [0x50, 0x4B, 1, 2, 20, 0]) })
        let places = [
            ("signature", 1), ("version", 4), ("flag", 7), ("time", 10), ("check", 14), ("size", 19),
            ("packed size", 22), ("length of the name", 26), ("extra", 28), ("name", 31), ("script", 300),
            ("data", directory / 2), ("manifest's hash", directory - 40), ("list", directory + 1),
            ("list's version", directory + 5), ("attributes", directory + 40),
            ("offset", directory + 43), ("end", good.count - 20), ("comment", good.count - 1),
        ]
        for (what, place) in places {
            var bad = good
            bad[place] ^= 0x20
            try Data(bad).write(to: URL(filePath: trial.path))
            #expect(try AuditTrial.verify(trial.path).code == 1, "\(what)")
        }
        for bad in [good + [0], Array(good.dropLast()), [0] + good, []] {
            try Data(bad).write(to: URL(filePath: trial.path))
            #expect(try AuditTrial.verify(trial.path).code == 1)
        }
        try Data(good).write(to: URL(filePath: trial.path))
        #expect(try AuditTrial.verify(trial.path).code == 0)
        #expect(try AuditTrial.verify(trial.path, [String(repeating: "0", count: 64)]).code == 1)
    }
}
