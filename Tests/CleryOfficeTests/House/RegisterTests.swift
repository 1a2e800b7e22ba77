import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("The register is the truth")
struct RegisterTests {
    @Test("Every act leaves one event, and each reads as a sentence")
    func events() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let events = try house.office.read { try house.office.store.events(since: 0, limit: 100, $0) }
        #expect(events.map(\.sequence) == Array(1...Int64(events.count)))
        #expect(events.first?.sentence == "opened the office of Hartwell College")
        #expect(events.allSatisfy { $0.isWhole && !$0.sentence.isEmpty && !$0.changes.isEmpty })
        #expect(Verify.office(in: house.folder) == Verdict(events: Int64(events.count)))
    }

    @Test("An act that changes nothing leaves no event, and one that fails leaves nothing")
    func nothing() throws {
        struct Stop: Error {}
        let house = try TestOffice()
        defer { house.close() }
        let before = try house.office.position()
        try house.office.actNow(by: .house, "looked around") { _ in }
        #expect(throws: Stop.self) {
            try house.office.actNow(by: .house, "began and stopped") { writing in
                try writing.put(.campuses, [.integer(9), .text("Ghost campus")])
                throw Stop()
            }
        }
        #expect(try house.office.position() == before)
        #expect(try house.office.read { try Campus.all($0) }.map(\.name) == ["Main campus"])
    }

    @Test("Events are never changed or deleted")
    func appendOnly() throws {
        let house = try TestOffice()
        defer { house.close() }
        for sql in ["UPDATE events SET sentence = 'x'", "DELETE FROM events"] {
            #expect(throws: DatabaseError.self) { try house.office.pool.write { try $0.execute(sql: sql) } }
        }
    }

    @Test(
        "A kept or derived row changed behind the register's back is found, with the event that wrote it",
        arguments: [
            ("UPDATE incidents SET nature = 'Nothing' WHERE number = '24-0001'", 2),
            ("UPDATE places SET geography = 'none' WHERE name = 'Whitman Hall'", 2),
            ("DELETE FROM log_entries WHERE id = 1", 2),
            ("UPDATE cells SET count = count + 1", nil), ("DELETE FROM contributions WHERE incident = 1", 2),
            ("INSERT INTO campuses VALUES (7, 'Ghost campus')", nil as Int64?),
            ("DELETE FROM unknown_wordings", 2), ("DELETE FROM traces", 2),
        ])
    func behindItsBack(sql: String, event: Int64?) throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        try house.office.pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            try db.execute(sql: sql)
        }
        let verdict = Verify.office(in: house.folder)
        #expect(!verdict.isWhole)
        #expect(verdict.firstBadEvent != nil)
        if let event { #expect(verdict.firstBadEvent == event) }
    }

    @Test("A rewritten event is found although its row is a good row")
    func rewritten() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        try house.office.pool.write { db in
            try db.execute(sql: "DROP TRIGGER events_stay_as_written")
            try db.execute(sql: "UPDATE events SET why = 'because' WHERE sequence = 1")
        }
        #expect(Verify.office(in: house.folder).firstBadEvent == 1)
    }

    @Test("Any byte changed in the file is found, wherever it is")
    func anyByte() throws {
        let house = try TestOffice()
        try house.take(TestOffice.log)
        try house.office.pool.writeWithoutTransaction { db in
            _ = try db.checkpoint(.truncate)
        }
        try house.office.close()
        defer { try? FileManager.default.removeItem(atPath: house.folder) }
        let path = house.folder + "/" + OfficeFile.name
        let whole = try Data(contentsOf: URL(filePath: path))
        var generator = SplitMix64(seed: 20_261_122)
        let places =
            [0, 17, 20, 24, 60, 99, 100, 4095, whole.count - 1]
            + (0..<40).map { _ in Int.random(in: 0..<whole.count, using: &generator) }
        for at in places {
            var changed = whole
            changed[at] ^= UInt8.random(in: 1...255, using: &generator)
            try changed.write(to: URL(filePath: path))
            let verdict = Verify.office(in: house.folder)
            #expect(!verdict.isWhole && verdict.firstBadEvent != nil, "byte \(at)")
        }
        try whole.write(to: URL(filePath: path))
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("The office as it stood earlier can be read again")
    func asOf() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let position = try house.office.position()
        try house.take(TestOffice.log.replacing("Whitman Hall,Open", with: "Whitman Hall,Arrest"))
        func disposition(_ db: Database) throws -> String? {
            try String.fetchOne(db, sql: "SELECT disposition_words FROM incidents WHERE number = '24-0001'")
        }
        #expect(try house.office.read(disposition) == "Arrest")
        #expect(try house.office.read(asOf: position, disposition) == "Open")
        let count = try house.office.read(asOf: position) {
            try Int.fetchOne($0, sql: "SELECT sum(count) FROM cells")
        }
        #expect(count == 4)
    }

    @Test("A commit is on the disk before it is acknowledged")
    func durable() throws {
        let house = try TestOffice()
        defer { house.close() }
        let (synchronous, journal) = try house.office.pool.writeWithoutTransaction { db in
            (
                try Int.fetchOne(db, sql: "PRAGMA synchronous"),
                try String.fetchOne(db, sql: "PRAGMA journal_mode")
            )
        }
        #expect(synchronous == 2)
        #expect(journal == "wal")
    }
}

/// Random numbers that are the same in each run.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
