import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Whom a message reaches")
struct AudienceReachTests {
    /// Four people of two campuses on the live list, two on a test list, one of an ended live list.
    private func house() throws -> AudienceHouse {
        let house = try AudienceHouse()
        try house.take(
            AudienceHouse.row("1", building: "Whitman Hall")
                + AudienceHouse.row("2", campus: "Harbor campus", building: "Pier House")
                + AudienceHouse.row("3", campus: "", role: "Staff")
                + AudienceHouse.row("4", role: "Student; Staff"))
        try house.take(AudienceHouse.row("9"), list: "Old")
        let (old, key) = (try house.list("Old"), AudienceKey(house.office.key))
        try house.office.actNow(by: .account(1), "made and ended lists") { writing in
            try AudienceActs.end(old, writing)
            let test = try AudienceActs.makeList("Test", .test, writing)
            _ = try AudienceActs.add(
                AudienceRoutes.typed("t1@\(AudienceHouse.canary).edu\nt2@\(AudienceHouse.canary).edu"),
                to: test,
                key, writing)
        }
        return house
    }

    private func reach(
        campuses: [Int64] = [], places: [Int64] = [], segments: [String] = [], only: Bool = false
    ) -> AlertReach {
        var reach = AlertReach()
        (reach.campuses, reach.places, reach.segments) = (campuses, places, segments)
        reach.onlyPlaces = only
        return reach
    }

    @Test("Each choice narrows; who has no campus is told of each; what is ended is not reached")
    func conditions() throws {
        let house = try house()
        defer { house.close() }
        #expect(try house.count() == 4)
        #expect(try house.count(reach(campuses: [1])) == 3)
        #expect(try house.count(reach(campuses: [2])) == 2)
        #expect(try house.count(reach(segments: ["employees"])) == 2)
        #expect(try house.count(reach(segments: ["employees", "students"])) == 4)
        #expect(try house.count(reach(campuses: [1], segments: ["employees"])) == 2)
        let hall = try #require(try house.people().first?.0.place)
        #expect(try house.count(reach(places: [hall])) == 4, "places alone only order")
        #expect(try house.count(reach(places: [hall], only: true)) == 1)
        try house.take(AudienceHouse.row("1"), confirmed: true)
        #expect(try house.count() == 1)
    }

    @Test("People at the chosen places come first, the others by their number")
    func order() throws {
        let house = try house()
        defer { house.close() }
        let pier = try #require(try house.people().first { $0.0.campus == 2 }).0
        let chosen = AudienceReach(reach(places: [try #require(pier.place)]), list: nil)
        let ids = try house.office.read {
            try Int64.fetchAll(
                $0,
                sql:
                    "SELECT p.id FROM audience_people AS p WHERE \(chosen.condition) ORDER BY \(chosen.order)"
            )
        }
        #expect(ids == [pier.id] + (try house.people().map(\.0.id).filter { $0 != pier.id }))
    }

    @Test("A live message never reaches a test list, and an exercise nothing but its own test list")
    func apart() throws {
        let house = try house()
        defer { house.close() }
        let (live, test) = (try house.list("Roster"), try house.list("Test"))
        let all = try house.people().map(\.0.id)
        let testers = try house.people("Test").map(\.0.id)
        func ids(_ list: Int64?) throws -> [Int64] {
            let condition = AudienceReach(AlertReach(), list: list).condition
            return try house.office.read {
                try Int64.fetchAll(
                    $0, sql: "SELECT p.id FROM audience_people AS p WHERE \(condition) ORDER BY p.id")
            }
        }
        #expect(try ids(nil) == all)
        #expect(try ids(test.id) == testers)
        #expect(try ids(live.id).isEmpty, "a live list named as a test list reaches nobody")
        #expect(try ids(99).isEmpty)
        // A roster cannot go to a test list, and typed people not to a live one.
        #expect(throws: OfficeFault.self) { try house.take(AudienceHouse.row("1"), list: "Test") }
        #expect(throws: (any Error).self) {
            try house.office.actNow(by: .account(1), "tried") {
                _ = try AudienceActs.add(
                    [AudiencePerson.Reached(mails: ["x@h.edu"])], to: live, AudienceKey(house.office.key), $0)
            }
        }
        // Somebody of the test list who signs up stands on both, once each.
        try house.office.actNow(by: .everybody, "confirmed") {
            try AudienceActs.confirm(
                OwnWish(.mail, "t1@\(AudienceHouse.canary).edu"), AudienceKey(house.office.key), $0)
        }
        #expect(try ids(test.id) == testers)
        #expect(try house.count() == 5)
    }

    @Test(
        "A segment with odd words injects nothing",
        arguments: [
            "'", "' OR 1=1 --", "students') OR (1=1", "", " ", "\u{0}", "a;b", "%", "x' OR '1'='1", "\"",
        ])
    func injection(_ word: String) throws {
        let house = try house()
        defer { house.close() }
        #expect(try house.count(reach(segments: [word])) == 0)
        #expect(try house.count(reach(segments: [word, "employees"])) == 2)
        #expect(try AudienceSegment.of(word).map { try house.count(reach(segments: [$0])) } ?? 0 == 0)
    }
}
