import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("The log's desk: own public words")
struct DeskWordsTests {
    @Test("The office's own words are read at once, stand beside the facts, and go back")
    func words() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try await house.desk { desk in
            let page = try await desk.page("/office/log/entries/1")
            #expect(page.contains("What the public reads") && page.contains("Burglary"))
            #expect(page.contains("href=\"/log/1\"") && page.contains("From the facts: Whitman Hall"))
            let kept = try await desk.send(
                1, "words",
                [
                    ("log", "crime"), ("crime-nature", "Break-in"),
                    ("crime-location", "North residence area"),
                    ("crime-comment", "A bicycle was taken"),
                ])
            #expect(kept.location == "/office/log/entries/1", "\(kept.text)")
            let now = try await desk.page("/office/log/entries/1")
            #expect(
                now.contains("in the office&#39;s own words") || now.contains("in the office's own words"))
        }
        let content = try house.content(1)
        #expect(content.nature == "Break-in" && content.location == "North residence area")
        #expect(content.comment == "A bicycle was taken")
        // The incident itself says what it said.
        let incident = try #require(try house.office.read { try IncidentRequests.one(1, $0) })
        #expect(incident.nature == "Burglary")
        #expect(try house.history(1).last == "changed: nature, general location, comment")
        try await house.desk { desk in
            let back = try await desk.send(
                1, "words", [("log", "crime"), ("back", "yes"), ("crime-nature", "Break-in")])
            #expect(back.location == "/office/log/entries/1")
        }
        #expect(try house.content(1).nature == "Burglary")
        #expect(try house.content(1).location == "Whitman Hall")
        #expect(try house.history(1).count == 3)
        #expect(house.isWhole())
    }

    @Test("What follows from the facts anyway is no word of the office's own")
    func same() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try await house.desk { desk in
            _ = try await desk.send(
                1, "words", [("log", "crime"), ("crime-nature", "Burglary"), ("crime-location", "")])
        }
        let words = try house.office.read { try LogWording.of(1, $0)[.crime] }
        #expect(words?.nature == nil && words?.location == nil)
        #expect(try house.history(1) == ["entered in the log"])
    }

    @Test("Two people write words at once: the second sees it and loses nothing")
    func conflict() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try await house.desk { desk in
            let page = try await desk.page("/office/log/entries/1")
            let old = String(try #require(page.firstMatch(of: /name="seen" value="([^"]+)"/)).1)
            _ = try await desk.send(1, "words", [("log", "crime"), ("crime-nature", "First words")])
            let second = try await desk.send(
                1, "words", [("log", "crime"), ("crime-nature", "Second words")], seen: old)
            #expect(second.status == .conflict && second.text.contains("Somebody else has changed"))
            #expect(second.text.contains("value=\"Second words\""))
            let forged = try await desk.send(
                1, "words", [("log", "crime"), ("crime-nature", "x")], seen: "1")
            #expect(forged.status == .conflict)
        }
        #expect(try house.content(1).nature == "First words")
    }

    /// A publication that waits, as the leak check writes it.
    private func stop(_ house: DeskHouse, _ findings: [LogFinding]) throws {
        try house.office.actNow(by: .house, "stopped a publication") { writing in
            let stop = LogStop(
                id: try writing.nextID(.logStops), incident: 1, log: .crime, since: writing.at,
                findings: LogFinding.json(findings))
            try writing.put(.logStops, stop.values, isNew: true)
        }
    }

    private static let comment = "Call 555-123-4567 for the owner"
    private static let phone = LogFinding(piece: .comment, kind: .phone, range: 5..<17)

    @Test("Words that tell of somebody are given back with a sentence, marked, and nothing is kept")
    func leak() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        try stop(house, [DeskWordsTests.phone])
        let before = try house.position()
        let fields = [("log", "crime"), ("crime-comment", DeskWordsTests.comment)]
        try await house.desk { desk in
            let page = try await desk.page("/office/log/entries/1")
            #expect(page.contains("The comment holds what looks like a phone number."))
            let answer = try await desk.send(1, "words", fields)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("<mark>555-123-4567</mark>"), "\(answer.text)")
            #expect(answer.text.contains("Call 555-123-4567 for the owner</textarea>"))
            #expect(try house.position() == before + 1, "a role was given, and nothing else happened")
            // Another's mark clears nothing; the right one does, and it is kept who said so.
            let wrong = try await desk.send(1, "words", fields + [("clear-crime", "0123456789abcdef")])
            #expect(wrong.status == .unprocessableContent)
            let mark = String(
                try #require(answer.text.firstMatch(of: /name="clear-crime" value="([0-9a-f]+)"/)).1)
            let cleared = try await desk.send(1, "words", fields + [("clear-crime", mark)])
            #expect(cleared.location == "/office/log/entries/1", "\(cleared.text)")
            let words = try house.office.read { try LogWording.of(1, $0)[.crime] }
            #expect(words?.cleared == mark && words?.account == desk.account)
        }
        #expect(try house.content(1).comment == DeskWordsTests.comment)
        let cleared = try house.office.read { try LogWording.of(1, $0)[.crime]?.cleared }
        #expect(try house.content(1).fingerprint == cleared)
        #expect(try house.office.read { try LogStop.of(1, $0)[.crime]?.ended } != nil)
        let told = try house.sentences()
        #expect(told.contains { $0.contains("that its words tell of nobody of the record") })
        #expect(!told.contains { $0.contains("555-123") })
        #expect(house.isWhole())
    }

    @Test("The marks of texts are as different as the texts, and findings keep no text")
    func marks() throws {
        var one = LogContent()
        one.nature = "Theft"
        var other = one
        other.comment = "Theft"
        #expect(one.fingerprint != other.fingerprint && one.fingerprint == one.fingerprint)
        #expect(Fingerprint.of(["ab", "c"]) != Fingerprint.of(["a", "bc"]))
        let findings = [
            DeskWordsTests.phone, LogFinding(piece: .nature, kind: .name, range: 0..<5),
            LogFinding(piece: .generalLocation, kind: .room, range: 0..<4),
        ]
        #expect(LogFinding.list(LogFinding.json(findings)) == findings)
        #expect(LogFinding.list("nonsense").isEmpty && LogFinding.list("[{\"field\":\"x\"}]").isEmpty)
        let parts = LogFinding.cut(DeskWordsTests.comment, of: .comment, findings)
        #expect(parts.map(\.text) == ["Call ", "555-123-4567", " for the owner"])
        #expect(parts.map(\.isFound) == [false, true, false])
        // Offsets beyond the text, or in the middle of a letter, break nothing.
        let far = LogFinding(piece: .comment, kind: .name, range: 4..<99)
        #expect(LogFinding.cut("é é", of: .comment, [far]).map(\.text).joined().isEmpty == false)
    }

    @Test("Too long, in a log that has no entry, by whoever may not: refused, and nothing is kept")
    func hostile() async throws {
        let house = try DeskHouse(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try await house.desk { desk in
            let long = try await desk.send(
                1, "words", [("log", "crime"), ("crime-nature", String(repeating: "x", count: 121))])
            #expect(long.status == .unprocessableContent && long.text.contains("Keep this under 120"))
            for log in ["fire", "other", ""] {
                // Nothing burned in incident 3, and it was no student housing.
                let answer = try await desk.send(3, "words", [("log", log), ("fire-nature", "x")])
                #expect(answer.status == .notFound, "\(log)")
            }
        }
        let posts = ["words", "disposition", "correct", "fire", "withhold", "withholdings/1/release"]
        for (role, campus) in [(Role.dispatcher, nil), (.auditor, nil), (.recordsOfficer, Int64(2))] {
            try await house.desk(as: role, campus: campus) { desk in
                let page = try await desk.visitor.get("/office/log/entries/1")
                #expect((page.status == .ok) == (campus == nil), "\(role)")
                #expect(!page.text.contains("Keep these words"))
                for post in posts {
                    let answer = try await desk.visitor.post(
                        "/office/log/entries/1/\(post)", [("log", "crime"), ("crime-nature", "x")])
                    #expect(answer.status == .notFound, "\(role) \(post)")
                }
            }
        }
        #expect(try house.history(1) == ["entered in the log"])
        #expect(house.isWhole())
    }
}
