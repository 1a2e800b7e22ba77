import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Fires of the register and the daily log")
struct FireLogTests {
    @Test("A fire of the log blocks until it is in the register; the link shows both ways")
    func linked() async throws {
        let house = try FireHouse()
        defer { house.close() }
        try house.fill()
        try await house.run { visitor in
            let keeper = try await house.visitor(.recordsOfficer, visitor)
            let incident = try house.incident(nil, at: house.halls[0], on: "2025-03-04")
            let entry = try house.entry(of: incident)
            #expect(try house.keys() == ["fire-log:\(entry)"])
            #expect(try await keeper.get("/office/incidents/\(incident)").text.contains("new?entry=\(entry)"))
            #expect(try await keeper.get("/office/fires").text.contains("/office/fires/new?entry=\(entry)"))
            let form = try await keeper.get("/office/fires/new?entry=\(entry)").text
            #expect(form.contains("value=\"2025-03-04\"") && form.contains("value=\"20:00\""))
            let wrong = try await keeper.post(
                "/office/fires/new", house.fields(["entry": "\(entry)", "place": "\(house.halls[1].id)"]))
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("of another facility"))
            let id = try await house.enter(keeper, ["entry": "\(entry)"])
            #expect(try house.keys() == [])
            #expect(
                try await keeper.get("/office/fires/\(id)").text.contains("/office/incidents/\(incident)"))
            #expect(
                try await keeper.get("/office/incidents/\(incident)").text.contains("/office/fires/\(id)"))
            // The same form again: the entry is taken.
            #expect(
                try await keeper.post("/office/fires/new", house.fields(["entry": "\(entry)"])).status
                    == .notFound)
            _ = try await keeper.post("/office/fires/\(id)/link", [("entry", "")])
            #expect(try house.keys() == [])
            _ = try await keeper.post("/office/fires/\(id)/link", [("entry", "none")])
            #expect(try house.keys() == ["fire-log:\(entry)"])
            let forged = try await keeper.post("/office/fires/\(id)/link", [("entry", "77")])
            #expect(forged.status == .unprocessableContent)
            _ = try await keeper.post("/office/fires/\(id)/link", [("entry", "\(entry)")])
            #expect(try house.keys() == [])
            #expect(try await keeper.get("/office/fires/\(id)").text.contains("Taken from its incident"))
            // A fire elsewhere on campus owes nothing.
            _ = try house.incident(nil, at: house.library, on: "2025-03-05")
            #expect(try house.keys() == [])
        }
    }

    @Test("Arson stands on both sides, and each side alone is named")
    func arson() async throws {
        let house = try FireHouse()
        defer { house.close() }
        try house.fill()
        try await house.run { visitor in
            let keeper = try await house.visitor(.coordinator, visitor)
            let set = try house.incident(.arson, at: house.halls[0], on: "2025-03-04")
            let cooking = try house.incident(nil, at: house.halls[1], on: "2025-05-04")
            let first = try await house.enter(
                keeper, ["entry": "\(try house.entry(of: set))", "cause": "intentional"])
            // Only the other fire is still to be entered.
            #expect(try house.keys(blocking: false) == ["fire-log:\(try house.entry(of: cooking))"])
            #expect(try await keeper.get("/office/fires/\(first)").text.contains("arson counted"))
            // The statistics of crimes hold it too.
            let counted = try house.office.read { db in
                try Int.fetchOne(
                    db,
                    sql: "SELECT sum(count) FROM cells WHERE category = ? AND geography = ? AND year = 2025",
                    arguments: [CleryLaw.Category.arson.rawValue, Geography.studentHousing.rawValue])
            }
            #expect(counted == 1)
            let second = try await house.enter(
                keeper,
                [
                    "entry": "\(try house.entry(of: cooking))", "place": "\(house.halls[1].id)",
                    "cause": "intentional",
                ])
            #expect(try house.keys(blocking: false) == ["fire:\(second):arson"])
            #expect(try house.keys() == [])
            let third = try await house.enter(
                keeper, ["place": "\(house.halls[2].id)", "cause": "intentional"])
            #expect(
                try house.keys(blocking: false) == ["fire:\(second):arson", "fire:\(third):arson"])
            var answers = FireAnswers()
            (answers.place, answers.year, answers.day) = (house.halls[0].id, 2025, "2025-03-04")
            (answers.cause, answers.killed, answers.injured) = (.electrical, 0, FireInjuries())
            answers.damage = FireLoss(structure: 1, contents: 1, smokeWaterOverhaul: 1)
            let other = answers
            try house.office.actNow(by: .house, "corrected") {
                try FireActs.correct(first, other, seen: FireRequests.lastEvent(of: first, $0.db), $0)
            }
            #expect(try house.keys(blocking: false).contains("fire:\(first):arson"))
        }
    }

    @Test("A restricted incident leaks through no fire: neither page, list, point, history nor form")
    func restricted() async throws {
        let house = try FireHouse()
        defer { house.close() }
        try house.fill()
        try await house.run { visitor in
            let reader = try await RolesTests.person(.coordinator, from: "2020-01-01", in: house.office)
            let owner = try await visitor.signedIn(reader.cookie)
            let incident = try house.incident(.arson, at: house.halls[0], on: "2025-03-04")
            let entry = try house.entry(of: incident)
            let number = try #require(
                try house.office.read { try IncidentRequests.one(incident, $0)?.number })
            let id = try await house.enter(owner, ["entry": "\(entry)", "cause": "electrical"])
            let unlinked = try house.incident(nil, at: house.halls[1], on: "2025-03-05")
            for one in [incident, unlinked] {
                try house.office.actNow(by: .house, "restricted a record") { writing in
                    let record = try #require(try IncidentRequests.one(one, writing.db))
                    try RestrictionActs.begin(
                        .incident(record), by: reader.account, reason: "Ongoing", today: house.office.today,
                        writing)
                }
            }
            // Its reader still sees the link; nobody else does.
            #expect(try await owner.get("/office/fires/\(id)").text.contains("/office/incidents/\(incident)"))
            for role in [Role.coordinator, .housing] {
                let other = try await house.visitor(role, visitor)
                let page = try await other.get("/office/fires/\(id)").text
                for word in ["/office/incidents/\(incident)", "/log/\(entry)", "arson", number, "restricted"]
                {
                    #expect(!page.contains(word), "\(role) \(word)")
                }
                #expect(page.contains("No entry"))
                let list = try await other.get("/office/fires").text
                #expect(!list.contains("new?entry="))
                let new = try await other.get("/office/fires/new?entry=\(try house.entry(of: unlinked))")
                #expect(new.status == .notFound)
                // A correction by somebody who does not see the link leaves it alone.
                let form = try await other.get("/office/fires/\(id)/facts").text
                let seen = String(try #require(form.firstMatch(of: /name="seen" value="([0-9]+)"/)?.1))
                let kept = try await other.post(
                    "/office/fires/\(id)/facts",
                    house.fields(["seen": seen, "cause": role == .housing ? "natural" : "electrical"]))
                #expect(kept.status == .seeOther)
                _ = try await other.post("/office/fires/\(id)/link", [("entry", "none")])
                let stays = try house.office.read { try FireRequests.one(id, $0)?.incident }
                #expect(stays == incident)
            }
            let keys = try house.keys(blocking: false)
            #expect(keys == [])
            #expect(!(try house.blocks().description.contains(number)))
        }
    }

    @Test("The report of a past position is made again from the register alone")
    func past() throws {
        let house = try FireHouse()
        defer { house.close() }
        try house.fill()
        var answers = FireAnswers()
        (answers.place, answers.year, answers.day) = (house.halls[0].id, 2025, "2025-03-04")
        (answers.cause, answers.killed, answers.injured) = (.electrical, 0, FireInjuries())
        answers.damage = FireLoss(structure: 400, contents: 1, smokeWaterOverhaul: 1)
        let kept = answers
        let id = try house.office.actNow(by: .house, "entered a fire") { try FireActs.enter(kept, $0).id }
        let (scope, before) = (try house.scope(), try house.blocks())
        let position = try house.office.position()
        try house.office.actNow(by: .house, "withdrew") { try FireActs.withdraw(id, why: "An error", $0) }
        #expect(try house.blocks() != before)
        let again = try house.office.read(asOf: position) {
            try FireChapter.blocks(scope.campuses[0], scope, $0)
        }
        #expect(again == before)
    }
}
