import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("The fires desk: entering, correcting, withdrawing, and who may")
struct FireDoorsTests {
    @Test("A fire is entered, corrected with its history, and withdrawn but kept")
    func life() async throws {
        let house = try FireHouse()
        defer { house.close() }
        try await house.run { visitor in
            let keeper = try await house.visitor(.housing, visitor)
            let id = try await house.enter(keeper, ["cause": "", "contents": ""])
            // A form sent twice enters one fire.
            let twice = try await keeper.post("/office/fires/new", house.fields())
            #expect(twice.status == .unprocessableContent && twice.text.contains("is entered already"))
            var page = try await keeper.get("/office/fires/\(id)")
            #expect(page.text.contains("what caused the fire?"))
            #expect(page.text.contains("F-25-0001") && page.text.contains("900"))
            #expect(try house.keys().isSuperset(of: ["fire:\(id):cause", "fire:\(id):damage"]))
            #expect(try await keeper.get("/office/fires?standing=open").text.contains("F-25-0001"))
            let form = try await keeper.get("/office/fires/\(id)/facts").text
            let seen = String(try #require(form.firstMatch(of: /name="seen" value="([0-9]+)"/)?.1))
            #expect(form.contains("value=\"21:05\"") && form.contains("value=\"120\""))
            let kept = try await keeper.post(
                "/office/fires/\(id)/facts",
                house.fields(["seen": seen, "why": "Letter of the fire marshal"]))
            #expect(kept.status == .seeOther)
            #expect(try house.keys().isDisjoint(with: ["fire:\(id):cause", "fire:\(id):damage"]))
            page = try await keeper.get("/office/fires/\(id)")
            #expect(page.text.contains("Cause: not known → Unintentional: cooking"))
            #expect(page.text.contains("Contents: not known → 60"))
            #expect(page.text.contains("Why: Letter of the fire marshal"))
            #expect(page.text.contains("$220, in the range $100-999"))
            // The same form once more comes too late: nothing is written over unseen.
            let late = try await keeper.post(
                "/office/fires/\(id)/facts", house.fields(["seen": seen, "cause": "natural"]))
            #expect(late.status == .unprocessableContent && late.text.contains("Somebody else changed"))
            let silent = try await keeper.post("/office/fires/\(id)/withdraw", [("why", " ")])
            #expect(silent.status == .unprocessableContent && silent.text.contains("Say in a few words why"))
            _ = try await keeper.post("/office/fires/\(id)/withdraw", [("why", "It was a false alarm")])
            #expect(try await keeper.get("/office/fires/\(id)").text.contains("It was a false alarm"))
            #expect(!(try await keeper.get("/office/fires").text.contains("F-25-0001")))
            #expect(try await keeper.get("/office/fires?standing=withdrawn").text.contains("F-25-0001"))
            #expect(try await keeper.get("/office/fires/\(id)/facts").status == .notFound)
            #expect(try house.tables()[0][2][1] == "0")
        }
    }

    @Test("What is wrong comes back with one sentence each, and nothing is kept")
    func wrong() async throws {
        let house = try FireHouse()
        defer { house.close() }
        let cases: [([String: String], String)] = [
            (["place": ""], "Choose the facility"), (["place": "\(house.library.id)"], "Choose the facility"),
            (["day": "", "time": ""], "Give the day"), (["day": "2026-11-21"], "still to come"),
            (["day": "4 March"], "Write the day"), (["day": "2008-03-04"], "from 2009 on"),
            (["time": "25:00"], "Write the time"), (["cause": "arson"], "Choose a cause"),
            (["hurt": "yes"], "Say how many were hurt"), (["hurt": "perhaps"], "Choose one of the answers"),
            (["hurt": "yes", "hospital": "-1"], "whole number"), (["killed": "many"], "whole number"),
            (["structure": "-5"], "whole dollars"), (["contents": "12.50"], "whole dollars"),
            (["hurt": "yes", "hospital": "1", "died": "2025-03-03"], "before the fire"),
            (["hurt": "yes", "hospital": "1", "died": "soon"], "is no day"),
            (["died": "2025-03-05"], "More persons died later"),
            (["same": "77"], "Choose a fire of the list"),
            (["cause-words": String(repeating: "a", count: 301)], "at most 300"),
        ]
        try await house.run { visitor in
            let keeper = try await house.visitor(.coordinator, visitor)
            let before = try house.office.position()
            for (changes, sentence) in cases {
                let answer = try await keeper.post("/office/fires/new", house.fields(changes))
                #expect(answer.status == .unprocessableContent, "\(changes)")
                #expect(answer.text.contains(sentence), "\(changes): \(FireHouse.problems(answer.text))")
            }
            #expect(try house.office.position() == before)
            let kept = try await keeper.post(
                "/office/fires/new", house.fields(["structure": "-5", "cause-words": "A <pan> & a stove"]))
            #expect(kept.text.contains("A &lt;pan&gt; &amp; a stove"))
        }
    }

    @Test("Roles and campuses: who may not, finds nothing")
    func reach() async throws {
        let house = try FireHouse()
        defer { house.close() }
        try await house.run { visitor in
            let keeper = try await house.visitor(.housing, campus: 1, visitor)
            let harbor = try await house.visitor(.housing, campus: 2, visitor)
            let id = try await house.enter(keeper)
            for path in ["", "/facts"] {
                #expect(try await harbor.get("/office/fires/\(id)\(path)").status == .notFound)
            }
            for (path, fields) in [
                ("/office/fires/\(id)/facts", house.fields()),
                ("/office/fires/\(id)/withdraw", [("why", "x")]),
                ("/office/fires/\(id)/link", [("entry", "none")]),
                ("/office/fires/facilities/\(house.halls[0].id)/system", [("year", "2025")]),
                ("/office/fires/facilities/\(house.halls[0].id)/number", [("number", "3"), ("why", "x")]),
                ("/office/fires/facilities/\(house.halls[0].id)/drills", [("drill", "1"), ("why", "x")]),
            ] { #expect(try await harbor.post(path, fields).status == .notFound, "\(path)") }
            #expect(!(try await harbor.get("/office/fires").text.contains("F-25-0001")))
            #expect(!(try await harbor.get("/office/fires.csv").text.contains("F-25-0001")))
            #expect(!(try await harbor.get("/office/fires/facilities").text.contains("Ashby Hall")))
            #expect(!(try await harbor.get("/office/fires/statistics").text.contains("Ashby Hall")))
            #expect(
                try await harbor.post("/office/fires/new", house.fields()).status == .unprocessableContent)
            let forged = try await harbor.post(
                "/office/fires/drills",
                [("campus", "1"), ("day", "2026-09-01"), ("held-\(house.halls[0].id)", "yes")])
            #expect(forged.status == .unprocessableContent)
            // What a forged tick says of another campus's hall is not heard.
            try house.office.actNow(by: .house, "described") {
                try FireActs.describe(house.halls[0].id, year: 2024, FireHouse.system, words: "", $0)
            }
            _ = try await harbor.post(
                "/office/fires/facilities", [("year", "2025"), ("facility", "\(house.halls[0].id)")])
            #expect(
                try house.office.read { try FireBook($0).system(house.halls[0].id, in: 2025)?.year } == 2024)
            for role in [Role.auditor, .securityAuthority, .dispatcher, .conduct, .approver] {
                let other = try await house.visitor(role, visitor)
                #expect(try await other.get("/office/fires").status == .notFound)
                #expect(try await other.get("/office/fires/\(id)").status == .notFound)
            }
            #expect(try await keeper.get("/office/fires/999").status == .notFound)
            #expect(try await keeper.get("/office/fires/x").status == .notFound)
        }
    }

