import CleryLaw
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The calendar of duties")
struct DutyTests {
    private func line(_ key: String, _ office: Office, year: Int = 2026) throws -> DutyBook.Line? {
        try office.read { try DutyBook(year, $0).lines.first { $0.duty.key == key } }
    }

    @Test("The house sees what is done by itself; the biennial review comes in even years only")
    func house() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        #expect(try line("report:2026", world.office)?.done == nil)
        #expect(try line("report:2026", world.office)?.duty.due == "2026-10-01")
        try await world.publish()
        #expect(try line("report:2026", world.office)?.done != nil)
        #expect(try line("drug-free:2026", world.office)?.duty.due == "2026-12-31")
        #expect(try line("drug-free:2027", world.office, year: 2027) == nil)
        let lines = try world.office.read { try DutyBook(2026, $0).lines }
        #expect(lines.map(\.duty.due) == lines.map(\.duty.due).sorted())
        #expect(Set(lines.map(\.duty.key)).count == lines.count)
        #expect(lines.allSatisfy { DutyKind.of($0.duty.key) != nil && $0.duty.citation != nil })
    }

    @Test("A duty is marked with its evidence and opened again; a day to come and empty words are refused")
    func marked() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        try await world.run { visitor in
            let writer = try await world.visitor(.coordinator, visitor)
            let duty = [("duty", "drug-free:2026"), ("year", "2026")]
            let wrong = try await writer.post(
                "/office/duties/mark", duty + [("day", "2199-01-01"), ("words", "")])
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.text.contains("has not come yet") && wrong.text.contains("Say what shows"))
            #expect(
                try await writer.post(
                    "/office/duties/mark", duty + [("day", "2026-05-04"), ("words", "File <b>DFS</b> 12")]
                ).status == .seeOther)
            let page = try await writer.get("/office/duties?year=2026")
            #expect(page.text.contains("File &lt;b&gt;DFS&lt;/b&gt; 12"))
            #expect(try line("drug-free:2026", world.office)?.done == "2026-05-04")
            #expect(try await writer.post("/office/duties/open", duty).status == .seeOther)
            #expect(try line("drug-free:2026", world.office)?.done == nil)
            #expect(
                try await writer.post(
                    "/office/duties/mark",
                    [("duty", "no-such:1"), ("year", "2026"), ("day", "2026-05-04"), ("words", "x")]
                ).status == .notFound)
            let auditor = try await world.visitor(.auditor, visitor)
            #expect(try await auditor.get("/office/duties?year=2026").status == .ok)
            #expect(try await auditor.post("/office/duties/open", duty).status == .notFound)
        }
    }

    @Test("The owner is reminded from the day that was chosen, others are not; nobody's duty calls nobody")
    func reminded() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        let office = world.office
        let (trip, _) = try await RolesTests.person(.tripLeader, in: office)
        let (keeper, _) = try await RolesTests.person(.coordinator, in: office)
        let today: Day = "2026-12-01"
        let told = { (account: Int64) throws -> [String] in
            try office.read { db in
                try NoticeRequests(
                    account: account, rights: try Rights(of: account, founder: false, on: today, db),
                    now: office.clock(), today: today, db: db
                ).dutiesDue().map(\.key)
            }
        }
        let key = "duty_due:drug-free:2026:soon"
        #expect(try told(keeper) == [] && told(trip) == [])
        try await office.act(by: .house, "named who answers") { writing in
            let owner = DutyOwner(
                id: 1, kind: "drug-free", campus: nil, account: trip, days: 40, at: writing.at)
            try writing.put(.dutyOwners, owner.values, isNew: true)
        }
        #expect(try told(trip) == [key] && told(keeper) == [])
        try await office.act(by: .house, "named who answers") { writing in
            let owner = DutyOwner(
                id: 1, kind: "drug-free", campus: nil, account: trip, days: 10, at: writing.at)
            try writing.put(.dutyOwners, owner.values)
        }
        #expect(try told(trip) == [], "ten days before are not thirty")
    }

    @Test("The private calendar is read by its link alone, until another is made or it is ended")
    func feed() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        try await world.run { visitor in
            let writer = try await world.visitor(.coordinator, visitor)
            let link = { () async throws -> String? in
                try await writer.get("/office/duties/feed").text.firstMatch(of: /\/calendar\/[A-Za-z0-9._-]+/)
                    .map { String($0.0) }
            }
            #expect(try await link() == nil)
            #expect(try await writer.post("/office/duties/feed", []).status == .seeOther)
            let first = try #require(try await link())
            let calendar = try await visitor.get(first)
            #expect(calendar.status == .ok)
            let lines = calendar.text.split(separator: "\r\n", omittingEmptySubsequences: false)
            #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
            #expect(lines.first == "BEGIN:VCALENDAR" && lines.dropLast().last == "END:VCALENDAR")
            #expect(
                lines.count { $0 == "BEGIN:VEVENT" } == lines.count { $0 == "END:VEVENT" }
                    && calendar.text.contains("UID:drug-free:2026@"))
            let forged = String(first.dropLast()) + (first.hasSuffix("A") ? "B" : "A")
            #expect(try await visitor.get(forged).status == .notFound)
            _ = try await writer.post("/office/duties/feed", [])
            #expect(try await visitor.get(first).status == .notFound, "another link ends the first")
            let second = try #require(try await link())
            #expect(try await visitor.get(second).status == .ok)
            _ = try await writer.post("/office/duties/feed", [("what", "end")])
            #expect(try await visitor.get(second).status == .notFound)
        }
    }

    @Test("Calendar text is escaped and folded between characters")
    func text() {
        var text = CalendarText(name: "A; b, c\\d\ne")
        text.day(
            "2026-02-28", uid: "x@y", stamp: "20260101T000000Z", title: String(repeating: "é", count: 80),
            words: "", url: "https://x.example", days: 3)
        text.end()
        let lines = String(decoding: text.bytes, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.contains("X-WR-CALNAME:A\\; b\\, c\\\\d\\ne"))
        #expect(lines.contains("DTEND;VALUE=DATE:20260301") && lines.contains("TRIGGER:-P3D"))
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        let unfolded = String(decoding: text.bytes, as: UTF8.self).replacing("\r\n ", with: "")
        #expect(unfolded.contains("SUMMARY:" + String(repeating: "é", count: 80)))
    }
}
