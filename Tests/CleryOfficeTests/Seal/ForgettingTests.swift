import Crypto
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Forgetting a record")
struct ForgettingTests {
    /// The first two incidents have a narrative.
    private static let log = TestOffice.log.replacing(
        "Arrest,\n", with: "Arrest,A bottle stood on the desk.\n")

    private static let gone = "Destroyed under the retention schedule."

    private func narrative(_ office: Office, _ id: Int64) throws -> String {
        try office.read { db in
            let sealed = try #require(
                try Row.fetchOne(db, sql: "SELECT narrative FROM incidents WHERE id = ?", arguments: [id]))
            return try SealedRecord.open(sealed.bytes(0), id, db, office.key)
        }
    }

    /// As the first version wrapped.
    private func olderWrap(_ key: OfficeKey, _ wrapped: [UInt8], record: Int64) throws -> Data {
        let own = try key.unwrap(wrapped, record: record)
        let name = withUnsafeBytes(of: record.littleEndian) { Array($0) }
        return try #require(try AES.GCM.seal(own, using: key.keyed, authenticating: name).combined)
    }

    private func forget(_ records: [Int64], _ office: Office) throws {
        try office.actNow(by: .house, "disposed of records") { writing in
            try writing.destroyKeys(of: records)
            try writing.put(.offices, [.integer(1), .text(office.name), .text("America/New_York")])
        }
    }

    @Test("A forgotten record opens no more; its neighbors do; the register is whole")
    func forgotten() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(ForgettingTests.log)
        let kept = try narrative(house.office, 2)
        let wrapped = try house.office.read {
            try #require(try Data.fetchOne($0, sql: "SELECT wrapped FROM record_keys WHERE record = 1"))
        }
        try forget([1], house.office)
        try house.office.finishForgetting()
        #expect(try narrative(house.office, 1) == ForgettingTests.gone)
        #expect(try narrative(house.office, 2) == kept)
        #expect(Verify.office(in: house.folder).isWhole)
        for file in try FileManager.default.contentsOfDirectory(atPath: house.folder) {
            let data = try Data(contentsOf: URL(filePath: house.folder + "/" + file))
            #expect(data.range(of: wrapped) == nil, "\(file)")
        }
        try house.office.close()
        let again = try Office.open(house.folder, clock: { TestOffice.noon })
        #expect(try narrative(again, 1) == ForgettingTests.gone)
        #expect(try narrative(again, 2) == kept)
    }

    @Test("An older backup gives a forgotten record back to nobody, and all others to whoever restores it")
    func backup() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(ForgettingTests.log)
        let kept = try narrative(house.office, 2)
        let file = house.folder + "/older.sqlite"
        try Backup.make(of: house.office, to: file)
        try forget([1], house.office)
        try house.office.finishForgetting()
        let folder = house.folder + "/other"
        #expect(try Backup.restore(from: file, to: folder, key: house.office.keyPath).isWhole)
        let other = try Office.open(folder, clock: { TestOffice.noon })
        defer { try? other.close() }
        #expect(try narrative(other, 1) == ForgettingTests.gone)
        #expect(try narrative(other, 2) == kept)
        #expect(
            try other.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM record_keys WHERE record = 1") }
                == 0)
    }

    @Test("A crash before the key file was written is made good at the next opening")
    func crash() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(ForgettingTests.log)
        try forget([1], house.office)
        #expect(house.office.key.knows(1))
        try house.office.close()
        let again = try Office.open(house.folder, clock: { TestOffice.noon })
        defer { try? again.close() }
        #expect(!again.key.knows(1))
        #expect(try again.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM forgotten_keys") } == 0)
    }

    @Test("An act that fails forgets nothing")
    func undone() throws {
        struct Stop: Error {}
        let house = try TestOffice()
        defer { house.close() }
        try house.take(ForgettingTests.log)
        #expect(throws: Stop.self) {
            try house.office.actNow(by: .house, "disposed of records") { writing in
                try writing.destroyKeys(of: [1])
                throw Stop()
            }
        }
        try house.office.finishForgetting()
        #expect(try !narrative(house.office, 1).isEmpty)
    }

    @Test("An office of the first version gets a tree: all opens as before, and can be forgotten")
    func older() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(ForgettingTests.log)
        let kept = try narrative(house.office, 2)
        // What the first version kept: one key, which wrapped every record's.
        let keyed = house.office.key.keyed
        try house.office.pool.write { db in
            for row in try Row.fetchAll(db, sql: "SELECT record, wrapped FROM record_keys") {
                let older = try olderWrap(house.office.key, row.bytes(1), record: row[0])
                try db.execute(
                    sql: "UPDATE record_keys SET wrapped = ? WHERE record = ?",
                    arguments: [older, row[0] as Int64])
            }
        }
        let text = "openclery-key-1:" + keyed.withUnsafeBytes { Data($0).base64EncodedString() } + "\n"
        try house.office.close()
        try Data(text.utf8).write(to: URL(filePath: house.office.keyPath))
        let again = try Office.open(house.folder, clock: { TestOffice.noon })
        defer { try? again.close() }
        #expect(try narrative(again, 2) == kept)
        #expect(
            try again.read { try Int.fetchAll($0, sql: "SELECT DISTINCT length(wrapped) FROM record_keys") }
                == [OfficeKey.olderLength + 1])
        try forget([1], again)
        try again.finishForgetting()
        #expect(try narrative(again, 1) == ForgettingTests.gone)
        #expect(try narrative(again, 2) == kept)
    }
}
