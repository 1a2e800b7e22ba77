import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Letters and personal links of security authorities")
struct AuthorityLinkTests {
    @Test("A letter goes out with a link; it is acknowledged once; nothing of it is told in events or mail")
    func acknowledge() async throws {
        try await AuthorityHouse.run { world, visitor in
            let keeper = try await world.keeper(visitor)
            let id = try await world.enter(keeper)
            _ = try await keeper.post("/office/authorities/letters", [])
            try await world.postman().round()
            try await world.postman().round()
            #expect(world.letters.map(\.to.text) == ["quokka@example.edu"])
            let letter = try #require(world.letters.first)
            #expect(!letter.text.contains(AuthorityHouse.canary) && letter.text.contains("/authority?t="))
            let link = try world.link(of: "quokka@example.edu")
            let page = try await visitor.get("/authority?t=\(link)")
            #expect(page.status == .ok && page.text.contains("I have read it"))
            let pdf = try await visitor.client.execute(uri: "/authority/letter.pdf?t=\(link)", method: .get)
            #expect(
                pdf.headers[.contentType] == "application/pdf" && pdf.headers[.cacheControl] == "no-store")
            let position = try world.office.position()
            // Programs that follow links acknowledge nothing.
            _ = try await visitor.get("/authority?t=\(link)&what=acknowledge")
            #expect(try world.office.position() == position)
            _ = try await visitor.post("/authority", [("t", link), ("what", "acknowledge")])
            let after = try world.office.position()
            #expect(after == position + 1)
            _ = try await visitor.post("/authority", [("t", link), ("what", "acknowledge")])
            #expect(try world.office.position() == after)
            let kept = try #require(try world.office.read { try AuthorityLetter.of(id, $0).first })
            #expect(kept.how == .link && kept.acknowledged != nil && kept.by == nil)
            try world.tellsNothing([AuthorityHouse.canary, "quokka@", link, String(link.dropFirst(2))])
        }
    }

    @Test("Nobody makes a link up; it ends by its day, by being taken back, and with the designation")
    func links() async throws {
        try await AuthorityHouse.run { world, visitor in
            var keeper = try await world.keeper(visitor)
            let id = try await world.enter(keeper)
            _ = try await keeper.post("/office/authorities/\(id)/letter", [("what", "write")])
            try await world.postman().round()
            let link = try world.link(of: "quokka@example.edu")
            func status(_ link: String) async throws -> HTTPResponse.Status {
                try await visitor.get("/authority?t=\(link)").status
            }
            let wrong: [String] = [
                "", "1", "1.", "2" + link.dropFirst(), link + "x", String(link.dropLast()), "x.y",
            ]
            for (number, words) in wrong.enumerated() {
                #expect(try await status(words) == .notFound, "\(number)")
                for path in ["letter.pdf", "course", "quiz", "certificate.pdf"] {
                    #expect(try await visitor.get("/authority/\(path)?t=\(words)").status == .notFound)
                }
                for path in ["/authority", "/authority/quiz"] {
                    let post = try await visitor.post(path, [("t", words), ("what", "acknowledge")])
                    #expect(post.status == .notFound)
                }
            }
            let cross = try await visitor.client.execute(
                uri: "/authority", method: .post,
                headers: [
                    .contentType: "application/x-www-form-urlencoded",
                    try #require(HTTPField.Name("Sec-Fetch-Site")): "cross-site",
                ], body: ByteBuffer(string: "t=\(link)&what=acknowledge"))
            #expect(cross.status == .forbidden)
            world.house.move(to: "2026-05-01")
            #expect(try await status(link) == .ok)
            world.house.move(to: "2026-05-02")
            #expect(try await status(link) == .notFound)
            keeper = try await world.keeper(visitor)
            _ = try await keeper.post("/office/authorities/\(id)/letter", [("what", "remind")])
            #expect(try await status(link) == .ok)
            _ = try await keeper.post("/office/authorities/\(id)/letter", [("what", "unlink")])
            #expect(try await status(link) == .notFound)
            _ = try await keeper.post("/office/authorities/\(id)/letter", [("what", "remind")])
            try await world.postman().round()
            let second = try world.link(of: "quokka@example.edu")
            #expect(second != link)
            #expect(try await status(second) == .ok)
            _ = try await keeper.post(
                "/office/authorities/\(id)/review",
                [("what", "ended"), ("ended", "2026-05-02"), ("why", "Has left")])
            #expect(try await status(second) == .notFound)
        }
    }

    @Test("Reminders of a letter go by themselves, three in all; a failing one is tried again and shown")
    func reminders() async throws {
        try await AuthorityHouse.run { world, visitor in
            var keeper = try await world.keeper(visitor)
            let id = try await world.enter(keeper)
            world.failure.withLock { $0 = .silence }
            _ = try await keeper.post("/office/authorities/\(id)/letter", [("what", "write")])
            try await world.postman().round()
            #expect(world.letters.isEmpty)
            world.failure.withLock { $0 = nil }
            world.house.move(by: 61_000)
            try await world.postman().round()
            #expect(world.letters.count == 1)
            for (day, count) in [
                ("2026-03-10", 1), ("2026-03-16", 2), ("2026-03-17", 2), ("2026-03-30", 3), ("2026-04-20", 3),
            ] as [(Day, Int)] {
                world.house.move(to: day)
                try await world.postman().round()
                #expect(world.letters.count == count, "\(day)")
            }
            #expect(try #require(world.letters.last).text.contains("Reminder:"))
            world.failure.withLock { $0 = .refused("the address", 550) }
            keeper = try await world.keeper(visitor)
            _ = try await keeper.post("/office/authorities/\(id)/letter", [("what", "remind")])
            try await world.postman().round()
            let page = try await keeper.get("/office/authorities/\(id)").text
            #expect(page.contains("The last message could not be sent"))
            // On paper it is acknowledged by the keeper.
            _ = try await keeper.post("/office/authorities/\(id)/letter", [("what", "paper")])
            #expect(try await keeper.get("/office/authorities/\(id)").text.contains("on paper"))
        }
    }
}
