import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("An incident that told of two is split, and joined again")
struct SplitTests {
    /// Incident 1 tells of a burglary, a robbery of three victims and a drug arrest of two persons.
    private func two(_ house: TestOffice) throws {
        try house.take(TestOffice.log)
        try house.office.actNow(by: .house, "stated the facts of incident 1") { writing in
            let now = try #require(try IncidentRequests.one(1, writing.db))
            var stated = Stated(now, Particulars())
            var burglary = OffenseFacts(.burglary)
            burglary.access = .known(.unlawful)
            stated.facts.offenses = [burglary, OffenseFacts(.robbery, victims: 3)]
            stated.facts.lawActions = [
                LawAction(.drug, .arrest, persons: 2, lawViolation: .known(true))
            ]
            stated.particulars = Particulars().fitted(to: stated.facts)
            stated.particulars.offenses[1].accused = 2
            stated.particulars.statutes[0] = "N.Y. Penal Law 220.03"
            try IncidentActs.state(stated, of: 1, seen: 1, writing)
        }
    }

    private func desk(
        _ house: TestOffice, campus: Int64? = nil,
        _ body: @Sendable (TellingTests.Visitor) async throws -> Void
    ) async throws {
        let (_, cookie) = try await RolesTests.person(.recordsOfficer, campus: campus, in: house.office)
        try await DoorsTests.app(house.office).test(.router) { client in
            try await body(try await TellingTests.Visitor(client: client).signedIn(cookie))
        }
    }

    private func counted(_ house: TestOffice, _ category: CleryLaw.Category) throws -> Int {
        try house.office.read { db in
            try Int.fetchOne(
                db, sql: "SELECT coalesce(sum(count), 0) FROM cells WHERE geography = 0 AND category = ?",
                arguments: [category.rawValue]) ?? 0
        }
    }

