import CleryLaw
import GRDB
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("An emergency notification goes out by one person")
struct EmergencySendTests {
    private static let send = [("place", "Marsh Hall"), ("send", "send")]

    @Test("A script and a word: it is sent, stands on the board, and the bell has rung")
    func oneScript() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        let rings = Rings()
        world.office.alertBell.listen { rings.ring() }
        try await world.run { visitor in
            let sender = try await world.person(.dispatcher, visitor)
            let board = try await sender.get("/office/alerts").text
            #expect(board.contains("/office/alerts/send/\(world.script)"))
            let page = try await sender.get("/office/alerts/send/\(world.script)").text
            #expect(page.contains("This is real") && page.contains("5 people"))
            let answer = try await sender.post("/office/alerts/send/\(world.script)", Self.send)
            #expect(answer.location == "/office/alerts/1?done=sent")
            #expect(try await sender.get(answer.location).text.contains("It is sent."))
        }
        let alert = try #require(try world.alerts().first)
        #expect(alert.isLive && alert.hazard == .gasLeak && alert.words?.first?[.place] == "Marsh Hall")
        #expect(alert.words?.first?[.action] == "Leave the building now.")
        #expect(try world.current().map(\.id) == [1])
        #expect(rings.count == 1)
    }

    @Test("Without the word nothing goes out, and what was typed is still there")
    func notMeant() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.run { visitor in
            let sender = try await world.person(.alertSender, visitor)
            for word in ["", "yes", "sen"] {
                let answer = try await sender.post(
                    "/office/alerts/send/\(world.script)",
                    [
                        ("place", "Marsh Hall, door 3"), ("headline", "Gas"), ("action", "Leave."),
                        ("send", word),
                    ])
                #expect(answer.status == .unprocessableContent)
                #expect(
                    answer.text.contains("Nothing was sent") && answer.text.contains("Marsh Hall, door 3"))
            }
            let empty = try await sender.post(
                "/office/alerts/send/0", [("headline", ""), ("action", ""), ("send", "SEND")])
            #expect(empty.status == .unprocessableContent && empty.text.contains("Say what people should do"))
        }
        #expect(try world.alerts().isEmpty)
    }

    @Test("A press that came twice sends once; another message goes out")
    func twice() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.run { visitor in
            let sender = try await world.person(.alertSender, visitor)
            let path = "/office/alerts/send/\(world.script)"
            let first = try await sender.post(path, Self.send)
            #expect(try await sender.post(path, Self.send).location == first.location)
            #expect(
                try await sender.post(path, [("place", "Whitman Hall"), ("send", "SEND")]).location
                    != first.location)
        }
        #expect(try world.alerts().count == 2)
    }

    @Test("An update takes the place of the first message, an all-clear ends it, and each expires")
    func thread() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.run { visitor in
            let sender = try await world.person(.alertSender, visitor)
            _ = try await sender.post("/office/alerts/send/\(world.script)", Self.send)
            let update = try await sender.post(
                "/office/alerts/1/follow/update",
                [("headline", "Gas leak"), ("action", "Stay away."), ("send", "SEND")])
            #expect(update.location == "/office/alerts/2?done=sent")
            #expect(try world.current().map(\.id) == [2])
            let page = try await sender.get("/office/alerts/1/follow/all_clear").text
            #expect(page.contains("All clear: Gas leak"))
            _ = try await sender.post(
                "/office/alerts/1/follow/all_clear",
                [("headline", "All clear"), ("action", "Go back in."), ("send", "SEND")])
            #expect(try world.current().isEmpty)
            #expect(try await sender.get("/office/alerts/2/follow/update").status == .notFound)
            #expect(try await sender.get("/office/alerts/1/follow/first").status == .notFound)
            _ = try await sender.post(
                "/office/alerts/send/\(world.script)", [("place", "North"), ("send", "SEND")])
        }
        #expect(try world.current().map(\.id) == [4])
        #expect(try world.alerts().map(\.thread) == [1, 1, 1, 4])
        let later = world.office.clock().adding(hours: 25)
        #expect(try world.office.read { try Alert.current(at: later, $0) }.isEmpty)
    }

    @Test("Whoever sends for one campus reaches that campus only")
    func ownCampus() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.run { visitor in
            let sender = try await world.person(.alertSender, campus: 2, visitor)
            let path = "/office/alerts/send/\(world.script)"
            _ = try await sender.post(path, Self.send)
            _ = try await sender.post(path, [("place", "Elsewhere"), ("campus", "1"), ("send", "SEND")])
        }
        #expect(try world.alerts().allSatisfy { $0.reach.campuses == [2] })
        let alert = try #require(try world.alerts().first)
        #expect(try world.office.read { try AudienceReach(alert).count($0).people } == 2)
    }

    @Test("Handing over is stopped and goes on")
    func stop() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.run { visitor in
            let sender = try await world.person(.alertSender, visitor)
            _ = try await sender.post("/office/alerts/send/\(world.script)", Self.send)
            _ = try await sender.post("/office/alerts/1/stop", [])
            #expect(try world.alerts().first?.stopped != nil)
            #expect(try await sender.get("/office/alerts/1").text.contains("Go on handing it over"))
            _ = try await sender.post("/office/alerts/1/go-on", [])
        }
        #expect(try world.alerts().first?.stopped == nil)
    }

    private final class Rings: @unchecked Sendable {
        private(set) var count = 0
        func ring() { count += 1 }
    }
}
