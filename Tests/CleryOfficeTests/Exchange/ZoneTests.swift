import CleryLaw
import Testing

@testable import CleryOffice

@Suite("Time zones")
struct ZoneTests {
    private static let zones: [(String, Int, Bool)] = [
        ("America/New_York", -5, true), ("America/Chicago", -6, true), ("America/Denver", -7, true),
        ("America/Phoenix", -7, false), ("America/Los_Angeles", -8, true), ("Pacific/Honolulu", -10, false),
    ]

    @Test(
        "Day and clock time go to an instant and back, on each day of a year and far ahead", arguments: zones)
    func thereAndBack(name: String, winter: Int, changes: Bool) throws {
        let zone = try Zone(named: name)
        for year in [1999, 2025, 2060, 2150] {
            var day = try #require(Day(year: year, month: 1, day: 1))
            while day.year == year {
                let instant = zone.instant(day: day, secondOfDay: 43_200)
                let local = zone.local(instant)
                #expect(local.day == day && local.secondOfDay == 43_200)
                day = day.adding(days: 1)
            }
            let january = zone.instant(day: Day(year: year, month: 1, day: 9)!, secondOfDay: 0)
            let july = zone.instant(day: Day(year: year, month: 7, day: 9)!, secondOfDay: 0)
            #expect(zone.offsetSeconds(at: january) == winter * 3600)
            #expect(zone.offsetSeconds(at: july) == (winter + (changes ? 1 : 0)) * 3600)
        }
    }

    @Test("A time that the clock skips is taken later, one it shows twice is the first", arguments: zones)
    func gapAndOverlap(name: String, winter: Int, changes: Bool) throws {
        let zone = try Zone(named: name)
        // March 9 and November 2, 2025, half past two and half past one.
        let gap = zone.instant(day: "2025-03-09", secondOfDay: 9000)
        #expect(zone.local(gap).secondOfDay == (changes ? 12_600 : 9000))
        let overlap = zone.instant(day: "2025-11-02", secondOfDay: 5400)
        #expect(zone.local(overlap).offset == (winter + (changes ? 1 : 0)) * 3600)
        #expect(zone.local(overlap).secondOfDay == 5400)
        let hour = Instant(milliseconds: overlap.milliseconds + 3_600_000)
        #expect(zone.local(hour).secondOfDay == (changes ? 5400 : 9000))
    }

    @Test("Known instants")
    func known() throws {
        let zone = try Zone(named: "America/New_York")
        #expect(zone.instant(day: "2025-07-04", secondOfDay: 0).milliseconds == 1_751_601_600_000)
        #expect(zone.instant(day: "2025-01-01", secondOfDay: 0).milliseconds == 1_735_707_600_000)
        #expect(zone.local(Instant(milliseconds: -1)).day == "1969-12-31")
        #expect(Zone.utc.instant(day: "1970-01-02", secondOfDay: 1).milliseconds == 86_401_000)
    }

    @Test("The southern summer runs over the new year; other rules than the American ones hold too")
    func otherRules() throws {
        let sydney = try Zone(named: "Australia/Sydney")
        #expect(sydney.offsetSeconds(at: Zone.utc.instant(day: "2150-01-01", secondOfDay: 0)) == 39_600)
        #expect(sydney.offsetSeconds(at: Zone.utc.instant(day: "2150-07-01", secondOfDay: 0)) == 36_000)
        let fixed = try #require(ZoneRule(Array("<+0330>-3:30".utf8)))
        #expect(fixed.offset(atSecond: 0) == 12_600)
    }

    @Test(
        "A zone that the machine does not know is refused in a sentence",
        arguments: ["Mars/Olympus", "", "../etc/passwd"])
    func unknown(name: String) {
        let error = #expect(throws: ZoneError.self) { try Zone(named: name) }
        #expect(error?.description.contains("no time zone") == true)
    }
}
