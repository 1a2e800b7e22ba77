import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The report form: plain questions, each with its reason, none lost")
struct ReportFormTests {
    private typealias Visitor = TellingTests.Visitor

    private func run(_ house: TestOffice, _ body: @Sendable (Visitor) async throws -> Void) async throws {
        try await DoorsTests.app(house.office).test(.router) { try await body(Visitor(client: $0)) }
    }

    private func content(_ house: TestOffice, _ report: Int64 = 1) throws -> ReportContent {
        try house.office.read { db in
            let report = try #require(try ReportRequests.one(report, db))
            return try ReportContent(
                json: try SealedRecord.open(
                    report.content, SealedRecord.report(report.id), db, house.office.key))
        }
    }

    @Test("Every answer is kept sealed, and what is in no list is not kept")
    func answers() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        try await run(house) { visitor in
            _ = try await TellingTests.tell(
                visitor,
                [
                    ("kind", "hazed"), ("kind", "weapon"), ("kind", "treason"), ("place", "whitman hall"),
                    ("place-kind", "hall"), ("how", "third"), ("told", "2026-11-18"), ("told-time", "21:30"),
                    ("relation", "roommate"), ("accused", "student"), ("event", "yes"),
                    ("source", "call"), ("case-number", "26-1234"), ("relation", "nobody"),
                ])
        }
        let content = try content(house)
        #expect(content.kinds == [.weapon, .hazed] && content.placeKind == .hall && content.how == .third)
        #expect(content.relation == .roommate && content.accused == .student && content.atEvent)
        #expect(content.toldTime == "21:30" && content.placeID == 1)
        // A visitor who is not signed in has no case number to give.
        #expect(content.source == nil && content.caseNumber.isEmpty)
        let report = try #require(try house.office.read { try ReportRequests.one(1, $0) })
        #expect(report.campus == 1 && report.toldDay == "2026-11-18")
        #expect(try ReportContent(json: content.json) == content)
        #expect(try ReportContent(json: #"{"what":"old"}"#).what == "old")
    }

    @Test("When: one time, a range or unknown, and what was chosen decides")
    func moments() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let all = [
            ("occurred-day", "2026-11-02"), ("occurred-time", "21:00"), ("until-day", "2026-11-03"),
            ("until-time", "8:00"),
        ]
        try await run(house) { visitor in
            for moment in ["exact", "range", "unknown"] {
                _ = try await TellingTests.tell(visitor, all + [("moment", moment)])
            }
            let wrong = try await visitor.post(
                "/report",
                [("mark", Receipt.mark()), ("what", "x"), ("told-time", "9:00"), ("moment", "range")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("A time needs its day"))
        }
        let kept = try house.office.read { db in try (1...3).map { try ReportRequests.one($0, db)?.occurred }
        }
        let nine = house.office.zone.instant(day: "2026-11-02", secondOfDay: 21 * 3600)
        let eight = house.office.zone.instant(day: "2026-11-03", secondOfDay: 8 * 3600)
        #expect(kept == [.exactly(nine), .between(nine, eight), .unknown])
    }

    @Test("A poster's address fills in the place, the datalist offers it, and a false one changes nothing")
    func place() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try house.take(TestOffice.log)
        try await run(house) { visitor in
            let page = try await visitor.get("/report?place=1").text
            #expect(page.contains(#"value="Whitman Hall" list="places""#))
            #expect(page.contains(#"<option value="Library" label="Main campus">"#))
            // The quarry was only mentioned by a log.
            #expect(!page.contains("Old quarry"))
            for query in ["place=3", "place=999", "place=1%27", "place=%3Cb%3E"] {
                #expect(
                    try await visitor.get("/report?\(query)").text.contains(#"value="" list="places""#),
                    "\(query)")
            }
        }
    }

    @Test("The form has a reason for each question, a quick exit, and the one script that it may run")
    func page() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await run(house) { visitor in
            let answer = try await visitor.client.execute(uri: "/report", method: .get)
            let text = String(buffer: answer.body)
            #expect(answer.headers[.contentSecurityPolicy] == SafetyHeaders.withOwnScript)
            #expect(text.contains("Leave this page quickly") && text.contains(ReportScript.address))
            let questions = text.matches(of: /<div class="question">/).count
            #expect(questions >= 15 && text.matches(of: /<details class="why">/).count == questions)
            let script = try await visitor.client.execute(uri: ReportScript.address, method: .get)
            #expect(script.headers[.contentType] == "text/javascript; charset=utf-8")
            #expect(Array(script.body.readableBytesView) == ReportScript.bytes)
            let other = try await visitor.client.execute(uri: "/", method: .get)
            #expect(other.headers[.contentSecurityPolicy]?.contains("script-src") == false)
        }
    }

    @Test("An officer and a dispatcher are asked for source and number; a security authority is not")
    func officers() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let (_, dispatcher) = try await RolesTests.person(.dispatcher, in: house.office)
        let (_, authority) = try await RolesTests.person(.securityAuthority, in: house.office)
        try await run(house) { visitor in
            let desk = try await visitor.signedIn(dispatcher)
            #expect(try await desk.get("/report").text.contains("Case number"))
            _ = try await TellingTests.tell(desk, [("source", "call"), ("case-number", "26-1234")])
            let hall = try await visitor.signedIn(authority)
            #expect(try await !hall.get("/report").text.contains("Case number"))
            _ = try await TellingTests.tell(hall, [("source", "call"), ("case-number", "26-1234")])
        }
        #expect(try content(house).caseNumber == "26-1234" && content(house).source == .call)
        #expect(try content(house, 2).caseNumber.isEmpty && content(house, 2).source == nil)
        let kept = try house.office.read { db in try (1...2).map { try ReportRequests.one($0, db)?.recipient }
        }
        #expect(kept == [.campusPolice, .campusSecurityAuthority])
    }

    @Test("Plain answers are offered at the desk once the report is open, and not before")
    func offered() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let (_, officer) = try await RolesTests.person(.recordsOfficer, in: house.office)
        try await run(house) { visitor in
            _ = try await TellingTests.tell(visitor, [("kind", "broken_into"), ("place", "Library")])
            let desk = try await visitor.signedIn(officer)
            let closed = try await desk.get("/office/reports/1").text
            #expect(!closed.contains(#"value="Break-in""#) && !closed.contains(#"value="Library""#))
            let open = try await desk.post("/office/reports/1/open", [("reason", ReportDeskPage.reasons[0])])
                .text
            #expect(open.contains(#"value="Break-in""#) && open.contains(#"value="Library""#))
            #expect(open.contains(#"<option value="theft_in_structure" selected>"#))
        }
    }

    @Test("Plain kinds: the law says which may owe rights and options")
    func kinds() {
        let owing = PlainKind.allCases.filter(\.mayOweRights)
        #expect(owing == [.partner, .followed, .touched, .forced])
        #expect(Set(PlainKind.allCases.map(\.title)).count == PlainKind.allCases.count)
    }
}
