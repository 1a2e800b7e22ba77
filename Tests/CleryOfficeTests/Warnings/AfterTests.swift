import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The look back at a message")
struct AfterTests {
    @Test("The timeline, the spans and the numbers stand on the page and in the file")
    func page() async throws {
        let house = try DutyHouse()
        defer { house.close() }
        let first = try house.send(house.alert(1))
        house.move(by: 600_000)
        try house.send(.allClear, after: first, id: 2, AlertWords([.headline: "All clear"]))
        try await DoorsTests.app(house.office).test(.router) { client in
            let (_, cookie) = try await RolesTests.person(.auditor, in: house.office)
            let auditor = try await TellingTests.Visitor(client: client).signedIn(cookie)
            let page = try await auditor.get("/office/alerts/1/after")
            #expect(page.status == .ok)
            for words in [
                "After: Gas leak at Science Hall", "Sent the first message: Gas leak at Science Hall.",
                "Sent the all clear: All clear.", "Nothing was handed to a gateway",
                "Nobody is known to have been missed.",
            ] { #expect(page.text.contains(words), "\(words)") }
            let file = try await auditor.get("/office/alerts/1/after.csv")
            #expect(
                file.text.hasPrefix("part,at,what,")
                    && file.text.contains("timeline,2026-11-20T12:10:00-05:00,"))
            #expect(try await auditor.get("/office/alerts/3/after").status == .notFound)
        }
    }

