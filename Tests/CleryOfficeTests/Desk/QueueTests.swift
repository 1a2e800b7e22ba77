import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The queue by the clock, and who has a report in hand")
struct QueueTests {
    /// Noon of the test offices is a Saturday; this is the Friday before, November 20, 2026.
    private static let friday = Instant(milliseconds: TestOffice.noon.milliseconds - 86_400_000)

    /// A report as the desk keeps it.
    static func report(
        _ id: Int64, told: Day? = nil, to recipient: Recipient = .campusPolice, hoursAgo: Int64 = 1,
        danger: Bool = false, campus: Int64? = 1, teller: CrimeReport.Teller = .witness
    ) -> CrimeReport {
        CrimeReport(
            id: id, number: "R-26-" + String(repeating: "0", count: 4 - String(id).count) + "\(id)",
            campus: campus,
            received: Instant(milliseconds: TestOffice.noon.milliseconds - hoursAgo * 3_600_000),
            toldDay: told, recipient: recipient, teller: teller, account: nil, anonymous: true,
            danger: danger, wishes: [], occurred: .unknown, datesOnly: false, receipt: nil, content: [])
    }

    private func keep(_ reports: [CrimeReport], _ house: TestOffice) throws {
        try house.office.actNow(by: .house, "received a report") { writing in
            for report in reports { try writing.put(.reports, report.values, isNew: true) }
        }
    }

    private func desk(
        _ house: TestOffice, _ role: Role = .recordsOfficer, campus: Int64? = nil,
        _ body: @Sendable (TellingTests.Visitor, Int64) async throws -> Void
    ) async throws {
        let (account, cookie) = try await RolesTests.person(role, campus: campus, in: house.office)
        try await DoorsTests.app(house.office).test(.router) { client in
            try await body(try await TellingTests.Visitor(client: client).signedIn(cookie), account)
        }
    }

