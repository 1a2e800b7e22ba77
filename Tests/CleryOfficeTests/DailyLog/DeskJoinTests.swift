import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("The log's desk: entries that are merged and parted")
struct DeskJoinTests {
    private func join(_ a: Int64, _ b: Int64, _ house: DeskHouse) throws {
        try house.office.actNow(by: .house, "joined") { try JoinActs.join(a, b, $0) }
    }

    private func part(_ id: Int64, _ house: DeskHouse) throws {
        try house.office.actNow(by: .house, "parted") { try JoinActs.part(id, $0) }
    }

    @Test("A joined entry leads to the one in front, and stands by itself again when it is parted")
    func merged() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        let front = try #require(try house.entry(1)).id
        try join(3, 1, house)
        #expect(try house.entry(3)?.mergedInto == front)
        #expect(try house.entry(1)?.mergedInto == nil)
        try await house.desk { desk in
            let page = try await desk.page("/office/log/entries/3")
            #expect(page.contains("merged") && page.contains("href=\"/log/\(front)\""))
        }
        try part(3, house)
        #expect(try house.entry(3)?.mergedInto == nil)
        #expect(
            try house.history(3) == [
                "entered in the log", "merged into entry \(front)",
                "stands by itself again, apart from entry \(front)",
            ])
        // Again, and its disposition changes while it is merged: it stays merged.
        try join(3, 1, house)
        try await house.desk { desk in
            let kept = try await desk.send(3, "disposition", [("core", "closed")])
            #expect(kept.status == .seeOther)
        }
        #expect(try house.entry(3)?.mergedInto == front)
        #expect(house.isWhole())
    }

    @Test("A joined incident without an entry gets none; parted, the law enters it")
    func without() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        // Told to another authority only, so it has no entry.
        let id = try house.office.actNow(by: .house, "made an incident") { writing in
            try IncidentActs.open(
                IncidentActs.Opening(
                    campus: 1, place: "Library", nature: "Theft", act: .larceny, occurred: .unknown,
                    datesOnly: false, reported: TestOffice.noon,
                    known: Report("2026-11-20", to: .campusSecurityAuthority), inLog: false),
                zone: house.office.zone, writing
            ).id
        }
        try join(id, 1, house)
        #expect(try house.entry(id) == nil)
        try await house.desk { desk in
            let page = try await desk.page("/office/log/entries/\(id)")
            #expect(page.contains("joined"))
        }
        // The department is told of it while it is joined: the entry in front stands for both.
        try house.office.actNow(by: .house, "told the police") { writing in
            var one = try #require(try IncidentRequests.one(id, writing.db))
            one.facts.reports.append(Report("2026-11-20", to: .campusPolice))
            try writing.put(.incidents, one.values)
        }
        #expect(try house.entry(id) == nil)
        try part(id, house)
        #expect(try house.entry(id)?.mergedInto == nil)
        #expect(try house.entry(id) != nil)
        #expect(house.isWhole())
    }

    @Test("Where the one in front had no entry it gets one by the other's report, and the other leads there")
    func frontWithout() throws {
        let house = try DeskHouse()
        defer { house.close() }
        let ids = try house.office.actNow(by: .house, "made incidents") { writing in
            try [Recipient.campusSecurityAuthority, .campusPolice].map { recipient in
                try IncidentActs.open(
                    IncidentActs.Opening(
                        campus: 1, place: "Library", nature: "Theft", act: .larceny, occurred: .unknown,
                        datesOnly: false, reported: TestOffice.noon,
                        known: Report("2026-11-20", to: recipient), inLog: false), zone: house.office.zone,
                    writing
                ).id
            }
        }
        #expect(try house.entry(ids[0]) == nil)
        #expect(try house.entry(ids[1]) != nil)
        try join(ids[1], ids[0], house)
        let front = try #require(try house.entry(ids[0]))
        #expect(try house.entry(ids[1])?.mergedInto == front.id)
        try part(ids[1], house)
        #expect(try house.entry(ids[0]) != nil)
        #expect(try house.entry(ids[1])?.mergedInto == nil)
        #expect(house.isWhole())
    }

    @Test("What is withheld stays withheld when its entry is merged and parted")
    func withheld() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try house.office.actNow(by: .house, "withheld a piece") { writing in
            let one = LogWithholding(
                id: 1, incident: 3, log: .crime, field: .generalLocation, ground: .victimConfidentiality,
                shown: true, account: 1, at: writing.at)
            try writing.put(.withholdings, one.values, isNew: true)
            writing.log.again(3)
        }
        try join(3, 1, house)
        #expect(try house.content(3).location.isEmpty)
        #expect(try house.content(1).location == "Whitman Hall")
        try await house.desk { desk in
            let released = try await desk.send(
                3, "withholdings/1/release", [("release-1", WithholdingActs.releases[3])])
            #expect(released.status == .seeOther, "\(released.text)")
        }
        #expect(try house.content(3).location == "Library")
        #expect(try house.entry(3)?.mergedInto != nil)
        try part(3, house)
        #expect(try house.content(3).location == "Library")
        #expect(try house.entry(3)?.mergedInto == nil)
        #expect(house.isWhole())
    }

    @Test("Of three that are joined all lead to the oldest; the oldest parted leaves the others together")
    func three() throws {
        let house = try DeskHouse()
        defer { house.close() }
        try join(2, 1, house)
        try join(3, 2, house)
        let (one, two) = (try #require(try house.entry(1)).id, try #require(try house.entry(2)).id)
        #expect(try house.entry(2)?.mergedInto == one)
        #expect(try house.entry(3)?.mergedInto == one)
        try part(1, house)
        #expect(try house.entry(1)?.mergedInto == nil)
        #expect(try house.entry(2)?.mergedInto == nil)
        #expect(try house.entry(3)?.mergedInto == two)
        #expect(house.isWhole())
    }
}