    @Test("Who was not reached opens only by a reason, which is kept without a name")
    func unreached() async throws {
        let house = try DutyHouse()
        defer { house.close() }
        try house.office.actNow(by: .house, "made a list") { writing in
            let list = AudienceList(
                id: try writing.nextID(.audienceLists), name: "Everybody", kind: .live, at: writing.at)
            try writing.put(.audienceLists, list.values, isNew: true)
            _ = try AudiencePerson.add(
                to: list.id, mark: [1], source: .roster, segments: ["students"],
                .init(mails: ["kim@hartwell.edu"]), writing)
            _ = try AudiencePerson.add(
                to: list.id, mark: [2], source: .roster, segments: ["employees"], .init(), writing)
        }
        try house.send(house.alert(1))
        try await DoorsTests.app(house.office).test(.router) { client in
            let visitor = TellingTests.Visitor(client: client)
            let auditor = try await visitor.signedIn(RolesTests.person(.auditor, in: house.office).cookie)
            let seen = try await auditor.get("/office/alerts/1/after")
            #expect(
                seen.text.contains("1 person of whom the list has no address.")
                    && !seen.text.contains("with a reason</a>"))
            #expect(try await auditor.get("/office/alerts/1/unreached").status == .notFound)
            let officer = try await visitor.signedIn(RolesTests.person(.coordinator, in: house.office).cookie)
            #expect(
                try await officer.get("/office/alerts/1/unreached").text.contains("1 person was not reached"))
            let before = try house.office.position()
            let asked = try await officer.post("/office/alerts/1/unreached", [("reason", "curiosity")])
            #expect(
                asked.status == .unprocessableContent && asked.text.contains("Choose a reason from the list.")
            )
            #expect(try house.office.position() == before)
            let opened = try await officer.post(
                "/office/alerts/1/unreached", [("reason", UnreachedPage.reasons[0])])
            #expect(opened.status == .ok && opened.text.hasPrefix("person,source,"))
            #expect(opened.text.contains("employees") && !opened.text.contains("students"))
            #expect(try house.office.position() == before + 1)
            let event = try house.office.read {
                try String.fetchOne($0, sql: "SELECT sentence FROM events ORDER BY sequence DESC LIMIT 1")
            }
            #expect(event == "opened who was not reached by the message 1")
        }
    }

    /// What gateways did, as their rooms keep it: 3 mails in the first minute, 2 in the third, a text refused; the
    /// person 7 got nothing at any address, the person 8 a mail.
    private func delivered(_ house: DutyHouse) throws {
        try house.office.pool.write { db in
            try db.execute(
                sql: """
                    INSERT INTO alert_gateways (id, name, channel, shape, rate, seconds, exercises, at)
                    VALUES (1, 'Campus mail', 'mail', 'smtp', 100, 1, 0, 0), (2, 'Texts', 'sms', 'json', 10, 1, 0, 0);
                    """)
            let start = house.now.milliseconds
            for (id, gateway, channel, sent, refused, after) in [
                (1, 1, "mail", 3, 0, Int64(80)), (2, 1, "mail", 2, 0, 125_000), (3, 2, "sms", 0, 1, 61_000),
            ] {
                try db.execute(
                    sql: "INSERT INTO alert_results VALUES (?, 1, ?, ?, ?, ?, ?, 0, ?, ?, x'00')",
                    arguments: [id, gateway, channel, start, sent, refused, start + after, start + after])
            }
            try db.execute(
                sql: "INSERT INTO alert_receipts VALUES (1, 1, 1, ?, 4, 1, x'00')", arguments: [start])
            for (id, person, state) in [(1, 7, 3), (2, 7, 3), (3, 8, 2), (4, 8, 3), (5, 9, 0)] {
                try db.execute(
                    sql: """
                        INSERT INTO alert_queue
                        (id, alert, channel, person, place, mark, state, attempts, next_try, again)
                        VALUES (?, 1, 'mail', ?, 0, ?, ?, 1, 0, 0)
                        """, arguments: [id, person, Data([UInt8(id)]), state])
            }
        }
    }

    @Test("Receipts are summed by gateway and minute; who got nothing anywhere was not reached")
    func receipts() async throws {
        let house = try DutyHouse()
        defer { house.close() }
        let alert = try house.send(house.alert(1))
        try delivered(house)
        let receipts = try house.office.read { try AfterReceipts(alert, $0) }
        #expect(receipts.lines.map(\.gateway) == ["Campus mail", "Texts"])
        #expect(receipts.lines.map(\.sent) == [5, 0] && receipts.lines.map(\.refused) == [0, 1])
        #expect(receipts.lines[0].delivered == 4 && receipts.lines[0].undelivered == 1)
        #expect(receipts.minutes.map(\.sent) == [3, 0, 2] && receipts.unreached == 1 && receipts.left == 1)
        #expect(receipts.first == Instant(milliseconds: house.now.milliseconds + 80))
        try await DoorsTests.app(house.office).test(.router) { client in
            let (_, cookie) = try await RolesTests.person(.auditor, in: house.office)
            let page = try await TellingTests.Visitor(client: client).signedIn(cookie).get(
                "/office/alerts/1/after")
            for words in [
                "From sending to the first message at a gateway</dt><dd>80 ms", "2 min 5 s", "Campus mail",
                "5 taken in 3 minutes; at most 3 in one minute.",
                "1 person of whom every message was refused",
                "1 message still waits.",
            ] { #expect(page.text.contains(words), "\(words)") }
        }
    }

    @Test("Minutes have no gap, and a long sending shares its bars")
    func minutes() {
        func minute(_ number: Int64, _ channel: AlertChannel, _ sent: Int) -> AfterReceipts.Minute {
            .init(at: Instant(milliseconds: number * 60_000), channel: channel, sent: sent, refused: 1)
        }
        let short = AfterMinutes([minute(10, .mail, 5), minute(10, .sms, 7), minute(13, .mail, 1)])
        #expect(short.rows.count == 4 && short.step == 1 && short.channels == [.mail, .sms])
        #expect(
            short.rows[0].sent == [.mail: 5, .sms: 7] && short.rows[0].refused == 2 && short.rows[1].all == 0)
        let long = AfterMinutes((0..<400).map { minute(Int64($0), .sms, 10) })
        #expect(long.rows.count <= 90 && long.rows.reduce(0) { $0 + $1.all } == 4000)
        #expect(AfterMinutes([]).rows.isEmpty)
        #expect(AfterSpan.words(83_000) == "1 min 23 s" && AfterSpan.words(40) == "40 ms")
    }
}
