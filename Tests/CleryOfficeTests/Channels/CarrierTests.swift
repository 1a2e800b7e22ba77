import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Warnings on their way")
struct CarrierTests {
    private func run(
        _ script: FakeSMTP.Script = FakeSMTP.Script(),
        _ body: (ChannelHouse, FakeSMTP) async throws -> Void
    ) async throws {
        let world = try ChannelHouse()
        defer { world.close() }
        let server = try await FakeSMTP.start(script)
        try await body(world, server)
        await server.stop()
        #expect(Verify.office(in: world.house.folder).isWhole)
        #expect(try world.isSealed())
    }

    @Test("Everybody gets one message in their language, and each result is kept")
    func whole() async throws {
        try await run { world, server in
            let list = try await world.list(.live)
            try await world.people(0..<300, on: list)
            try await world.people(300..<310, on: list, language: "es")
            // The same address once more is one message.
            try await world.people(0..<5, on: list)
            let gateway = try await world.gateway()
            let alert = try await world.send()
            let carrier = try world.carrier(server)
            try await world.carry(carrier) { try world.isDone(alert.id) }
            let heard = server.heard
            #expect(heard.messages.count == 310 && Set(ChannelHouse.addresses(server)).count == 310)
            #expect(heard.messages.count { $0.contains("Fuga de gas") } == 10)
            let ids = heard.messages.compactMap {
                $0.components(separatedBy: "\r\n").first { $0.hasPrefix("Message-ID: <alert.1.") }
            }
            #expect(Set(ids).count == 310)
            let progress = try world.progress(alert.id)
            #expect(progress.sent == 310 && progress.left == 0 && progress.again == 0 && progress.isSpread)
            #expect(progress.gateways.map(\.id) == [gateway])
            #expect(progress.minutes.reduce(0) { $0 + $1.sent } == 310)
            #expect(try world.lines(alert.id).count == 310)
            // Looked at again, nothing goes twice.
            let again = try world.carrier(server)
            let work = Task { try await again.run() }
            try await Task.sleep(for: .milliseconds(500))
            work.cancel()
            try await work.value
            #expect(server.heard.messages.count == 310)
        }
    }

    @Test("People at the chosen places are told first")
    func order() async throws {
        try await run { world, server in
            let list = try await world.list(.live)
            let place = try await world.office.act(by: .account(1), "added a place") { writing in
                try Int64.fetchOne(writing.db, sql: "SELECT min(id) FROM places")
                    ?? {
                        let id = try writing.nextID(.places)
                        try writing.put(
                            .places,
                            [.integer(id), .integer(1), .text("Miller Hall"), .null, .null, .text("hand")],
                            isNew: true)
                        return id
                    }()
            }
            try await world.people(0..<400, on: list, places: [350: place, 390: place, 10: place])
            try await world.gateway(rate: 100)
            let alert = try await world.send { $0.reach.places = [place] }
            let spread = AlertSpread(world.office, alert, AddressBook(world.office.key))
            #expect(try await spread.step(3))
            let first = try world.office.read { try AlertQueue.waiting(alert.id, .mail, 9, $0) }
            #expect(first.map(\.person) == [11, 351, 391])
            var steps = 0
            while try await spread.step(50) { steps += 1 }
            #expect(steps >= 7)
            let all = try world.office.read { try AlertQueue.waiting(alert.id, .mail, 999, $0) }
            #expect(all.count == 400 && all.prefix(3).map(\.person) == [11, 351, 391])
            // Asked again it adds nobody.
            #expect(try await !spread.step(50))
        }
    }

