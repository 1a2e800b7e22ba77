import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Subscriptions: the log by e-mail")
struct SubscriptionsTests {
    @Test("Double opt-in: a letter asks, looking at its page does nothing, the button subscribes, once")
    func optIn() async throws {
        let world = try SubscriptionWorld()
        defer { world.close() }
        let before = try world.office.position()
        try await world.run { visitor in
            let fields = [("email", SubscriptionWorld.address), ("nature", "Robbery"), ("log", "crime")]
            let said = try await visitor.post("/log/subscribe", fields)
            #expect(said.status == .ok && said.text.contains("Look into your mail"))
            #expect(!said.text.contains(SubscriptionWorld.address))
            try await world.round()
            #expect(world.letters.count == 1)
            let letter = try #require(world.letters.first)
            #expect(letter.to == SubscriptionWorld.address)
            #expect(letter.text.contains("crime log with “Robbery” in the nature"))
            let link = try world.link("confirm")
            // A program that follows every link of a mail.
            for _ in 1...3 {
                let page = try await visitor.get("/log/subscribe/confirm?t=\(link)")
                #expect(page.status == .ok && page.text.contains("<form method=\"post\""))
            }
            #expect(try world.count("log_subscribers") == 0)
            #expect(try await visitor.post("/log/subscribe/confirm", [("t", link)]).status == .ok)
            #expect(try world.count("log_subscribers") == 1)
            #expect(try world.count("log_signups") == 0)
            let again = try await visitor.post("/log/subscribe/confirm", [("t", link)])
            #expect(again.status == .notFound && again.text.contains("This link has ended"))
            #expect(try world.count("log_subscribers") == 1)
        }
        #expect(try world.office.position() == before, "the register tells of no reader")
        #expect(Verify.office(in: world.folder).isWhole)
    }

    @Test("News rests ten minutes, comes once an hour at most, and says what is new and what changed")
    func news() async throws {
        let world = try SubscriptionWorld()
        defer { world.close() }
        try world.crime("Old robbery", at: "Library")
        try await world.subscribe()
        try await world.round()
        #expect(world.letters.count == 1, "what was there before is no news")
        try world.crime("Robbery of a bicycle", at: "Pier 4")
        try await world.round()
        #expect(world.letters.count == 1, "it rests")
        world.clock.go(minutes: 11)
        try await world.round()
        try await world.round()
        #expect(world.letters.count == 2)
        let letter = try #require(world.letters.last).text
        #expect(letter.contains("NEW: Robbery of a bicycle"))
        #expect(letter.contains("General location: Pier 4"))
        #expect(letter.contains("https://clery.hartwell.edu/log/2") && !letter.contains("Old robbery"))
        let leave = "https://clery.hartwell.edu/log/subscribe/leave?t=\(try world.link("leave"))"
        #expect(letter.contains("List-Unsubscribe: <\(leave)>\r\n"))
        #expect(letter.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"))
        try world.office.actNow(by: .house, "put an entry otherwise") { writing in
            let old = try #require(try LogRequests.one(1, writing.db))
            var content = old.content
            content.disposition = .closed
            try LogKeeper.publish(content, of: old.incident, in: .crime, over: old, writing)
        }
        world.clock.go(minutes: 40)
        try await world.round()
        #expect(world.letters.count == 2, "an hour has not passed")
        world.clock.go(minutes: 21)
        try await world.round()
        #expect(world.letters.count == 3)
        #expect(world.letters.last?.text.contains("CHANGED: Old robbery") == true)
        #expect(world.letters.last?.text.contains("bicycle") == false)
        #expect(Verify.office(in: world.folder).isWhole)
    }

    @Test("Only what was asked for: log, campus, words in the nature, words in the place")
    func choices() async throws {
        let world = try SubscriptionWorld()
        defer { world.close() }
        let asked: [(String, [(String, String)])] = [
            ("all@example.edu", []), ("fire@example.edu", [("log", "fire")]),
            ("harbor@example.edu", [("campus", "2")]), ("bike@example.edu", [("nature", "BICYCLE robbery")]),
            ("pier@example.edu", [("place", "pier"), ("campus", "1")]),
        ]
        for (address, fields) in asked { try await world.subscribe(address, fields) }
        try world.crime("Robbery of a bicycle", at: "Library")
        try world.crime("Robbery", at: "Pier 4", campus: 2)
        world.clock.go(minutes: 11)
        let before = world.letters.count
        try await world.round()
        let told = Dictionary(grouping: world.letters.dropFirst(before), by: \.to).mapValues {
            $0.map(\.text)
        }
        #expect(Set(told.keys) == ["all@example.edu", "harbor@example.edu", "bike@example.edu"])
        #expect(told["all@example.edu"]?.first?.contains("2 entries new or changed") == true)
        #expect(told["harbor@example.edu"]?.first?.contains("bicycle") == false)
        #expect(told["bike@example.edu"]?.first?.contains("Pier 4") == false)
    }

