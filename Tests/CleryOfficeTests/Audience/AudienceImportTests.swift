import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("Rosters of people who are told")
struct AudienceImportTests {
    typealias House = AudienceHouse

    @Test("New, unchanged, changed, ended and back again; the second run imports nothing")
    func story() throws {
        let house = try House()
        defer { house.close() }
        let first =
            House.row("1", phone: "(555) 555-0101", building: "Whitman Hall", language: "Spanish")
            + House.row("2", campus: "Harbor campus", building: "0501", role: "Staff")
            + House.row("3")
        #expect(House.numbers(try house.take(first, dryRun: true)) == [3, 3, 0, 0, 0, 0])
        #expect(try house.rows("audience_people") == 0)
        #expect(House.numbers(try house.take(first)) == [3, 3, 0, 0, 0, 0])
        let people = try house.people()
        #expect(people[0].1.phones == ["+15555550101"] && people[0].0.language == "es")
        #expect(people[0].0.segments == ["students"] && people[1].0.segments == ["employees"])
        #expect(people[0].0.place != nil && people[1].0.place != nil && people[1].0.campus == 2)
        let before = try house.office.position()
        #expect(House.numbers(try house.take(first)) == [3, 0, 0, 0, 3, 0])
        #expect(try house.office.position() == before, "nothing to tell the register")
        let second = House.row("1", phone: "555.555.0199", building: "Whitman Hall") + House.row("2")
        let report = try house.take(second, dryRun: true)
        #expect(House.numbers(report) == [2, 0, 2, 1, 0, 0])
        #expect(try house.take(second).isRefused, "a third of the list is too many without a word")
        #expect(try house.people().count == 3)
        #expect(House.numbers(try house.take(second, confirmed: true)) == [2, 0, 2, 1, 0, 0])
        #expect(try house.people().map(\.1.phones) == [["+15555550199"], []])
        let ids = try house.people().map(\.0.id)
        #expect(House.numbers(try house.take(second + House.row("3"))) == [3, 1, 0, 0, 2, 0])
        #expect(try house.people().map(\.0.id) == ids + [people[2].0.id], "somebody who is back is the same")
        #expect(try house.isNowhere(House.canary))
        let sentences = try house.office.read {
            try String.fetchAll($0, sql: "SELECT sentence FROM events ORDER BY sequence")
        }
        #expect(sentences.last == "took in a roster of audience list 1: 1 new, 0 changed, 0 ended")
    }

    @Test("Two lists know their people apart, and a file of one ends nobody of the other")
    func lists() throws {
        let house = try House()
        defer { house.close() }
        try house.take(House.row("1") + House.row("2"), list: "Students")
        try house.take(House.row("1", "x@\(House.canary).edu"), list: "Employees")
        #expect(try house.people("Students").count == 2 && house.people("Employees").count == 1)
        let marks = try house.people("Students").map(\.0.mark) + house.people("Employees").map(\.0.mark)
        #expect(Set(marks).count == 3 && marks.allSatisfy { $0.count == 16 })
        #expect(try house.count() == 3)
    }

    @Test("Bad rows have their line and a sentence; what is wrong with one address does not cost the others")
    func rows() throws {
        let house = try House()
        defer { house.close() }
        let report = try house.take(
            House.row("1", "not an address") + House.row("") + House.row("3", "", phone: "12")
                + House.row("4", "d@h.edu", phone: "555 555 0100 ext 7")
                + House.row("4", "again@h.edu") + House.row("6", "", building: "Nowhere Hall")
                + House.row("7", campus: "Moon campus", language: "Klingon tongue")
                + "8,a@h.edu\n" + "9,\"b@h.edu,,,,,\n" + House.row("10", "m@h.edu; n@h.edu"))
        #expect(report.problems.map(\.line) == [2, 3, 4, 6, 9, 10])
        #expect(report.problems[0].column == "E-mail" && report.problems[2].column == "Mobile phone")
        #expect(report.problems[3].problem.contains("earlier line"))
        #expect(report.remarks.map(\.line) == [5, 7, 8, 8])
        #expect(report.remarks[1].problem.contains("no building"))
        #expect(House.numbers(report) == [10, 4, 0, 0, 0, 6])
        let people = try house.people()
        #expect(people.map(\.1.mails.count) == [1, 0, 1, 2])
        #expect(people[1].0.place == nil && people[2].0.campus == nil && people[2].0.language == "en")
        let all = (report.problems + report.remarks).map { $0.problem + $0.column }.joined()
        #expect(!all.contains("@") && !all.contains("0100"))
        #expect(report.json.contains("\"read\":10") && report.json.contains("\"line\":2"))
    }

