import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Findings of hazing are entered, checked and kept apart from what is confidential")
struct HazingFindingTests {
    private static func run(
        _ day: Day = "2025-11-10",
        _ body: @Sendable (HazingHouse, TellingTests.Visitor) async throws -> Void
    ) async throws {
        let house = try HazingHouse(day)
        defer { house.close() }
        try house.write()
        try await house.run { try await body(house, $0) }
    }

    @Test("A draft says what the law still asks for; complete, it waits for the next edition")
    func draft() async throws {
        try await Self.run { house, visitor in
            let clerk = try await house.visitor(.conduct, visitor)
            let id = try await house.enter(
                clerk, ["sanctions": "", "noticed": "", "alcohol": "", "cleared": ""])
            let page = try await clerk.get("/office/hazing/findings/\(id)").text
            for words in [
                "Sanctions on the organization", "Notice of the finding to the organization",
                "Abuse or illegal use of alcohol or drugs", "identify no student",
            ] {
                #expect(page.contains("<li>") && page.contains(words))
            }
            let finding = try #require(try house.office.read { try HazingRequests.one(id, $0) })
            #expect(finding.missing().count == 4 && !finding.isComplete)
            _ = try await clerk.post("/office/hazing/findings/\(id)", HazingHouse.fields())
            let now = try #require(try house.office.read { try HazingRequests.one(id, $0) })
            #expect(now.isComplete && now.missing().isEmpty)
            // Said of these letters and no others.
            _ = try await clerk.post(
                "/office/hazing/findings/\(id)",
                HazingHouse.fields(["findings": "Other words.", "cleared": ""]))
            #expect(try house.office.read { try HazingRequests.one(id, $0)?.isComplete } == false)
        }
    }

    @Test("Only an organization that was recognized between the hazing and the finding can be entered")
    func unrecognized() async throws {
        try await Self.run { house, visitor in
            let clerk = try await house.visitor(.conduct, visitor)
            let position = try house.office.position()
            let never = try await clerk.post(
                "/office/hazing/new", HazingHouse.fields(["organization": "2"]))
            #expect(never.status == .unprocessableContent)
            #expect(never.text.contains("established or recognized"))
            #expect(never.text.contains("New members were kept awake"), "what was typed comes back")
            for organization in ["", "77", "0 OR 1"] {
                let answer = try await clerk.post(
                    "/office/hazing/new", HazingHouse.fields(["organization": organization]))
                #expect(answer.status == .unprocessableContent)
            }
            // Its recognition ended on October 1: recognized at the time of the hazing, or not.
            let later = try await clerk.post(
                "/office/hazing/new",
                HazingHouse.fields([
                    "organization": "3", "from": "2025-10-02", "through": "", "started": "2025-10-03",
                ]))
            #expect(later.status == .unprocessableContent)
            #expect(try house.office.position() == position, "nothing was kept")
            _ = try await house.enter(clerk, ["organization": "3"])
        }
    }

    @Test("Days that cannot be are refused, each with its sentence")
    func days() async throws {
        try await Self.run { house, visitor in
            let clerk = try await house.visitor(.conduct, visitor)
            for (changes, sentence) in [
                (["ended": "2025-11-11"], "yet to come"), (["noticed": "2025-11-04"], "before the finding"),
                (["started": "2025-09-01"], "before the hazing"),
                (["ended": "2025-09-15", "noticed": ""], "before the investigation"),
                (["through": "2025-09-01"], "before the first"), (["from": "soon"], "Write the day"),
                (["from": "", "through": "2025-09-01"], "first day too"),
                (
                    [
                        "from": "2025-03-01", "through": "", "started": "2025-03-02",
                        "ended": "2025-06-30",
                    ], "July 1, 2025"
                ), (["description": String(repeating: "x", count: 4001)], "4000"),
            ] {
                let answer = try await clerk.post("/office/hazing/new", HazingHouse.fields(changes))
                #expect(answer.status == .unprocessableContent, "\(changes)")
                #expect(answer.text.contains(sentence), "\(changes) \(HazingHouse.problems(answer.text))")
            }
            #expect(try house.office.read { try HazingRequests.all($0) }.isEmpty)
        }
    }

