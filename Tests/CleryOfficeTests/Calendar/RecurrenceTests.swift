import CleryLaw
import Testing

@testable import CleryOffice

@Suite("Rules of repetition as calendars of holidays use them")
struct RecurrenceTests {
    private func days(_ rule: String, _ start: String) throws -> [String] {
        try ClosureHouse.days(rule, from: start)
    }

    @Test(
        "By weekday of a month, by date, by position, within their end",
        arguments: [
            // The fourth Thursday of November.
            (
                "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3", "20241128",
                ["2024-11-28", "2025-11-27", "2026-11-26"]
            ),
            // The last Monday of May.
            (
                "FREQ=YEARLY;BYDAY=-1MO;BYMONTH=5;UNTIL=20260531", "20240527",
                ["2024-05-27", "2025-05-26", "2026-05-25"]
            ),
            // The Tuesday after the first Monday of November, every two years.
            (
                "FREQ=YEARLY;INTERVAL=2;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=2", "20241105",
                ["2024-11-05", "2026-11-03"]
            ),
            ("FREQ=YEARLY;COUNT=2", "20240229", ["2024-02-29", "2028-02-29"]),
            ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "20260131", ["2026-01-31", "2026-02-28", "2026-03-31"]),
            ("FREQ=MONTHLY;COUNT=3", "20260131", ["2026-01-31", "2026-03-31", "2026-05-31"]),
            // The last workday of the month.
            (
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", "20260130",
                ["2026-01-30", "2026-02-27", "2026-03-31"]
            ),
            (
                "FREQ=MONTHLY;BYDAY=1FR,-1FR;COUNT=4", "20260102",
                ["2026-01-02", "2026-01-30", "2026-02-06", "2026-02-27"]
            ),
            ("FREQ=WEEKLY;BYDAY=FR;COUNT=3", "20260703", ["2026-07-03", "2026-07-10", "2026-07-17"]),
            // Two weeks apart, with weeks that begin on Sunday and on Monday (RFC 5545, 3.8.5.3).
            (
                "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "20250805",
                ["2025-08-05", "2025-08-10", "2025-08-19", "2025-08-24"]
            ),
            (
                "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "20250805",
                ["2025-08-05", "2025-08-17", "2025-08-19", "2025-08-31"]
            ),
            (
                "FREQ=DAILY;INTERVAL=10;BYMONTH=7;COUNT=3", "20260701",
                ["2026-07-01", "2026-07-11", "2026-07-21"]
            ),
            ("FREQ=YEARLY;BYDAY=1MO;COUNT=2", "20260105", ["2026-01-05", "2027-01-04"]),
        ] as [(String, String, [String])])
    func rules(rule: String, start: String, expected: [String]) throws {
        #expect(try days(rule, start) == expected)
    }

    @Test("A repeat without end is taken for some years, and the reading says so")
    func endless() throws {
        let text = ClosureHouse.calendar(
            ClosureHouse.event("SUMMARY:New Year's Day", "DTSTART;VALUE=DATE:19700101", "RRULE:FREQ=YEARLY"))
        let reading = try ClosureHouse.read(text)
        #expect(reading.rows.count == 8)
        #expect(
            reading.rows.first?.days.first == "2021-01-01" && reading.rows.last?.days.first == "2028-01-01")
        #expect(
            reading.remarks == ["Line 7: repeats are taken from 2021 through 2028; the event has no end."])
        let long = try ClosureHouse.days("FREQ=WEEKLY;COUNT=1000000000", from: "20260102")
        #expect(long.count < 160 && long.last?.hasPrefix("2028-12") == true)
    }

    @Test(
        "A rule that is not read is refused with its line, and the rest is kept",
        arguments: [
            "FREQ=HOURLY", "FREQ=YEARLY;BYWEEKNO=20", "FREQ=YEARLY;BYDAY=XX", "FREQ=YEARLY;BYDAY=99MO",
            "FREQ=YEARLY;INTERVAL=0", "FREQ=YEARLY;COUNT=-1", "FREQ=YEARLY;BYMONTH=13", "COUNT=3",
            "FREQ=WEEKLY;BYDAY=2MO", "FREQ", "FREQ=YEARLY;UNTIL=20261399", "FREQ=MONTHLY;BYMONTHDAY=0",
        ])
    func refused(rule: String) throws {
        let reading = try ClosureHouse.read(
            ClosureHouse.calendar(
                ClosureHouse.event("SUMMARY:A", "DTSTART;VALUE=DATE:20260101", "RRULE:\(rule)"),
                ClosureHouse.event("SUMMARY:B", "DTSTART;VALUE=DATE:20260102")))
        #expect(ClosureHouse.rows(reading) == ["2026-01-02..2026-01-02 B"])
        #expect(reading.problems.map(\.line) == [7] && reading.problems[0].column == "RRULE")
    }
}