    @Test("Drills of all halls on one sheet; a sheet sent twice is entered once; zero is said, not assumed")
    func drills() async throws {
        let house = try FireHouse()
        defer { house.close() }
        try await house.run { visitor in
            let keeper = try await house.visitor(.housing, visitor)
            let (a, b, c) = (house.halls[0].id, house.halls[1].id, house.halls[2].id)
            let sheet = [
                ("campus", "1"), ("day", "2025-09-18"), ("held-\(a)", "yes"), ("time-\(a)", "19:30"),
                ("minutes-\(a)", "4"), ("day-\(b)", "2025-09-19"), ("remark-\(b)", "East stairs blocked"),
            ]
            let kept = try await keeper.post("/office/fires/drills", sheet)
            #expect(
                kept.location == "/office/fires/drills?campus=1&done=2", "\(FireHouse.problems(kept.text))")
            let again = try await keeper.post("/office/fires/drills", sheet)
            #expect(again.status == .unprocessableContent && again.text.contains("entered already"))
            func count(_ place: Int64) throws -> DrillCount {
                try house.office.read { try FireBook($0).drillCount(place, in: 2025) }
            }
            #expect(try count(a) == .recorded(1) && count(b) == .recorded(1) && count(c) == .unknown)
            #expect(try house.keys().contains("facility:\(c):drills:2025"))
            for (fields, sentence) in [
                ([("campus", "1")], "Tick the halls"),
                ([("campus", "1"), ("held-\(a)", "yes")], "give its day"),
                ([("campus", "1"), ("day-\(a)", "2027-01-01")], "still to come"),
                ([("campus", "1"), ("day-\(a)", "2025-01-01"), ("minutes-\(a)", "long")], "minutes from 0"),
            ] {
                let answer = try await keeper.post("/office/fires/drills", fields)
                #expect(answer.status == .unprocessableContent && answer.text.contains(sentence))
            }
            let silent = try await keeper.post(
                "/office/fires/facilities/\(c)/number", [("year", "2025"), ("number", "0"), ("why", "")])
            #expect(silent.status == .unprocessableContent && silent.text.contains("why there was no drill"))
            _ = try await keeper.post(
                "/office/fires/facilities/\(c)/number",
                [("year", "2025"), ("number", "0"), ("why", "Closed for repairs in both terms.")])
            #expect(try count(c) == .stated(0, why: "Closed for repairs in both terms."))
            #expect(!(try house.keys().contains("facility:\(c):drills:2025")))
            #expect(try house.blocks().description.contains("Closed for repairs in both terms."))
            // A drill that is recorded later contradicts the zero, whatever came first.
            _ = try await keeper.post(
                "/office/fires/drills", [("campus", "1"), ("day-\(c)", "2025-10-01")])
            #expect(try count(c) == .contradictory(recorded: 1, stated: 0))
            #expect(try house.keys().contains("facility:\(c):drills:2025"))
            let drill = try #require(try house.office.read { try FireBook($0).drills(c, in: 2025).first })
            _ = try await keeper.post(
                "/office/fires/facilities/\(c)/drills",
                [("year", "2025"), ("drill", "\(drill.id)"), ("why", "Another hall")])
            #expect(try count(c) == .stated(0, why: "Closed for repairs in both terms."))
        }
    }

    @Test("The system is described for a year, holds on, and is confirmed for later years")
    func systems() async throws {
        let house = try FireHouse()
        defer { house.close() }
        try await house.run { visitor in
            let keeper = try await house.visitor(.housing, visitor)
            let place = house.halls[0].id
            let answers = FireHouse.system.map { ($0.key.rawValue, $0.value) }
            let bad = try await keeper.post(
                "/office/fires/facilities/\(place)/system", [("year", "2024"), ("alarm", "perhaps")])
            #expect(bad.status == .unprocessableContent)
            let kept = try await keeper.post(
                "/office/fires/facilities/\(place)/system",
                answers + [("year", "2024"), ("words", "Heat detectors in kitchens.")])
            #expect(kept.location == "/office/fires/facilities/\(place)?year=2024")
            #expect(!(try house.keys().contains("facility:\(place):system")))
            #expect(try house.keys(blocking: false).contains("facility:\(place):system:2026"))
            _ = try await keeper.post(
                "/office/fires/facilities", [("year", "2025"), ("facility", "\(place)")])
            #expect(!(try house.keys(blocking: false).contains("facility:\(place):system:2026")))
            let book = try house.office.read { try FireBook($0) }
            #expect(book.system(place, in: 2025)?.words == "Heat detectors in kitchens.")
            #expect(book.system(place, in: 2023) == nil)
            #expect(
                try await keeper.get("/office/fires/facilities?year=2025").text.contains("sprinklers: full"))
        }
    }
}
