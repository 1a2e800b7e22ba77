import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The yearly confirmation of places")
struct AttestationTests {
    static let colleague = "coach.numbat@example.edu"

    static func run(_ body: @Sendable (AttestationWorld, TellingTests.Visitor) async throws -> Void)
        async throws
    {
        let world = try await AttestationWorld()
        defer { world.house.close() }
        try await world.house.run { try await body(world, $0) }
    }

    static let screen = [("ask-agreements", "no"), ("ask-organizations", "no"), ("ask-trips", "no")]

    @Test(
        "A colleague without an account answers by the link of a letter, once; the office takes the answers")
    func colleague() async throws {
        try await AttestationTests.run { world, visitor in
            let clerk = try await world.house.visitor(.coordinator, visitor)
            let link = try await world.ask(clerk)
            #expect(world.letters.map(\.to) == [AttestationTests.colleague])
            #expect(try #require(world.letters.first).text.contains("Athletics"))
            #expect(!(try #require(world.letters.first).text.contains("Boathouse")))
            let page = try await visitor.get("/geography/confirm?t=\(link)")
            #expect(page.status == .ok && page.text.contains("Boathouse") && page.text.contains("Ski lodge"))
            // Nothing chosen, then something that is no answer: it comes back with what was typed.
            let empty = try await visitor.post(
                "/geography/confirm", [("t", link), ("missing-1", "A barn in Norwich")])
            #expect(empty.status == .unprocessableContent && empty.text.contains("A barn in Norwich"))
            let forged = try await visitor.post(
                "/geography/confirm",
                [("t", link), ("rest", "yes")] + AttestationTests.screen)
            #expect(forged.status == .unprocessableContent)
            #expect(try world.answers().isEmpty)
            let sent = try await visitor.post(
                "/geography/confirm",
                [
                    ("t", link), ("place-\(world.places[0])", "same"),
                    ("place-\(world.places[1])", "changed"),
                    ("place-\(world.places[1])-words", "The lease ended in May, wombat-53"),
                    ("missing-1", "A barn in Norwich"), ("ask-agreements", "yes"),
                    ("ask-agreements-words", "The barn"), ("ask-organizations", "no"),
                    ("ask-trips", "unknown"),
                ])
            #expect(sent.status == .ok && sent.text.contains("Thank you"))
            #expect(try world.answers().count == 6)
            // Answered once: the link has ended, and a replay keeps nothing.
            let position = try world.office.position()
            #expect(try await visitor.get("/geography/confirm?t=\(link)").status == .notFound)
            #expect(
                try await visitor.post(
                    "/geography/confirm", [("t", link), ("rest", "same")] + AttestationTests.screen
                ).status == .notFound)
            #expect(try world.office.position() == position)
            // The office reads them as proposals; nothing has changed by itself.
            #expect(try await clerk.get("/office/notices").text.contains("1 unit has answered"))
            let ask = try await clerk.get("/office/geography/asks/1").text
            #expect(ask.contains("The lease ended in May") && ask.contains("Take 1 “still so”"))
            _ = try await clerk.post("/office/geography/asks/1/answers", [("what", "same")])
            try world.office.read { db in
                let details = try #require(try PlaceDetails.one(world.places[0], db))
                #expect(details.reviewed == "2026-07-01" && details.reviewDue == "2027-07-01")
                #expect(try PlaceDetails.one(world.places[1], db)?.reviewed == nil)
            }
            for answer in try world.answers() where answer.waits {
                _ = try await clerk.post(
                    "/office/geography/asks/1/answers",
                    [("what", "entered"), ("answer", "\(answer.id)")])
            }
            #expect(try world.answers().allSatisfy { !$0.waits })
            #expect(!(try await clerk.get("/office/notices").text.contains("unit has answered")))
            #expect(
                try await clerk.get("/office/geography/review/1/answers.csv").text.contains(
                    "The lease ended in May"))
        }
    }

    @Test("A link ends by its day, by being taken back, by a new one; and nobody makes one up")
    func links() async throws {
        try await AttestationTests.run { world, visitor in
            var clerk = try await world.house.visitor(.coordinator, visitor)
            let link = try await world.ask(clerk)
            func status(_ link: String) async throws -> HTTPResponse.Status {
                try await visitor.get("/geography/confirm?t=\(link)").status
            }
            for wrong in ["", "1", "1.", "2" + link.dropFirst(), link + "x", String(link.dropLast()), "x.y"] {
                #expect(try await status(wrong) == .notFound, "\(wrong.count) letters")
            }
            _ = try await clerk.post("/office/geography/asks/1", [("what", "revoke")])
            #expect(try await status(link) == .notFound)
            _ = try await clerk.post("/office/geography/asks/1", [("what", "again")])
            try await world.postman().round()
            let second = try world.link()
            #expect(second != link)
            #expect(try await status(link) == .notFound)
            #expect(try await status(second) == .ok)
            // From another site nothing is taken.
            let cross = try await visitor.client.execute(
                uri: "/geography/confirm", method: .post,
                headers: [
                    .contentType: "application/x-www-form-urlencoded",
                    try #require(HTTPField.Name("Sec-Fetch-Site")): "cross-site",
                ], body: ByteBuffer(string: "t=\(second)&rest=same"))
            #expect(cross.status == .forbidden)
            world.house.house.move(to: "2026-10-15")
            #expect(try await status(second) == .ok)
            world.house.house.move(to: "2026-10-16")
            #expect(try await status(second) == .notFound)
            // A round that has ended takes no answer.
            clerk = try await world.house.visitor(.coordinator, visitor)
            _ = try await clerk.post("/office/geography/asks/1", [("what", "remind")])
            #expect(try await status(second) == .ok)
            _ = try await clerk.post("/office/geography/review/1/close", [("what", "close")])
            #expect(try await status(second) == .notFound)
        }
    }

    @Test("Silence is seen: reminders go out by their days, and the round names who has not answered")
    func silence() async throws {
        try await AttestationTests.run { world, visitor in
            var clerk = try await world.house.visitor(.coordinator, visitor)
            _ = try await world.ask(clerk)
            for (day, count) in [
                ("2026-07-20", 1), ("2026-08-24", 2), ("2026-08-25", 2), ("2026-08-31", 3), ("2026-09-07", 4),
                ("2026-09-20", 4),
            ] as [(Day, Int)] {
                world.house.house.move(to: day)
                try await world.postman().round()
                try await world.postman().round()
                #expect(world.letters.count == count, "\(day)")
            }
            #expect(try #require(world.letters.last).text.contains("Reminder:"))
            clerk = try await world.house.visitor(.coordinator, visitor)
            let page = try await clerk.get("/office/geography/review/1").text
            #expect(page.contains("One unit has not answered.") && page.contains("overdue by 20 days"))
            #expect(page.contains("4, the last on 9/7/2026"))
            #expect(
                try await clerk.get("/office/notices").text.contains("1 unit has not confirmed its places"))
        }
    }

    @Test("A letter that fails is tried again under the same Message-ID, and is given up with a sign")
    func failures() async throws {
        try await AttestationTests.run { world, visitor in
            let clerk = try await world.house.visitor(.coordinator, visitor)
            world.failure.withLock { $0 = .silence }
            try await world.begin(clerk)
            #expect(world.letters.isEmpty)
            let message = try world.office.read {
                try String.fetchOne($0, sql: "SELECT message FROM review_letters")
            }
            world.failure.withLock { $0 = nil }
            world.house.house.move(by: 61_000)
            try await world.postman().round()
            #expect(world.letters.count == 1)
            #expect(world.letters.first?.text.contains("Message-ID: \(try #require(message))") == true)
            world.failure.withLock { $0 = .refused("the address", 550) }
            _ = try await clerk.post("/office/geography/asks/1", [("what", "remind")])
            try await world.postman().round()
            #expect(
                try await clerk.get("/office/geography/review/1").text.contains("could not be sent"))
        }
    }

    @Test("Somebody with an account is told by notice and by the office's own message, and answers signed in")
    func account() async throws {
        try await AttestationTests.run { world, visitor in
            let clerk = try await world.house.visitor(.coordinator, visitor)
            let coach = try await world.office.act(by: .house, "added an account") { writing in
                var draft = PeopleActs.Draft(signIn: "coach", name: "A coach")
                draft.email = "coach@hartwell.edu"
                return try PeopleActs.add(draft, password: Password.nobody, writing).id
            }
            try await world.begin(clerk, who: "coach")
            #expect(world.letters.isEmpty)
            let mail = try world.office.read {
                try Int64.fetchAll($0, sql: "SELECT account FROM mail_outbox")
            }
            #expect(mail == [coach])
            let own = try await visitor.signedIn("openclery=\(try await Sessions.begin(coach, world.office))")
            #expect(try await own.get("/office/notices").text.contains("/office/geography/confirm/1"))
            #expect(try await own.get("/office/geography/confirm/1").text.contains("Boathouse"))
            // No other account finds it, and no link leads there.
            let other = try await world.house.visitor(.tripLeader, visitor)
            #expect(try await other.get("/office/geography/confirm/1").status == .notFound)
            #expect(
                try await other.post(
                    "/office/geography/confirm/1", [("rest", "same")] + AttestationTests.screen
                ).status == .notFound)
            #expect(try await own.get("/office/geography/review/1").status == .notFound)
            let ask = try #require(try world.office.read { try ReviewAsk.one(1, $0) })
            let made = ReviewLink(world.office.key).words(of: ask)
            #expect(try await visitor.get("/geography/confirm?t=\(made)").status == .notFound)
            let sent = try await own.post(
                "/office/geography/confirm/1", [("rest", "same")] + AttestationTests.screen)
            #expect(sent.status == .ok && sent.text.contains("Thank you"))
            #expect(try world.answers().count == 5)
            #expect(!(try await own.get("/office/notices").text.contains("/office/geography/confirm/1")))
        }
    }

    @Test("Names, addresses, words and links stand neither in the register nor in the file of the office")
    func canary() async throws {
        try await AttestationTests.run { world, visitor in
            let clerk = try await world.house.visitor(.coordinator, visitor)
            let link = try await world.ask(clerk)
            _ = try await visitor.post(
                "/geography/confirm",
                [("t", link), ("rest", "same"), ("missing-1", "Barn of wombat-53")] + AttestationTests.screen)
            let proof = try #require(link.split(separator: ".").last)
            for end in ["", "-wal"] {
                let bytes = try Data(
                    contentsOf: URL(filePath: world.house.house.folder + "/" + OfficeFile.name + end))
                for word in ["numbat", "wombat-53", String(proof)] {
                    #expect(bytes.range(of: Data(word.utf8)) == nil, "\(end)")
                }
                // A word that must be found shows that the search can find.
                if end == "-wal" { #expect(bytes.range(of: Data("Boathouse".utf8)) != nil) }
            }
        }
    }

    @Test("Another campus sees neither the ask nor its answers; a round needs its fields")
    func reach() async throws {
        try await AttestationTests.run { world, visitor in
            let clerk = try await world.house.visitor(.coordinator, visitor)
            _ = try await world.ask(clerk)
            let other = try await world.house.visitor(.recordsOfficer, campus: 2, visitor)
            #expect(try await other.get("/office/geography/asks/1").status == .notFound)
            for path in ["asks/1", "asks/1/answers", "review/1/close"] {
                #expect(
                    try await other.post("/office/geography/\(path)", [("what", "same")]).status == .notFound)
            }
            let page = try await other.get("/office/geography/review/1").text
            #expect(!page.contains("numbat") && !page.contains("Athletics"))
            let forged = try await other.post(
                "/office/geography/review/1", [("unit", "Athletics"), ("who", "a@b.edu"), ("campus", "1")])
            #expect(forged.status == .unprocessableContent)
            for fields in [
                [("year", ""), ("due", "2026-08-31")], [("year", "2026"), ("due", "2026-01-01")],
                [("year", "2026"), ("due", "whenever")],
            ] {
                let answer = try await clerk.post("/office/geography/review", fields)
                #expect(answer.status == .unprocessableContent && answer.text.contains("class=\"problem\""))
            }
            for who in ["", "nobody", "a@b", "a@b.edu\r\nBcc: c@d.edu"] {
                let answer = try await clerk.post(
                    "/office/geography/review/1", [("unit", "Music"), ("who", who)])
                #expect(answer.status == .unprocessableContent)
            }
        }
    }
}
