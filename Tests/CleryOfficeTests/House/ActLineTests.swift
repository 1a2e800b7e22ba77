import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Acts in line: written together, each for itself")
struct ActLineTests {
    struct Refused: Error {}

    /// Opens a place; the name tells which act did it.
    private static func place(_ name: String, _ writing: Writing) throws {
        let place = PlaceRecord(
            id: try writing.nextID(.places), campus: 1, name: name, stated: PlaceFacts(), source: "")
        try writing.put(.places, place.values, isNew: true)
    }

    private func names(_ office: Office) throws -> [String] {
        try office.read { try String.fetchAll($0, sql: "SELECT name FROM places ORDER BY name") }
    }

    @Test("Of many acts at once, those that throw leave nothing; the others are whole, each with its event")
    func apart() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let office = house.office
        let before = try office.position()
        let failed = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask {
                    do {
                        try await office.act(by: .house, "opened a place") { writing in
                            try ActLineTests.place("place \(1000 + number)", writing)
                            if number % 5 == 0 { throw Refused() }
                        }
                        return false
                    } catch { return error is Refused }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(failed == 40)
        let kept = (0..<200).filter { $0 % 5 != 0 }.map { "place \(1000 + $0)" }
        #expect(try names(office) == kept)
        #expect(try office.position() == before + 160)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("An act that breaks the common transaction takes no other act with it")
    func spoiled() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let office = house.office
        let broken = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<60 {
                group.addTask {
                    do {
                        try await office.act(by: .house, "opened a place") { writing in
                            try ActLineTests.place("place \(100 + number)", writing)
                            if number == 30 { try writing.db.execute(sql: "ROLLBACK") }
                        }
                        return false
                    } catch { return true }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(broken == 1)
        #expect(try names(office) == (0..<60).filter { $0 != 30 }.map { "place \(100 + $0)" })
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("What one act wrote, the next in the same transaction sees")
    func inOrder() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let office = house.office
        try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<100 {
                group.addTask {
                    try await office.act(by: .house, "opened a place") { writing in
                        let count = try Int.fetchOne(writing.db, sql: "SELECT count(*) FROM places") ?? 0
                        try ActLineTests.place("place \(1000 + count)", writing)
                        return "place \(1000 + count)"
                    }
                }
            }
            var answers: [String] = []
            for try await answer in group { answers.append(answer) }
            #expect(Set(answers).count == 100)
        }
        #expect(try names(office).count == 100)
    }
}
