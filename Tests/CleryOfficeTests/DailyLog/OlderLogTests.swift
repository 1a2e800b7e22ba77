import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Older days of the log, and the doors of its past")
struct OlderLogTests {
    private typealias Visitor = TellingTests.Visitor
    private static let canary = "reader-canary-99@example.org"

    /// An office with an entry of a hundred days ago (August 13, 2026) and one of today.
    private static func run(
        rule: LogOpenness.Rule = .request,
        _ body: @Sendable (LogHouse, TellingTests.Visitor, LogEntry) async throws -> Void
    ) async throws {
        let house = try await LogHouse(
            at: Instant(milliseconds: TestOffice.noon.milliseconds - 100 * 86_400_000))
        defer { house.close() }
        let old = try house.entry(of: try await house.open("Theft of an old bicycle", .larceny))
        house.clock.go(minutes: 100 * 1440)
        try await house.open("Theft of a new bicycle", .larceny)
        try await house.office.act(by: .account(1), "set how older days are open") {
            try OlderActs.set(rule, $0)
        }
        try await DoorsTests.app(house.office).test(.router) { client in
            try await body(house, TellingTests.Visitor(client: client), old)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("The spans that are open: the last 60 days, what was opened, and all where the office says so")
    func spans() {
        let today: Day = "2026-11-20"
        let open = LogOpenness()
        #expect(open.open(in: "2000-01-01"..."2026-11-20", today: today) == nil)
        var asked = LogOpenness(rule: .request)
        #expect(asked.firstOpenDay(today) == "2026-09-21")
        #expect(asked.shows("2026-09-21", today: today) && !asked.shows("2026-09-20", today: today))
        #expect(asked.open(in: "2026-01-01"..."2026-11-20", today: today) == ["2026-09-21"..."2026-11-20"])
        #expect(asked.open(in: "2026-01-01"..."2026-02-01", today: today) == [])
        asked.opened = [
            "2026-09-01"..."2026-09-20", "2026-01-10"..."2026-01-12", "2026-01-11"..."2026-01-20",
        ]
        #expect(
            asked.open(in: "2026-01-01"..."2026-11-20", today: today)
                == ["2026-01-10"..."2026-01-20", "2026-09-01"..."2026-11-20"])
        #expect(asked.open(in: "2026-01-10"..."2026-01-20", today: today) == nil)
        #expect(asked.open(in: "2026-09-10"..."2026-11-20", today: today) == nil)
    }

    @Test("Closed days show nowhere in public until somebody asks; then they are open to all")
    func asked() async throws {
        try await OlderLogTests.run { house, visitor, old in
            let clerk = try await visitor.signedIn(
                try await RolesTests.person(.recordsOfficer, in: house.office).cookie)
            for path in ["/", "/log?from=2026-01-01", "/log?q=old", "/log/map?from=2026-01-01"] {
                #expect(!(try await visitor.get(path).text.contains("old bicycle")), "\(path)")
            }
            #expect(try await visitor.get("/log?from=2026-01-01").text.contains("Ask for the older part"))
            #expect(try await visitor.get("/log/charts").text.contains("only open days are counted"))
            let closed = try await visitor.get("/log/\(old.id)")
            #expect(closed.status == .forbidden && !closed.text.contains("old bicycle"))
            #expect(
                try await visitor.get("/log/older?from=2026-08-01&to=2026-12-01").text.contains("2026-09-21"))

            let sent = try await visitor.post(
                "/log/older",
                [
                    ("from", "2026-08-01"), ("to", "2026-08-31"), ("email", OlderLogTests.canary),
                    ("what", "A blue bicycle, \(OlderLogTests.canary)"),
                ])
            // Asked on a Saturday: the second business day after it is Tuesday.
            #expect(
                sent.status == .ok && sent.text.contains("L-1") && sent.text.contains("November 24, 2026"))
            let again = try await visitor.post("/log/older", [("from", "2026-08-01"), ("to", "2026-08-31")])
            #expect(again.text.contains("L-1") && !again.text.contains("L-2"))

            let list = try await clerk.get("/office/log/requests").text
            #expect(list.contains(OlderLogTests.canary) && list.contains("due November 24, 2026, in 3 days"))
            #expect(try await clerk.get("/office").text.contains("1 asks for older days"))
            #expect(
                try await clerk.get("/office/notices").text.contains(
                    "Request L-1 for older days of the log is due"))
            house.clock.go(minutes: 5 * 1440)
            #expect(try await clerk.get("/office/log/requests").text.contains("overdue by 2 days"))
            #expect(try await clerk.get("/office/notices").text.contains("overdue since November 24"))

