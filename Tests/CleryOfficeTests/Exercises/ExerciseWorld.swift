import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// An office with a coordinator at its doors, whose clock the test moves, and reports that it publishes.
struct ExerciseWorld {
    typealias Visitor = TellingTests.Visitor
    let house: DutyHouse
    let visitor: Visitor
    let keeper: Visitor
    var office: Office { house.office }

    static func run(
        _ day: Day = "2026-11-20", campuses: [String] = ["Main campus", "Harbor campus"],
        _ body: @Sendable (ExerciseWorld) async throws -> Void
    ) async throws {
        let house = try DutyHouse(day, campuses: campuses)
        defer { house.close() }
        let coordinator = try await RolesTests.person(.coordinator, from: "2020-01-01", in: house.office)
        try await DoorsTests.app(house.office).test(.router) { client in
            let visitor = Visitor(client: client)
            try await body(
                ExerciseWorld(
                    house: house, visitor: visitor,
                    keeper: try await visitor.signedIn(coordinator.cookie)))
        }
        #expect(Verify.office(in: house.folder).problems == [])
    }

    func person(_ role: Role, campus: Int64? = nil) async throws -> Visitor {
        try await visitor.signedIn(
            try await RolesTests.person(role, campus: campus, from: "2020-01-01", in: office).cookie)
    }

    /// Writes texts and publishes a report that holds them.
    @discardableResult
    func publish(_ texts: [String: String], campus: Int64? = nil, year: Int = 2026) async throws -> Int64 {
        try await office.act(by: .house, "wrote statements") { writing in
            for (part, body) in texts.sorted(by: { $0.key < $1.key }) {
                try PolicyActs.write(PartKey(part, campus), body, adopted: true, by: 1, writing)
            }
        }
        house.move(by: 1000)
        let id = try await office.act(by: .house, "published a report") { writing in
            var edition = Edition(
                id: try writing.nextID(.editions), year: year, kind: .combined, opened: writing.at,
                account: 1)
            (edition.state, edition.published, edition.position) = (.published, writing.at, 1)
            try writing.put(.editions, edition.values, isNew: true)
            return edition.id
        }
        house.move(by: 1000)
        return id
    }

    /// Enters a test at the door and gives its number.
    func enter(_ more: [String: String] = [:]) async throws -> Int64 {
        var fields = [
            "kind": "drill", "name": "Evacuation of the library", "campus": "",
            "description": "The alarm sounds and all leave.", "announced": "no", "state": "held",
            "held_day": "2026-04-15", "began": "10:00", "ended": "10:40",
        ]
        fields.merge(more) { $1 }
        let answer = try await keeper.post(
            "/office/exercises/new", fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
        let match = answer.location.firstMatch(of: /^\/office\/exercises\/([0-9]+)$/)
        return try #require(
            match.flatMap { Int64($0.1) }, "\(answer.status) \(FireHouse.problems(answer.text))")
    }

    func publicize(_ id: Int64, _ more: [String: String] = [:]) async throws -> Int {
        var fields = [
            "publicized": "yes", "day": "2026-04-15", "way-mail": "yes", "edition": "",
            "shown": "E-mail to all students and employees",
        ]
        fields.merge(more) { $1 }
        return try await keeper.post(
            "/office/exercises/\(id)/publication",
            fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        ).status.code
    }

    /// Whether words stand in the clear in the office's file or in the sentences of its register.
    func isInTheClear(_ words: String) async throws -> Bool {
        try await office.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)") }
        let bytes = try Data(contentsOf: URL(filePath: house.folder + "/openclery.sqlite"))
        return bytes.range(of: Data(words.utf8)) != nil
    }
}
