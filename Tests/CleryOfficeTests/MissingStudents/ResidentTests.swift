import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Residents, and the contact each of them registers")
struct ResidentTests {
    static let file = """
        Student ID,Name,E-mail,Birth date,Hall,Room,Campus,From,Through
        S9001,Zephyrine Quokkawitz,zephyrine@example.edu,2009-02-01,Whitman Hall,312,Main campus,2026-08-20,
        S9002,Ottoline Tamarin,ottoline@example.edu,3/4/2006,Whitman Hall,313,Main campus,8/20/2026,5/15/2027
        S9003,Barnaby Pika,barnaby@example.edu,2005-07-07,Harbor House,1,Harbor campus,,

        """

    @Test(
        "A file is shown as a difference and then taken in; who is not in it has moved out; names are not shown"
    )
    func file() async throws {
        try await MissingHouse.run { world, visitor in
            let housing = try await world.person(visitor, .housing)
            let sent = try await MissingHouse.send(housing, Self.file)
            let shown = try await housing.get(sent.location).text
            #expect(shown.contains("3 new, 0 changed, 0 the same, 0 moved out, 0 in error"))
            for name in ["Quokkawitz", "Ottoline", "S9003"] { #expect(!shown.contains(name)) }
            #expect(try await MissingHouse.take(housing, sent.location) == .seeOther)
            let list = try world.office.read { try HallResident.all(within: .all, $0) }
            #expect(list.map(\.campus) == [1, 1, 2] && list[1].through == "2027-05-15")
            #expect(try await housing.get("/office/missing/residents").text.contains("Whitman Hall"))
            let again = try await MissingHouse.send(housing, Self.file)
            #expect(try await housing.get(again.location).text.contains("0 new, 0 changed, 3 the same"))
            let next = Self.file.split(separator: "\n").filter { !$0.hasPrefix("S9002") }
                .joined(separator: "\n").replacing("312", with: "401")
            let second = try await MissingHouse.send(housing, next)
            #expect(
                try await housing.get(second.location).text.contains(
                    "0 new, 1 changed, 1 the same, 1 moved out"))
            #expect(try await MissingHouse.take(housing, second.location) == .seeOther)
            #expect(try world.office.read { try HallResident.all(within: .all, $0) }.map(\.id) == [1, 3])
        }
    }

