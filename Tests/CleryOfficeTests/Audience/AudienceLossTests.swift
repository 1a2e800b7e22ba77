import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("No roster takes everybody’s addresses, and no address is kept for ever")
struct AudienceLossTests {
    typealias House = AudienceHouse

    private func file(_ people: ClosedRange<Int>, _ mail: String? = nil) -> String {
        people.map { House.row("\($0)", mail, phone: "555 555 01\($0 + 10)") }.joined()
    }

    @Test("A file with blank addresses, or without a column that it had, asks as one that ends people")
    func emptied() throws {
        let house = try House()
        defer { house.close() }
        try house.take(file(1...6))
        let before = try house.people().map(\.1)
        let blank = try house.take(file(1...6, ""))
        #expect(blank.isRefused && blank.text.contains("phone that 6 of them had"), "\(blank.text)")
        let head = "Person ID,E-mail,Campus,Role\n"
        let narrow = (1...6).map { "\($0),p\($0)@\(House.canary).edu,Main campus,Student\n" }.joined()
        let lost = try house.take(narrow, head: head)
        #expect(lost.isRefused && lost.json.contains("\"lose_addresses\":6"))
        #expect(try house.people().map(\.1) == before)
        // One of six has no mail any more; with one who left it is a third of the list.
        let one = file(1...5) + House.row("6", "", phone: "555 555 0116")
        #expect(House.numbers(try house.take(one)) == [6, 0, 1, 0, 5, 0])
        #expect(
            try house.take(file(2...4) + House.row("5", "", phone: "555 555 0115") + file(6...6)).isRefused)
        // Who is sure may.
        #expect(try house.take(narrow, head: head, confirmed: true).isRefused == false)
        #expect(try house.people().allSatisfy { $0.1.phones.isEmpty && $0.1.mails.count == 1 })
    }

    /// Destroys all that is due under the schedule.
    private func dispose(_ house: House) async throws -> Int {
        let office = house.office
        let (second, _) = try await RolesTests.person(.coordinator, in: office)
        let disposal = try await office.act(by: .account(1), "prepared a disposal") {
            try DisposalActs.prepare(
                kind: .emergencyNotification, through: nil, on: office.today, by: 1, $0)
        }
        guard let disposal else { return 0 }
        try await office.dispose(disposal.id, count: disposal.items, by: second, actor: .account(second))
        return disposal.items
    }

    @Test("Who is back after the addresses were destroyed is somebody new, and the file is taken each time")
    func back() async throws {
        let house = try House()
        defer { house.close() }
        try house.take(file(1...6))
        let last = try #require(try house.people().last).0
        #expect(try house.take(file(1...5)).ended == 1)
        house.clock.go(minutes: 10 * 366 * 24 * 60)
        #expect(try await dispose(house) == 1)
        #expect(House.numbers(try house.take(file(1...6))) == [6, 1, 0, 0, 5, 0])
        let (person, reached) = try #require(try house.people().last)
        #expect(person.id != last.id && reached.mails == ["p6@\(House.canary).edu"])
        #expect(House.numbers(try house.take(file(1...6))) == [6, 0, 0, 0, 6, 0])
    }

    @Test("The addresses of a list that was ended go with the schedule; those of lists in use stay")
    func endedList() async throws {
        let house = try House()
        defer { house.close() }
        try house.take(file(1...3), list: "Old")
        try house.take(file(1...2), list: "New")
        let (old, people) = (try house.list("Old"), try house.people("Old").map(\.0))
        try house.office.actNow(by: .house, "ended a list") { try AudienceActs.end(old, $0) }
        #expect(try house.rows("audience_codes") == 4, "nobody is found there by an address")
        #expect(try await dispose(house) == 0, "not before its years")
        house.clock.go(minutes: 10 * 366 * 24 * 60)
        #expect(try await dispose(house) == 3)
        let office = house.office
        let left = try office.read { db in try people.map { try $0.reached(office.key, db) } }
        #expect(left == [nil, nil, nil])
        #expect(try house.people("New").allSatisfy { $0.1.mails.count == 1 })
        #expect(try await dispose(house) == 0)
    }

    @Test("The list of those who sign up themselves is not ended by anybody")
    func ownList() async throws {
        let house = try House()
        defer { house.close() }
        try house.office.actNow(by: .everybody, "confirmed") { writing in
            try AudienceActs.confirm(
                OwnWish(.mail, "reader@\(House.canary).edu"), AudienceKey(house.office.key), writing)
        }
        let list = try house.list(AudienceActs.ownList)
        try await house.run { visitor in
            let desk = try await visitor.signedIn("openclery=\(try await Sessions.begin(1, house.office))")
            let address = "/office/alerts/audience/\(list.id)"
            #expect(try await !desk.get(address).text.contains("End this list"))
            let answer = try await desk.post(address, [("what", "end"), ("sure", "yes")])
            #expect(answer.status == .unprocessableContent)
        }
        #expect(try house.people(AudienceActs.ownList).count == 1)
    }

    @Test("Forty codes at once are five tries, and no more")
    func atOnce() async throws {
        let house = try House()
        defer { house.close() }
        house.office.texts.set(house.phones)
        try await house.run { visitor in
            let page = try await visitor.post("/warnings/subscribe", [("phone", "(555) 555-0123")])
            let link = String(try #require(page.text.firstMatch(of: /name="t" value="([^"]+)"/)?.1))
            let right = house.phones.code
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 100_000..<100_040 where "\(number)" != right {
                    group.addTask {
                        _ = try await visitor.post(
                            "/warnings/subscribe/code", [("t", link), ("code", "\(number)")])
                    }
                }
                try await group.waitForAll()
            }
            let tries = try house.office.read {
                try Int.fetchOne($0, sql: "SELECT attempts FROM audience_signups")
            }
            #expect(tries == OwnSignUp.mostTries)
            let late = try await visitor.post("/warnings/subscribe/code", [("t", link), ("code", right)])
            #expect(late.status == .unprocessableContent)
        }
        #expect(try house.rows("audience_people") == 0)
    }
}