    @Test(
        "Leaving: looking does nothing, one post ends it, from the page or from the mail program; then it is forgotten"
    )
    func leaving() async throws {
        let world = try SubscriptionWorld()
        defer { world.close() }
        for oneClick in [true, false] {
            try await world.subscribe()
            try world.crime("Robbery", at: "Pier 4")
            world.clock.go(minutes: 70)
            try await world.round()
            let link = try world.link("leave")
            try await world.run { visitor in
                #expect(try await visitor.get("/log/subscribe/leave?t=\(link)").status == .ok)
                #expect(try world.count("log_subscribers") == 1)
                let answer =
                    oneClick
                    ? try await visitor.post(
                        "/log/subscribe/leave?t=\(link)", [("List-Unsubscribe", "One-Click")])
                    : try await visitor.post("/log/subscribe/leave", [("t", link)])
                #expect(answer.status == .ok && answer.text.contains("Your subscription has ended"))
                #expect(try world.count("log_subscribers") == 0)
                // Alike when there is nothing to end.
                let again = try await visitor.post("/log/subscribe/leave?t=\(link)", [])
                #expect(again.status == .ok && again.text == answer.text)
            }
            let before = world.letters.count
            try world.crime("Another robbery", at: "Pier 4")
            world.clock.go(minutes: 70)
            try await world.round()
            #expect(world.letters.count == before)
        }
    }

    @Test("A forged link, another row's, another use's and one that is older than two days do nothing")
    func forged() async throws {
        let world = try SubscriptionWorld()
        defer { world.close() }
        try await world.subscribe("first@example.edu")
        try await world.run { visitor in
            _ = try await visitor.post("/log/subscribe", [("email", "second@example.edu")])
            try await world.round()
            let link = try world.link("confirm")
            let key = SubscriptionKey(world.office.key)
            let (id, mark) = try #require(
                try world.office.read { db in
                    try Row.fetchOne(db, sql: "SELECT id, mark FROM log_subscribers").map {
                        ($0[0] as Int64, $0.bytes(1))
                    }
                })
            let proof = link.split(separator: ".")[1]
            for wrong in [
                "", "1", "x.y", "1.\(proof)", "99.\(proof)", link + "A", String(link.dropLast()),
                key.link(.confirm, row: id, mark: mark), key.link(.leave, row: 2, mark: mark),
                key.link(.message, row: id, mark: mark),
            ] {
                _ = try await visitor.post("/log/subscribe/leave", [("t", wrong)])
                #expect(
                    try await visitor.post("/log/subscribe/confirm", [("t", wrong)]).status == .notFound,
                    "\(wrong)")
                #expect(
                    try await visitor.get("/log/subscribe/confirm?t=\(wrong)").status == .notFound, "\(wrong)"
                )
                #expect(try world.count("log_subscribers") == 1)
            }
            world.clock.go(minutes: 48 * 60)
            #expect(try await visitor.post("/log/subscribe/confirm", [("t", link)]).status == .notFound)
            try await world.round()
            #expect(try world.count("log_signups") == 0, "who never answered is forgotten")
            #expect(try world.count("log_subscribers") == 1)
        }
    }

    @Test(
        "An address gets three letters a day, and whoever asks is told the same; a new choice takes the old one's place"
    )
    func flood() async throws {
        let world = try SubscriptionWorld()
        defer { world.close() }
        try await world.subscribe()
        try await world.run { visitor in
            var answers: Set<String> = []
            for round in 1...6 {
                let address =
                    round % 2 == 0 ? SubscriptionWorld.address : SubscriptionWorld.address.uppercased()
                answers.insert(
                    try await visitor.post("/log/subscribe", [("email", address), ("place", "Pier")]).text)
                try await world.round()
            }
            answers.insert(try await visitor.post("/log/subscribe", [("email", "new@example.edu")]).text)
            #expect(answers.count == 1)
            #expect(world.letters.count == 1 + 3)
            #expect(
                try await visitor.post("/log/subscribe/confirm", [("t", try world.link("confirm"))]).status
                    == .ok)
            #expect(try world.count("log_subscribers") == 1)
        }
        try world.crime("Robbery", at: "Library")
        world.clock.go(minutes: 70)
        let before = world.letters.count
        try await world.round()
        #expect(!world.letters.dropFirst(before).contains { $0.to == SubscriptionWorld.address })
    }
}
