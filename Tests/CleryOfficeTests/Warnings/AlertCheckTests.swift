import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("What is looked at before a message goes out")
struct AlertCheckTests {
    private func look(
        _ house: DutyHouse, _ alert: Alert, _ change: (inout AlertWords) -> Void = { _ in },
        incident: Int64? = nil
    ) throws -> [AlertFinding] {
        var words = alert.words?.first ?? AlertWords()
        change(&words)
        return try house.office.read {
            try AlertCheck.findings(
                alert, words, incident: incident, institution: "Hartwell College", site: nil,
                zone: house.office.zone, $0, key: house.office.key)
        }
    }

    private func robbery(_ house: DutyHouse) -> Alert {
        house.alert(1, kind: .timelyWarning, [DutyHouse.robbery], hazard: nil, category: "robbery")
    }

    @Test("A whole message has nothing missing; each piece left out is asked for, and three of them stop it")
    func missing() throws {
        let house = try DutyHouse()
        defer { house.close() }
        #expect(try look(house, robbery(house)).filter { $0.kind == .missing } == [])
        #expect(try look(house, house.alert(2)).filter { $0.kind == .missing } == [])
        let asked: [AlertPiece] = [
            .headline, .place, .time, .impact, .action, .next, .sender, .nature, .report, .unknown,
        ]
        for piece in asked {
            let found = try look(house, robbery(house)) { words in
                words[piece] = ""
                // A headline alone names the crime too.
                if piece == .nature { words[.headline] = "" }
            }.filter { $0.kind == .missing }
            #expect(found.contains { $0.piece == piece }, "\(piece)")
            #expect(
                found.contains(where: \.isBlocking) == [.headline, .place, .action, .nature].contains(piece),
                "\(piece)")
        }
        // An all-clear needs no place and no advice.
        let clear = house.alert(3, step: .allClear, [AlertWords([.headline: "All clear"])])
        #expect(try look(house, clear).maySend)
        #expect(try !look(house, clear, { $0[.headline] = " " }).maySend)
        // A day and a time are two things.
        let noDay = try look(house, robbery(house)) { $0[.time] = "About 11:20 p.m." }
        #expect(noDay.contains { $0.piece == .time && $0.sentence.contains("on which day") })
    }

    @Test("A name or a number of the incident's people stops a message; the police's own numbers do not")
    func leaks() throws {
        let house = try DutyHouse()
        defer { house.close() }
        let (incident, _) = try house.storied()
        #expect(try look(house, robbery(house), incident: incident).filter { $0.kind == .leak } == [])
        for (piece, text) in [
            (AlertPiece.headline, "Robbery of Marisol Quintero"), (.action, "Ask for Marisol at the desk"),
            (.nature, "Ms. Quintero was robbed"), (.report, "Call 413-555-0177"),
            (.support, "Write to mquintero@hartwell.edu"),
        ] {
            let found = try look(house, robbery(house), { $0[piece] = text }, incident: incident)
            #expect(!found.maySend, "\(piece)")
            #expect(found.contains { $0.kind == .leak && $0.piece == piece && $0.range != nil }, "\(piece)")
            #expect(found.allSatisfy { !$0.sentence.contains("Quintero") && !$0.sentence.contains("0177") })
            // Without the record nobody knows the name.
            let unknown = try self.look(house, robbery(house)) {
                $0[piece] = text
                $0[.entry] = "99-9999"
            }
            #expect(!unknown.contains { $0.kind == .leak && $0.isBlocking }, "\(piece)")
        }
        // The entry's number finds the incident too.
        let number = try #require(
            try house.office.read { try LogRequests.entries(of: incident, $0).first?.content.number })
        let numbered = try look(house, robbery(house)) {
            $0[.headline] = "Robbery of Marisol Quintero"
            $0[.entry] = number
        }
        #expect(!numbered.maySend)
    }

    @Test("A room stops a warning of a crime that tells of its victim, and is a question in any other")
    func rooms() throws {
        let house = try DutyHouse()
        defer { house.close() }
        var alert = robbery(house)
        alert.category = "rape"
        let room: (inout AlertWords) -> Void = { $0[.place] = "Whitman Hall, Room 214" }
        #expect(try !look(house, alert, room).maySend)
        let other = try look(house, robbery(house), room)
        #expect(other.maySend && other.contains { $0.kind == .leak && $0.piece == .place })
    }

    @Test("Words that blame, doubt or describe a victim are named where they stand; plain words are not")
    func wording() throws {
        for text in [
            "The victim was walking alone.", "Women should avoid the park.", "The alleged victim called.",
            "The victim, a 19-year-old, was hurt.", "The victim’s roommate called.",
            "Don’t walk alone at night.",
            "The female victim ran.", "The victim claimed she was followed.",
        ] {
            let hints = VictimWords.hints(in: text)
            #expect(!hints.isEmpty, "\(text)")
            for hint in hints {
                let bytes = Array(text.utf8)
                #expect(hint.range.upperBound <= bytes.count && !hint.range.isEmpty)
            }
        }
        for text in [
            "Walk with others where you can.", "The offender threatened a student with a knife.",
            "Support is there for everybody who was harmed.", "Women’s Center, 555-0142",
        ] { #expect(VictimWords.hints(in: text).isEmpty, "\(text)") }
        let house = try DutyHouse()
        defer { house.close() }
        let found = try look(house, robbery(house)) { $0[.action] = "Girls should not walk there." }
        #expect(found.contains { $0.kind == .wording && $0.piece == .action } && found.maySend)
    }

    @Test("What the log says otherwise is named: the place, the crime, the day")
    func differs() throws {
        let house = try DutyHouse()
        defer { house.close() }
        let (incident, entry) = try house.storied()
        func differences(_ change: (inout AlertWords) -> Void) throws -> [AlertPiece?] {
            try look(house, robbery(house), change, incident: incident).filter { $0.kind == .differs }
                .map(\.piece)
        }
        #expect(entry.content.location == "Library" && entry.content.nature == "Robbery")
        #expect(try differences { _ in } == [])
        #expect(try differences { $0[.place] = "Behind the stadium" } == [.place])
        #expect(try differences { $0[.time] = "November 12, 2026, 11 p.m." } == [.time])
        #expect(try differences { $0[.time] = "11/19/2026 11:20 p.m." } == [])
        #expect(try differences { $0[.time] = "2026-11-19" } == [])
        var burglary = robbery(house)
        burglary.category = "burglary"
        let found = try look(house, burglary, { $0[.nature] = "Burglary" }, incident: incident)
        #expect(found.contains { $0.kind == .differs && $0.piece == .nature })
    }

    @Test("A text message of many parts is said before it is sent, with what makes it long")
    func long() throws {
        let house = try DutyHouse()
        defer { house.close() }
        let long = try look(house, house.alert(1)) {
            $0[.action] = String(repeating: "Выходите. ", count: 40)
        }
        let sentence = try #require(long.first { $0.kind == .length }).sentence
        #expect(sentence.contains("parts") && sentence.contains("В"))
        var quiet = house.alert(1)
        quiet.channels = [.mail]
        #expect(
            try !look(house, quiet, { $0[.action] = String(repeating: "x ", count: 400) }).contains {
                $0.kind == .length
            })
    }
}

extension DutyHouse {
    /// A robbery near the library whose report names the person harmed, with its entry in the log.
    func storied() throws -> (incident: Int64, entry: LogEntry) {
        let yaml = TestOffice.profile
        let file = folder + "/story.csv"
        try Data(
            """
            Number,Nature,Reported,Occurred,Place,Disposition,Narrative
            26-0412,Robbery,11/20/2026 0:10,11/19/2026 23:20,Library,Open,"The victim Marisol Quintero (413-555-0177, mquintero@hartwell.edu) said that somebody took her bag. Marisol Quintero lives in Whitman Hall."

            """.utf8
        ).write(to: URL(filePath: file))
        _ = try LogImport(office, profile: try Profile(yaml: yaml, file: "hartwell.yaml"), file: file).run()
        return try office.read { db in
            let entry = try #require(
                try LogRequests.newest(1, db).first)
            return (entry.incident, entry)
        }
    }
}
