import CleryLaw
import Foundation
import Testing

@testable import CleryOffice

@Suite("Closures from tables, and what looks like one")
struct ClosureSheetTests {
    private typealias House = ClosureHouse

    @Test(
        "Columns in any order and by any of their names; marks, quotes, separators and a title do no harm",
        arguments: [
            "date,name\n2026-11-26,Thanksgiving\n",
            "\u{FEFF}Holiday;Start Date;End Date\r\nThanksgiving;11/26/2026;\r\n",
            "Closures of Hartwell\n\n\"Name\",\"Through\",\"From\"\n\"Thanksgiving\",\"11/26/26\",\"November 26, 2026\"\n",
            "label\tstart_date\tend_date\nThanksgiving\t2026-11-26\t2026-11-26\n",
            "Event,Day\nThanksgiving,\"Thursday, November 26, 2026\"\n", "date,name\n46352,Thanksgiving\n",
        ])
    func shapes(text: String) throws {
        let reading = try House.read(text)
        #expect(House.rows(reading) == ["2026-11-26..2026-11-26 Thanksgiving"])
        #expect(reading.problems == [])
    }

    @Test("Every bad row is told with its line, and the good ones are kept")
    func badRows() throws {
        let text = """
            Name,First day,Last day
            Good,2026-07-03,2026-07-05
            Backwards,2026-07-05,2026-07-03
            No day,,
            ,2026-07-06,
            February 30,2026-02-30,
            A whole year and more,2026-01-01,2027-06-30
            Long ago,1066-10-14,
            "=HYPERLINK(""x"")",2026-07-07,
            Too,many,cells,here
            Also good,7/8/2026,
            "not closed,2026-07-09,
            """
        let reading = try House.read(text)
        #expect(
            House.rows(reading) == [
                "2026-07-03..2026-07-05 Good", "2026-07-08..2026-07-08 Also good",
            ])
        #expect(reading.problems.map(\.line) == [3, 4, 5, 6, 7, 8, 9, 10, 12])
        #expect(reading.problems[0].column == "Last day" && reading.problems[1].column == "First day")
        #expect(reading.problems.allSatisfy { !$0.problem.contains("Backwards") })
    }

    @Test(
        "What is no calendar is refused with a sentence",
        arguments: [
            ("", "empty"), ("hello", "neither an iCalendar file"),
            ("a,b\n1,2\n", "neither an iCalendar file"),
            ("date,name\n", "no event and no row"),
            ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "no event and no row"),
            ("PK\u{3}\u{4}xx", "workbook"),
        ])
    func refused(text: String, words: String) {
        let error = #expect(throws: ExchangeError.self) { try House.read(text) }
        #expect(error?.description.contains(words) == true)
    }

    @Test("Hostile calendars: bounded, with a sentence, and soon done")
    func hostile() throws {
        let began = ContinuousClock.now
        let rules = (0..<3000).map { number in
            House.event(
                "UID:\(number % 3)", "SUMMARY:Closed \(number)", "DTSTART;VALUE=DATE:19700101",
                "RRULE:FREQ=DAILY;COUNT=1000000000")
        }
        let many = try House.read(
            (["BEGIN:VCALENDAR"] + rules + ["END:VCALENDAR", ""]).joined(separator: "\r\n"))
        #expect(many.problems.last?.problem.contains("too many repeats") == true)
        #expect(many.rows.count < 100)
        let long =
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:" + String(repeating: "x", count: 1 << 20)
            + "\nDTSTART;VALUE=DATE:2026" + String(repeating: "0", count: 1 << 20) + "\nEND:VEVENT\n"
            + "BEGIN:VEVENT\nSUMMARY:" + String(repeating: "Closed ", count: 100)
            + "\nDTSTART:20260105\nEND:VEVENT\n"
            + "BEGIN:VEVENT\nSUMMARY:never ends\nDTSTART:20260105\n"
        let reading = try House.read(long)
        #expect(reading.problems.map(\.line) == [4, 10])
        #expect(reading.rows.map(\.name.count) == [Closure.longestName])
        let folds =
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x" + String(repeating: "\r\n y", count: 300_000)
            + "\r\nDTSTART:20260105\r\nEND:VEVENT\r\n"
        #expect(try House.read(folds).problems.count == 1)
        let big = [UInt8](repeating: 0x41, count: ClosureReading.largest + 1)
        #expect(throws: ExchangeError.self) { try ClosureReading(big, zone: .utc, today: House.today) }
        #expect(ContinuousClock.now - began < .seconds(60))
    }

    @Test(
        "Days that are not there, and times that are none, are told",
        arguments: [
            "DTSTART:20260230", "DTSTART:2026-01-05", "DTSTART:20261301", "DTSTART:20260105T250000",
            "DTSTART:18990105", "DTSTART:", "DTSTART;VALUE=DATE", "DTSTART:20260105\r\nDTEND:20260104",
            "DTSTART:20260105\r\nDTEND:20260107T120000", "DTSTART:20260105\r\nDURATION:-P1D",
            "DTSTART:20260105\r\nDURATION:P", "DTSTART:20260105\r\nDURATION:P400D",
            "DTSTART:20260105\r\nDURATION:P99999999999999999999D", "DTSTART:20260105\r\nEXDATE:nonsense",
            "DTSTART:20260105\r\nRDATE;VALUE=PERIOD:20260106T000000Z/P1D", "SUMMARY:no day",
            "DTSTART:20260105\r\nEXRULE:FREQ=DAILY",
            "DTSTART:20260105\r\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260105",
        ])
    func wrongDays(lines: String) throws {
        let reading = try House.read(
            House.calendar(
                House.event("SUMMARY:Closed", lines),
                House.event("SUMMARY:Good", "DTSTART;VALUE=DATE:20260106")))
        #expect(House.rows(reading) == ["2026-01-06..2026-01-06 Good"])
        #expect(reading.problems.count == 1 && reading.problems[0].line < 9)
    }

    @Test(
        "Holidays and what says closed is ticked; classes, parts of a day and long times are not",
        arguments: [
            ("Thanksgiving Day", "", 1, ClosureLooks.closure),
            ("Labor Day (offices closed)", "", 1, .closure),
            ("University closed", "BREAK", 3, .closure), ("Winter Break", "BREAK", 12, .closure),
            ("Christmas Break 2024", "BREAK", 18, .unclear), ("Pioneer Day 2023", "Holiday", 1, .closure),
            ("Spring Break", "BREAK", 5, .classes), ("Summer-Fall Break 2022", "BREAK", 16, .classes),
            ("Fall Semester 2026", "SEMESTER", 107, .classes), ("Columbus Day, no classes", "", 1, .classes),
            ("Veterans Day: classes canceled, offices open", "", 1, .classes),
            ("Football vs Utah", "GAME_DAY", 1, .classes), ("Winter 2023 Finals", "FINALS", 6, .classes),
            ("Board meeting", "", 1, .unclear), ("Campus closed for the summer", "", 60, .unclear),
        ])
    func looks(name: String, category: String, days: Int, expected: ClosureLooks) {
        #expect(ClosureLooks(name, category: category, days: days, isPart: false) == expected)
        #expect(ClosureLooks(name, category: category, days: days, isPart: true) == .part)
    }
}
