import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import TaggedPDF
import Testing

@testable import CleryOffice

@Suite("Findings and incidents: two regimes, and nothing of the one in the other")
struct HazingLinkTests {
    /// An incident whose number and narrative are canaries.
    private static func incident(_ house: HazingHouse, campus: Int64 = 1) throws -> Int64 {
        let zone = house.office.zone
        let day: Day = "2025-09-15"
        return try house.office.actNow(by: .house, "opened an incident") { writing in
            let at = zone.instant(day: day, secondOfDay: 20 * 3600)
            var incident = try IncidentActs.open(
                .init(
                    campus: campus, place: "Dunmore House", nature: "Assault", act: .aggravatedAssault,
                    occurred: .exactly(at), datesOnly: false, reported: at,
                    known: Report(day, to: .campusPolice), inLog: false),
                zone: zone, writing)
            incident.number = "CANARY-\(incident.id)"
            incident.narrative = try writing.seal(
                "Marlow Quillfeather was struck.", record: incident.id)
            try writing.put(.incidents, incident.values)
            return incident.id
        }
    }

    @Test("A linked incident is seen by who may see it, is published nowhere and changes no number")
    func link() async throws {
        let house = try HazingHouse()
        defer { house.close() }
        try house.write()
        let incident = try Self.incident(house)
        let cells = try house.office.read {
            try Int.fetchOne($0, sql: "SELECT coalesce(sum(count), 0) FROM cells")
        }
        try await house.run { visitor in
            let clerk = try await house.visitor(.coordinator, visitor)
            let conduct = try await house.visitor(.conduct, visitor)
            let id = try await house.enter(clerk)
            let path = "/office/hazing/findings/\(id)"
            #expect(
                try await clerk.post(path + "/incidents", [("number", "CANARY-77")]).status
                    == .unprocessableContent)
            // Who reads no incidents neither names nor sees one.
            #expect(
                try await conduct.post(path + "/incidents", [("number", "CANARY-\(incident)")]).status
                    == .notFound)
            let linked = try await clerk.post(path + "/incidents", [("number", "CANARY-\(incident)")])
            #expect(linked.status == .seeOther)
            #expect(try await clerk.get(path).text.contains("CANARY-\(incident)"))
            #expect(try await !conduct.get(path).text.contains("CANARY"))
            // Whom the incident names is not named in public.
            let named = try await clerk.post(
                path, HazingHouse.fields(["findings": "Quillfeather was struck."]))
            #expect(named.status == .unprocessableContent && named.text.contains("names somebody"))
            _ = try await house.publish(clerk)
            for public_ in [
                "/hazing", "/hazing/1", "/hazing/1.json", "/hazing.json", "/office/hazing/findings.csv",
            ] {
                #expect(try await !clerk.get(public_).text.contains("CANARY"), "\(public_)")
            }
            let after = try house.office.read {
                try Int.fetchOne($0, sql: "SELECT coalesce(sum(count), 0) FROM cells")
            }
            #expect(after == cells)
            let parted = try await clerk.post(
                path + "/incidents", [("what", "part"), ("incident", "\(incident)")])
            #expect(parted.status == .seeOther)
            #expect(try house.office.read { try HazingRequests.incidents(of: id, $0) } == [])
        }
    }

    @Test("A restricted incident looks like one that is not there")
    func restricted() async throws {
        let house = try HazingHouse()
        defer { house.close() }
        let incident = try Self.incident(house)
        try await house.run { visitor in
            let clerk = try await house.visitor(.coordinator, visitor)
            let id = try await house.enter(clerk)
            let path = "/office/hazing/findings/\(id)"
            _ = try await clerk.post(path + "/incidents", [("number", "CANARY-\(incident)")])
            try await house.office.act(by: .house, "restricted an incident") { writing in
                try writing.put(
                    .restrictions,
                    [
                        .integer(try writing.nextID(.restrictions)), .integer(incident), .null,
                        .integer(writing.at.milliseconds), .integer(1),
                        .text(Restriction.reasons[0]), .null, .null, .null,
                    ], isNew: true)
            }
            #expect(try await !clerk.get(path).text.contains("CANARY"))
            let again = try await clerk.post(path + "/incidents", [("number", "CANARY-\(incident)")])
            let nothing = try await clerk.post(path + "/incidents", [("number", "CANARY-99")])
            #expect(again.status == nothing.status && again.status == .unprocessableContent)
            #expect(
                try await clerk.post(path + "/incidents", [("what", "part"), ("incident", "\(incident)")])
                    .status == .notFound)
            #expect(try house.office.read { try HazingRequests.incidents(of: id, $0) } == [incident])
        }
    }

    @Test("The chapter has both definitions and where the report stands; its points name what is open")
    func chapter() async throws {
        let house = try HazingHouse()
        defer { house.close() }
        let campuses = try house.office.read { try Campus.all($0) }
        let scope = ReportScope(year: 2026, campuses: campuses, institution: "Hartwell College")
        func keys(_ campus: Campus) throws -> [String: Bool] {
            Dictionary(
                uniqueKeysWithValues: try house.office.read {
                    try HazingChapter.points(campus, scope, $0)
                }.map { ($0.key, $0.blocks) })
        }
        #expect(try keys(campuses[0]) == ["hazing:definition": false])
        #expect(try keys(campuses[1]) == [:], "one institution, one point")
        try await house.run { visitor in
            let clerk = try await house.visitor(.coordinator, visitor)
            _ = try await house.enter(clerk)
        }
        #expect(
            try keys(campuses[0]) == ["hazing:definition": true, "hazing:transparency:2025-12-23": false])
        try house.write(
            texts: {
                var texts = HazingHouse.texts
                texts.address = "https://safety.example.edu/hazing"
                return texts
            }())
        #expect(try keys(campuses[0]) == ["hazing:transparency:2025-12-23": false])
        let position = try house.office.position()
        func text(_ blocks: [Block]) -> String { BlockHTML.blocks(blocks, level: 1).string }
        let before = try house.office.read { try HazingChapter.blocks(campuses[0], scope, $0) }
        for words in [
            "What humiliates somebody who joins.", "initiation into", "https://safety.example.edu/hazing",
            "since January 1, 2025", "None has been published",
        ] {
            #expect(text(before).contains(words), "\(words)")
        }
        try await house.run { visitor in
            let clerk = try await house.visitor(.coordinator, visitor)
            #expect(try await house.publish(clerk) == 303)
        }
        #expect(try keys(campuses[0]) == [:])
        let now = try house.office.read { try HazingChapter.blocks(campuses[0], scope, $0) }
        #expect(text(now).contains("last published on November 10, 2025"))
        // Made again from the register at a position, it is the same.
        let then = try house.office.read(asOf: position) { try HazingChapter.blocks(campuses[0], scope, $0) }
        #expect(then == before)
    }
}