    @Test("Rows in error are named by line; another campus's residents are neither changed nor moved out")
    func errors() async throws {
        try await MissingHouse.run { world, visitor in
            _ = try world.resident(number: "S9003", place: 2, campus: 2)
            let housing = try await world.person(visitor, .housing, campus: 1)
            let rows = """
                Student ID,Name,Birth date,Hall
                S1,Somebody,2009-02-30,Whitman Hall
                S2,,2009-02-01,Whitman Hall
                S3,Somebody,,Nowhere Hall
                S9003,Somebody,,Whitman Hall
                S5,Somebody,,Harbor House
                S6,Good One,,whitman hall
                S6,Good Two,,Whitman Hall

                """
            let sent = try await MissingHouse.send(housing, rows)
            let page = try await housing.get(sent.location).text
            for words in [
                "the birth date is no day", "the row has no name", "no place in the registry",
                "on the list of another campus", "stands in the file twice", "1 new", "0 moved out",
                "6 in error",
            ] { #expect(page.contains(words), "\(words)") }
            #expect(try await MissingHouse.take(housing, sent.location) == .seeOther)
            let all = try world.office.read { try HallResident.all(within: .all, $0) }
            #expect(all.map(\.campus) == [2, 1])
            #expect(try await MissingHouse.send(housing, "no,columns\n1,2\n").status == .unprocessableContent)
        }
    }

    @Test(
        "Signed in, a resident registers, confirms, changes, declines and removes the own contact and nobody else's"
    )
    func own() async throws {
        try await MissingHouse.run { world, visitor in
            let resident = try world.resident(names: false)
            let (account, cookie) = try await RolesTests.person(
                .securityAuthority, from: "2020-01-01", in: world.office)
            var student = try await visitor.signedIn(cookie)
            #expect(try await student.get("/office/my/contact").text.contains("on no list of residents"))
            #expect(
                try await student.post("/office/my/contact", [("what", "decline")]).status == .notFound)
            try world.office.actNow(by: .house, "gave an account its address") { writing in
                var kept = try #require(try Account.one(account, writing.db))
                kept.email = "Zephyrine@Example.edu"
                try writing.put(.accounts, kept.values)
            }
            student = try await visitor.signedIn(cookie)
            let page = try await student.get("/office/my/contact").text
            #expect(page.contains("not your emergency contact") && page.contains("under 18"))
            #expect(try await student.get("/office").text.contains("/office/my/contact"))
            func post(_ fields: [(String, String)]) async throws -> HTTPResponse.Status {
                try await student.post("/office/my/contact", fields).status
            }
            func now() throws -> ResidentContact? {
                try world.office.read { try ResidentContact.now(of: resident.id, $0) }
            }
            #expect(try await post([("what", "keep"), ("name", "X")]) == .unprocessableContent)
            #expect(
                try await post([("what", "keep"), ("name", "X"), ("phone", "12")]) == .unprocessableContent)
            #expect(try await post([("what", "steal")]) == .unprocessableContent)
            let keep = [("what", "keep"), ("name", MissingHouse.contact), ("phone", MissingHouse.phone)]
            #expect(try await post(keep) == .seeOther)
            let first = try #require(try now())
            #expect(first.way == .account && !first.declined)
            world.house.move(by: 60_000)
            #expect(try await post([("what", "confirm")]) == .seeOther)
            #expect(try now()?.id == first.id && now()?.confirmed != first.confirmed)
            // The same once more is no other answer.
            #expect(try await post(keep) == .seeOther)
            #expect(try now()?.id == first.id)
            #expect(try await post([("what", "decline")]) == .seeOther)
            #expect(try now()?.declined == true)
            #expect(try await post([("what", "remove")]) == .seeOther)
            #expect(try now() == nil)
        }
    }

    @Test(
        "The link of a letter shows nothing until the birth date is given; five wrong ones shut it for an hour"
    )
    func link() async throws {
        try await MissingHouse.run { world, visitor in
            let resident = try world.resident()
            let housing = try await world.person(visitor, .housing)
            _ = try await housing.post("/office/missing/residents/ask", [])
            try await world.postman().round()
            try await world.postman().round()
            #expect(world.letters.map(\.to.text) == ["zephyrine@example.edu"])
            let letter = try #require(world.letters.first)
            for canary in MissingHouse.canaries { #expect(!letter.text.contains(canary)) }
            let link = letter.link
            let page = try await visitor.get("/missing-contact?t=\(link)")
            #expect(page.status == .ok && page.text.contains("birth date"))
            for canary in MissingHouse.canaries + ["Whitman"] { #expect(!page.text.contains(canary)) }
            for wrong in ["", "1", "2" + link.dropFirst(), link + "x", String(link.dropLast())] {
                #expect(try await visitor.get("/missing-contact?t=\(wrong)").status == .notFound)
            }
            func post(_ fields: [(String, String)]) async throws -> (HTTPResponse.Status, String) {
                let answer = try await visitor.post("/missing-contact", [("t", link)] + fields)
                return (answer.status, answer.text)
            }
            // Without the proof nothing is kept.
            #expect(try await post([("what", "remove")]).0 == .unprocessableContent)
            for _ in 1...5 {
                let wrong = try await post([("what", "prove"), ("proof", "2009-02-02")])
                #expect(wrong.0 == .unprocessableContent && !wrong.1.contains(MissingHouse.contact))
            }
            let right = [("what", "prove"), ("proof", "2009-02-01")]
            #expect(try await post(right).1.contains("wrong too often"))
            world.house.move(by: 61 * 60_000)
            let open = try await post(right)
            #expect(open.0 == .ok && open.1.contains(MissingHouse.contact))
            let proof = String(try #require(open.1.firstMatch(of: /name="p" value="([^"]+)"/)?.1))
            let confirmed = try await post([("p", proof), ("what", "confirm")])
            #expect(confirmed.0 == .ok && confirmed.1.contains("is confirmed"))
            #expect(try await post([("p", proof + "A"), ("what", "remove")]).0 == .unprocessableContent)
            world.house.move(by: ContactLink.patience + 60_000)
            #expect(try await post([("p", proof), ("what", "remove")]).0 == .unprocessableContent)
            #expect(try world.office.read { try ResidentContact.now(of: resident.id, $0) } != nil)
            // It ends when the resident moves out.
            try world.office.actNow(by: .house, "moved out") { writing in
                try ResidentActs.end(try #require(try HallResident.one(resident.id, writing.db)), writing)
            }
            #expect(try await visitor.get("/missing-contact?t=\(link)").status == .notFound)
        }
    }

    @Test(
        "Each term all are asked by themselves, the silent are reminded twice, and who answers is left alone")
    func terms() async throws {
        try await MissingHouse.run("2026-08-24") { world, visitor in
            let silent = try world.resident(number: "S1", email: "a@example.edu", names: false)
            let keen = try world.resident(number: "S2", email: "b@example.edu")
            func letters(_ day: Day) async throws -> [String] {
                let before = world.letters.count
                world.house.move(to: day)
                for _ in 1...2 { try await world.postman().round() }
                return world.letters.dropFirst(before).map { "\($0.to.text.prefix(1)) \($0.isReminder)" }
                    .sorted()
            }
            // Asked in January there was nobody; the term of August begins tomorrow.
            #expect(try await letters("2026-08-24") == [])
            #expect(try await letters("2026-08-25") == ["a false", "b false"])
            try world.office.actNow(by: .everybody, "confirmed") {
                try ResidentActs.confirm(keen.id, $0)
            }
            #expect(try await letters("2026-09-03") == [])
            #expect(try await letters("2026-09-04") == ["a true"])
            #expect(try await letters("2026-09-14") == ["a true"])
            #expect(try await letters("2026-09-30") == [])
            #expect(try world.office.read { try HallResident.one(silent.id, $0) }?.letters == 3)
            let housing = try await world.person(visitor, .housing)
            let kept = try await housing.post("/office/missing/residents/terms", [("terms", "02/01 10-05")])
            #expect(kept.status == .seeOther)
            #expect(try await letters("2026-10-05") == ["a false", "b false"])
            for wrong in ["02-30", "x", "1-1 2-2 3-3 4-4 5-5 6-6 7-7"] {
                let answer = try await world.person(visitor, .housing).post(
                    "/office/missing/residents/terms", [("terms", wrong)])
                #expect(answer.status == .unprocessableContent, "\(wrong)")
            }
        }
    }
}
