import CleryLaw
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The reconciliation board at its doors")
struct BoardDoorsTests {
    private static let board = "/office/reconciliation"

    /// 25-0001 is unfounded in the log and counted.
    private static func plant(_ world: ReportWorld, _ disposition: Disposition = .unfounded) throws {
        try world.office.actNow(by: .house, "stated a disposition") { writing in
            var incident = try #require(try IncidentRequests.one(1, writing.db))
            incident.disposition = disposition
            incident.revision += 1
            try writing.put(.incidents, incident.values)
        }
    }

    private static func mark(_ world: ReportWorld) throws -> String {
        try world.office.read {
            try #require(try Reconciliation(2025...2025, Campus.all($0), $0).lines.first?.mark)
        }
    }

    @Test("A difference that blocks is explained with words; when it becomes another it is explained anew")
    func explained() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        try await world.run { visitor in
            let writer = try await world.visitor(.coordinator, visitor)
            #expect(try await writer.get("\(Self.board)?year=2025").text.contains("Nothing differs"))
            try Self.plant(world)
            #expect(try world.blocking() == ["difference:2025:1:unfounded_in_log"])
            let page = try await writer.get("\(Self.board)?year=2025").text
            #expect(page.contains("Incident 25-0001") && page.contains("Unfounded in the log"))
            let mark = try Self.mark(world)
            let fields = [("year", "2025"), ("difference", mark)]
            let bare = try await writer.post("\(Self.board)/explain", fields + [("words", " ")])
            #expect(bare.status == .unprocessableContent && bare.text.contains("Say why the records"))
            #expect(bare.text.contains("checked"), "what was ticked stays ticked")
            let none = try await writer.post("\(Self.board)/explain", [("year", "2025"), ("words", "x")])
            #expect(none.status == .unprocessableContent && none.text.contains("Tick what"))
            let done = try await writer.post(
                "\(Self.board)/explain", fields + [("words", "quoll: the disposition is a typing mistake")])
            #expect(done.status == .seeOther && done.location.hasSuffix("done=explained"))
            #expect(try world.blocking() == [])
            #expect(try await writer.get("\(Self.board)?year=2025").text.contains("quoll"))
            #expect(
                try await writer.get("\(Self.board)?year=2025&state=open").text.contains(
                    "No difference fits"))
            let csv = try await writer.get("\(Self.board)/list.csv?year=2025").text
            #expect(csv.contains("unfounded_in_log") && csv.contains("explained") && csv.contains("quoll"))
            // No sentence of the register holds the words.
            let sentences = try world.office.read {
                try String.fetchAll($0, sql: "SELECT sentence || coalesce(why, '') FROM events")
            }
            #expect(!sentences.contains { $0.contains("quoll") })

