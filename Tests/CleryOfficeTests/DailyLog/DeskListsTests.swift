import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("The log's desk: lists of words")
struct DeskListsTests {
    private func words(_ house: DeskHouse, _ kind: LogList.Kind) throws -> [String] {
        try house.office.read { try LogList.open(kind, $0) }.map(\.words)
    }

    @Test("Words are added, ended and brought back; choosers offer them, and other words stay possible")
    func lists() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try await house.desk { desk in
            let path = "/office/log/lists"
            #expect(try await desk.page(path).contains("No words yet"))
            let added = try await desk.visitor.post(
                path,
                [("kind", "nature"), ("nature-words", "Stolen bicycle"), ("nature-core", "larceny")])
            #expect(added.location == path, "\(added.text)")
            _ = try await desk.visitor.post(
                path,
                [
                    ("kind", "disposition"), ("disposition-words", "Sent to the dean"),
                    ("disposition-core", "referred_to_conduct"),
                ])
            for (fields, sentence) in [
                ([("kind", "nature"), ("nature-words", "stolen BICYCLE")], "These words are in the list"),
                ([("kind", "nature"), ("nature-words", "")], "Write the words"),
                ([("kind", "nature"), ("nature-words", "x"), ("nature-core", "sorcery")], "come down to"),
                ([("kind", "disposition"), ("disposition-words", "Gone")], "come down to"),
                (
                    [("kind", "nature"), ("nature-words", String(repeating: "x", count: 121))],
                    "Keep this under"
                ),
            ] {
                let wrong = try await desk.visitor.post(path, fields)
                #expect(wrong.status == .unprocessableContent && wrong.text.contains(sentence), "\(fields)")
            }
            #expect(try await desk.visitor.post(path, [("kind", "verb")]).status == .notFound)
            // The choosers.
            for page in ["/office/log/new", "/office/incidents/2/split", "/office/log/entries/1"] {
                let text = try await desk.page(page)
                #expect(
                    text.contains("<option value=\"Stolen bicycle\"")
                        || !text.contains("name=\"nature\""), "\(page)")
            }
            _ = try await desk.visitor.post("\(path)/1/end", [])
            #expect(try words(house, .nature).isEmpty)
            let again = try await desk.visitor.post(
                path, [("kind", "nature"), ("nature-words", "Stolen bicycle")])
            #expect(again.status == .unprocessableContent && again.text.contains("Bring them back"))
            _ = try await desk.visitor.post("\(path)/1/back", [])
            _ = try await desk.visitor.post("\(path)/1/back", [])
            #expect(try await desk.visitor.post("\(path)/77/end", []).status == .notFound)
        }
        #expect(try words(house, .nature) == ["Stolen bicycle"])
        #expect(try words(house, .disposition) == ["Sent to the dean"])
        #expect(house.isWhole())
    }

    @Test("The words already used are a start: the most used, each once, dispositions with what they mean")
    func taken() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try await house.desk { desk in
            let first = try await desk.page("/office/log/lists")
            #expect(first.contains("Take the words already used"))
            for kind in ["nature", "disposition"] {
                _ = try await desk.visitor.post("/office/log/lists/take", [("kind", kind)])
            }
            // A second time there is nothing to take, and no event.
            let before = try house.position()
            _ = try await desk.visitor.post("/office/log/lists/take", [("kind", "nature")])
            #expect(try house.position() == before)
            let page = try await desk.page("/office/log/lists")
            #expect(!page.contains("Take the words already used"))
        }
        #expect(
            try words(house, .nature)
                == ["Burglary", "Liquor violation", "Moped spree", "Robbery", "Theft"])
        let dispositions = try house.office.read { try LogList.open(.disposition, $0) }
        #expect(dispositions.map(\.words) == ["Arrest", "Closed", "Open"])
        #expect(dispositions.map(\.disposition) == [.clearedByArrest, .closed, .open])
        #expect(house.isWhole())
    }

    @Test("Words that only restricted incidents use are not offered; one campus's officer keeps no lists")
    func hostile() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        try await sight.run { visitor in
            let (_, cookie) = try await RolesTests.person(.recordsOfficer, in: sight.office)
            let officer = try await visitor.signedIn(cookie)
            let page = try await officer.get("/office/log/lists").text
            #expect(page.contains("Plain robbery") && sight.leaks(page).isEmpty)
            _ = try await officer.post("/office/log/lists/take", [("kind", "nature")])
            let taken = try sight.office.read { try LogList.open(.nature, $0) }.map(\.words)
            #expect(taken == ["Harbor robbery", "Plain robbery"])
            for (role, campus) in [
                (Role.recordsOfficer, Int64?(1)), (.dispatcher, nil), (.swornOfficer, nil),
            ] {
                let (_, other) = try await RolesTests.person(role, campus: campus, in: sight.office)
                let person = try await visitor.signedIn(other)
                #expect(try await person.get("/office/log/lists").status == .notFound)
                for path in ["", "/take", "/1/end", "/1/back"] {
                    let answer = try await person.post("/office/log/lists\(path)", [("kind", "nature")])
                    #expect(answer.status == .notFound, "\(role) \(path)")
                }
            }
        }
    }

    @Test("At triage the report's page offers the natures, and takes other words too")
    func triage() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try house.office.actNow(by: .house, "added words") {
            try LogListActs.add(.nature, "Stolen bicycle", core: "larceny", $0)
        }
        try await house.desk { desk in
            _ = try await TellingTests.tell(TellingTests.Visitor(client: desk.visitor.client))
            #expect(try await desk.page("/office/reports/1").contains("<option value=\"Stolen bicycle\""))
            let made = try await desk.visitor.post(
                "/office/reports/1/incident",
                [("nature", "Something else"), ("campus", "1"), ("place", "Whitman Hall"), ("log", "yes")])
            #expect(made.status == .seeOther)
        }
        #expect(try house.content(6).nature == "Something else")
    }
}
