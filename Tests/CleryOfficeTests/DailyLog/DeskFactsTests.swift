import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("The log's desk: disposition, correction, fire")
struct DeskFactsTests {
    @Test("A disposition with the office's own words and its day is in the log at once")
    func disposition() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try await house.desk { desk in
            let kept = try await desk.send(
                1, "disposition",
                [
                    ("core", "cleared_by_arrest"), ("disposition-words", "Arrest made"),
                    ("disposition-day", "2026-11-18"), ("disposition-learned", "2026-11-19"),
                ])
            #expect(kept.location == "/office/log/entries/1", "\(kept.text)")
        }
        let content = try house.content(1)
        #expect(content.disposition == .clearedByArrest && content.dispositionWords == "Arrest made")
        #expect(content.dispositionDay == "2026-11-18")
        #expect(try house.history(1).last == "disposition changed from “Open” to “Arrest made”")
        #expect(
            try house.sentences().contains(
                "changed the disposition of incident 1|learned on 2026-11-19"))
        #expect(house.isWhole())
    }

    @Test("Words of the list bring their disposition; other words ask for one")
    func listed() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try house.office.actNow(by: .house, "added words") {
            try LogListActs.add(.disposition, "Sent to the dean", core: "referred_to_conduct", $0)
        }
        try await house.desk { desk in
            #expect(
                try await desk.page("/office/log/entries/1").contains("<option value=\"Sent to the dean\""))
            let kept = try await desk.send(
                1, "disposition", [("core", ""), ("disposition-words", "sent to the Dean")])
            #expect(kept.status == .seeOther)
            let other = try await desk.send(
                1, "disposition", [("core", ""), ("disposition-words", "Gone fishing")])
            #expect(other.status == .unprocessableContent)
            #expect(
                other.text.contains("These words are not in the office")
                    && other.text.contains("Gone fishing"))
            let forged = try await desk.send(1, "disposition", [("core", "deleted")])
            #expect(forged.status == .unprocessableContent)
            for (field, value) in [
                ("disposition-day", "2026-11-22"), ("disposition-day", "yesterday"),
                ("disposition-learned", "2026-11-22"), ("disposition-learned", "x"),
            ] {
                let wrong = try await desk.send(1, "disposition", [("core", "closed"), (field, value)])
                #expect(wrong.status == .unprocessableContent, "\(field) \(value)")
                #expect(wrong.text.contains("id=\"\(field)-problem\""))
            }
        }
        #expect(try house.content(1).disposition == .referredToConduct)
    }

    @Test("Unfounded is said in the log only after a sworn officer's finding, and stands while that stands")
    func unfounded() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        for role in [Role.recordsOfficer, .swornOfficer] {
            try await house.desk(as: role) { desk in
                let refused = try await desk.send(1, "disposition", [("core", "unfounded")])
                #expect(refused.status == .unprocessableContent)
                #expect(refused.text.contains("Nobody has unfounded it"))
                #expect(refused.text.contains("668.46(c)(2)"))
            }
        }
        try house.office.actNow(by: .house, "stated the facts of incident 1") { writing in
            var facts = try #require(try IncidentRequests.one(1, writing.db)).facts
            facts.determination = Determination(
                by: .known(.swornLawEnforcement), fullInvestigation: .known(true), formal: .known(true),
                finding: .known(.falseOrBaseless), day: "2026-11-10")
            try IncidentActs.state(facts, of: 1, seen: 1, writing)
        }
        try await house.desk { desk in
            let said = try await desk.send(1, "disposition", [("core", "unfounded")])
            #expect(said.status == .seeOther, "\(said.text)")
            let back = try await desk.send(1, "disposition", [("core", "open")])
            #expect(back.status == .unprocessableContent && back.text.contains("Only a sworn officer takes"))
            // The office's own words for it may change.
            let words = try await desk.send(
                1, "disposition", [("core", "unfounded"), ("disposition-words", "Unfounded by detectives")])
            #expect(words.status == .seeOther)
        }
        // The entry stays in the log.
        let entry = try #require(try house.entry(1))
        #expect(entry.content.disposition == .unfounded && entry.mergedInto == nil)
        #expect(house.isWhole())
    }

    @Test("A correction needs its reason from the list; the public history says what was changed")
    func correction() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try await house.desk { desk in
            let fields = [
                ("nature", "Burglary of a room"), ("reported-day", "2024-03-04"), ("reported-time", "10:30"),
                ("occurred-day", "2024-03-03"), ("occurred-until-day", "2024-03-04"),
            ]
            let without = try await desk.send(1, "correct", fields)
            #expect(without.status == .unprocessableContent && without.text.contains("Choose why"))
            #expect(without.text.contains("value=\"Burglary of a room\""))
            let typed = try await desk.send(1, "correct", fields + [("correct-why", "Jane Doe said so")])
            #expect(typed.status == .unprocessableContent)
            let kept = try await desk.send(
                1, "correct", fields + [("correct-why", EntryCorrection.reasons[0])])
            #expect(kept.location == "/office/log/entries/1", "\(kept.text)")
        }
        let content = try house.content(1)
        let zone = house.office.zone
        #expect(content.nature == "Burglary of a room" && content.number == "24-0001")
        #expect(content.reportedAt == zone.instant(day: "2024-03-04", secondOfDay: 37_800))
        #expect(
            content.datesOnly && content.occurred.ends.from == zone.instant(day: "2024-03-03", secondOfDay: 0)
        )
        #expect(try house.history(1).last == "changed: nature, date reported, date and time occurred")
        #expect(
            try house.sentences().contains(
                "corrected the entry of incident 1|A typing mistake; learned on 2026-11-21"))
        #expect(try !house.sentences().contains { $0.contains("Jane") })
        #expect(house.isWhole())
    }

    @Test(
        "A correction that changes nothing, or says what cannot be, is refused; times stay to the millisecond"
    )
    func wrongCorrections() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        let before = try house.content(1)
        try await house.desk { desk in
            let page = try await desk.page("/office/log/entries/1")
            func kept(_ name: String) throws -> (String, String) {
                let found = page.firstMatch(
                    of: try Regex("name=\"\(name)\"[^>]* value=\"([^\"]*)\"", as: (Substring, Substring).self)
                )
                return (name, found.map { String($0.1) } ?? "")
            }
            let same = try [
                "nature", "reported-day", "reported-time", "reported-was", "occurred-day", "occurred-time",
                "occurred-was",
            ].map(kept)
            let why = [("correct-why", EntryCorrection.reasons[0])]
            let nothing = try await desk.send(1, "correct", same + why)
            #expect(nothing.status == .unprocessableContent && nothing.text.contains("Nothing is different"))
            func changed(_ name: String, _ value: String) -> [(String, String)] {
                same.map { $0.0 == name ? (name, value) : $0 } + why
            }
            for (name, value) in [
                ("nature", ""), ("reported-day", ""), ("reported-day", "2026-11-22"),
                ("reported-time", "25:00"), ("occurred-day", "2027-01-01"), ("occurred-day", "soon"),
            ] {
                let wrong = try await desk.send(1, "correct", changed(name, value))
                #expect(wrong.status == .unprocessableContent, "\(name) \(value)")
            }
            _ = try await desk.send(1, "correct", changed("nature", "Burglary, attempted"))
        }
        let after = try house.content(1)
        #expect(after.nature == "Burglary, attempted")
        #expect(after.reportedAt == before.reportedAt && after.occurred == before.occurred)
        #expect(after.datesOnly == before.datesOnly)
    }

    @Test("A fire in student housing enters the fire log when somebody says that it burned, and stays there")
    func fire() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        #expect(try house.entry(1, .fire) == nil)
        try await house.desk { desk in
            let page = try await desk.page("/office/log/entries/1")
            #expect(page.contains("not in the log") && page.contains("34 CFR 668.49(a)"))
            let wrong = try await desk.send(1, "fire", [("burned", "maybe")])
            #expect(wrong.status == .unprocessableContent)
            let kept = try await desk.send(
                1, "fire", [("burned", "yes"), ("fire-words", "Waste basket, careless smoking")])
            #expect(kept.location == "/office/log/entries/1", "\(kept.text)")
        }
        let content = try house.content(1, .fire)
        #expect(content.nature == "Waste basket, careless smoking" && content.disposition == nil)
        #expect(try house.content(1).nature == "Burglary")
        try await house.desk { desk in
            _ = try await desk.send(1, "fire", [("burned", "no"), ("fire-words", "Burnt toast")])
            let page = try await desk.page("/office/log/entries/1")
            #expect(page.contains("What is in a log stays there"))
            // In the library nothing enters the fire log.
            _ = try await desk.send(3, "fire", [("burned", "yes")])
        }
        #expect(try house.entry(1, .fire) != nil)
        #expect(try house.entry(3, .fire) == nil)
        #expect(house.isWhole())
    }
}
