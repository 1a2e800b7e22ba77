import CleryLaw
import GRDB
import Testing

@testable import CleryOffice

@Suite("The yearly signing of security authorities")
struct SigningTests {
    private static func cells(_ world: AuthorityHouse, campus: Int = 0) throws -> [SourceCell] {
        try world.office.read { db in
            try AuthoritySource.cells(2025, Campus.all(db)[campus], db)
        }
    }

    private static func sign(
        _ person: TellingTests.Visitor, _ id: Int64, ask: Int64, _ said: String, name: String = "A. Person"
    ) async throws -> (status: Int, text: String, location: String) {
        let answer = try await person.post(
            "/office/authority/\(id)",
            [("what", "sign"), ("ask", "\(ask)"), ("answer-\(ask)", said), ("name-\(ask)", name)])
        return (answer.status.code, answer.text, answer.location)
    }

    @Test("A unit is not asked, waits, has signed nothing, has reported; a late report is marked")
    func states() async throws {
        try await AuthorityHouse.run { world, visitor in
            let keeper = try await world.keeper(visitor)
            let (person, id, _) = try await world.accountAuthority(visitor, keeper)
            #expect(try Self.cells(world).map(\.state) == [.notAsked])
            try await world.begin(keeper)
            let cell = try #require(try Self.cells(world).first)
            #expect(cell.state == .waiting && cell.name == "Residence Life" && cell.due == "2026-04-01")
            #expect(try Self.cells(world, campus: 1).isEmpty)
            #expect(
                try await person.get("/office/notices").text.contains(
                    "Sign as campus security authority for 2025"))
            for (said, name, sentence) in [
                ("", "X", "Choose one of the answers"), ("perhaps", "X", "Choose one of the answers"),
                ("nothing", "", "it is your signature"),
            ] {
                let answer = try await Self.sign(person, id, ask: 1, said, name: name)
                #expect(answer.status == 422 && answer.text.contains(sentence))
            }
            #expect(try await Self.sign(person, id, ask: 1, "nothing").status == 303)
            #expect(try Self.cells(world).map(\.state) == [.nothing])
            // The same again is what stands.
            let position = try world.office.position()
            #expect(try await Self.sign(person, id, ask: 1, "nothing").status == 303)
            #expect(try world.office.position() == position)
            // Late, and after the round has ended.
            _ = try await keeper.post("/office/authorities/signing/1", [("what", "close")])
            #expect(try await Self.sign(person, id, ask: 1, "reported").status == 303)
            let late = try #require(try Self.cells(world).first)
            #expect(late.state == .data && late.sentence.contains("1 reported after signing “nothing”"))
            #expect(try await Self.sign(person, id, ask: 1, "nothing").status == 422)
            let answers = try world.office.read { try AuthorityAnswer.of(ask: 1, $0) }
            #expect(answers.map(\.said) == [.nothing, .reported] && answers.map(\.late) == [false, true])
            #expect(try await keeper.get("/office/authorities/signing/1?show=late").text.contains("A person"))
            #expect(!cell.sentence.contains("person") && !late.sentence.contains("A person"))
            let duty = try world.office.read { try AuthorityDuties.duties(2026, $0) }
                .first { $0.key == "authority-signing:2025:1" }
            #expect(duty?.done == "2026-03-02" && duty?.evidence == "1 of 1 signed")
        }
    }

    @Test("Nobody signs for another: not by number, not by account, not by a link of another")
    func hostile() async throws {
        try await AuthorityHouse.run { world, visitor in
            let keeper = try await world.keeper(visitor)
            let (first, firstID, _) = try await world.accountAuthority(visitor, keeper)
            let (second, secondID, _) = try await world.accountAuthority(visitor, keeper)
            let third = try await world.enter(keeper)
            try await world.begin(keeper)
            try await world.postman().round()
            let asks = try world.office.read { try AuthorityAsk.of(round: 1, $0) }
            func ask(_ id: Int64) throws -> Int64 { try #require(asks.first { $0.authority == id }).id }
            let position = try world.office.position()
            // Another's page, another's ask on the own page, and the keeper's account.
            #expect(try await Self.sign(first, secondID, ask: ask(secondID), "nothing").status == 404)
            #expect(try await Self.sign(first, firstID, ask: ask(secondID), "nothing").status == 404)
            #expect(try await Self.sign(keeper, firstID, ask: ask(firstID), "nothing").status == 404)
            #expect(try await Self.sign(second, third, ask: ask(third), "nothing").status == 404)
            for path in ["letter.pdf", "course", "quiz", "certificate.pdf"] {
                #expect(try await first.get("/office/authority/\(secondID)/\(path)").status == .notFound)
            }
            let link = try world.link(of: "quokka@example.edu")
            let other = try ask(firstID)
            let stolen = try await visitor.post(
                "/authority",
                [("t", link), ("ask", "\(other)"), ("answer-\(other)", "nothing"), ("name-\(other)", "X")])
            #expect(stolen.status == .notFound)
            // An account's authority has no link at all.
            #expect(try world.office.read { try AuthorityMark.one(firstID, $0) } == nil)
            #expect(try world.office.position() == position)
            // Without the session's token nothing is taken.
            var bare = first
            bare.token = ""
            #expect(try await Self.sign(bare, firstID, ask: ask(firstID), "nothing").status == 403)
            // The right one signs by the link, and the signature is sealed.
            let own = try ask(third)
            let signed = try await visitor.post(
                "/authority",
                [
                    ("t", link), ("ask", "\(own)"), ("answer-\(own)", "reported"),
                    ("name-\(own)", "Signed Numbat"),
                ])
            #expect(signed.status == .seeOther)
            try world.tellsNothing(["Signed Numbat", AuthorityHouse.canary])
        }
    }

    @Test(
        "Reminders go by their days, the final one once before the statistics; ended ones are asked for their year"
    )
    func reminders() async throws {
        try await AuthorityHouse.run { world, visitor in
            var keeper = try await world.keeper(visitor)
            let left = try await world.enter(keeper, ["through": "2025-12-20", "who": "left@example.edu"])
            _ = try await world.enter(keeper, ["from": "2026-01-10", "who": "new@example.edu"])
            _ = try await world.enter(keeper)
            try await world.begin(keeper)
            #expect(
                try world.office.read { try AuthorityAsk.of(round: 1, $0) }.map(\.authority) == [left, 3])
            for (day, count) in [
                ("2026-03-02", 2), ("2026-03-18", 4), ("2026-04-01", 6), ("2026-04-02", 6), ("2026-04-15", 8),
                ("2026-06-07", 8), ("2026-06-08", 10), ("2026-06-20", 10),
            ] as [(Day, Int)] {
                world.house.move(to: day)
                try await world.postman().round()
                try await world.postman().round()
                #expect(world.letters.count == count, "\(day)")
            }
            #expect(try #require(world.letters.last).text.contains("Final reminder"))
            keeper = try await world.keeper(visitor)
            let page = try await keeper.get("/office/authorities/signing/1?show=silent").text
            #expect(page.contains("with the final reminder") && page.contains("80 days late"))
            #expect(
                try await keeper.get("/office/notices").text.contains(
                    "2 security authorities have not signed"))
            let again = try await keeper.post(
                "/office/authorities/signing",
                [("year", "2025"), ("campus", "1"), ("due", "2026-07-01"), ("final", "2026-07-15")])
            #expect(again.status == .unprocessableContent && again.text.contains("has begun already"))
            for (name, value) in [
                ("year", "2027"), ("due", "2026-01-01"), ("final", "2026-06-30"), ("campus", "9"),
            ] {
                var fields = ["year": "2024", "campus": "all", "due": "2026-07-01", "final": "2026-07-15"]
                fields[name] = value
                let answer = try await keeper.post(
                    "/office/authorities/signing", fields.map { ($0.key, $0.value) })
                #expect(answer.status == .unprocessableContent, "\(name)")
            }
            let paper = try await keeper.post(
                "/office/authorities/signing/1", [("what", "paper"), ("ask", "1"), ("said", "nothing")])
            #expect(paper.location.contains("done=noted"))
            #expect(try world.office.read { try AuthorityAnswer.of(ask: 1, $0) }.map(\.how) == [.paper])
            let csv = try await keeper.get("/office/authorities/signing/1/answers.csv").text
            #expect(csv.contains("nothing") && csv.contains("yes"))
        }
    }
}
