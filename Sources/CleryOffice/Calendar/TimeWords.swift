import CleryLaw

/// Days and instants in the words of an American campus: "March 4, 2024", "3/4/2024 9:30 p.m.".
struct TimeWords: Sendable {
    let zone: Zone

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November",
        "December",
    ]

    static func long(_ day: Day) -> String {
        let (year, month, date) = day.civil
        return "\(months[month - 1]) \(date), \(year)"
    }

    static func short(_ day: Day) -> String {
        let (year, month, date) = day.civil
        return "\(month)/\(date)/\(year)"
    }

    /// "3/4/2024 9:30 p.m."; the blank before "p.m." does not break.
    func short(_ instant: Instant) -> String {
        let local = zone.local(instant)
        return TimeWords.short(local.day) + " " + clock(local.secondOfDay)
    }

    private func clock(_ second: Int) -> String {
        let (hour, minute) = (second / 3600, second / 60 % 60)
        let shown = hour % 12 == 0 ? 12 : hour % 12
        return "\(shown):\(minute < 10 ? "0" : "")\(minute)\u{A0}\(hour < 12 ? "a.m." : "p.m.")"
    }

    /// ISO 8601 with the campus's offset.
    func iso(_ instant: Instant) -> String {
        let local = zone.local(instant)
        let second = local.secondOfDay
        let offset = abs(local.offset) / 60
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(local.day)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
            + "\(local.offset < 0 ? "-" : "+")\(two(offset / 60)):\(two(offset % 60))"
    }

    /// When it happened: a time, a range, or "unknown".
    func words(_ moment: Moment, datesOnly: Bool) -> String {
        switch moment {
        case .unknown: return "Unknown"
        case .exactly(let instant):
            return datesOnly ? TimeWords.short(zone.local(instant).day) + ", time unknown" : short(instant)
        case .between(let from, let to):
            let (a, b) = (zone.local(from), zone.local(to))
            // A range of whole days ends with the last minute of its last day.
            if datesOnly {
                return a.day == b.day
                    ? TimeWords.short(a.day) + ", time unknown"
                    : "\(TimeWords.short(a.day)) to \(TimeWords.short(b.day)), times unknown"
            }
            if from == to { return short(from) }
            return a.day == b.day
                ? "\(short(from)) to \(clock(b.secondOfDay))" : "\(short(from)) to \(short(to))"
        }
    }
}
