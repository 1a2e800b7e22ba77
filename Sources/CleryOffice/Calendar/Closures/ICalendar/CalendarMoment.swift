import CleryLaw

/// A date, or a date with a time in some zone, as an iCalendar file writes it.
struct CalendarMoment: Sendable, Equatable {
    var day: Day
    /// Nil: the whole day is meant.
    var second: Int?
    /// Nil: as the campus's clock shows it.
    var zone: Zone?

    /// Reads `20261126`, `20261126T090000`, `20261126T140000Z`.
    init(_ text: String, zoneName: String?) throws(CellProblem) {
        let parts = text.trimmed.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let day = Self.day(parts[0]) else {
            throw CellProblem("there is no such day, or it is not written as 20261126")
        }
        guard Closure.years.contains(day.year) else {
            throw CellProblem(
                "the year is not between \(Closure.years.lowerBound) and \(Closure.years.upperBound)")
        }
        self.day = day
        guard parts.count == 2 else { return }
        let isUTC = parts[1].hasSuffix("Z")
        let clock = isUTC ? parts[1].dropLast() : parts[1]
        guard clock.utf8.count == 6, clock.utf8.allSatisfy(ASCII.isDigit), let number = Int(clock),
            number / 10_000 < 24, number / 100 % 100 < 60, number % 100 <= 60
        else { throw CellProblem("the time is not written as 140000") }
        second = min(86_399, number / 10_000 * 3600 + number / 100 % 100 * 60 + number % 100)
        if isUTC {
            zone = .utc
        } else if let zoneName, !zoneName.isEmpty {
            zone = try Self.zone(zoneName)
        }
    }

    init(_ property: CalendarProperty) throws(CellProblem) {
        try self.init(property.value, zoneName: property.parameters["TZID"])
    }

    private static func day(_ text: Substring) -> Day? {
        guard text.utf8.count == 8, text.utf8.allSatisfy(ASCII.isDigit), let number = Int(text) else {
            return nil
        }
        return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    /// The same moment by the campus's calendar and clock.
    func atCampus(_ campus: Zone) -> (day: Day, second: Int?) {
        guard let second, let zone, zone != campus else { return (day, second) }
        let local = campus.local(zone.instant(day: day, secondOfDay: second))
        return (local.day, local.secondOfDay)
    }

    /// The zone of a TZID: an IANA name, also behind a path, or the name that Windows and Outlook have for an American one.
    private static func zone(_ name: String) throws(CellProblem) -> Zone {
        if let known = windows[name.lowercased()], let zone = try? Zone(named: known) { return zone }
        // "/freeassociation.sourceforge.net/America/New_York"
        let parts = name.split(separator: "/")
        for count in [parts.count, 3, 2] where count <= parts.count && count > 0 {
            if let zone = try? Zone(named: parts.suffix(count).joined(separator: "/")) { return zone }
        }
        throw CellProblem("the time zone is not known; write the event as a whole day")
    }

    private static let windows = [
        "eastern standard time": "America/New_York",
        "us eastern standard time": "America/Indiana/Indianapolis",
        "central standard time": "America/Chicago", "mountain standard time": "America/Denver",
        "us mountain standard time": "America/Phoenix", "pacific standard time": "America/Los_Angeles",
        "alaskan standard time": "America/Anchorage", "hawaiian standard time": "Pacific/Honolulu",
        "sa western standard time": "America/Puerto_Rico", "west pacific standard time": "Pacific/Guam",
    ]
}

/// How long an event takes: `P1D`, `P2W`, `PT8H`, `P1DT12H30M`.
struct CalendarLength: Sendable, Equatable {
    var days = 0
    var seconds = 0

    init(_ text: String) throws(CellProblem) {
        let wrong = CellProblem("the duration is not written as P1D or PT8H")
        var rest = Array(text.trimmed.utf8)[...]
        if rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { throw wrong }
        var isTime = false
        while let first = rest.first {
            if first == UInt8(ascii: "T"), !isTime {
                isTime = true
                rest = rest.dropFirst()
                continue
            }
            let digits = rest.prefix(while: ASCII.isDigit)
            guard !digits.isEmpty, digits.count <= 6,
                let number = Int(String(decoding: digits, as: UTF8.self)),
                let unit = rest.dropFirst(digits.count).first
            else { throw wrong }
            switch (unit, isTime) {
            case (UInt8(ascii: "W"), false): days += number * 7
            case (UInt8(ascii: "D"), false): days += number
            case (UInt8(ascii: "H"), true): seconds += number * 3600
            case (UInt8(ascii: "M"), true): seconds += number * 60
            case (UInt8(ascii: "S"), true): seconds += number
            default: throw wrong
            }
            rest = rest.dropFirst(digits.count + 1)
        }
    }
}
