import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("From the queue to a counted incident")
struct TriageTests {
    private typealias Visitor = TellingTests.Visitor

    private func desk(
        as role: Role = .recordsOfficer, _ house: TestOffice,
        _ body: @Sendable (Visitor) async throws -> Void
    ) async throws {
        let (_, cookie) = try await RolesTests.person(role, in: house.office)
        try await DoorsTests.app(house.office).test(.router) { client in
            let visitor = Visitor(client: client)
            _ = try await TellingTests.tell(
                visitor, [("occurred-day", "2026-11-02"), ("told", "2026-11-03")])
            try await body(try await visitor.signedIn(cookie))
        }
    }

    private static let burglary: [(String, String)] = [
        ("nature", "Theft from a room"), ("act", "theft_in_structure"), ("campus", "1"),
        ("place", "Whitman Hall"), ("log", "yes"),
    ]

    @Test("A report becomes an incident, one question decides it, and it is counted")
    func counted() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        try await desk(house) { desk in
            let wrong = try await desk.post("/office/reports/1/incident", [("nature", ""), ("place", "")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("Say what it is"))
            let made = try await desk.post("/office/reports/1/incident", TriageTests.burglary)
            #expect(made.location == "/office/incidents/6/facts")
            let asked = try await desk.get(made.location).text
            #expect(asked.contains("The question that decides next"))
            #expect(asked.contains("Did the person have a right to be in the structure?"))
            #expect(asked.contains("The person had no right to be in the structure"))
            let none = try await desk.post(
                "/office/incidents/6/answer", [("fact", "access"), ("revision", "1")])
            #expect(none.status == .unprocessableContent)
            let answer = try await desk.post(
                "/office/incidents/6/answer",
                [
                    ("fact", "access"), ("revision", "1"),
                    ("supposing", "the person had had no right to be in the structure"),
                ])
            #expect(answer.status == .seeOther)
            let now = try await desk.get("/office/incidents/6/facts").text
            #expect(now.contains("counted 1") && !now.contains("The question that decides next"))
            #expect(try await desk.get("/log/6").text.contains("Theft from a room"))
            #expect(try await desk.get("/office/reports/1").text.contains("I-26-0001"))
            #expect(try await desk.get("/office/incidents/6").text.contains("report R-26-0001"))
        }
        let cell = Cell(.primary, .burglary, .studentHousing, 2026)
        let proof = try house.office.read { try Proof(of: cell, campus: "Main campus", house.office, $0) }
        #expect(proof.counted.map(\.incident) == ["I-26-0001"])
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("\"Nobody knows\" asks nothing more of that fact, and the answer stays undecided")
    func unknown() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        try await desk(house) { desk in
            _ = try await desk.post("/office/reports/1/incident", TriageTests.burglary)
            let skipped = try await desk.post(
                "/office/incidents/6/answer",
                [("fact", "access"), ("revision", "1"), ("supposing", "unknown")])
            #expect(skipped.location == "/office/incidents/6/facts?skipped=access")
            let page = try await desk.get(skipped.location).text
            #expect(!page.contains("Did the person have a right") && page.contains("undecided"))
            // A second fact that nobody knows is added to the first.
            let both = try await desk.post(
                "/office/incidents/6/answer",
                [("fact", "force"), ("revision", "1"), ("supposing", "unknown"), ("skipped", "access")])
            #expect(both.location == "/office/incidents/6/facts?skipped=access,force")
            #expect(try await !desk.get(both.location).text.contains("Did the person have a right"))
        }
    }

    @Test("Two people state facts at once: the second sees what the first has kept, and loses nothing")
    func conflict() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        try await desk(house) { desk in
            _ = try await desk.post("/office/reports/1/incident", TriageTests.burglary)
            let first = try await desk.post(
                "/office/incidents/6/facts", [("revision", "1"), ("o0-act", "robbery")])
            #expect(first.status == .seeOther)
            let second = try await desk.post(
                "/office/incidents/6/facts",
                [("revision", "1"), ("o0-act", "arson"), ("o0-victims", "3")])
            #expect(second.status == .conflict)
            #expect(second.text.contains("Now kept: robbery"))
            #expect(second.text.contains("Arson, 3 victims"))
            let wrong = try await desk.post(
                "/office/incidents/6/facts", [("revision", "2"), ("o0-act", "arson"), ("o0-victims", "many")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("Write a whole number here"))
        }
        let kept = try house.office.read { try IncidentRequests.one(6, $0) }
        #expect(kept?.facts.offenses.map(\.act) == [.robbery])
        #expect(kept?.revision == 2)
    }

