import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Addresses of one's own for warnings")
struct AudienceOwnTests {
    typealias House = AudienceHouse
    static let address = "reader@\(House.canary).edu"

    /// Signs an address up and confirms it.
    private func subscribe(
        _ house: House, _ visitor: TellingTests.Visitor, _ more: [(String, String)] = []
    ) async throws {
        let fields = [("email", Self.address)] + more
        #expect(try await visitor.post("/warnings/subscribe", fields).status == .ok)
        try await house.round()
        let link = try house.link("confirm")
        #expect(try await visitor.post("/warnings/subscribe/confirm", [("t", link)]).status == .ok)
    }

    /// The link to what is kept of an address, as its letter brings it.
    private func mine(
        _ house: House, _ visitor: TellingTests.Visitor, _ address: String = AudienceOwnTests.address
    ) async throws -> String {
        #expect(try await visitor.post("/warnings/subscribe/mine", [("email", address)]).status == .ok)
        try await house.round()
        return try house.link("mine")
    }

    @Test("Double opt-in: a letter asks, looking does nothing, the button confirms, once")
    func optIn() async throws {
        let house = try House()
        defer { house.close() }
        let before = try house.office.position()
        try await house.run { visitor in
            let said = try await visitor.post(
                "/warnings/subscribe",
                [("email", Self.address), ("campus", "2"), ("language", "es")])
            #expect(said.status == .ok && said.text.contains("Look into your mail"))
            #expect(!said.text.contains(Self.address))
            try await house.round()
            try await house.round()
            #expect(house.letters.count == 1 && house.letters.first?.to == Self.address)
            #expect(house.letters.first?.text.contains("of Harbor campus") == true)
            let link = try house.link("confirm")
            for _ in 1...2 {
                let page = try await visitor.get("/warnings/subscribe/confirm?t=\(link)")
                #expect(page.status == .ok && page.text.contains("<form method=\"post\""))
            }
            #expect(try house.office.position() == before, "nobody is told before the button")
            #expect(try await visitor.post("/warnings/subscribe/confirm", [("t", link)]).status == .ok)
            #expect(
                try await visitor.post("/warnings/subscribe/confirm", [("t", link)]).status == .notFound)
            #expect(try house.rows("audience_signups") == 0)
        }
        let (person, reached) = try #require(try house.people(AudienceActs.ownList).first)
        #expect(person.source == .own && person.campus == 2 && person.language == "es")
        #expect(reached.mails == [Self.address])
        #expect(try house.list(AudienceActs.ownList).kind == .live)
        #expect(try house.isNowhere(House.canary))
        let said = try house.office.read {
            try String.fetchAll($0, sql: "SELECT sentence FROM events WHERE by = 'somebody'")
        }
        #expect(said == ["confirmed an e-mail address of their own for warnings"])
    }

    @Test("Signing up again makes no second person, and the new choice counts")
    func again() async throws {
        let house = try House()
        defer { house.close() }
        try await house.run { visitor in
            try await subscribe(house, visitor, [("campus", "1")])
            try await subscribe(house, visitor, [("campus", "1"), ("campus", "2")])
        }
        let people = try house.people(AudienceActs.ownList)
        #expect(people.count == 1 && people[0].0.campus == nil)
    }

    @Test("A forged, another's or an old link confirms, shows and ends nothing")
    func forged() async throws {
        let house = try House()
        defer { house.close() }
        try await house.run { visitor in
            try await subscribe(house, visitor)
            _ = try await visitor.post("/warnings/subscribe", [("email", "second@example.edu")])
            try await house.round()
            let link = try house.link("confirm")
            let person = try #require(try house.people(AudienceActs.ownList).first).0
            let key = AudienceKey(house.office.key)
            for wrong in [
                "", "1", "x.y", "0.", link + "A", String(link.dropLast()),
                key.link(.confirm, row: person.id, mark: person.mark),
                key.link(.mine, row: person.id, mark: person.mark),
            ] {
                #expect(
                    try await visitor.post("/warnings/subscribe/confirm", [("t", wrong)]).status == .notFound)
                _ = try await visitor.post("/warnings/subscribe/leave", [("t", wrong)])
                let mine = try await visitor.get("/warnings/subscribe/mine?t=\(wrong)")
                #expect(mine.status == (wrong.isEmpty ? .ok : .notFound), "\(wrong)")
                #expect(!mine.text.contains("•••"))
            }
            // A link to confirm shows nothing, and one to see confirms nothing.
            #expect(try await visitor.get("/warnings/subscribe/mine?t=\(link)").status == .notFound)
            let see = try await mine(house, visitor)
            #expect(try await visitor.post("/warnings/subscribe/confirm", [("t", see)]).status == .notFound)
            house.clock.go(minutes: 25 * 60)
            #expect(try await visitor.get("/warnings/subscribe/mine?t=\(see)").status == .notFound)
            house.clock.go(minutes: 24 * 60)
            #expect(try await visitor.post("/warnings/subscribe/confirm", [("t", link)]).status == .notFound)
            try await house.round()
            #expect(try house.rows("audience_signups") == 0, "who never answered is forgotten")
        }
        #expect(try house.people(AudienceActs.ownList).count == 1)
    }

    @Test("Leaving by the link forgets the address at once; a roster’s address has no such link and stays")
    func leaving() async throws {
        let house = try House()
        defer { house.close() }
        try house.take(House.row("1"))
        try await house.run { visitor in
            try await subscribe(house, visitor)
            let key = AudienceKey(house.office.key)
            let own = try #require(try house.people(AudienceActs.ownList).first).0
            let named = try #require(try house.people().first).0
            #expect(key.leaving(named) == nil)
            let link = try #require(key.leaving(own))
            #expect(try await visitor.get("/warnings/subscribe/leave?t=\(link)").status == .ok)
            #expect(try house.count() == 2)
            let forged = key.link(.leave, row: named.id, mark: named.mark)
            let answer = try await visitor.post("/warnings/subscribe/leave?t=\(link)", [])
            let other = try await visitor.post("/warnings/subscribe/leave", [("t", forged)])
            #expect(answer.status == .ok && other.text == answer.text)
            #expect(try house.count() == 1)
            let gone = try #require(try house.office.read { try AudiencePerson.one(own.id, $0) })
            #expect(gone.ended != nil && gone.mails == 0)
            let left = try house.office.read { try gone.reached(house.office.key, $0) }
            #expect(left == AudiencePerson.Reached())
            // What was sealed before opens with no key that is left.
            let wrapped = try house.office.read {
                try Row.fetchOne(
                    $0, sql: "SELECT wrapped FROM record_keys WHERE record = ?",
                    arguments: [SealedRecord.audiencePerson(own.id)])?.bytes(0)
            }
            #expect(throws: OfficeKey.Fault.self) {
                try house.office.key.open(
                    own.content, wrapped: wrapped ?? [], record: SealedRecord.audiencePerson(own.id))
            }
        }
    }

    @Test(
        "Whoever asks is told the same whether or not an address is on a list, and gets three letters a day")
    func quiet() async throws {
        let house = try House()
        defer { house.close() }
        try house.take(House.row("1"))
        try await house.run { visitor in
            var answers: Set<String> = []
            for address in ["p1@\(House.canary).edu", "P1@\(House.canary).EDU", "nobody@example.edu"] {
                for _ in 1...3 {
                    answers.insert(
                        try await visitor.post("/warnings/subscribe/mine", [("email", address)]).text)
                    try await house.round()
                }
            }
            #expect(answers.count == 1)
            #expect(house.letters.count == 6)
            #expect(house.letters.allSatisfy { !$0.text.contains("on no list") })
            let bad = try await visitor.post("/warnings/subscribe/mine", [("email", "nothing")])
            #expect(bad.status == .unprocessableContent && bad.text.contains("value=\"nothing\""))
        }
    }

    @Test("One’s own page shows masks, tests, changes and ends what was signed up, and only that")
    func mine() async throws {
        let house = try House()
        defer { house.close() }
        try house.take(House.row("1", Self.address, phone: "555 555 0123", building: "Whitman Hall"))
        try await house.run { visitor in
            try await subscribe(house, visitor)
            let link = try await mine(house, visitor)
            func post(_ fields: [(String, String)]) async throws -> (
                status: HTTPResponse.Status, text: String
            ) {
                let answer = try await visitor.post("/warnings/subscribe/mine", [("t", link)] + fields)
                return (answer.status, answer.text)
            }
            let page = try await visitor.get("/warnings/subscribe/mine?t=\(link)").text
            #expect(page.contains("r•••@q•••.edu") && page.contains("+1 ••• 23"))
            #expect(!page.contains(House.canary) && !page.contains("5550123"))
            #expect(page.contains("cannot be left") && page.contains("Whitman Hall"))
            #expect(page.components(separatedBy: "value=\"leave\"").count == 2)
            let (named, own) = (
                try #require(try house.people().first).0,
                try #require(try house.people(AudienceActs.ownList).first).0
            )
            for what in ["leave", "choose"] {
                #expect(try await post([("what", what), ("person", "\(named.id)")]).status == .notFound)
                #expect(try await post([("what", what), ("person", "999")]).status == .notFound)
            }
            let letters = house.letters.count
            #expect(try await post([("what", "test")]).text.contains("on its way to 1 address"))
            try await house.round()
            #expect(house.letters.count == letters + 1)
            #expect(house.letters.last?.text.contains("THIS IS A TEST") == true)
            _ = try await post([("what", "test")])
            _ = try await post([("what", "test")])
            #expect(try await post([("what", "test")]).text.contains("No test was sent"))
            let choice = [
                ("what", "choose"), ("person", "\(own.id)"), ("campus-\(own.id)", "2"),
                ("language-\(own.id)", "es"),
            ]
            #expect(try await post(choice).text.contains("Kept."))
            let changed = try #require(try house.people(AudienceActs.ownList).first).0
            #expect(changed.campus == 2 && changed.language == "es")
            #expect(try await post([("what", "leave"), ("person", "\(own.id)")]).status == .ok)
            #expect(try house.people(AudienceActs.ownList).isEmpty && house.people().count == 1)
        }
    }

    @Test("Where no mail and no text goes out nothing is offered, and the page says where warnings stand")
    func nothing() async throws {
        let house = try House(mail: false)
        defer { house.close() }
        try await house.run { visitor in
            for path in ["/warnings/subscribe", "/warnings/subscribe/mine"] {
                let page = try await visitor.get(path)
                #expect(page.status == .ok && page.text.contains("sends no messages yet"))
                #expect(!page.text.contains("name=\"email\""))
                let post = try await visitor.post(path, [("email", Self.address)])
                #expect(post.status == .unprocessableContent)
            }
            #expect(try house.rows("audience_signups") == 0)
        }
    }

    @Test("Whoever is signed in sees what is kept of the account’s address without a letter")
    func account() async throws {
        let house = try House()
        defer { house.close() }
        try house.take(House.row("1", Self.address))
        let (account, cookie) = try await RolesTests.person(.dispatcher, in: house.office)
        try house.office.actNow(by: .house, "gave an account an address") { writing in
            var one = try #require(try Account.one(account, writing.db))
            one.email = Self.address
            try writing.put(.accounts, one.values)
        }
        try await house.run { visitor in
            let desk = try await visitor.signedIn(cookie)
            #expect(
                try await desk.get("/warnings/subscribe/mine").text.contains("The address of your account"))
            let to = try await desk.post("/office/alerts/own", [])
            #expect(to.location.hasPrefix("/warnings/subscribe/mine?t="))
            #expect(try await desk.get(to.location).text.contains("r•••@q•••.edu"))
            try await house.round()
            #expect(house.letters.isEmpty)
        }
    }
}
