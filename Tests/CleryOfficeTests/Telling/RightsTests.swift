import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Rights and options: written, given, overdue")
struct RightsTests {
    private typealias Visitor = TellingTests.Visitor

    private static func write(_ office: Office, from day: Day = "2026-01-01") async throws {
        try await office.act(by: .house, "wrote a version of the leaflet of rights and options") {
            _ = try RightsActs.write(
                title: "Your rights and options",
                body: "You decide.\n\n# Help\n- Advocate: 555-0132\n- Police",
                validFrom: day, by: nil, $0)
        }
    }

    private func run(_ house: TestOffice, _ body: @Sendable (Visitor) async throws -> Void) async throws {
        try await DoorsTests.app(house.office).test(.router) { try await body(Visitor(client: $0)) }
    }

    @Test("Blocks: headings, items and paragraphs")
    func blocks() {
        let leaflet = Leaflet(
            id: 1, title: "T", body: "One\ntwo\n\n# Head\n- a\n- b\nafter", validFrom: "2026-01-01",
            at: TestOffice.noon, account: nil)
        #expect(
            leaflet.blocks == [
                .paragraph("One two"), .heading(level: 1, "Head"),
                .list(ordered: false, [[.paragraph("a")], [.paragraph("b")]]), .paragraph("after"),
            ])
    }

    @Test("A victim of stalking is shown the leaflet after the form, and that is kept")
    func shown() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await RightsTests.write(house.office)
        try await run(house) { visitor in
            let answer = try await visitor.post(
                "/report",
                [
                    ("mark", Receipt.mark()), ("what", "He follows me"), ("teller", "victim"),
                    ("kind", "followed"),
                ])
            #expect(answer.text.contains("Advocate: 555-0132") && answer.text.contains("This is for you"))
            let theft = try await visitor.post(
                "/report",
                [
                    ("mark", Receipt.mark()), ("what", "A bag is gone"), ("teller", "victim"),
                    ("kind", "stolen"),
                ])
            #expect(!theft.text.contains("Advocate: 555-0132"))
        }
        let givings = try house.office.read { (try Giving.of(report: 1, $0), try Giving.of(report: 2, $0)) }
        #expect(givings.0.map(\.how) == [.shown] && givings.0.first?.leaflet == 1 && givings.1.isEmpty)
        let due = try house.office.read { db in
            try RightsDue.of(try #require(try ReportRequests.one(1, db)), now: TestOffice.noon, db)
        }
        #expect(due.standing == .given)
    }

    @Test("Told by somebody else it waits, is overdue after two days, and is given at the desk")
    func given() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try await RightsTests.write(house.office)
        let (_, officer) = try await RolesTests.person(.recordsOfficer, campus: 1, in: house.office)
        let (_, other) = try await RolesTests.person(.recordsOfficer, campus: 2, in: house.office)
        let (_, auditor) = try await RolesTests.person(.auditor, in: house.office)
        try await run(house) { visitor in
            let told = try await visitor.post(
                "/report",
                [
                    ("mark", Receipt.mark()), ("what", "A resident told me"), ("teller", "csa"),
                    ("kind", "partner"), ("campus", "1"), ("told", "2026-11-19"),
                ])
            #expect(told.text.contains("Please hand it on") && !told.text.contains("Advocate: 555-0132"))
            let desk = try await visitor.signedIn(officer)
            #expect(try await desk.get("/office/reports").text.contains("rights not yet given"))
            #expect(try await desk.get("/office/rights").text.contains("R-26-0001"))
            #expect(try await !visitor.signedIn(other).get("/office/rights").text.contains("R-26-0001"))
            let door = "/office/reports/1/rights"
            let wrong = try await desk.post(door, [("how", "shown"), ("day", "2026-11-20")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("Say how it was given"))
            for (day, sentence) in [
                ("2027-01-01", "yet to come"), ("2026-11-01", "before the report"), ("soon", "Write the day"),
            ] {
                let answer = try await desk.post(door, [("how", "handed"), ("day", day)])
                #expect(answer.status == .unprocessableContent && answer.text.contains(sentence), "\(day)")
            }
            for who in [("unknown", "treated as owed"), ("yes", "Then it is owed"), ("", "Say whether")] {
                let answer = try await desk.post(door, [("how", "not_owed"), ("who", who.0)])
                #expect(answer.status == .unprocessableContent && answer.text.contains(who.1), "\(who.0)")
            }
            #expect(try await visitor.signedIn(other).post(door, [("how", "handed")]).status == .notFound)
            #expect(try await visitor.signedIn(auditor).post(door, [("how", "handed")]).status == .notFound)
            #expect(
                try await desk.post(door, [("how", "emailed"), ("day", "2026-11-20")]).status == .seeOther)
            // A second time changes nothing.
            #expect(
                try await desk.post(door, [("how", "mailed"), ("day", "2026-11-20")]).status == .seeOther)
            let page = try await desk.get("/office/reports/1").text
            #expect(
                page.contains("Sent by e-mail") && page.contains("by A person")
                    && !page.contains("Sent by mail,"))
            #expect(try await !desk.get("/office/reports").text.contains("rights not yet given"))
        }
        let late = TestOffice.noon.adding(hours: 49)
        #expect(
            RightsDue(since: TestOffice.noon, givings: [], now: late).standing
                == .waits(since: TestOffice.noon, overdue: true))
        #expect(
            RightsDue(since: TestOffice.noon, givings: [], now: TestOffice.noon.adding(hours: 48)).standing
                == .waits(since: TestOffice.noon, overdue: false))
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test(
        "An incident whose facts the law calls stalking owes it too; neither student nor employee, and it does not"
    )
    func incident() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        try await RightsTests.write(house.office)
        let (_, officer) = try await RolesTests.person(.recordsOfficer, in: house.office)
        try await run(house) { visitor in
            _ = try await TellingTests.tell(visitor)
            let desk = try await visitor.signedIn(officer)
            #expect(try await !desk.get("/office/incidents/1").text.contains("Rights and options in writing"))
            let made = try await desk.post(
                "/office/reports/1/incident",
                [("nature", "Stalking"), ("act", "fondling"), ("campus", "1"), ("place", "Whitman Hall")])
            #expect(made.status == .seeOther)
            let page = try await desk.get("/office/incidents/6").text
            #expect(page.contains("Rights and options in writing") && page.contains("not yet given"))
            #expect(try await desk.get("/office/rights").text.contains("I-26-0001"))
            let door = "/office/incidents/6/rights"
            #expect(
                try await desk.post(door, [("how", "handed"), ("day", "")]).status == .unprocessableContent)
            #expect(try await desk.post(door, [("how", "not_owed"), ("who", "no")]).status == .seeOther)
            let now = try await desk.get("/office/incidents/6").text
            #expect(now.contains("not owed") && now.contains("neither a student nor an employee"))
            #expect(try await !desk.get("/office/rights").text.contains("I-26-0001"))
            #expect(
                try await desk.post("/office/incidents/99/rights", [("how", "handed")]).status == .notFound)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Versions: the coordinator writes them, none is changed, and the public reads the one of the day")
    func versions() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let (_, coordinator) = try await RolesTests.person(.coordinator, in: house.office)
        let (_, officer) = try await RolesTests.person(.recordsOfficer, in: house.office)
        try await run(house) { visitor in
            #expect(try await visitor.get("/rights").text.contains("not written yet"))
            #expect(try await visitor.get("/rights.pdf").status == .notFound)
            let desk = try await visitor.signedIn(coordinator)
            let bad = try await desk.post(
                "/office/rights", [("title", ""), ("body", ""), ("valid_from", "2026-11-01")])
            #expect(
                bad.status == .unprocessableContent && bad.text.contains("cannot hold on a day that is over"))
            func write(_ body: String, _ day: String) async throws {
                let fields = [("title", "Rights <now>"), ("body", body), ("valid_from", day)]
                #expect(try await desk.post("/office/rights", fields).status == .seeOther)
            }
            try await write("First words", "\(house.office.today)")
            try await write("Words of December", "2026-12-01")
            house.office.pages.set(try house.office.currentVersion())
            let page = try await visitor.get("/rights").text
            #expect(
                page.contains("First words") && !page.contains("December,")
                    && page.contains("Rights &lt;now&gt;"))
            #expect(try await visitor.get("/rights.pdf").text.hasPrefix("%PDF-1."))
            let list = try await desk.get("/office/rights").text
            #expect(list.contains("given now") && list.contains("to come"))
            #expect(try await desk.get("/office/rights/2").text.contains("Words of December"))
            #expect(try await desk.get("/office/rights/3").status == .notFound)
            #expect(try await visitor.signedIn(officer).get("/office/rights/new").status == .notFound)
            #expect(try await visitor.signedIn(officer).post("/office/rights", []).status == .notFound)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