    @Test("Of fifty writers at once each change is kept or refused, and none is lost")
    func manyWriters() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let office = house.office
        let kept = try await withThrowingTaskGroup(of: Bool.self) { group in
            for writer in 0..<50 {
                group.addTask {
                    let incident = try office.read { try IncidentRequests.one(1, $0) }
                    guard let incident else { return false }
                    var changed = incident.facts
                    changed.offenses.append(OffenseFacts(.vandalism, operations: Int32(writer + 1)))
                    let facts = changed
                    do {
                        try await office.act(by: .account(1), "stated the facts of incident 1") {
                            try IncidentActs.state(facts, of: 1, seen: incident.revision, $0)
                        }
                        return true
                    } catch is IncidentActs.Conflict { return false }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        let now = try #require(try office.read { try IncidentRequests.one(1, $0) })
        #expect(kept >= 1)
        #expect(now.facts.offenses.count == 1 + kept)
        #expect(now.revision == Int64(1 + kept))
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Only a sworn officer unfounds: from anybody else the form takes no word of it")
    func unfounding() async throws {
        let unfound: [(String, String)] = [
            ("revision", "1"), ("o0-act", "robbery"), ("unfound", "yes"), ("unfound-investigation", "yes"),
            ("unfound-formal", "yes"), ("unfound-finding", "false_or_baseless"),
            ("unfound-day", "2026-11-10"), ("unfound-officer", "Badge 214"), ("unfound-case", "26-1044"),
            ("unfound-evidence", "Video of the door, exhibit 3"),
        ]
        for (role, removes) in [(Role.recordsOfficer, false), (.swornOfficer, true)] {
            let house = try TestOffice()
            defer { house.close() }
            try house.take(TestOffice.log)
            try await desk(as: role, house) { desk in
                let page = try await desk.get("/office/incidents/1/facts").text
                #expect(page.contains("I unfound this report") == removes)
                #expect(try await desk.post("/office/incidents/1/facts", unfound).status == .seeOther)
                let why = try await desk.get("/office/incidents/1/why").text
                #expect(why.contains("formally found the report false") == removes)
            }
        }
    }

    @Test(
        "What a coroner or a panel found is not turned into an unfounding, nor lost, by a sworn officer's save"
    )
    func foundByOthers() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let found = Determination(
            by: .known(.coroner), fullInvestigation: .known(true), formal: .known(true),
            finding: .known(.falseOrBaseless), day: "2024-05-01")
        try house.office.actNow(by: .house, "stated the facts of incident 1") { writing in
            var facts = try #require(try IncidentRequests.one(1, writing.db)).facts
            facts.determination = found
            try IncidentActs.state(facts, of: 1, seen: 1, writing)
        }
        try await desk(as: .swornOfficer, house) { desk in
            let page = try await desk.get("/office/incidents/1/facts").text
            #expect(!page.contains("name=\"unfound\" value=\"yes\" checked"))
            let saved = try await desk.post(
                "/office/incidents/1/facts", [("revision", "2"), ("o0-act", "burglary")])
            #expect(saved.status == .seeOther)
        }
        let kept = try house.office.read { try IncidentRequests.one(1, $0) }
        #expect(kept?.facts.determination == found)
    }

    @Test("A report joins an incident that is here, or is closed with a reason")
    func joinAndClose() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        try await desk(house) { desk in
            _ = try await TellingTests.tell(Visitor(client: desk.client))
            let unknown = try await desk.post("/office/reports/1/link", [("number", "24-9999")])
            #expect(unknown.status == .unprocessableContent && unknown.text.contains("24-9999"))
            let joined = try await desk.post("/office/reports/1/link", [("number", "24-0001")])
            #expect(joined.location == "/office/incidents/1")
            let without = try await desk.post("/office/reports/2/close", [("why", "")])
            #expect(without.status == .unprocessableContent)
            _ = try await desk.post("/office/reports/2/close", [("why", "A question about parking")])
            let queue = try await desk.get("/office/reports").text
            #expect(queue.contains("Nothing waits"))
            // What is done stays done.
            _ = try await desk.post("/office/reports/2/incident", TriageTests.burglary)
            #expect(try await desk.get("/office/reports/2").text.contains("A question about parking"))
        }
        let incident = try house.office.read { try IncidentRequests.one(1, $0) }
        #expect(incident?.facts.reports.contains(Report("2026-11-03", to: .campusSecurityAuthority)) == true)
        #expect(try house.office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM incidents") } == 5)
    }
}