    @Test("Nobody is ended by a file of which a row cannot be told whose it is")
    func unsure() throws {
        let house = try House()
        defer { house.close() }
        try house.take((1...10).map { House.row("\($0)") }.joined())
        let report = try house.take(
            (1...9).map { House.row("\($0)") }.joined() + "10,broken\n", confirmed: true)
        #expect(report.ended == 0 && report.rejected == 1 && report.text.contains("Mend the file first"))
        #expect(try house.people().count == 10)
        // A row with a bad address still says that its person is there.
        let bad = try house.take((1...9).map { House.row("\($0)") }.joined() + House.row("10", "nothing"))
        #expect(bad.ended == 0 && bad.rejected == 1)
        #expect(try house.people().count == 10)
        #expect(try house.take((1...9).map { House.row("\($0)") }.joined()).ended == 1)
    }

    @Test(
        "Columns are known by many names, below a title, with any separator, and yes or no columns are segments",
        arguments: [
            "Directory of fall 2026\n\nEMPLID;Campus Email;Cell;Residence Hall;Student;Is Resident;Preferred language\n7;j@h.edu;5555550100;whitman hall 212;Y;x;es-MX\n",
            "Banner ID\tEmail 1\tPhone\tBuilding\tRoles\tLang\n7\tj@h.edu\t+1 555 555 0100\tWhitman  Hall\tUndergraduate|Resident\tSpanish\n",
            "\u{FEFF}\"Student ID\"|\"E-Mail Address\"|\"Mobile\"|\"Hall\"|\"Affiliation\"|\"Language\"\r\n\"7\"|\"j@h.edu\"|\"1-555-555-0100\"|\"0201\"|\"student, resident\"|\"es\"\r\n",
        ])
    func columns(_ file: String) throws {
        let house = try House()
        defer { house.close() }
        let report = try house.take(file, head: "")
        #expect(House.numbers(report) == [1, 1, 0, 0, 0, 0], "\(report.text)")
        #expect(report.remarks.isEmpty, "\(report.remarks)")
        let (person, reached) = try #require(try house.people().first)
        #expect(reached == AudiencePerson.Reached(mails: ["j@h.edu"], phones: ["+15555550100"]))
        #expect(person.segments == ["residents", "students"] && person.language == "es")
        #expect(person.place != nil && person.campus == 1)
    }

    @Test(
        "What is no table of people is refused with a sentence",
        arguments: ["", "a,b\n1,2\n", "PK\u{3}\u{4}x"])
    func noTable(_ text: String) throws {
        let house = try House()
        defer { house.close() }
        #expect(throws: ExchangeError.self) { try house.take(text, head: "") }
        #expect(try house.rows("audience_lists") == 0)
    }

    @Test(
        "A long file comes in many short acts, and again as nothing; its pieces are read as they come"
    )
    func long() throws {
        let house = try House()
        defer { house.close() }
        let before = try house.office.position()
        let rows = (1...6000).map {
            House.row("\($0)", phone: "55555501\($0 % 90 + 10)", building: "Whitman Hall")
        }.joined()
        #expect(rows.utf8.count > ByteStream.piece)
        #expect(try house.take(rows).added == 6000)
        #expect(try house.office.position() > before + 2)
        #expect(try house.people().count == 6000)
        #expect(House.numbers(try house.take(rows)) == [6000, 0, 0, 0, 6000, 0])
    }

    @Test("A phone is ten digits of North America, or has its country in front")
    func phones() {
        for (typed, kept) in [
            ("555 555 0123", "+15555550123"), ("(555) 555-0123", "+15555550123"),
            ("1.555.555.0123", "+15555550123"), ("+1 555 555 0123", "+15555550123"),
            ("+44 20 7946 0018", "+442079460018"), ("011 44 20 7946 0018", "+442079460018"),
        ] { #expect(PhoneNumber(typed)?.text == kept, "\(typed)") }
        for typed in [
            "", "123", "555 555 012", "155 555 0123", "555 155 0123", "5555550123x7", "++15555550123",
            "call me",
            "+0123456789", "+1555555012345678", "25555550123",
        ] { #expect(PhoneNumber(typed) == nil, "\(typed)") }
    }

    @Test("A mask tells its owner, and nobody else")
    func masks() {
        #expect(AudienceMask.mail("jo.rivera@hartwell.edu") == "j•••@h•••.edu")
        #expect(AudienceMask.phone("+15555550123") == "+1 ••• 23")
        #expect(AudienceMask.mail("broken") == "•••" && AudienceMask.phone("12") == "•••")
    }
}
