import CleryLaw
import Testing

@testable import CleryOffice

@Suite("iCalendar files: which days an event takes")
struct CalendarReadingTests {
    private typealias House = ClosureHouse

    @Test("Whole days end with the day before DTEND; without an end it is one day; a duration counts")
    func wholeDays() throws {
        let reading = try House.read(
            House.calendar(
                House.event(
                    "UID:a", "SUMMARY:Thanksgiving", "DTSTART;VALUE=DATE:20261126",
                    "DTEND;VALUE=DATE:20261128"),
                House.event("UID:b", "SUMMARY:Labor Day", "DTSTART;VALUE=DATE:20260907"),
                House.event(
                    "UID:c", "SUMMARY:Closed for snow", "DTSTART;VALUE=DATE:20260202",
                    "DTEND;VALUE=DATE:20260202"),
                House.event(
                    "UID:d", "SUMMARY:Winter break", "DTSTART;VALUE=DATE:20261224", "DURATION:P1W2D")))
        #expect(
            House.rows(reading) == [
                "2026-02-02..2026-02-02 Closed for snow", "2026-09-07..2026-09-07 Labor Day",
                "2026-11-26..2026-11-27 Thanksgiving", "2026-12-24..2027-01-01 Winter break",
            ])
        #expect(reading.problems == [])
        #expect(reading.rows.map(\.line) == [15, 10, 4, 21])
    }

    @Test("A time in another zone or in UTC is the campus’s day, on both sides of a clock change")
    func zones() throws {
        let text = House.calendar(
            // 11 p.m. in Los Angeles is the next day in New York; a whole day there is two parts here.
            House.event(
                "UID:a", "SUMMARY:Closed a", "DTSTART;TZID=America/Los_Angeles:20261125T210000",
                "DTEND;TZID=\"America/Los_Angeles\":20261127T210000"),
            House.event(
                "UID:b", "SUMMARY:Closed b", "DTSTART:20260308T050000Z", "DTEND:20260309T040000Z"),
            House.event(
                "UID:c", "SUMMARY:Closed c", "DTSTART;TZID=Eastern Standard Time:20261101T000000",
                "DTEND;TZID=Eastern Standard Time:20261101T235900"),
            House.event("UID:d", "SUMMARY:Closes at 3", "DTSTART:20261223T150000", "DTEND:20261223T180000"),
            House.event(
                "UID:e", "SUMMARY:Closed e", "DTSTART:20261222T120000", "DTEND:20261229T080000"),
            House.event("UID:f", "SUMMARY:Closed f", "DTSTART;TZID=Mars/Olympus:20261222T120000"))
        let reading = try House.read(text)
        #expect(
            House.rows(reading) == [
                "2026-03-08..2026-03-08 Closed b", "2026-11-01..2026-11-01 Closed c",
                "2026-11-26..2026-11-27 Closed a", "2026-12-23..2026-12-23 Closes at 3",
                "2026-12-23..2026-12-28 Closed e",
            ])
        #expect(reading.rows.map(\.looks) == [.closure, .closure, .closure, .part, .closure])
        #expect(reading.problems.map(\.column) == ["DTSTART"])
        #expect(reading.problems[0].problem.contains("time zone"))
        // The same file on another campus.
        let west = try House.read(text, zone: "America/Los_Angeles")
        #expect(House.rows(west).contains("2026-11-26..2026-11-26 Closed a"))
        #expect(west.rows.contains { $0.name == "Closed b" && $0.looks == .part })
    }

    @Test("Folded lines, escapes, a letter cut by a fold, quoted parameters, alarms within")
    func text() throws {
        let name = "D\u{ED}a de la Raza\\, offices closed\\; all day\\nback on Monday"
        var bytes = Array(
            House.calendar(
                House.event(
                    "UID:a", "SUMMARY;LANGUAGE=\"es:MX\":\(name)", "DTSTART;VALUE=DATE:20261",
                    " 012", "BEGIN:VALARM", "SUMMARY:Wake up", "DTSTART:19700101", "END:VALARM",
                    "DESCRIPTION:" + String(repeating: "x", count: 1_000_000))
            ).utf8)
        // A fold between the two bytes of the í.
        let at = try #require(bytes.firstIndex(of: 0xC3))
        bytes.insert(contentsOf: [13, 10, 32], at: at + 1)
        let reading = try ClosureReading(bytes, zone: Zone(named: "America/New_York"), today: House.today)
        #expect(
            House.rows(reading)
                == ["2026-10-12..2026-10-12 D\u{ED}a de la Raza, offices closed; all day back on Monday"])
        #expect(reading.rows[0].looks == .closure)
    }

    @Test("Repeats are left out, moved, added and cancelled")
    func exceptions() throws {
        let reading = try House.read(
            House.calendar(
                House.event(
                    "UID:a", "SUMMARY:Closed", "DTSTART;VALUE=DATE:20260102", "RRULE:FREQ=MONTHLY;COUNT=6",
                    "EXDATE;VALUE=DATE:20260202,20260302", "RDATE;VALUE=DATE:20260815"),
                House.event(
                    "UID:a", "SUMMARY:Closed, moved", "RECURRENCE-ID;VALUE=DATE:20260402",
                    "DTSTART;VALUE=DATE:20260406"),
                House.event(
                    "UID:a", "STATUS:CANCELLED", "RECURRENCE-ID;VALUE=DATE:20260502",
                    "DTSTART;VALUE=DATE:20260502"),
                House.event(
                    "UID:b", "SUMMARY:Old words", "SEQUENCE:1", "DTSTART;VALUE=DATE:20260701"),
                House.event(
                    "UID:b", "SUMMARY:New words", "SEQUENCE:2", "DTSTART;VALUE=DATE:20260702"),
                House.event(
                    "UID:c", "SUMMARY:Never", "STATUS:CANCELLED", "DTSTART;VALUE=DATE:20260801"),
                House.event(
                    "UID:d", "SUMMARY:Winter break", "DTSTART;VALUE=DATE:20261224",
                    "RRULE:FREQ=DAILY;UNTIL=20261231")))
        #expect(
            House.rows(reading) == [
                "2026-01-02..2026-01-02 Closed", "2026-04-06..2026-04-06 Closed, moved",
                "2026-06-02..2026-06-02 Closed", "2026-07-02..2026-07-02 New words",
                "2026-08-15..2026-08-15 Closed", "2026-12-24..2026-12-31 Winter break",
            ])
        #expect(reading.problems == [] && reading.remarks == [])
    }

    @Test("A timed repeat is left out by its instant, also across a clock change")
    func timedExceptions() throws {
        let reading = try House.read(
            House.calendar(
                House.event(
                    "UID:a", "SUMMARY:Closed", "DTSTART;TZID=America/Chicago:20261023T230000",
                    "DTEND;TZID=America/Chicago:20261024T230000", "RRULE:FREQ=WEEKLY;UNTIL=20261114T050000Z",
                    "EXDATE:20261107T050000Z")))
        #expect(
            House.rows(reading) == [
                "2026-10-24..2026-10-24 Closed", "2026-10-31..2026-10-31 Closed",
                "2026-11-14..2026-11-14 Closed",
            ])
    }
}