    @Test("Texts that tell who somebody is are refused, also by the notes and the incidents")
    func leaks() async throws {
        try await Self.run { house, visitor in
            let clerk = try await house.visitor(.conduct, visitor)
            for (changes, sentence) in [
                (["description": "Write to jordan@hartwell.edu."], "e-mail"),
                (["findings": "Call 555-201-4477 for more."], "phone"),
                (
                    ["notes": "Jordan Quillfeather told us.", "sanctions": "Quillfeather was expelled."],
                    "names somebody"
                ), (["description": "Jordan Smith had to run laps."], "looks like a person"),
            ] {
                let answer = try await clerk.post("/office/hazing/new", HazingHouse.fields(changes))
                #expect(answer.status == .unprocessableContent, "\(changes)")
                #expect(answer.text.contains(sentence), "\(changes) \(HazingHouse.problems(answer.text))")
            }
            // A doubt is settled by a person; what the notes name is not.
            _ = try await house.enter(
                clerk, ["description": "Jordan Smith is a statue on the green.", "no-names": "yes"])
            let named = try await clerk.post(
                "/office/hazing/new",
                HazingHouse.fields([
                    "notes": "Jordan Quillfeather told us.", "description": "Jordan Quillfeather led it.",
                    "no-names": "yes",
                ]))
            #expect(named.status == .unprocessableContent)
        }
    }

    @Test("Notes are sealed, stand in no public page, no list and no file, and go when they are emptied")
    func notes() async throws {
        try await Self.run { house, visitor in
            let clerk = try await house.visitor(.conduct, visitor)
            let id = try await house.enter(clerk, ["notes": "the witness is quokka-771"])
            #expect(try await clerk.get("/office/hazing/findings/\(id)").text.contains("quokka-771"))
            let coordinator = try await house.visitor(.coordinator, visitor)
            #expect(try await house.publish(coordinator) == 303)
            for path in [
                "/hazing", "/hazing.json", "/hazing/1", "/hazing/1.json", "/office/hazing",
                "/office/hazing/findings.csv", "/office/hazing/next", "/office/register",
            ] {
                #expect(try await !coordinator.get(path).text.contains("quokka-771"), "\(path)")
            }
            try await house.office.pool.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)")
            }
            let bytes = try Data(contentsOf: URL(filePath: house.house.folder + "/openclery.sqlite"))
            #expect(bytes.range(of: Data("quokka-771".utf8)) == nil)
            _ = try await clerk.post("/office/hazing/findings/\(id)", HazingHouse.fields())
            #expect(try house.office.read { try HazingRequests.one(id, $0)?.notes } == nil)
        }
    }

    @Test("Who has no such role, or only one of another campus, finds nothing here")
    func roles() async throws {
        try await Self.run { house, visitor in
            let clerk = try await house.visitor(.conduct, visitor)
            let id = try await house.enter(clerk)
            for (role, campus) in [(Role.housing, nil), (.auditor, nil), (.conduct, 2)] as [(Role, Int64?)] {
                let other = try await house.visitor(role, campus: campus, visitor)
                for path in ["/office/hazing", "/office/hazing/findings/\(id)", "/office/hazing/next"] {
                    #expect(try await other.get(path).status == .notFound, "\(role) \(path)")
                }
                let answer = try await other.post("/office/hazing/findings/\(id)", HazingHouse.fields())
                #expect(answer.status == .notFound)
            }
            // Who keeps the findings does not publish them.
            let position = try house.office.position()
            #expect(try await house.publish(clerk) == 404)
            #expect(try await !clerk.get("/office/hazing/next").text.contains("Publish it"))
            #expect(try house.office.position() == position)
        }
    }
}