    @Test(
        "The time left, from the law's clock and the campus's own day",
        arguments: [
            ("2026-11-20", "due Tuesday, in 4 days"), ("2026-11-19", "due Monday, in 3 days"),
            ("2026-11-18", "due today, in 12 hours"), ("2026-11-17", "overdue by 1 day"),
            ("2026-11-13", "overdue by 3 days"), ("2026-11-14", "overdue by 3 days"),
        ])
    func words(_ told: String, _ said: String) throws {
        let zone = try Zone(named: "America/New_York")
        let clock = try #require(
            ReportClock(
                QueueTests.report(1, told: Day(told)), now: QueueTests.friday, zone: zone, BusinessDays()))
        #expect(clock.words == said && clock.isRunning)
        let late = Instant(milliseconds: QueueTests.friday.milliseconds + 11 * 3_600_000 + 1_800_000)
        let last = ReportClock(
            QueueTests.report(1, told: "2026-11-18"), now: late, zone: zone, BusinessDays())
        #expect(last?.words == "due today, in under an hour")
        // A coach was told: the day of the statute, until the police know.
        let coach = ReportClock(
            QueueTests.report(1, told: Day(told), to: .campusSecurityAuthority), now: QueueTests.friday,
            zone: zone, BusinessDays())
        #expect(coach?.words == said && coach?.isRunning == false)
        #expect(
            ReportClock(
                QueueTests.report(1, told: Day(told), to: .pastoralCounselor), now: QueueTests.friday,
                zone: zone, BusinessDays()) == nil)
        // A day on which the institution is closed lengthens the time.
        let closed = ReportClock(
            QueueTests.report(1, told: "2026-11-20"), now: QueueTests.friday, zone: zone,
            BusinessDays(closed: ["2026-11-23"]))
        #expect(closed?.due == "2026-11-25")
    }

    @Test("Danger first, then what is due first, then the oldest; filters, numbers and pages")
    func order() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try house.take(TestOffice.log)
        try keep(
            [
                QueueTests.report(1, hoursAgo: 2), QueueTests.report(2, hoursAgo: 3),
                QueueTests.report(3, told: "2026-11-16"), QueueTests.report(4, danger: true),
                QueueTests.report(5, told: "2026-11-18", hoursAgo: 40, campus: 2, teller: .victim),
                QueueTests.report(6, hoursAgo: 30, campus: nil),
            ] + (7...70).map { QueueTests.report($0, hoursAgo: 0) }, house)
        func ids(_ filter: QueueFilter = QueueFilter(), page: Int = 1, _ reach: Rights.Reach = .all) throws
            -> [Int64]
        {
            try house.office.read {
                try ReportRequests.waiting(
                    filter, for: 9, within: Sight(reach: reach, hidden: Hidden()), page: page, $0
                ).lines.map(
                    \.report.id)
            }
        }
        #expect(try ids().prefix(7) == [4, 3, 5, 6, 2, 1, 7])
        let second = try ids(page: 2)
        #expect(second.count == 20 && second.last == 70)
        #expect(try ids(page: 99).isEmpty)
        #expect(try ids(QueueFilter(campus: "2")) == [5])
        #expect(try ids(QueueFilter(campus: "none")) == [6])
        #expect(try ids(QueueFilter(teller: "victim")) == [5])
        #expect(try ids(QueueFilter(danger: true)) == [4])
        #expect(try ids(QueueFilter(campus: "'; DROP TABLE reports")).count == 50)
        #expect(try ids(.init(), .some([2])) == [5, 6])
        try await desk(house, campus: 1) { desk, _ in
            let page = try await desk.get("/office/reports").text
            #expect(page.contains("overdue by 3 days") && page.contains("Page 1 of 2"))
            #expect(!page.contains("R-26-0005"))
            let found = try await desk.get("/office/reports?q=r-26-000").text
            #expect(
                found.contains("R-26-0001") && !found.contains("R-26-0005") && !found.contains("R-26-0010"))
            let incident = try await desk.get("/office/reports?q=24-0001")
            #expect(incident.status == .seeOther)
            let none = try await desk.get("/office/reports?q=%27%20OR%201=1").text
            #expect(none.contains("No report fits"))
            #expect(try await desk.get("/office/reports?campus=2").text.contains("No report fits"))
        }
    }

    @Test("A report is handed over, shows by \"Waits for me\", and is taken back; others cannot be chosen")
    func handover() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try house.take(TestOffice.log)
        try keep([QueueTests.report(1), QueueTests.report(2), QueueTests.report(3, campus: 2)], house)
        let (auditor, _) = try await RolesTests.person(.auditor, in: house.office)
        let (elsewhere, _) = try await RolesTests.person(.recordsOfficer, campus: 2, in: house.office)
        try await desk(house, campus: 1) { desk, me in
            let page = try await desk.get("/office/reports/1").text
            #expect(page.contains("Hand it to") && page.contains("A person (me)"))
            #expect(!page.contains("value=\"\(auditor)\"") && !page.contains("value=\"\(elsewhere)\""))
            for wrong in ["\(auditor)", "\(elsewhere)", "9999", "1 OR 1", "-1"] {
                let answer = try await desk.post("/office/reports/1/hand-over", [("account", wrong)])
                #expect(answer.status == .unprocessableContent, "\(wrong)")
            }
            #expect(
                try await desk.post("/office/reports/3/hand-over", [("account", "\(me)")]).status == .notFound
            )
            #expect(
                try await desk.post("/office/reports/1/hand-over", [("account", "\(me)")]).status == .seeOther
            )
            let mine = try await desk.get("/office/reports?holder=mine").text
            #expect(mine.contains("R-26-0001") && !mine.contains("R-26-0002"))
            let nobody = try await desk.get("/office/reports?holder=nobody").text
            #expect(!nobody.contains("R-26-0001") && nobody.contains("R-26-0002"))
            #expect(try await desk.get("/office/reports?holder=somebody").text.contains("R-26-0001"))
            // Handed on, it is no longer mine.
            _ = try await desk.post("/office/reports/1/hand-over", [("account", "1")])
            #expect(try await desk.get("/office/reports?holder=mine").text.contains("No report fits"))
            _ = try await desk.post("/office/reports/1/hand-over", [("account", "")])
            #expect(try await desk.get("/office/reports?holder=nobody").text.contains("R-26-0001"))
        }
        // The same hand again leaves no event.
        try house.office.actNow(by: .house, "handed report 1 to account 1") {
            try HandoverActs.hand(1, to: 1, $0)
        }
        let before = try house.office.position()
        try house.office.actNow(by: .house, "handed report 1 to account 1") {
            try HandoverActs.hand(1, to: 1, $0)
        }
        #expect(try house.office.position() == before)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Who may only read a report's campus neither closes, joins nor hands over what waits there")
    func readers() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try house.take(TestOffice.log)
        try keep([QueueTests.report(1)], house)
        let (account, cookie) = try await RolesTests.person(.auditor, campus: 1, in: house.office)
        try await house.office.act(by: .house, "gave a role") {
            try PeopleActs.grant(
                .recordsOfficer, to: account, campus: 2, from: "2026-01-01", through: nil, $0)
        }
        try await DoorsTests.app(house.office).test(.router) { client in
            let both = try await TellingTests.Visitor(client: client).signedIn(cookie)
            #expect(try await both.get("/office/reports/1").status == .ok)
            let posts: [(String, [(String, String)])] = [
                ("close", [("why", "No crime")]), ("link", [("number", "24-0001")]),
                ("hand-over", [("account", "\(account)")]),
                ("incident", [("nature", "Theft"), ("place", "Library"), ("campus", "2")]),
            ]
            for (door, fields) in posts {
                #expect(
                    try await both.post("/office/reports/1/\(door)", fields).status == .notFound, "\(door)")
            }
        }
        #expect(try house.office.read { try ReportRequests.one(1, $0)?.isOpen } == true)
    }
}
