import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import TaggedPDF
import Testing

@testable import CleryOffice

@Suite("Editions of the hazing transparency report are published, locked and kept public")
struct HazingEditionTests {
    private static func run(
        _ day: Day = "2025-11-10",
        _ body: @Sendable (HazingHouse, TellingTests.Visitor, TellingTests.Visitor) async throws -> Void
    ) async throws {
        let house = try HazingHouse(day)
        defer { house.close() }
        try house.write()
        try await house.run { visitor in
            try await body(house, visitor, try await house.visitor(.coordinator, visitor))
        }
    }

    @Test(
        "The first edition is due by December 23, 2025, later ones six months after the last, for findings only"
    )
    func clock() async throws {
        try await Self.run { house, visitor, first in
            var clerk = first
            #expect(try house.clock().due == nil)
            #expect(try await clerk.get("/office/hazing").text.contains("there has been no finding"))
            // Also a draft is a finding that is owed.
            _ = try await house.enter(clerk, ["sanctions": ""])
            #expect(try house.clock().due == "2025-12-23")
            #expect(try await !clerk.get("/office/notices").text.contains("transparency report is"))
            clerk = try await house.move(to: "2025-11-23", visitor)
            #expect(try await clerk.get("/office/notices").text.contains("by December 23, 2025"))
            clerk = try await house.move(to: "2025-12-24", visitor)
            #expect(try await clerk.get("/office/notices").text.contains("overdue since December 23, 2025"))
            _ = try await clerk.post("/office/hazing/findings/1", HazingHouse.fields())
            #expect(try await house.publish(clerk) == 303)
            #expect(try house.clock().due == nil)
            #expect(try await !clerk.get("/office/notices").text.contains("transparency report"))
            clerk = try await house.move(to: "2026-03-02", visitor)
            _ = try await house.enter(
                clerk,
                [
                    "from": "2026-02-01", "through": "", "started": "2026-02-02", "ended": "2026-02-20",
                    "noticed": "2026-02-21",
                ])
            #expect(try house.clock().due == "2026-06-24")
        }
    }

    @Test("A first finding after December 23, 2025 makes the report due with it")
    func lateFirst() async throws {
        try await Self.run("2026-04-10") { house, _, clerk in
            _ = try await house.enter(
                clerk,
                [
                    "from": "2026-02-01", "through": "", "started": "2026-02-02", "ended": "2026-04-02",
                    "noticed": "2026-04-03",
                ])
            #expect(try house.clock().due == "2026-04-02")
            #expect(try house.clock().words(today: house.office.today).contains("overdue"))
        }
    }