    @Test("An exercise reaches its own test list and nothing else, and a live message no test list")
    func guarded() async throws {
        try await run { world, server in
            let (live, test) = (try await world.list(.live), try await world.list(.test))
            try await world.people(0..<20, on: live)
            try await world.people(20..<25, on: test)
            try await world.gateway(exercises: false)
            let exercise = try await world.send(test: test)
            let carrier = try world.carrier(server)
            try await world.carry(carrier) { try world.progress(exercise.id).waiting == [.mail: 5] }
            // Its only gateway takes no exercises.
            #expect(server.heard.messages.isEmpty)
            try await world.gateway(exercises: true)
            let second = try world.carrier(server)
            try await world.carry(second) { try world.isDone(exercise.id) }
            #expect(
                Set(ChannelHouse.addresses(server))
                    == Set((20..<25).map { "RCPT TO:<person\($0)@\(ChannelHouse.canary).edu>" }))
            #expect(server.heard.messages.allSatisfy { $0.contains("Subject: EXERCISE") })
        }
    }

    @Test("Somebody of a wrong list in the queue stops everything")
    func wrongList() async throws {
        try await run { world, server in
            let (live, test) = (try await world.list(.live), try await world.list(.test))
            try await world.people(0..<3, on: live)
            try await world.people(3..<6, on: test)
            try await world.gateway()
            let exercise = try await world.send(test: test)
            let (office, key) = (world.office, AlertKey(world.office.key))
            _ = try await AlertSpread(office, exercise, AddressBook(office.key)).step(99)
            let mark = key.mark("person1@\(ChannelHouse.canary).edu", of: exercise.id)
            // As a fault of the house would have it.
            try await office.pool.write {
                try AlertQueue.add(exercise.id, .mail, person: 2, mark, Instant(milliseconds: 0), $0)
            }
            let carrier = try world.carrier(server)
            try await world.carry(carrier) {
                let said = try office.read {
                    try String.fetchOne($0, sql: "SELECT sentence FROM alert_troubles")
                }
                return said?.contains("wrong list") == true
            }
            #expect(server.heard.messages.isEmpty)
            #expect(throws: AlertFault.self) { try exercise.assure(live, isTest: false) }
            try exercise.assure(test, isTest: true)
        }
    }

    @Test("Stopped in between, the rest waits; gone on with, the rest goes once")
    func stopped() async throws {
        try await run { world, server in
            let list = try await world.list(.live)
            try await world.people(0..<120, on: list)
            try await world.gateway(rate: 50)
            let alert = try await world.send()
            let carrier = try world.carrier(server)
            let work = Task { try await carrier.run() }
            while server.heard.messages.count < 20 { try await Task.sleep(for: .milliseconds(5)) }
            try await world.change(alert.id) { $0.stopped = $0.made }
            // What was begun is answered and kept; on a busy machine that takes a while.
            var sent = -1
            let patience = ContinuousClock.now + .seconds(120)
            while ContinuousClock.now < patience {
                let now = (server.heard.messages.count, try world.progress(alert.id).sent)
                if now.0 == now.1, now.0 == sent { break }
                sent = now.0
                try await Task.sleep(for: .seconds(1))
            }
            #expect(server.heard.messages.count == sent && sent < 120)
            let progress = try world.progress(alert.id)
            #expect(progress.sent == sent && progress.waiting == [.mail: 120 - sent])
            try await world.change(alert.id) { $0.stopped = nil }
            let limit = ContinuousClock.now + .seconds(120)
            while try !world.isDone(alert.id), ContinuousClock.now < limit {
                try await Task.sleep(for: .milliseconds(20))
            }
            work.cancel()
            try await work.value
            #expect(server.heard.messages.count == 120 && Set(ChannelHouse.addresses(server)).count == 120)
        }
    }

    @Test(
        "After a break what was answered is kept, what was begun goes again and is marked, the rest goes once"
    )
    func recovered() async throws {
        try await run { world, server in
            let list = try await world.list(.live)
            try await world.people(0..<10, on: list)
            let gateway = try await world.gateway()
            let alert = try await world.send()
            let (office, book) = (world.office, AddressBook(world.office.key))
            _ = try await AlertSpread(office, alert, book).step(99)
            let row = try #require(try office.read { try AlertGateway.one(gateway, $0) })
            let taken = try await office.pool.write {
                try AlertQueue.take(alert.id, row, 6, TestOffice.noon, $0)
            }
            #expect(taken.count == 6)
            let journal = try DeliveryJournal(office, DeliveryJournal.name(gateway: gateway), of: gateway)
            for due in taken.prefix(4) { journal.hand(due.number, at: TestOffice.noon) }
            for due in taken.prefix(3) { journal.answered(due.number, 250, at: TestOffice.noon) }
            let carrier = try world.carrier(server)
            try await world.carry(carrier) { try world.isDone(alert.id) }
            #expect(server.heard.messages.count == 7)
            let progress = try world.progress(alert.id)
            #expect(progress.sent == 10 && progress.again == 1)
        }
    }

    @Test("What nobody would want any more is given up, and told")
    func givenUp() async throws {
        try await run { world, server in
            let list = try await world.list(.live)
            try await world.people(0..<5, on: list)
            let alert = try await world.send { $0.expires = Instant(milliseconds: $0.made.milliseconds - 1) }
            let carrier = try world.carrier(server)
            try await world.carry(carrier) { try world.isDone(alert.id) }
            #expect(server.heard.messages.isEmpty)
            #expect(try world.progress(alert.id).givenUp == 5)
        }
    }
}
