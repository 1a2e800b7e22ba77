import CleryLaw
import Foundation
import Testing

@testable import CleryOffice

@Suite("Closures by command, and the business days that they leave")
struct ClosureImportTests {
    private typealias House = ClosureHouse

    static let academic = House.calendar(
        House.event(
            "UID:1", "SUMMARY:Thanksgiving", "DTSTART;VALUE=DATE:20261126", "DTEND;VALUE=DATE:20261128"),
        House.event("UID:2", "SUMMARY:Fall break (no classes)", "DTSTART;VALUE=DATE:20261012"),
        House.event(
            "UID:3", "SUMMARY:Winter break", "DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20270104"),
        House.event("UID:4", "SUMMARY:Broken", "DTSTART;VALUE=DATE:20269999"))

    private func counts(_ report: ClosureReport) -> [Int] {
        [report.rows, report.new, report.unchanged, report.leftOut, report.rejected]
    }

    @Test("A trial keeps nothing; the import is one act; the same file again changes nothing")
    func twice() throws {
        let house = try TestOffice()
        defer { house.close() }
        let start = try house.office.position()
        let trial = try house.takeClosures(Self.academic, dryRun: true)
        #expect(counts(trial) == [4, 2, 0, 1, 1] && trial.text.contains("nothing was kept"))
        #expect(try house.closures() == [])
        #expect(try house.office.position() == start)
        #expect(counts(try house.takeClosures(Self.academic)) == [4, 2, 0, 1, 1])
        #expect(try house.office.position() == start + 1)
        #expect(try house.closures().map(\.source) == ["academic.ics", "academic.ics"])
        let again = try house.takeClosures(Self.academic)
        #expect(counts(again) == [4, 0, 2, 1, 1])
        #expect(try house.office.position() == start + 1)
        let json = try JSONValue(parsing: again.json)
        #expect(json["unchanged"]?.integer == 2 && json["rejected"]?.integer == 1)
        #expect(again.json.contains("classes only; --all takes it"))
        let event = try house.office.read {
            try house.office.store.events(since: start, limit: 1, $0).first?.sentence
        }
        #expect(event == "took in a calendar of closures: 2 new")
        #expect(counts(try house.takeClosures(Self.academic, all: true)) == [4, 1, 2, 0, 1])
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("The office's business days are those without its closures; what was taken back counts again")
    func business() throws {
        let house = try TestOffice()
        defer { house.close() }
        func due(_ day: Day) throws -> Day {
            LogClock.due(learned: day, try house.office.read(OfficeDays.business))
        }
        #expect(try due("2026-11-25") == "2026-11-27")
        try house.takeClosures(Self.academic)
        #expect(try due("2026-11-25") == "2026-12-01")
        #expect(try due("2026-12-23") == "2027-01-05")
        let thanksgiving = try #require(try house.closures().first)
        try house.office.actNow(by: .house, "took back the closure") {
            try ClosureActs.set(thanksgiving, removed: true, $0)
        }
        #expect(try due("2026-11-25") == "2026-11-27")
        // What somebody took back by hand does not come again with the file.
        let again = try house.takeClosures(Self.academic, all: true)
        #expect(again.new == 1 && again.text.contains("taken back by hand"))
        #expect(try house.closures().filter(\.removed).map(\.name) == ["Thanksgiving"])
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Days that are closed already under another name are left out; a part of them is not")
    func covered() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.takeClosures("date,end,name\n2026-11-26,2026-11-29,Closed\n", "a.csv")
        let report = try house.takeClosures(
            "date,end,name\n2026-11-27,,Holiday\n2026-11-28,,Holiday on a Saturday\n2026-11-25,2026-11-27,Holidays\n",
            "b.csv")
        #expect(report.new == 1 && report.leftOut == 2)
        #expect(ClosureImport.source("/home/jo/../Fall\u{202E} 2026.ics\n") == "Fall 2026.ics")
        #expect(ClosureImport.source("hand") == "file hand" && ClosureImport.source("") == "file ")
    }

    @Test(
        "Federal holidays are observed as the law has them",
        arguments: [
            // Juneteenth began in the week it was signed; Christmas was on a Saturday, and so was New Year's Day of 2022.
            (
                2021,
                [
                    "01-01", "01-18", "02-15", "05-31", "06-18", "07-05", "09-06", "10-11", "11-11", "11-25",
                    "12-24", "12-31",
                ]
            ),
            (
                2022,
                ["01-17", "02-21", "05-30", "06-20", "07-04", "09-05", "10-10", "11-11", "11-24", "12-26"]
            ),
            (
                2010,
                [
                    "01-01", "01-18", "02-15", "05-31", "07-05", "09-06", "10-11", "11-11", "11-25", "12-24",
                    "12-31",
                ]
            ),
            (
                2026,
                [
                    "01-01", "01-19", "02-16", "05-25", "06-19", "07-03", "09-07", "10-12", "11-11", "11-26",
                    "12-25",
                ]
            ),
        ])
    func federal(year: Int, expected: [String]) {
        let rows = FederalHolidays.observed(in: year)
        #expect(rows.map { "\($0.days.first)".dropFirst(5) } == expected.map { $0[...] })
        #expect(rows.allSatisfy { $0.looks == .closure && $0.days.weekdays.count == 1 })
    }

    @Test("Deadlines are asked in lines, and a line that cannot be read is told with its number")
    func deadlines() throws {
        var deadlines = Deadlines()
        #expect(try deadlines.answer("calendar h America/New_York 2026-11-26..2026-11-27") == nil)
        #expect(try deadlines.answer("") == nil)
        // Told on Wednesday, November 25, 2026, one second before midnight in New York; entered at 0:00 on Wednesday.
        let told = 1_795_669_199_000
        let answer = try deadlines.answer(
            "case h \(told) \(told - 86_400_000) \(told + 7 * 86_400_000 + 1000) \(told) \(told + 1000) -")
        #expect(answer == "2026-12-01 2026-11-30 late 2026-12-01 2026-11-26..2026-12-01 -")
        for line in [
            "case nobody 1 - - - - -", "case h 1 - - - -", "case h x - - - - -", "what",
            "calendar h Mars/Olympus", "calendar h UTC 2026-11-27..2026-11-26", "calendar h UTC ..",
            "case h 99999999999999999 - - - - -", "calendar h UTC 0001-01-01..9999-12-31",
        ] {
            let error = #expect(throws: OfficeFault.self) { try deadlines.answer(line) }
            #expect(error?.description.hasPrefix("Line ") == true, "\(line)")
        }
    }
}