    @Test("A published edition is read by everybody; its bytes stay the same whatever changes afterwards")
    func locked() async throws {
        try await Self.run { house, visitor, first in
            var clerk = first
            #expect(
                try await house.see("/hazing", visitor).text.contains("There is no transparency report yet"))
            #expect(try await house.see("/hazing/1", visitor).status == 404)
            let id = try await house.enter(clerk)
            #expect(try await house.publish(clerk) == 303)
            let page = try await house.see("/hazing", visitor).text
            for words in [
                "Kappa Theta Rho", "kept awake for two nights", "Probation for one year",
                "September 12, 2025 to September 13, 2025", "November 7, 2025",
                "July 1, 2025 to November 10, 2025", "Hazing is forbidden", "The hazing law of the State",
                "What humiliates somebody who joins.", "href=\"/reports\"", "initiation into",
            ] {
                #expect(page.contains(words), "\(words)")
            }
            let edition = try #require(try house.office.read { try HazingEdition.one(1, $0) })
            let (json, pdf) = (
                try await house.see("/hazing/1.json", visitor).text, try Self.pdf(edition, house.office)
            )
            #expect(json.contains(edition.hash))
            let event = try house.office.read { try house.office.store.head($0).sequence }
            #expect(edition.event == event)
            // Renamed, changed, other words, another time.
            try await house.office.act(by: .house, "renamed") {
                try $0.put(.organizations, Organization(id: 1, name: "Another name").values)
                try $0.put(
                    .hazingSettings, HazingTexts(definition: "Other", policies: "Other", laws: "O").values)
            }
            clerk = try await house.move(to: "2026-02-01", visitor)
            let answer = try await clerk.post(
                "/office/hazing/findings/\(id)",
                HazingHouse.fields(["findings": "Changed.", "change-note": "A word was wrong."]))
            #expect(answer.status == .seeOther, "\(HazingHouse.problems(answer.text))")
            #expect(try await house.publish(clerk) == 303)
            #expect(try await house.see("/hazing/1.json", visitor).text == json)
            #expect(try Self.pdf(edition, house.office) == pdf)
            #expect(try await house.see("/hazing/1", visitor).text.contains("Kappa Theta Rho"))
            #expect(
                try await clerk.get("/office/hazing/editions/1").text.contains("as published"))
            for path in ["/hazing/1.txt", "/hazing/01", "/hazing/1.", "/hazing/9", "/hazing/-1"] {
                #expect(try await house.see(path, visitor).status == 404, "\(path)")
            }
        }
    }

    private static func pdf(_ edition: HazingEdition, _ office: Office) throws -> [UInt8] {
        try office.read { db in
            try HazingBlocks.document(edition, edition.entries(db)).pdf(faces: Faces.system())
        }
    }

    @Test("What was published and changed is corrected in the next edition, what was withdrawn is said")
    func corrections() async throws {
        try await Self.run { house, visitor, first in
            var clerk = first
            let id = try await house.enter(clerk)
            _ = try await house.publish(clerk)
            clerk = try await house.move(to: "2026-01-10", visitor)
            let changed = HazingHouse.fields(["sanctions": "Probation for two years."])
            let silent = try await clerk.post("/office/hazing/findings/\(id)", changed)
            #expect(silent.status == .unprocessableContent && silent.text.contains("what was changed"))
            let other = try await clerk.post(
                "/office/hazing/findings/\(id)",
                changed + [("change-note", "The appeal doubled it."), ("organization", "3")])
            #expect(other.status == .seeOther)
            #expect(try house.office.read { try HazingRequests.one(id, $0)?.organization } == 1)
            _ = try await house.publish(clerk)
            let second = try await house.see("/hazing/2", visitor).text
            #expect(second.contains("corrects an entry") && second.contains("The appeal doubled it."))
            #expect(second.contains("No student organization was found responsible"))
            let old = try await house.see("/hazing/1", visitor).text
            #expect(old.contains("Probation for one year") && old.contains("edition 2"))
            clerk = try await house.move(to: "2026-02-10", visitor)
            #expect(
                try await clerk.post("/office/hazing/findings/\(id)/withdraw", [("why", "")]).status
                    == .unprocessableContent)
            _ = try await clerk.post(
                "/office/hazing/findings/\(id)/withdraw", [("why", "The finding was overturned.")])
            #expect(
                try await clerk.post("/office/hazing/findings/\(id)/withdraw", [("why", "Again")]).status
                    == .notFound)
            #expect(
                try await clerk.post("/office/hazing/findings/\(id)", changed).status == .notFound)
            _ = try await house.publish(clerk)
            let third = try await house.see("/hazing", visitor).text
            #expect(third.contains("was withdrawn. The finding was overturned."))
            #expect(try house.office.read { try HazingEdition.one(3, $0)?.entries($0).count } == 1)
            // Told once, not again.
            clerk = try await house.move(to: "2026-03-10", visitor)
            _ = try await house.publish(clerk)
            #expect(try house.office.read { try HazingEdition.one(4, $0)?.entries($0).count } == 0)
        }
    }

    @Test("A finding withdrawn before it was published is never told")
    func withdrawnBefore() async throws {
        try await Self.run { house, visitor, clerk in
            let id = try await house.enter(clerk)
            _ = try await clerk.post(
                "/office/hazing/findings/\(id)/withdraw", [("why", "Entered by mistake.")])
            #expect(try house.clock().due == nil)
            _ = try await house.publish(clerk)
            let page = try await house.see("/hazing", visitor).text
            #expect(!page.contains("Kappa Theta Rho") && !page.contains("Entered by mistake"))
        }
    }

    @Test("An edition without findings says so; what is incomplete is left out and named to the office")
    func none() async throws {
        try await Self.run { house, visitor, clerk in
            _ = try await house.enter(clerk, ["sanctions": ""])
            let next = try await clerk.get("/office/hazing/next").text
            #expect(next.contains("H-1") && next.contains("Sanctions on the organization"))
            #expect(try await house.publish(clerk) == 303)
            let page = try await house.see("/hazing", visitor).text
            #expect(page.contains("No student organization was found responsible for hazing in this period"))
            #expect(!page.contains("kept awake"))
            #expect(try house.clock().due == "2026-05-10", "the finding still waits")
        }
    }

    @Test("Only what was looked at is published, once, with the tick, and with all words of the page")
    func looked() async throws {
        try await Self.run { house, visitor, clerk in
            _ = try await house.enter(clerk)
            let page = try await clerk.get("/office/hazing/next").text
            let looked = String(
                try #require(page.firstMatch(of: /name="looked" value="([0-9a-f]+)"/)).1)
            let position = try house.office.position()
            for fields in [
                [("looked", looked)], [("sure", "yes")], [("sure", "yes"), ("looked", "00ff")],
            ] {
                let answer = try await clerk.post("/office/hazing/next", fields)
                #expect(answer.status == .unprocessableContent, "\(fields)")
            }
            #expect(try house.office.position() == position)
            #expect(
                try await clerk.post("/office/hazing/next", [("sure", "yes"), ("looked", looked)]).status
                    == .seeOther)
            let again = try await clerk.post("/office/hazing/next", [("sure", "yes"), ("looked", looked)])
            #expect(again.status == .unprocessableContent && again.text.contains("Something has changed"))
            #expect(try house.office.read { try HazingEdition.all($0).count } == 1)
            try house.write(texts: HazingTexts(definition: "D", policies: "P", laws: ""))
            #expect(try await house.publish(clerk) == 422)
            #expect(
                try await clerk.get("/office/hazing/next").text.contains("The laws on hazing that apply"))
        }
    }

    @Test("Each edition is public through the last of its five years; the newest always")
    func archive() async throws {
        try await Self.run("2025-12-20") { house, visitor, first in
            var clerk = first
            _ = try await house.enter(clerk)
            _ = try await house.publish(clerk)
            clerk = try await house.move(to: "2026-06-01", visitor)
            _ = try await house.publish(clerk)
            clerk = try await house.move(to: "2030-12-20", visitor)
            for path in ["/hazing/1", "/hazing/1.json", "/hazing/1.pdf"] {
                #expect(try await house.see(path, visitor).status == 200, "\(path)")
            }
            #expect(try await house.see("/hazing", visitor).text.contains("href=\"/hazing/1\""))
            #expect(try await house.see("/hazing.json", visitor).text.contains("\"edition\":1,"))
            clerk = try await house.move(to: "2030-12-21", visitor)
            for path in ["/hazing/1", "/hazing/1.json", "/hazing/1.pdf"] {
                #expect(try await house.see(path, visitor).status == 404, "\(path)")
            }
            #expect(try await !house.see("/hazing", visitor).text.contains("href=\"/hazing/1\""))
            #expect(try await !house.see("/hazing.json", visitor).text.contains("\"edition\":1,"))
            #expect(try await house.see("/hazing/2", visitor).status == 200)
            clerk = try await house.move(to: "2040-01-01", visitor)
            #expect(try await house.see("/hazing/2", visitor).status == 200, "the newest stays")
            let office = try await clerk.get("/office/hazing/editions/1").text
            #expect(office.contains("no longer public") && office.contains("Kappa Theta Rho"))
        }
    }
}