            // Whoever may not answer finds no such door; a forged form changes nothing; answered twice is answered once.
            for role in [Role.auditor, .swornOfficer, .securityAuthority] {
                let other = try await visitor.signedIn(
                    try await RolesTests.person(role, in: house.office).cookie)
                #expect(try await other.get("/office/log/requests").status == .notFound)
                #expect(try await other.post("/office/log/requests/1", []).status == .notFound)
            }
            let forged = TellingTests.Visitor(client: visitor.client, cookie: clerk.cookie, token: "forged")
            #expect(try await forged.post("/office/log/requests/1", []).status == .forbidden)
            #expect(try await clerk.post("/office/log/requests/77", []).status == .notFound)
            #expect(try await clerk.post("/office/log/requests/1", []).location == "/office/log/requests")
            let position = try house.office.position()
            _ = try await clerk.post("/office/log/requests/1", [])
            #expect(try house.office.position() == position)
            #expect(try await clerk.get("/office/log/requests").text.contains("late</span>"))
            #expect(!(try await clerk.get("/office/notices").text.contains("L-1")))

            #expect(try await visitor.get("/log/\(old.id)").text.contains("old bicycle"))
            #expect(try await visitor.get("/log?from=2026-08-01&to=2026-08-31").text.contains("old bicycle"))
            #expect(
                try await visitor.get("/log?from=2026-07-01&to=2026-08-31").text.contains(
                    "Ask for the older part"))
            let sentences = try house.office.read {
                try String.fetchAll($0, sql: "SELECT sentence FROM events")
            }
            #expect(sentences.contains("opened the days of log request 1 to all"))
            // What the reader wrote is sealed, in the table and in the register.
            try await house.office.pool.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)")
            }
            for end in ["", "-wal"] {
                let bytes =
                    (try? Data(contentsOf: URL(filePath: house.folder + "/openclery.sqlite" + end))) ?? Data()
                #expect(bytes.range(of: Data(OlderLogTests.canary.utf8)) == nil)
            }
        }
    }

    @Test("What is wrong with a request comes back with a sentence, and nothing is kept")
    func wrong() async throws {
        try await OlderLogTests.run { house, visitor, _ in
            let before = try house.office.position()
            for (fields, sentence) in [
                ([], "Choose the first day"), ([("from", "2026-08-01")], "Choose the last day"),
                ([("from", "2026-08-09"), ("to", "2026-08-01")], "lies before the first"),
                ([("from", "2026-08-09"), ("to", "2027-08-01")], "yet to come"),
                ([("from", "1066-10-14"), ("to", "2026-08-01")], "last hundred years"),
                ([("from", "2026-10-01"), ("to", "2026-11-01")], "open already"),
                (
                    [("from", "2026-08-01"), ("to", "2026-08-02"), ("email", "no address")],
                    "no e-mail address"
                ),
                (
                    [
                        ("from", "2026-08-01"), ("to", "2026-08-02"),
                        ("what", String(repeating: "long ", count: 500)),
                    ],
                    "too long"
                ),
            ] as [([(String, String)], String)] {
                let answer = try await visitor.post("/log/older", fields)
                #expect(
                    answer.status == .unprocessableContent && answer.text.contains(sentence), "\(sentence)")
            }
            let typed = try await visitor.post(
                "/log/older", [("from", "2026-08-01"), ("what", "<b>bicycle")])
            #expect(typed.text.contains("&lt;b>bicycle") || typed.text.contains("&lt;b&gt;bicycle"))
            let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
            let other = try await visitor.client.execute(
                uri: "/log/older", method: .post,
                headers: [
                    .contentType: "application/x-www-form-urlencoded", site: "cross-site",
                ], body: ByteBuffer(string: "from=2026-08-01&to=2026-08-02"))
            #expect(other.status == .forbidden)
            #expect(try house.office.position() == before)
        }
        try await OlderLogTests.run(rule: .open) { _, visitor, old in
            #expect(try await visitor.get("/log/\(old.id)").status == .ok)
            #expect(try await visitor.get("/log/older").text.contains("Nothing needs to be asked for"))
            let answer = try await visitor.post("/log/older", [("from", "2026-08-01"), ("to", "2026-08-02")])
            #expect(answer.status == .unprocessableContent && answer.text.contains("open already"))
        }
    }

    @Test("The office chooses how older days are open, and only who sets its rules")
    func choice() async throws {
        try await OlderLogTests.run(rule: .open) { house, visitor, _ in
            let coordinator = try await visitor.signedIn(
                try await RolesTests.person(.coordinator, in: house.office).cookie)
            let clerk = try await visitor.signedIn(
                try await RolesTests.person(.recordsOfficer, in: house.office).cookie)
            #expect(try await clerk.post("/office/settings/log", [("older", "request")]).status == .notFound)
            let bad = try await coordinator.post("/office/settings/log", [("older", "never")])
            #expect(bad.status == .unprocessableContent && bad.text.contains("Choose one of the two"))
            let kept = try await coordinator.post("/office/settings/log", [("older", "request")])
            #expect(kept.location == "/office/settings")
            #expect(try house.office.read { try LogOpenness.now($0).rule } == .request)
            let back = try await coordinator.post("/office/settings/log", [("older", "open")])
            #expect(back.status == .seeOther)
            #expect(try house.office.read { try LogOpenness.firstOpenDay("2026-11-20", $0) } == nil)
        }
    }

    @Test("The log as it stood is for readers of the office, out of no cache and into none")
    func asOf() async throws {
        try await OlderLogTests.run { house, visitor, old in
            house.office.pages.set(try house.office.currentVersion())
            let auditor = try await visitor.signedIn(
                try await RolesTests.person(.auditor, in: house.office).cookie)
            let csa = try await visitor.signedIn(
                try await RolesTests.person(.securityAuthority, in: house.office).cookie)
            let led = try await visitor.client.execute(uri: "/log?as-of=2026-08-20T12:00", method: .get)
            #expect(led.status == .seeOther)
            #expect(led.headers[.location] == "/office/log/as-of?at=2026-08-20T12%3A00")
            let address = "/office/log/as-of?at=2026-08-20T12:00"
            #expect(try await visitor.get(address).status == .seeOther)
            #expect(try await csa.get(address).status == .notFound)
            try await house.change(old.incident) { $0.nature = "Bicycle found again" }
            let answer = try await visitor.client.execute(
                uri: address, method: .get, headers: [.cookie: auditor.cookie])
            #expect(answer.headers[.cacheControl] == "no-store" && answer.headers[.eTag] == nil)
            let page = String(buffer: answer.body)
            #expect(
                page.contains("old bicycle") && !page.contains("found again") && !page.contains("new bicycle")
            )
            let mark = try house.office.read { db in
                try RegisterMark(
                    asOf: try #require(AsOfTime.instant("2026-08-20T12:00", zone: house.office.zone)), db)
            }
            #expect(page.contains(try #require(mark).hex) && page.contains("openclery verify"))
            #expect(try await auditor.get("/office/log/as-of?from=2026-08-01").text.contains("found again"))
            for (at, words) in [("2099-01-01T00:00", "yet to come"), ("yesterday", "Write a day and a time")]
            {
                let bad = try await auditor.get("/office/log/as-of?at=\(at)")
                #expect(bad.status == .unprocessableContent && bad.text.contains(words))
            }
            #expect(
                try await auditor.get("/office/log/as-of?at=2001-01-01T00:00").text.contains("no event yet"))
        }
    }

    @Test("Readers of one campus see the past of that campus, and learn how many lines are missing")
    func campuses() async throws {
        let house = try await LogHouse(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try await house.open("Theft on the main campus", .larceny)
        try await house.open("Theft at the harbor", .larceny, at: "Pier", campus: 2)
        try await DoorsTests.app(house.office).test(.router) { client in
            let visitor = TellingTests.Visitor(client: client)
            let reader = try await visitor.signedIn(
                try await RolesTests.person(.dispatcher, campus: 2, in: house.office).cookie)
            let page = try await reader.get("/office/log/as-of").text
            #expect(page.contains("at the harbor") && !page.contains("on the main campus"))
            #expect(page.contains("1 more stood in the log"))
        }
    }
}
