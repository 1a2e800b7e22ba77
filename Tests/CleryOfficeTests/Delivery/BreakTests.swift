import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

/// The process ends between two states; what the next one finds is made here by hand.
@Suite("A break while notices are sent")
struct BreakTests {
    @Test(
        "What was answered is kept, what was never begun goes, what is uncertain goes again under the same Message-ID"
    )
    func kinds() async throws {
        let world = try DeliveryHouse()
        defer { world.close() }
        let server = try await FakeSMTP.start()
        let id = try await world.campaign(people: 10)
        try await world.start(id)
        let now = world.office.clock()
        // In hand on the disk: 1 to 4. 1 was taken, 2 refused for now, 3 begun, 4 never.
        try await world.office.pool.write { _ = try DeliveryQueue.take(id, 4, now, $0) }
        do {
            let journal = try DeliveryJournal(world.office, campaign: id)
            journal.hand(1)
            journal.answered(1, 250, at: now)
            journal.hand(2)
            journal.answered(2, 451, at: now)
            journal.hand(3)
        }
        try await world.courier(server).recover(id)
        #expect(try world.queue(id) == [.sent: 1, .waiting: 9])
        try await world.courier(server).deliver(id)
        let to = server.heard.commands.filter { $0.hasPrefix("RCPT") }
        #expect(to.count == 9 && !to.contains { $0.contains("person1@") })
        let counts = try world.counts(id)
        #expect(counts.sent == 10 && counts.again == 1)
        let lines = try world.office.read { db in
            try DeliveryResult.all(id, db).flatMap { try $0.lines(world.office.key, db) }
        }
        #expect(lines.filter { $0.again > 0 }.map(\.number) == [3])
        #expect(Verify.office(in: world.house.folder).isWhole)
        await server.stop()
    }

    @Test(
        "Without the journal of this start of the machine, each that was in hand is uncertain and goes again")
    func powerCut() async throws {
        for text in [nil, "boot another-machine 1\nH 1\nA 1 250 5\n", "", "boot"] as [String?] {
            let world = try DeliveryHouse()
            defer { world.close() }
            let id = try await world.campaign(people: 3)
            try await world.start(id)
            let now = world.office.clock()
            try await world.office.pool.write { _ = try DeliveryQueue.take(id, 2, now, $0) }
            if let text { _ = try world.house.write(DeliveryJournal.name, text) }
            let server = try await FakeSMTP.start()
            try await world.courier(server).deliver(id)
            #expect(try server.heard.messages.count == 3 && (world.counts(id)).again == 2)
            await server.stop()
        }
    }

    @Test("A line that was cut off in the journal says nothing")
    func cutLine() async throws {
        let world = try DeliveryHouse()
        defer { world.close() }
        let id = try await world.campaign(people: 2)
        do {
            let journal = try DeliveryJournal(world.office, campaign: id)
            journal.hand(1)
            journal.answered(1, 250, at: TestOffice.noon)
        }
        let path = world.house.folder + "/" + DeliveryJournal.name
        let whole = try String(contentsOfFile: path, encoding: .utf8)
        #expect(
            DeliveryJournal.read(world.office, campaign: id)
                == [1: .answered(code: 250, at: TestOffice.noon)])
        try String(whole.dropLast(6)).write(toFile: path, atomically: true, encoding: .utf8)
        #expect(DeliveryJournal.read(world.office, campaign: id) == [1: .handed])
        #expect(DeliveryJournal.read(world.office, campaign: id + 1) == nil)
    }

    @Test("The same person has the same Message-ID each time, and another one in another notice")
    func stable() throws {
        let world = try DeliveryHouse()
        defer { world.close() }
        let key = DeliveryKey(world.office.key)
        #expect(key.messageID(1, 7, host: "h.edu") == key.messageID(1, 7, host: "h.edu"))
        #expect(Set([(1, 7), (1, 8), (2, 7)].map { key.messageID($0.0, $0.1, host: "h.edu") }).count == 3)
    }
}
