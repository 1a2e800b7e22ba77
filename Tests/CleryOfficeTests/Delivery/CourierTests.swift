import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Notices on their way")
struct CourierTests {
    private func run(
        _ people: Int, _ script: FakeSMTP.Script = FakeSMTP.Script(),
        _ body: (DeliveryHouse, FakeSMTP, Int64) async throws -> Void
    ) async throws {
        let world = try DeliveryHouse()
        defer { world.close() }
        let server = try await FakeSMTP.start(script)
        let id = try await world.campaign(people: people)
        try await world.start(id)
        try await body(world, server, id)
        await server.stop()
        #expect(Verify.office(in: world.house.folder).isWhole)
        #expect(try world.isSealed())
    }

    @Test("Everybody gets one message, with pipelining and without", arguments: [true, false])
    func whole(pipelines: Bool) async throws {
        var script = FakeSMTP.Script()
        if pipelines { script.offers = ["PIPELINING"] }
        try await run(100, script) { world, server, id in
            try await world.courier(server).deliver(id)
            let heard = server.heard
            #expect(Set(DeliveryHouse.marks(server)).count == 100 && heard.messages.count == 100)
            #expect(heard.messages.allSatisfy { $0.contains("\r\n" + DeliveryHouse.report.url + "\r\n") })
            let to = Set(heard.commands.filter { $0.hasPrefix("RCPT") })
            #expect(to.count == 100 && to.contains("RCPT TO:<person42@\(DeliveryHouse.canary).edu>"))
            let counts = try world.counts(id)
            #expect(counts.sent == 100 && counts.refused == 0 && counts.again == 0)
            #expect(try world.state(id) == .done)
            // Asked again, nothing goes twice.
            try await world.courier(server).deliver(id)
            #expect(server.heard.messages.count == 100)
        }
    }

    @Test("An element that is missing keeps it from starting, and so does an empty list")
    func refused() async throws {
        let world = try DeliveryHouse()
        defer { world.close() }
        let empty = try await world.campaign(people: 0)
        await #expect(throws: Problem.self) { try await world.start(empty) }
        let bare = try await world.campaign(people: 3) { $0.paper = "" }
        await #expect(throws: Problem.self) { try await world.start(bare) }
        #expect(try world.state(bare) == .draft)
    }

    @Test("An address that is refused is final; what may go well later waits longer each time and then goes")
    func backoff() async throws {
        var script = FakeSMTP.Script()
        script.answers["RCPT"] = "450 come again"
        try await run(4, script) { world, server, id in
            let courier = try world.courier(server)
            try await courier.deliver(id)
            #expect(try server.heard.messages.isEmpty && (world.queue(id)) == [.waiting: 4])
            let waits = try world.office.read {
                try Int64.fetchAll($0, sql: "SELECT next_try FROM notice_queue")
            }
            #expect(waits.allSatisfy { $0 == TestOffice.noon.milliseconds + 5_000 })
            #expect(CourierRound.pause(after: 1) == 10_000 && CourierRound.pause(after: 30) == 3_600_000)
            try await world.makeDue()
            server.say { $0.answers["RCPT"] = "550 nobody" }
            try await courier.deliver(id)
            let counts = try world.counts(id)
            #expect(counts.refused == 4 && counts.sent == 0 && counts.unreached == 4)
            #expect(try world.state(id) == .done)
            // Each refusal left a mail transaction open, which is put back before the next.
            #expect(server.heard.commands.contains("RSET"))
        }
    }

    @Test("A server that refuses the content is tried three times, then it is final")
    func content() async throws {
        var script = FakeSMTP.Script()
        script.answers["."] = "554 not today"
        try await run(2, script) { world, server, id in
            for attempt in 1...3 {
                try await world.courier(server).deliver(id)
                #expect(try world.counts(id).refused == (attempt == 3 ? 2 : 0))
                try await world.makeDue()
            }
        }
    }

    @Test(
        "A server that takes a message and hangs up: it goes again under the same Message-ID, and is marked so"
    )
    func uncertain() async throws {
        var script = FakeSMTP.Script()
        script.hangUpAt = "."
        try await run(3, script) { world, server, id in
            try await world.courier(server).deliver(id)
            let first = server.heard.messages.count
            #expect(first >= 3)
            server.say { $0.hangUpAt = "" }
            try await world.makeDue()
            try await world.courier(server).deliver(id)
            #expect(Set(DeliveryHouse.marks(server)).count == 3)
            let counts = try world.counts(id)
            #expect(counts.sent == 3 && counts.again >= 3)
        }
    }

    @Test("A server that says nothing is left in time, and nothing is lost")
    func silent() async throws {
        var script = FakeSMTP.Script()
        script.silent = true
        try await run(2, script) { world, server, id in
            let courier = try world.courier(server, patience: .milliseconds(200))
            let sending = Task { try await courier.deliver(id) }
            try await Task.sleep(for: .seconds(1))
            server.say { $0.silent = false }
            try await sending.value
            // On a busy machine an answer may be late once more; what was put back goes with the next look.
            if try world.counts(id).sent < 2 {
                try await world.makeDue()
                try await world.courier(server).deliver(id)
            }
            #expect(try world.counts(id).sent == 2 && Set(DeliveryHouse.marks(server)).count == 2)
        }
    }

    @Test("Stopped in between, the rest waits; gone on with, the rest goes once")
    func stopped() async throws {
        try await run(300) { world, server, id in
            try await world.office.act(by: .account(1), "slowed notice \(id)") {
                try CampaignActs.pace(6000, in: id, $0)
            }
            let courier = try world.courier(server)
            let sending = Task { try await courier.deliver(id) }
            while server.heard.messages.count < 50 { try await Task.sleep(for: .milliseconds(10)) }
            try await world.office.act(by: .account(1), "stopped notice \(id)") {
                try CampaignActs.stop(id, $0)
            }
            try await sending.value
            let sent = server.heard.messages.count
            #expect(try sent < 300 && (world.queue(id)) == [.sent: sent, .waiting: 300 - sent])
            #expect(try world.state(id) == .stopped)
            try await world.start(id)
            try await courier.deliver(id)
            #expect(server.heard.messages.count == 300 && Set(DeliveryHouse.marks(server)).count == 300)
            #expect(try world.state(id) == .done)
        }
    }
}