    @Test("The acts chosen become an incident of their own, counted apart, with links both ways")
    func split() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try two(house)
        // By the hierarchy the robbery hides the burglary; the log's own robbery lies outside Clery geography.
        #expect(try counted(house, .burglary) == 0)
        try await desk(house) { desk in
            let page = try await desk.get("/office/incidents/1/split").text
            #expect(page.contains("Robbery, 3 victims") && page.contains("name=\"a0-persons\""))
            let done = try await desk.post(
                "/office/incidents/1/split",
                [
                    ("revision", "2"), ("o1", "yes"), ("a0", "yes"), ("a0-persons", "1"),
                    ("nature", "Robbery at the library"), ("at-place", "library"), ("log", "yes"),
                ])
            #expect(done.location == "/office/incidents/6", "\(done.text)")
            let new = try await desk.get("/office/incidents/6").text
            #expect(new.contains("Split from") && new.contains("24-0001") && new.contains("2 accused"))
            #expect(new.contains("N.Y. Penal Law 220.03"))
            let old = try await desk.get("/office/incidents/1").text
            #expect(old.contains("Split off from it") && old.contains("I-26-0001"))
            #expect(try await desk.get("/log/6").text.contains("Robbery at the library"))
        }
        #expect(try counted(house, .burglary) == 1)
        let (old, new) = try house.office.read { db in
            (try #require(try IncidentRequests.one(1, db)), try #require(try IncidentRequests.one(6, db)))
        }
        #expect(old.facts.offenses.map(\.act) == [.burglary] && old.revision == 3)
        #expect(new.facts.offenses.map(\.act) == [.robbery])
        #expect(old.facts.lawActions.map(\.persons) == [1] && new.facts.lawActions.map(\.persons) == [1])
        #expect(new.occurred == old.occurred && new.reportedDay == old.reportedDay)
        #expect(new.facts.reports == old.facts.reports)
        let sentence = try house.office.read {
            try String.fetchOne($0, sql: "SELECT sentence FROM events ORDER BY sequence DESC LIMIT 1")
        }
        #expect(sentence == "split an incident off incident 1")
        #expect(Verify.office(in: house.folder).isWhole)
        // Joined again they are one incident, and the burglary is hidden again.
        try house.office.actNow(by: .house, "joined incidents") { try JoinActs.join(6, 1, $0) }
        #expect(try counted(house, .burglary) == 0)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Some of the victims go along, and the rest stay with the act")
    func victims() throws {
        let house = try TestOffice()
        defer { house.close() }
        try two(house)
        var choice = SplitChoice(place: 1)
        choice.nature = "Robbery"
        choice.offenses = [1: 2]
        let chosen = choice
        let new = try house.office.actNow(by: .house, "split an incident off incident 1") {
            try SplitActs.split(chosen, from: 1, seen: 2, zone: house.office.zone, $0)
        }
        let old = try #require(try house.office.read { try IncidentRequests.one(1, $0) })
        #expect(old.facts.offenses.map(\.victims) == [nil, 1])
        #expect(new.facts.offenses.map(\.victims) == [2])
        #expect(new.facts.lawActions.isEmpty && old.facts.lawActions.count == 1)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Nothing chosen, everything chosen, more victims than there are, a foreign place: nothing happens")
    func wrong() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try two(house)
        try house.office.actNow(by: .house, "kept a place") { writing in
            let place = PlaceRecord(
                id: try writing.nextID(.places), campus: 2, name: "Boat house", stated: PlaceFacts(),
                source: "")
            try writing.put(.places, place.values, isNew: true)
        }
        let rest = [("revision", "2"), ("nature", "Robbery"), ("at-place", "Library")]
        let chosen = rest + [("o1", "yes")]
        let tries: [([(String, String)], String)] = [
            (rest, "Choose what belongs to the new incident."),
            (rest + [("o99", "yes"), ("o-1", "yes"), ("x", "yes")], "Choose what belongs"),
            (rest + [("o0", "yes"), ("o1", "yes"), ("a0", "yes")], "Leave something with this incident"),
            (rest + [("o1", "yes"), ("o1-victims", "4")], "Of 3, between 1 and 3 can go along."),
            (rest + [("o1", "yes"), ("o1-victims", "99999999999999")], "Write a whole number"),
            ([("revision", "2"), ("o1", "yes"), ("at-place", "Library")], "Say what the new incident is"),
            (
                [("revision", "2"), ("o1", "yes"), ("nature", "Robbery"), ("at-place", "Boat house")],
                "No place of this campus is called"
            ),
        ]
        try await desk(house) { desk in
            for (fields, sentence) in tries {
                let answer = try await desk.post("/office/incidents/1/split", fields)
                #expect(
                    answer.status == .unprocessableContent && answer.text.contains(sentence), "\(sentence)")
            }
        }
        try await desk(house, campus: 2) { stranger in
            for path in [
                "/office/incidents/1/split", "/office/incidents/999/split", "/office/incidents/x/split",
            ] {
                let (asked, sent) = (try await stranger.get(path), try await stranger.post(path, chosen))
                #expect(asked.status == .notFound && sent.status == .notFound)
            }
        }
        let (incidents, revision) = try house.office.read { db in
            (
                try Int.fetchOne(db, sql: "SELECT count(*) FROM incidents"),
                try IncidentRequests.one(1, db)?.revision
            )
        }
        #expect(incidents == 5 && revision == 2)
    }

    @Test("Somebody changed it meanwhile: both are shown, and nothing is split")
    func conflict() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try two(house)
        try await desk(house) { desk in
            let late = try await desk.post(
                "/office/incidents/1/split",
                [("revision", "1"), ("o1", "yes"), ("nature", "My robbery"), ("at-place", "Library")])
            #expect(late.status == .conflict)
            #expect(late.text.contains("My robbery") && late.text.contains("Now kept: burglary"))
            #expect(late.text.contains("name=\"o1\" value=\"yes\" checked"))
        }
        #expect(try house.office.read { try IncidentRequests.one(6, $0) } == nil)
    }
}
