import CleryLaw
import GRDB
import Testing

@testable import CleryOffice

@Suite("What a budget counts")
struct BudgetTests {
    @Test("A text of more parts than a second allows leaves the seconds after it empty")
    func beyond() {
        let window = RateWindow(.init(rate: 2, seconds: 1))
        let start = ContinuousClock.now
        #expect(window.ask(5, at: start) == nil)
        #expect(window.ask(1, at: start + .milliseconds(2900)) != nil)
        #expect(window.ask(1, at: start + .milliseconds(3100)) == nil)
    }

    @Test("Where a second allows many, no message waits for a part of a millisecond")
    func small() {
        let window = RateWindow(.init(rate: 10_000, seconds: 1))
        let start = ContinuousClock.now
        let early = (0..<40).count { _ in window.ask(at: start) == nil }
        #expect(early == 40)
        #expect((0..<100).contains { _ in window.ask(at: start) != nil })
    }

    @Test("The journal tells parts, and what an earlier crew handed over in the same window")
    func journal() throws {
        let house = try TestOffice()
        defer { house.close() }
        let name = DeliveryJournal.name(gateway: 7)
        let first = try DeliveryJournal(house.office, name, of: 7)
        first.hand(1, at: TestOffice.noon, parts: 3)
        first.hand(2, at: TestOffice.noon)
        let known = try #require(DeliveryJournal.read(house.office, name, of: 7))
        #expect(known.handed.count == 4 && known.last[1] == .handed)
        let second = try DeliveryJournal(house.office, name, of: 7, after: known.handed)
        second.hand(9, at: TestOffice.noon)
        let all = try #require(DeliveryJournal.read(house.office, name, of: 7))
        #expect(all.handed.count == 5 && all.last[1] == nil && all.last[9] == .handed)
    }

    /// Texts that went at an even pace, as the results keep them.
    private func measured(_ world: ChannelHouse, _ alert: Alert, gateway: Int64, each: Int64) async throws {
        try await world.office.act(by: .house, "kept results") { writing in
            let lines = (0..<40).map { number in
                AlertResultLine(
                    number: Int64(number + 1), person: nil, place: 0,
                    at: Instant(milliseconds: writing.at.milliseconds + Int64(number) * each), result: .sent,
                    code: 200, attempts: 1, again: 0)
            }
            try AlertResult.keep(lines, of: alert.id, at: gateway, .sms, writing)
        }
    }

    @Test(
        "A gateway measured by texts of two parts is no slower for that; without mail server no e-mail is promised"
    )
    func prediction() async throws {
        let world = try ChannelHouse()
        defer { world.close() }
        let list = try await world.list(.live)
        try await world.people(0..<200, on: list)
        let gateway = try await world.gateway(.form, rate: 100, address: "https://sms.example/send")
        try await world.gateway()
        let alert = try await world.send([.sms])
        try await measured(world, alert, gateway: gateway, each: 20)
        func seconds(_ parts: Int) throws -> Double? {
            try world.office.read { db in
                try AlertPrediction.of(
                    AudienceReach(AlertReach(), list: nil), [.sms], parts: 2, partsOf: { _ in parts }, db
                ).seconds
            }
        }
        // 400 parts at 100 a second.
        #expect(try #require(try seconds(2)) < 4.2)
        #expect(try #require(try seconds(1)) > 7)
        let mail = try world.office.read {
            try AlertPrediction.of(AudienceReach(AlertReach(), list: nil), [.mail], hasMail: false, $0)
        }
        #expect(mail.lines.first?.sentence == "No gateway for e-mail: nothing would leave.")
    }

    @Test("Whom a text was not delivered to was not reached")
    func undelivered() async throws {
        let world = try ChannelHouse()
        defer { world.close() }
        let list = try await world.list(.live)
        try await world.people(0..<2, on: list)
        let gateway = try await world.gateway(.form, address: "https://sms.example/send")
        let alert = try await world.send([.sms])
        _ = try await AlertSpread(world.office, alert, AddressBook(world.office.key)).step(99)
        try await world.office.pool.write {
            try $0.execute(
                sql:
                    "UPDATE alert_queue SET state = 2, gateway = ?, reference = X'01', receipt = 0 WHERE id = 1",
                arguments: [gateway])
            try $0.execute(
                sql:
                    "UPDATE alert_queue SET state = 2, gateway = ?, reference = X'02', receipt = 1 WHERE id = 2",
                arguments: [gateway])
        }
        try await AlertReceipts.keep(world.office)
        let receipts = try world.office.read { try AfterReceipts(alert, $0) }
        #expect(receipts.unreached == 1)
    }

    @Test("A carrier whose server is gone stays for what waits for its next try, and for an hour at most")
    func owed() async throws {
        let world = try ChannelHouse()
        defer { world.close() }
        let list = try await world.list(.live)
        try await world.people(0..<2, on: list)
        let alert = try await world.send([.mail])
        _ = try await AlertSpread(world.office, alert, AddressBook(world.office.key)).step(99)
        try await world.office.pool.write {
            try $0.execute(sql: "UPDATE alert_queue SET next_try = next_try + 5000")
        }
        let server = try await FakeSMTP.start(FakeSMTP.Script())
        let carrier = try world.carrier(server)
        func isOwed(_ carrier: AlertCarrier) throws -> Bool {
            try world.office.read { try carrier.isOwed(carrier.running($0), $0) }
        }
        // Nobody could take it.
        #expect(try !isOwed(carrier))
        try await world.gateway()
        #expect(try isOwed(carrier))
        #expect(try !isOwed(world.carrier(nil)))
        try await world.change(alert.id) {
            $0.sent = Instant(milliseconds: ($0.sent ?? $0.made).milliseconds - 3_700_000)
        }
        #expect(try !isOwed(carrier))
        await server.stop()
    }
}
