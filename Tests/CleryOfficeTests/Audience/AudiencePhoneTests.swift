import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Phones of one's own for warnings")
struct AudiencePhoneTests {
    typealias House = AudienceHouse

    @Test("A phone is confirmed by the code of a text message: five tries, fifteen minutes")
    func phone() async throws {
        let house = try House()
        defer { house.close() }
        let number = ("phone", "(555) 555-0123")
        try await house.run { visitor in
            #expect(!(try await visitor.get("/warnings/subscribe").text.contains("name=\"phone\"")))
            let refused = try await visitor.post("/warnings/subscribe", [number])
            #expect(refused.status == .unprocessableContent && house.phones.texts.isEmpty)
            house.office.texts.set(house.phones)
            func ask() async throws -> String {
                let page = try await visitor.post("/warnings/subscribe", [number])
                #expect(page.status == .ok && !page.text.contains("5550123"))
                return String(try #require(page.text.firstMatch(of: /name="t" value="([^"]+)"/)?.1))
            }
            func type(_ code: String, _ link: String) async throws -> HTTPResponse.Status {
                try await visitor.post("/warnings/subscribe/code", [("t", link), ("code", code)]).status
            }
            let first = try await ask()
            #expect(house.phones.texts.map(\.to) == ["+15555550123"])
            let right = house.phones.code
            let wrong = right == "000000" ? "111111" : "000000"
            for _ in 1...5 { #expect(try await type(wrong, first) == .unprocessableContent) }
            #expect(try await type(right, first) == .unprocessableContent, "five tries, no more")
            // A link that was texted to nobody confirms nothing by itself.
            #expect(try await visitor.post("/warnings/subscribe/confirm", [("t", first)]).status == .notFound)
            let second = try await ask()
            let late = house.phones.code
            house.clock.go(minutes: 16)
            #expect(try await type(late, second) == .unprocessableContent)
            let third = try await ask()
            #expect(try await type(house.phones.code, third) == .ok)
            #expect(try await type(house.phones.code, third) == .unprocessableContent)
            // Two were never confirmed; the next is the third of the day, and of the one after nobody hears.
            let (fourth, fifth) = (try await ask(), try await ask())
            #expect(house.phones.texts.count == 4 && !fourth.isEmpty && !fifth.isEmpty)
            for bad in ["+44 20 7946 0018", "12", "phone"] {
                let answer = try await visitor.post("/warnings/subscribe", [("phone", bad)])
                #expect(answer.status == .unprocessableContent, "\(bad)")
            }
            // The same phone sees what is kept of it.
            let page = try await visitor.post("/warnings/subscribe/mine", [number]).text
            let words = String(try #require(page.firstMatch(of: /name="t" value="([^"]+)"/)?.1))
            let early = try #require(PurposeKey.row(words))
            let unproved = try house.office.read { db in
                try Row.fetchOne(
                    db, sql: "SELECT mark FROM audience_signups WHERE id = ?", arguments: [early])?
                    .bytes(0)
            }
            let mineLink = AudienceKey(house.office.key).link(.mine, row: early, mark: try #require(unproved))
            #expect(try await visitor.get("/warnings/subscribe/mine?t=\(mineLink)").status == .notFound)
            let to = try await visitor.post(
                "/warnings/subscribe/code", [("t", words), ("code", house.phones.code)])
            #expect(to.status == .seeOther && to.location == "/warnings/subscribe/mine?t=\(mineLink)")
            #expect(try await visitor.get(to.location).text.contains("+1 ••• 23"))
        }
        let (person, reached) = try #require(try house.people(AudienceActs.ownList).first)
        #expect(person.phones == 1 && reached.phones == ["+15555550123"])
        #expect(try house.isNowhere("5555550123"))
    }
}
