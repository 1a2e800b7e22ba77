import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Words of a file, looked at before their place is known")
struct LogLookTests {
    @Test(
        "What is found ahead is what the entry's own look finds, whoever the narrative names",
        arguments: [3, 8])
    func same(seed: Int) {
        var dice = LeakDice(state: UInt64(seed))
        var looks = LogLooks()
        var found = 0
        for turn in 0..<1_500 {
            let entry = LeakEntry(&dice, places: .none)
            var record = LogRecord()
            // One in three has no narrative; numbers of entries come again in their words.
            record.narrative = turn % 3 == 0 ? nil : entry.sealed.joined(separator: "\n")
            record.nature = entry.fields[0].text
            record.placeName = entry.fields[1].text
            record.comment =
                turn % 7 == 0 ? "See 2025-0\(turn), " + entry.fields[2].text : entry.fields[2].text
            record.dispositionWords = turn % 2 == 0 ? "Closed" : entry.fields[2].text
            record.number = turn % 5 == 0 ? "2025-0\(turn)" : dice.digits(10)
            let people = record.narrative.map { RecordPeople(texts: [$0]) } ?? .none
            let look = looks.look(at: record)
            for location in [GeneralLocation.words(record.placeName) ?? "", "Whitman Hall", record.placeName]
            {
                var content = LogContent()
                content.number = record.number ?? ""
                content.nature = record.nature
                content.location = location
                content.dispositionWords = record.dispositionWords
                content.comment = record.comment
                let usual = LogLeaks.findings(in: content, people: people, places: .none)
                #expect(look.findings(in: content) == usual, "\(record)")
                found += usual.count
            }
        }
        #expect(found > 500)
    }

    @Test("The words of an incident are those that were looked at")
    func composed() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        var looks = LogLooks()
        let incidents = try house.office.read {
            try Row.fetchAll($0, sql: "SELECT \(Incident.columns) FROM incidents").map(Incident.init(row:))
        }
        #expect(incidents.count == 5)
        for incident in incidents {
            var record = LogRecord()
            (record.key, record.number, record.nature) = (incident.key, incident.number, incident.nature)
            (record.dispositionWords, record.comment) = (incident.dispositionWords, incident.comment)
            record.placeName = "Whitman Hall"
            let content = LogComposer.content(of: incident, location: "Whitman Hall")
            let look = looks.look(at: record)
            #expect(look.number == content.number)
            #expect(look.texts.map(\.text) == content.texts.map(\.text))
        }
    }

    @Test(
        "Lines end where any line ends",
        arguments: [
            "", "one", "one\ntwo", "one\r\n\r\ntwo\n", "\n\n", "one\u{0B}two\u{0C}three\rfour", "é\ntwo",
            "one\u{2028}two\u{85}three\u{2029}", "tab\tstays\u{1C}here",
        ])
    func lines(text: String) {
        #expect(LeakText.lines(text) == text.split(whereSeparator: \.isNewline).map(String.init))
    }

    @Test("A table of words finds each of them and no other")
    func table() {
        let words = (0..<5_000).map { (WordKey.of("word\($0)"), $0) }
        let table = WordTable(words + [(WordKey.of("word7"), -1)])
        for (key, number) in words { #expect(table[key] == number) }
        for number in 5_000..<9_000 { #expect(table[WordKey.of("word\(number)")] == nil) }
        #expect(table[0] == nil)
    }

    @Test("Random bytes are given out once")
    func random() {
        var block = RandomBlock(size: 56)
        let taken = (0..<500).map { block.take($0 % 3 == 0 ? 32 : 12) }
        #expect(Set(taken).count == taken.count)
        #expect(Set(taken.joined()).count == 256)
        #expect(taken.map(\.count).prefix(4) == [32, 12, 12, 32])
    }
}