            // Counted in one more place: what was explained is not what is there now.
            try world.office.actNow(by: .house, "stated facts") { writing in
                let incident = try #require(try IncidentRequests.one(1, writing.db))
                var facts = incident.facts
                facts.offenses.append(OffenseFacts(.arson))
                try IncidentActs.state(facts, of: 1, seen: incident.revision, writing)
            }
            #expect(try world.blocking().contains("difference:2025:1:unfounded_in_log"))
            #expect(
                try await writer.get("\(Self.board)?year=2025").text.contains("Explained before as “quoll"))
            #expect(
                try await writer.post("\(Self.board)/explain", fields + [("words", "again")]).status
                    == .conflict, "the old mark names what is not there any more")
            _ = try await writer.post(
                "\(Self.board)/explain",
                [("year", "2025"), ("difference", try Self.mark(world)), ("words", "Looked again.")])
            #expect(try !world.blocking().contains("difference:2025:1:unfounded_in_log"))
            let back = [("year", "2025"), ("reason", "2")]
            #expect(try await writer.post("\(Self.board)/take-back", back).status == .seeOther)
            #expect(try await writer.post("\(Self.board)/take-back", back).status == .notFound)
            #expect(try world.blocking().contains("difference:2025:1:unfounded_in_log"))
        }
        #expect(Verify.office(in: world.house.folder).problems == [])
    }

    @Test("No report is approved over it, and none is published")
    func approval() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        try await world.run { visitor in
            let writer = try await world.visitor(.coordinator, visitor)
            let approver = try await world.visitor(.approver, visitor)
            let edition = "/office/annual/editions/1"
            _ = try await writer.post("/office/annual/open", [("year", "2026")])
            try Self.plant(world)
            _ = try await writer.post("\(edition)/send", [])
            #expect(try await approver.post("\(edition)/review", []).status == .seeOther)
            let refused = try await approver.post("\(edition)/approve", [])
            #expect(refused.status == .conflict && refused.text.contains("Records still differ"))
            #expect(
                try await approver.post(
                    "\(Self.board)/explain",
                    [("year", "2025"), ("difference", try Self.mark(world)), ("words", "I say so.")]
                ).status == .notFound, "whoever approves does not explain")
            _ = try await writer.post(
                "\(Self.board)/explain",
                [("year", "2025"), ("difference", try Self.mark(world)), ("words", "A typing mistake.")])
            #expect(try await approver.post("\(edition)/approve", []).status == .seeOther)
            #expect(try await writer.post("\(edition)/publish", [("sure", "yes")]).status == .seeOther)
        }
    }

    @Test("A person of another campus sees and explains nothing of this one; forged marks explain nothing")
    func hostile() async throws {
        let world = try ReportWorld(campuses: ["Main campus", "Harbor campus"])
        defer { world.close() }
        try await world.run { visitor in
            try Self.plant(world)
            let mark = try Self.mark(world)
            let harbor = try await world.visitor(.recordsOfficer, campus: 2, visitor)
            let auditor = try await world.visitor(.auditor, visitor)
            let page = try await harbor.get("\(Self.board)?year=2025").text
            #expect(!page.contains("25-0001") && !page.contains("Main campus"))
            #expect(try await harbor.get("\(Self.board)/four-way?year=2025&campus=1").status == .notFound)
            #expect(try await !harbor.get("\(Self.board)/list.csv?year=2025").text.contains("25-0001"))
            let before = try world.office.position()
            for forged in [mark, mark.replacing("1 ", with: "2 "), "1 0 unfounded_in_log:incident:1", "x"] {
                let answer = try await harbor.post(
                    "\(Self.board)/explain",
                    [("year", "2025"), ("difference", forged), ("words", "Forged.")])
                #expect(answer.status == .conflict, "\(forged)")
            }
            #expect(try await auditor.get("\(Self.board)?year=2025").text.contains("25-0001"))
            #expect(
                try await auditor.post(
                    "\(Self.board)/explain", [("year", "2025"), ("difference", mark), ("words", "x")]
                ).status == .notFound)
            #expect(try await visitor.get(Self.board).status != .ok)
            #expect(try world.office.position() == before)
        }
    }

    @Test("A restricted incident is told without its number, and still holds the report")
    func restricted() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        try await world.run { visitor in
            try Self.plant(world)
            try world.office.actNow(by: .account(1), "restricted a record") { writing in
                let incident = try #require(try IncidentRequests.one(1, writing.db))
                try RestrictionActs.begin(
                    .incident(incident), by: 1, reason: Restriction.reasons[0],
                    today: world.office.today, writing)
            }
            let officer = try await world.visitor(.recordsOfficer, visitor)
            let page = try await officer.get("\(Self.board)?year=2025").text
            #expect(page.contains("A restricted incident") && !page.contains("25-0001"))
            #expect(!page.contains("incident:1"))
            #expect(try await !officer.get("\(Self.board)/list.csv?year=2025").text.contains("25-0001"))
            let mark = try Self.mark(world)
            #expect(
                try await officer.post(
                    "\(Self.board)/explain", [("year", "2025"), ("difference", mark), ("words", "x")]
                ).status == .conflict)
            let told = try ReconciliationCommands.list(world.office, year: 2025, campus: nil, json: false)
            #expect(told.blocks && !told.text.contains("25-0001"))
            #expect(try world.blocking() == ["difference:2025:1:unfounded_in_log"])
            #expect(try !world.report().points.contains { $0.sentence.contains("25-0001") })
        }
    }

    @Test(
        "Four columns beside the incidents: equal rows are left out, a changed number is shown with each value"
    )
    func fourWay() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        try await world.publish()
        try await world.run { visitor in
            let writer = try await world.visitor(.coordinator, visitor)
            let address = "\(Self.board)/four-way?year=2025"
            #expect(try await writer.get(address).text.contains("All numbers agree"))
            let all = try await writer.get("\(address)&all=1").text
            #expect(all.contains("Burglary, on campus") && !all.contains("Robbery, on campus"))
            try world.reclassify("25-0001")
            let page = try await writer.get(address).text
            #expect(page.contains("Burglary, on campus") && page.contains("different"))
            let row = try world.office.read { db in
                try FourWay(try #require(try Campus.all(db).first), 2025, db).rows.first {
                    $0.cell == ReconciliationHouse.cell(.burglary)
                }
            }
            #expect(row?.incidents == 1 && row?.report == 2 && row?.log == 1 && row?.survey == nil)
        }
    }
}
