import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Backup and restore")
struct BackupTests {
    @Test("A backup is one whole file; restored and verified it answers the same")
    func roundTrip() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let file = house.folder + "/copy.sqlite"
        try Backup.make(of: house.office, to: file)
        #expect(throws: OfficeFault.self) { try Backup.make(of: house.office, to: file) }
        let other = house.folder + "/other"
        #expect(throws: OfficeKey.Fault.self) { try Backup.restore(from: file, to: other, key: nil) }
        let verdict = try Backup.restore(from: file, to: other, key: house.folder + "/" + OfficeKey.fileName)
        #expect(verdict.isWhole)
        let again = try Office.open(other, clock: { TestOffice.noon })
        defer { try? again.close() }
        #expect(
            try Statistics.print(again, years: 2022...2024, campus: nil, format: "json")
                == Statistics.print(house.office, years: 2022...2024, campus: nil, format: "json"))
    }

    @Test("A damaged backup is refused and nothing is left behind")
    func damaged() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let file = house.folder + "/copy.sqlite"
        try Backup.make(of: house.office, to: file)
        var bytes = try Data(contentsOf: URL(filePath: file))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(filePath: file))
        let other = house.folder + "/other"
        let verdict = try Backup.restore(from: file, to: other, key: house.folder + "/" + OfficeKey.fileName)
        #expect(!verdict.isWhole)
        #expect(!FileManager.default.fileExists(atPath: other + "/" + OfficeFile.name))
    }

    @Test("A folder that is no office is answered with a sentence")
    func faults() throws {
        let folder = NSTemporaryDirectory() + "openclery-test-\(UUID().uuidString)"
        #expect(throws: OfficeFault.noOffice(folder + "/openclery.sqlite")) { try Office.open(folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/openclery.sqlite"
        try Data("this is a letter, not a database, and it is long enough to be read as one".utf8).write(
            to: URL(filePath: path))
        #expect(throws: OfficeFault.foreign(path)) { try Office.open(folder) }
        try FileManager.default.removeItem(atPath: path)
        let stranger = try DatabaseQueue(path: path)
        try stranger.write { try $0.execute(sql: "CREATE TABLE guests (name TEXT)") }
        try stranger.close()
        #expect(throws: OfficeFault.foreign(path)) { try Office.open(folder) }
    }

    @Test("Without its key file an office does not open, and says what to do")
    func key() throws {
        let house = try TestOffice()
        defer { house.close() }
        try FileManager.default.removeItem(atPath: house.folder + "/" + OfficeKey.fileName)
        let error = #expect(throws: OfficeKey.Fault.self) { try Office.open(house.folder) }
        #expect(error?.description.contains("put the key file back") == true)
    }

    @Test("An office is never made over another")
    func twice() throws {
        let house = try TestOffice()
        defer { house.close() }
        #expect(throws: OfficeFault.self) {
            try Office.create(house.folder, name: "Other College", zone: "America/Chicago", campuses: [])
        }
    }
}
